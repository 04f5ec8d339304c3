// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/members/cutdialog.h"

#include "models/items/centretime.h"
#include "views/common/inlinemessage.h"
#include "views/common/measures.h"
#include "views/common/refusaltext.h"
#include "views/common/textlabel.h"
#include "views/members/membertask.h"
#include "views/sync/fitheight.h"

#include <QCheckBox>
#include <QDir>
#include <QPushButton>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds patience{30}; // with the meeting that is held just now

/// As the command does it, in the thread of the task.
template <typename Work>
auto withCutting(Store& store, const MemberKeys& own, Work work)
{
    SyncPace pace;
    pace.waitForOther = patience;
    LogCutting cutting(
        store, [&store, &own] { return openCentreHub(store, hubOf(store), own); }, pace);
    return work(cutting);
}

} // namespace

CutDialog::CutDialog(Workplace& workplace, QWidget* parent)
    : DialogFrame(tr("Take out of the shared log"), parent)
    , m_workplace(workplace)
    , m_task(new MemberTask(workplace, this))
{
    setObjectName(u"cutDialog"_s);
    buildLayout();
    connect(this, &DialogFrame::submitted, this, &CutDialog::onSubmitted);
    look();
}

void CutDialog::buildLayout()
{
    setSentence(tr("All computers stop at an entry that they refuse. What that entry is:"));
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    m_facts = new TextLabel(tr("It is being looked at…"), TextSize::Body, content);
    m_facts->setObjectName(u"cutFacts"_s);
    m_consequences = new TextLabel(TextSize::Body, content);
    m_consequences->setObjectName(u"cutConsequences"_s);
    for (TextLabel* label : {m_facts, m_consequences})
        label->setWordWrap(true);
    m_revoke = new QCheckBox(content);
    m_revoke->setObjectName(u"cutRevoke"_s);
    m_revoke->hide();
    column->addWidget(m_facts);
    column->addWidget(m_consequences);
    column->addWidget(m_revoke);
    setContent(content);
    m_main = setMainButton(tr("&Take it out"));
    m_main->setEnabled(false);
    setMinimumWidth(scaled(600));
}

void CutDialog::look()
{
    m_task->start<std::optional<RefusedEntry>>(
        [](Store& store, const MemberKeys& own, Hub&) {
            return withCutting(store, own, [](LogCutting& cutting) { return cutting.find(); });
        },
        [this](const Result<std::optional<RefusedEntry>>& found) { onFound(found); });
}

void CutDialog::onFound(const Result<std::optional<RefusedEntry>>& found)
{
    if (!found) {
        m_facts->clear();
        return message()->say(Tone::Bad, refusalText(found.error()));
    }
    if (!*found)
        return finishWith(tr("Nothing is to be taken out: every entry is accepted."));
    m_found = *found;
    m_facts->setText(facts().join(u'\n'));
    m_consequences->setText(consequences().join(u'\n'));
    if (m_found->culprit) {
        const QString name = QString(m_found->culprit->name).replace(u'&', u"&&"_s);
        m_revoke->setText(
            tr("Re&voke %1 as well: what it sends later is taken by nobody", "%1: computer").arg(name));
        m_revoke->setChecked(true);
        m_revoke->show();
    }
    m_main->setEnabled(true);
    m_main->setFocus(Qt::OtherFocusReason);
    fitHeightSoon(this);
}

QStringList CutDialog::facts() const
{
    CentreTime time(m_workplace.store.clock());
    time.readZone(m_workplace.store.reader());
    QStringList lines{m_found->why.sentence};
    if (m_found->at > 0)
        lines << tr("Written on %1, by the clock of %2.", "%1: day and time, %2: computer")
                     .arg(QLocale().toString(QDateTime::fromSecsSinceEpoch(m_found->at, time.zone()),
                                             QLocale::ShortFormat),
                          m_found->computer.isEmpty() ? tr("an unknown computer") : m_found->computer);
    if (!m_found->deed.isEmpty())
        lines << tr("It says: %1", "%1: what was done").arg(m_found->deed);
    return lines;
}

QStringList CutDialog::consequences() const
{
    QStringList lines{tr("• %n entries leave the shared log, for all: this one and all behind it.", nullptr,
                         static_cast<int>(m_found->tail.count)),
                      tr("• The other computers go on from there. They have not taken any of it, so nothing "
                         "of theirs is lost."),
                      tr("• What is taken out is kept in a file beside this one.")};
    if (!m_found->behind.isEmpty())
        lines << tr("• It was not refused by %1: their programs may be too "
                    "old. They "
                    "are to be updated, and their files to be repaired.",
                    "%1: computers")
                     .arg(m_found->behind.join(u", "_s));
    if (m_found->isDamaged())
        lines << tr("• Perhaps it is only damaged. A computer that has it whole sends it again.");
    if (m_found->culprit)
        lines << tr("• If %1 is honest and only its program is too old, do not revoke it: update it and "
                    "repair its "
                    "file.")
                     .arg(m_found->culprit->name);
    else
        lines << tr("• Who wrote it is not known: anybody who can write at the place may have.");
    return lines << tr("• This cannot be undone.");
}

void CutDialog::onSubmitted()
{
    if (m_task->isRunning() || !m_found)
        return;
    message()->dismiss();
    m_main->setEnabled(false);
    m_revoke->setEnabled(false);
    const bool keeps = m_found->culprit && !m_revoke->isChecked();
    m_task->start<CutLog>(
        [found = *m_found, keeps](Store& store, const MemberKeys& own, Hub&) {
            return withCutting(store, own,
                               [&](LogCutting& cutting) { return cutting.cut(found, own, keeps); });
        },
        [this](const Result<CutLog>& outcome) { onCut(outcome); });
}

void CutDialog::onCut(const Result<CutLog>& outcome)
{
    m_main->setEnabled(true);
    m_revoke->setEnabled(true);
    if (!outcome)
        return message()->say(Tone::Bad, refusalText(outcome.error()));
    QStringList lines{
        tr("%n entries were taken out of the shared log. The others go on as soon as they meet.", nullptr,
           static_cast<int>(outcome->entries))};
    for (const QString& kept : outcome->kept)
        lines << tr("They are kept in %1.", "%1: file").arg(QDir::toNativeSeparators(kept));
    if (!outcome->revoked.isEmpty())
        lines << tr("%1 is revoked. Where the centre meets in a folder, take its access to the folder away "
                    "too.")
                     .arg(outcome->revoked);
    if (!outcome->remark.isEmpty())
        lines << outcome->remark;
    finishWith(lines.join(u'\n'));
}

void CutDialog::finishWith(const QString& sentence)
{
    m_found.reset(); // Enter does nothing more
    m_facts->clear();
    m_consequences->clear();
    m_revoke->hide();
    m_main->hide();
    message()->say(Tone::Ok, sentence);
    setLeaveText(tr("Close"));
    fitHeightSoon(this);
}

} // namespace kitcamp
