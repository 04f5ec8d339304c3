// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/personaldata/erasuredialog.h"

#include "models/items/centretime.h"
#include "models/items/records/recordvalues.h"
#include "models/members/rights.h"
#include "models/persondata/erasureprogress.h"
#include "models/store/store.h"
#include "models/sync/sharing.h"
#include "views/attendees/linelist.h"
#include "views/common/busybar.h"
#include "views/common/formfields.h"
#include "views/common/inlinemessage.h"
#include "views/common/measures.h"
#include "views/common/refusaltext.h"
#include "views/common/tableframe.h"
#include "views/common/textlabel.h"
#include "views/documents/documentpaper.h"
#include "views/papers/paperframe.h"
#include "views/personaldata/erasuretask.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// As it stands there, and in Latin letters: not every keyboard writes Chinese.
QStringList namesOf(Store& store, const QString& name, qint64 person)
{
    QStringList names{name.simplified()};
    const auto record = readRecord(store, u"person"_s, person);
    const QString latin = record ? record->value("latin_name"_L1).toString().simplified() : QString();
    if (!latin.isEmpty() && latin != names.constFirst())
        names << latin;
    return names;
}

} // namespace

ErasureDialog::ErasureDialog(Workplace& workplace, const QList<qint64>& persons, QWidget* parent)
    : DialogFrame(tr("Erase details"), parent)
    , m_workplace(workplace)
    , m_persons(persons)
    , m_task(new ErasureTask(workplace, this))
{
    setObjectName(u"erasureDialog"_s);
    buildLayout();
    connectSignals();
    readPlan();
}

void ErasureDialog::buildLayout()
{
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    buildPlan(page, column);
    buildForm(page, column);
    m_protocol = new TextLabel(TextSize::Body, page);
    m_protocol->setObjectName(u"erasureProtocol"_s);
    m_protocol->setWordWrap(true);
    m_protocol->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_protocol->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_protocol->hide();
    column->addWidget(m_protocol, 1);
    setContent(page);
    m_main = setMainButton(tr("&Erase"));
    setMinimumWidth(scaled(760));
}

void ErasureDialog::buildPlan(QWidget* page, QVBoxLayout* column)
{
    m_lines = new LineList(u"erasurePlan"_s, tr("What goes and what stays"), {}, page);
    m_lines->setToolsVisible(false);
    m_lines->setMinimumHeight(scaled(260));
    m_lines->setEmptyTexts(tr("Nothing is left"), tr("The details were erased before."));
    column->addWidget(m_lines, 1);
    buildTexts(page, column);
    m_where = new TextLabel(TextSize::Secondary, page);
    m_where->setObjectName(u"erasureWhere"_s);
    m_where->setWordWrap(true);
    column->addWidget(m_where);
    m_busy = new BusyBar(page);
    m_busy->hide();
    column->addWidget(m_busy);
}

void ErasureDialog::buildForm(QWidget* page, QVBoxLayout* column)
{
    m_form = new FormFields(page);
    m_reason = new QLineEdit(m_form);
    m_reason->setObjectName(u"erasureReason"_s);
    m_reason->setMaxLength(200);
    m_form->add(tr("&Reason"), m_reason)
        ->setHint(tr("For the protocol; write no name into it: \"asked by mail on 3 March\"."));
    m_typed = new QLineEdit(m_form);
    m_typed->setObjectName(u"erasureTyped"_s);
    m_typedField = m_form->add(tr("&Confirm"), m_typed);
    m_form->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    column->addWidget(m_form);
}

void ErasureDialog::connectSignals()
{
    connect(this, &DialogFrame::submitted, this, &ErasureDialog::erase);
    connect(m_typed, &QLineEdit::textChanged, this, &ErasureDialog::updateMain);
    connect(m_busy, &BusyBar::cancelRequested, m_task, &ErasureTask::cancel);
    connect(m_task, &ErasureTask::progressed, this, [this](const QString& what, qint64 done, qint64 all) {
        if (!m_busy->isCancelled())
            m_busy->start(what);
        m_busy->setProgress(done, all);
    });
    connect(m_task, &ErasureTask::done, this, &ErasureDialog::onDone);
    connect(m_task, &ErasureTask::failed, this, &ErasureDialog::onFailed);
}

void ErasureDialog::readPlan()
{
    Store& store = m_workplace.store;
    const auto plan = readErasurePlan(store.reader(), store.domain(), m_persons, store.author());
    if (!plan) {
        message()->say(Tone::Bad, refusalText(plan.error()));
        m_main->setEnabled(false);
        return;
    }
    m_plan = *plan;
    const int count = static_cast<int>(m_persons.size());
    m_words = count == 1 ? namesOf(store, m_plan.names.constFirst(), m_persons.constFirst())
                         : QStringList{QString::number(count)};
    setSentence(count == 1
                    ? tr("The details of %1 are erased for good, also from the history. This cannot be "
                         "undone.")
                          .arg(m_plan.names.constFirst())
                    : tr("The details of %n people are erased for good, also from the history: %1. This "
                         "cannot be undone.",
                         nullptr, count)
                          .arg(m_plan.names.mid(0, 12).join(u", "_s) + (count > 12 ? u" …"_s : QString())));
    const QString words = m_words.join(tr(" or ", "between two spellings of a name"));
    m_typedField->setHint(count == 1 ? tr("Type the name to confirm: %1").arg(words)
                                     : tr("Type how many people they are to confirm: %1").arg(words));
    showPlan();
    updateMain();
}

