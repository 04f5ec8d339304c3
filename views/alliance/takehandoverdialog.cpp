// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/alliance/takehandoverdialog.h"

#include "models/items/alliance/handoverlines.h"
#include "views/common/inlinemessage.h"
#include "views/common/refusaltext.h"
#include "views/common/tableframe.h"
#include "views/common/textlabel.h"
#include "views/importing/organizationquestions.h"
#include "views/importing/personquestions.h"

#include <QButtonGroup>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QUrl>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

QString droppedFile(const QMimeData* data)
{
    return data->hasUrls() && data->urls().size() == 1 ? data->urls().constFirst().toLocalFile() : QString();
}

} // namespace

TakeHandoverDialog::TakeHandoverDialog(Workplace& workplace, QWidget* parent)
    : DialogFrame(tr("Take in what a partner handed over"), parent)
    , m_workplace(workplace)
    , m_job(workplace.store)
{
    setObjectName(u"takeHandoverDialog"_s);
    setAcceptDrops(true);
    buildLayout();
    connectSignals();
}

void TakeHandoverDialog::connectSignals()
{
    connect(&m_job, &HandoverJob::handoverRead, this, &TakeHandoverDialog::onRead);
    connect(&m_job, &HandoverJob::planned, this, &TakeHandoverDialog::onPlanned);
    connect(&m_job, &HandoverJob::performed, this, &TakeHandoverDialog::onPerformed);
    connect(&m_job, &HandoverJob::failed, this, &TakeHandoverDialog::onFailed);
    connect(m_organizations, &OrganizationQuestions::answered, this,
            [this](const QHash<QString, qint64>& answers) {
                m_decisions.organizations.insert(answers);
                plan();
            });
    connect(m_people, &PersonQuestions::answered, this, [this](int place, qint64 person) {
        m_decisions.persons.insert(place, person);
        plan();
    });
    connect(m_chips, &QButtonGroup::idClicked, this, [this](int id) {
        m_lines->setState(id < 0 ? std::nullopt : std::optional(static_cast<HandoverState>(id)));
    });
    connect(m_list->view()->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &TakeHandoverDialog::showCurrent);
    connect(m_lines, &QAbstractItemModel::modelReset, this, &TakeHandoverDialog::showCurrent);
    connect(m_take, &QPushButton::clicked, this, [this] { decide(HandoverDecision::Take); });
    connect(m_keep, &QPushButton::clicked, this, [this] { decide(HandoverDecision::Leave); });
    connect(m_other, &QPushButton::clicked, this, &TakeHandoverDialog::chooseFile);
    connect(this, &DialogFrame::submitted, this, &TakeHandoverDialog::onSubmitted);
}

void TakeHandoverDialog::reject()
{
    if (m_performing)
        return; // in a moment it stands in the file, and can be undone
    m_job.cancel();
    DialogFrame::reject();
}

void TakeHandoverDialog::dragEnterEvent(QDragEnterEvent* event)
{
    if (!m_performing && !droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void TakeHandoverDialog::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    takeFile(droppedFile(event->mimeData()));
}

void TakeHandoverDialog::chooseFile()
{
    const QString path = m_workplace.askForFile(this,
                                                {tr("Choose what a partner handed over"),
                                                 tr("Camps of partners (*.kitcamp-camp);;All files (*)"),
                                                 {},
                                                 false,
                                                 false});
    if (!path.isEmpty())
        takeFile(path);
}

void TakeHandoverDialog::takeFile(const QString& path)
{
    message()->dismiss();
    m_job.read(path);
}

void TakeHandoverDialog::takeBytes(const QByteArray& bytes, const QString& name)
{
    const auto read = readHandover(bytes, name);
    if (!read)
        return onFailed(read.error());
    onRead(std::make_shared<const Handover>(*read));
}

void TakeHandoverDialog::onRead(const std::shared_ptr<const Handover>& handover)
{
    m_handover = handover;
    m_decisions = {};
    m_plan.reset();
    describe();
    plan();
}

void TakeHandoverDialog::describe()
{
    const bool results = m_handover->purpose == HandoverPurpose::Results;
    const QString day = QDateTime::fromSecsSinceEpoch(m_handover->madeAt).date().toString(Qt::ISODate);
    const QString text = results ? tr("Results of %1 from %2, made on %3, with %n participant(s).", nullptr,
                                      m_handover->participants())
                                 : tr("%1 from %2, made on %3, with %n participant(s).",
                                      "%1: camp, %2: partner", m_handover->participants());
    setSentence(text.arg(m_handover->campName, m_handover->fromName, day));
}

void TakeHandoverDialog::plan()
{
    m_done = false;
    setLeaveText({});
    m_main->setEnabled(false);
    m_job.plan(m_handover, m_decisions);
}

void TakeHandoverDialog::onPlanned(const std::shared_ptr<const HandoverPlan>& plan)
{
    const bool first = !m_plan;
    QStringList selected;
    for (const QModelIndex& index : m_list->view()->selectionModel()->selectedRows())
        selected << m_lines->line(index.row())->key;
    m_plan = plan;
    m_decisions.planned = plan->planned();
    m_lines->setPlan(plan);
    for (int row = 0; row < m_lines->rowCount(); ++row) {
        if (selected.contains(m_lines->line(row)->key))
            m_list->view()->selectionModel()->select(m_lines->index(row, 0),
                                                     QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    m_organizations->ask(plan->organizationQuestions());
    m_people->ask(plan->personQuestions());
    m_remarks->setText(plan->remarks().join(u' '));
    m_remarks->setVisible(!plan->remarks().isEmpty());
    m_stack->setCurrentIndex(1);
    m_other->show();
    m_take->show();
    m_keep->show();
    showChips();
    showCurrent();
    updateMain();
    if (first)
        m_main->setFocus();
}

int TakeHandoverDialog::takenCount() const
{
    return static_cast<int>(std::ranges::count_if(m_plan->lines(), [](const HandoverLine& line) {
        return line.state != HandoverState::Same && line.state != HandoverState::LeftOut && !line.isOpen()
            && line.decision != HandoverDecision::Leave;
    }));
}

void TakeHandoverDialog::updateMain()
{
    const int taken = takenCount();
    const bool asked = m_organizations->openCount() > 0;
    const bool something = !m_plan->changesNothing();
    m_main->setText(taken > 0 ? tr("Take &in %n line(s)", nullptr, taken) : tr("Take &in"));
    m_main->setEnabled(something && !asked);
    if (asked)
        message()->say(Tone::Warn,
                       tr("Say first which universities are meant: names that are nearly the same are never "
                          "taken for one silently."));
    else if (!something && m_plan->openCount() == 0)
        message()->say(Tone::Plain,
                       tr("There is nothing to take in: everything is here as it is there, or was decided "
                          "before."));
    else if (const int open = m_plan->openCount())
        message()->say(Tone::Warn,
                       tr("%n line(s) are to be decided. Until then they stay as they are here, and are "
                          "shown again with "
                          "the next handover.",
                          nullptr, open));
    else
        message()->dismiss();
}

void TakeHandoverDialog::decide(HandoverDecision decision)
{
    for (const QModelIndex& index : m_list->view()->selectionModel()->selectedRows())
        m_decisions.lines.insert(m_lines->line(index.row())->key, decision);
    plan();
}

/// Which lines there are, and how many of each.
void TakeHandoverDialog::showChips()
{
    int all = 0;
    for (QAbstractButton* chip : m_chips->buttons()) {
        const int id = m_chips->id(chip);
        if (id < 0)
            continue;
        const auto state = static_cast<HandoverState>(id);
        const int count = m_plan->count(state);
        all += state == HandoverState::Same ? 0 : count;
        chip->setText(tr("%1 %2", "%1: New, Changed ..., %2: number of lines")
                          .arg(handoverStateTitle(state), locale().toString(count)));
        chip->setAccessibleName(chip->text());
        chip->setVisible(count > 0 || state == HandoverState::New || state == HandoverState::Same);
        chip->setEnabled(count > 0);
    }
    QAbstractButton* every = m_chips->button(-2);
    every->setText(tr("All that differs %1", "%1: number").arg(locale().toString(all)));
    every->setAccessibleName(every->text());
    if (const QAbstractButton* chosen = m_chips->checkedButton(); !chosen || !chosen->isEnabled())
        every->click();
}

void TakeHandoverDialog::showCurrent()
{
    const QModelIndexList rows = m_list->view()->selectionModel()->selectedRows();
    bool decidable = false;
    for (const QModelIndex& index : rows) {
        const HandoverState state = m_lines->line(index.row())->state;
        decidable = decidable
            || (state != HandoverState::Same && state != HandoverState::LeftOut
                && state != HandoverState::Doubtful);
    }
    m_take->setEnabled(decidable && !m_done);
    m_keep->setEnabled(decidable && !m_done);
    const HandoverLine* line = rows.size() == 1 ? m_lines->line(rows.constFirst().row()) : nullptr;
    m_current->setVisible(line != nullptr);
    if (!line)
        return;
    QStringList words{u"%1 %2"_s.arg(line->kind, line->subject)};
    for (const HandoverDifference& one : line->differences)
        words << tr("%1: here \"%2\", there \"%3\"", "%1: field").arg(one.title, one.here, one.there);
    m_current->setText((words + line->notes).join(u" · "_s));
}

void TakeHandoverDialog::onSubmitted()
{
    if (m_done)
        return accept();
    if (!m_plan || !m_main->isEnabled())
        return;
    m_performing = true;
    m_main->setEnabled(false);
    m_job.perform(m_plan);
}

void TakeHandoverDialog::onPerformed()
{
    m_performing = false;
    m_done = true;
    message()->say(Tone::Ok,
                   tr("%n line(s) were taken in. Ctrl+Z takes all of them back.", nullptr, takenCount()));
    setLeaveText(tr("Close"));
    m_main->setText(tr("Sho&w the camp"));
    m_main->setEnabled(true);
    m_main->setFocus();
    showCurrent();
    const qint64 camp = m_plan->camp();
    connect(this, &QDialog::accepted, this, [this, camp] { m_workplace.showObject(u"activity"_s, camp); });
}

void TakeHandoverDialog::onFailed(const Error& error)
{
    m_performing = false;
    m_main->setEnabled(m_plan && !m_plan->changesNothing());
    message()->say(Tone::Bad, refusalText(error));
}

} // namespace kitcamp