void ErasureDialog::showPlan()
{
    LineTable table;
    table.columns = {{u"holder"_s, tr("What"), 0, true}, // a key with a second line
                     {u"rows"_s, tr("How many"), 1},
                     {u"fate"_s, tr("What becomes of it"), 0}};
    qint64 id = 0;
    const auto add = [&](const QList<ErasurePlanLine>& lines, const QString& fate, Tone tone) {
        for (const ErasurePlanLine& line : lines)
            table.lines << Line{
                ++id,
                {{.text = line.title.left(1).toUpper() + line.title.mid(1), .secondLine = line.what},
                 {.text = QLocale().toString(line.rows), .sort = line.rows},
                 {.text = fate, .tone = tone}},
                {}};
    };
    add(m_plan.goes, tr("is removed"), Tone::Bad);
    add(m_plan.emptied, tr("stays, emptied"), Tone::Warn);
    add(m_plan.stays, tr("stays"), Tone::Plain);
    addTexts(table);
    m_lines->setTable(table);
    m_where->setText(whereText());
    const auto role = roleNow(m_workplace.store);
    if (role && *role && **role < Role::Coordinator) {
        m_mayErase = false;
        message()->say(
            Tone::Bad,
            tr("Erasing takes the role %1; what is done here now has the role %2. It can be looked "
               "at, but not done.",
               "%1, %2: roles")
                .arg(roleName(Role::Coordinator), roleName(**role)));
        return;
    }
    if (!m_plan.openLoans.isEmpty())
        message()->say(Tone::Bad,
                       tr("Take the devices back first: %1.").arg(m_plan.openLoans.mid(0, 8).join(u", "_s)));
}

QString ErasureDialog::whereText() const
{
    const QString printed = tr(
        "What was printed, exported or sent before cannot be reached from here. Backups that lie elsewhere "
        "(on a stick, in another folder) have to be destroyed by hand.");
    const QString url = hubOf(m_workplace.store);
    const QString hub = url.startsWith("folder:"_L1) ? url.mid(7) : url;
    if (hub.isEmpty())
        return tr("This file is not shared: it is erased in this file and in the backups beside it.") + u' '
            + printed;
    QStringList names;
    for (const KnownFile& file : m_plan.others)
        names << file.name;
    const QString others = names.isEmpty() ? QString()
                                           : u' '
            + tr("The other computers erase it with their next meeting: %1.", "%1: computers")
                  .arg(names.join(u", "_s));
    return tr("The centre is shared: this computer has to reach %1 now, where it is erased at once.").arg(hub)
        + others + u' ' + printed;
}

void ErasureDialog::updateMain()
{
    const bool confirmed = m_words.contains(m_typed->text().simplified(), Qt::CaseInsensitive);
    m_main->setEnabled(m_isDone
                       || (confirmed && m_mayErase && m_plan.openLoans.isEmpty() && !m_task->isRunning()));
}

void ErasureDialog::erase()
{
    if (m_isDone)
        return printProtocol();
    if (m_task->isRunning() || !m_main->isEnabled())
        return;
    message()->dismiss();
    m_form->setEnabled(false);
    m_busy->start(tr("Erasing"));
    m_task->erase({m_persons, m_reason->text().trimmed(), !m_replace->isChecked(), m_shared->isChecked()});
    m_main->setEnabled(false);
}

void ErasureDialog::onFailed(const Error& error)
{
    m_busy->finish();
    m_form->setEnabled(true);
    updateMain();
    message()->say(Tone::Bad, refusalText(error));
}

void ErasureDialog::onDone(const QByteArray& opId)
{
    m_busy->finish();
    m_isDone = true;
    m_done = opId;
    Q_EMIT erased(tr("Erased the details of %n person(s)", nullptr, static_cast<int>(m_persons.size())));
    showProtocol(opId);
}

void ErasureDialog::showProtocol(const QByteArray& opId)
{
    m_lines->hide();
    for (QWidget* part : {static_cast<QWidget*>(m_where), static_cast<QWidget*>(m_replace),
                          static_cast<QWidget*>(m_shared), static_cast<QWidget*>(m_form)})
        part->hide();
    QStringList lines;
    const auto protocols = erasureProtocols(m_workplace.store, OpId{opId});
    if (protocols && !protocols->isEmpty())
        lines = protocols->constFirst().sentences();
    for (const KnownFile& file : m_plan.others)
        lines << tr("%1: erases it with its next meeting.", "%1: a computer").arg(file.name);
    setSentence(tr("The details are erased. What was done:"));
    m_protocol->setText(u"• "_s + lines.join(u"\n• "_s));
    m_protocol->show();
    m_main->setText(tr("&Print the protocol…"));
    setLeaveText(tr("Close"));
    updateMain();
    m_main->setFocus(Qt::OtherFocusReason);
}

void ErasureDialog::printProtocol()
{
    const auto erasures = erasureProgress(m_workplace.store);
    const auto frame = paperFrameOf(m_workplace.store, m_workplace.locale);
    if (!erasures || !frame)
        return message()->say(Tone::Bad, refusalText(erasures ? frame.error() : erasures.error()));
    QList<ErasureProgress> shown;
    for (const ErasureProgress& one : *erasures) {
        if (m_done.isEmpty() || one.protocol.opId.bytes == m_done)
            shown << one;
    }
    CentreTime time(m_workplace.store.clock());
    time.readZone(m_workplace.store.reader());
    m_workplace.preview(std::make_shared<DocumentPaper>(erasuresDocument(shown, time.zone()), *frame));
}

/// What was begun is not left in the middle: Esc asks it to stop first.
void ErasureDialog::reject()
{
    if (m_task->isRunning())
        return m_task->cancel();
    DialogFrame::reject();
}

} // namespace kitcamp
