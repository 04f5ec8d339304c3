// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/duties/dutiestab.h"

#include "models/items/centretime.h"
#include "views/common/tableframe.h"
#include "views/common/textlabel.h"
#include "views/duties/dutydialog.h"
#include "views/duties/dutypapers.h"
#include "views/duties/mentortimesdialog.h"
#include "views/sync/modelexport.h"

#include <QFileInfo>
#include <QLocale>
#include <QPushButton>
#include <QTableView>

namespace kitcamp {

using namespace Qt::StringLiterals;

DutiesTab::DutiesTab(Workplace& workplace, QWidget* parent)
    : ActivityTab(workplace, parent)
    , m_table(new DutyTable(workplace.store, this))
{
    setObjectName(u"dutiesTab"_s);
    buildLayout();
    connect(m_table, &DutyTable::planChanged, this, &DutiesTab::update);
}

void DutiesTab::showActivity(qint64 activity)
{
    m_activity = activity;
    m_table->showActivity(activity);
}

void DutiesTab::arrive()
{
    m_frame->view()->setFocus(Qt::OtherFocusReason);
    if (!m_frame->view()->currentIndex().isValid())
        m_frame->view()->selectRow(0);
}

void DutiesTab::showObject(const QString& table, qint64 id)
{
    const int row = table == "camp_duty"_L1 ? m_table->rowOf(id) : -1;
    if (row >= 0)
        m_frame->view()->selectRow(row);
}

void DutiesTab::update()
{
    m_summary->setText(m_table->summary());
    m_summary->setTone(m_table->summaryTone());
    m_mentors->setEnabled(!m_table->plan().teams.isEmpty());
    m_mentors->setToolTip(m_mentors->isEnabled() ? QString() : tr("Form the teams of the camp first."));
    m_turns->setEnabled(!unwatchedTimes(m_table->plan()).isEmpty());
    m_turns->setToolTip(
        tr("Gives each time with nobody in a room to somebody of the camp who is free, in turn."));
}

void DutiesTab::answer(const OpId& done)
{
    Q_EMIT said(Tone::Ok, workplace().store.sentence(done));
}

int DutiesTab::currentRow() const
{
    return m_frame->view()->currentIndex().row();
}

void DutiesTab::open(const Duty& duty)
{
    auto* dialog = new DutyDialog(workplace().store, m_table->plan(), duty, this);
    connect(dialog, &DutyDialog::saved, this, &DutiesTab::answer);
    dialog->present();
}

/// After the one that is chosen, or where nobody is; else on the camp's first morning.
void DutiesTab::newDuty()
{
    const QDate first = QDate::fromString(m_table->plan().firstDay, Qt::ISODate);
    const QDate day = first.isValid() ? first : todayAtCentre(workplace().store);
    const PlannedMinute morning = plannedMinute(day.toString(Qt::ISODate) + u"T09:00"_s);
    Duty duty;
    duty.activity = m_activity;
    duty.kind = u"mentoring"_s;
    duty.span = {morning, morning + 60};
    if (const Duty* before = m_table->dutyAt(currentRow())) {
        duty.kind = before->kind;
        duty.person = before->person;
        duty.room = before->room;
        duty.span = {before->span.until, 2 * before->span.until - before->span.from};
    } else if (const UnwatchedTime* open = m_table->unwatchedAt(currentRow())) {
        duty.kind = u"supervision"_s;
        duty.room = open->room;
        duty.span = open->span;
    }
    open(duty);
}

void DutiesTab::editDuty()
{
    if (const Duty* duty = m_table->dutyAt(currentRow()))
        open(*duty);
    else if (m_table->unwatchedAt(currentRow()))
        newDuty();
}

void DutiesTab::removeDuty()
{
    const Duty* duty = m_table->dutyAt(currentRow());
    if (!duty)
        return;
    const QString name = u"%1, %2"_s.arg(duty->personName, hoursText(duty->span));
    const auto done = workplace().store.perform(RemoveRecord{u"camp_duty"_s, duty->id, name});
    if (!done)
        Q_EMIT said(Tone::Bad, done.error().sentence);
    else
        answer(done->opId);
}

void DutiesTab::giveMentorTimes()
{
    auto* dialog = new MentorTimesDialog(workplace().store, m_table->plan(), this);
    connect(dialog, &MentorTimesDialog::saved, this, &DutiesTab::answer);
    dialog->present();
}

void DutiesTab::superviseInTurn()
{
    const SupervisionTurns turns = supervisionInTurn(m_table->plan());
    const int left = static_cast<int>(turns.left.size());
    if (turns.duties.isEmpty()) {
        Q_EMIT said(Tone::Bad, tr("Nobody of the camp is free then. Add staff on the tab Roster."));
        return;
    }
    const QString title = tr("%n time(s) of supervision", nullptr, static_cast<int>(turns.duties.size()));
    const auto done = workplace().store.perform(batchOf(workplace().store, title, turns.duties));
    if (!done) {
        Q_EMIT said(Tone::Bad, done.error().sentence);
    } else if (left > 0) {
        const QString rest = tr("For %n more time(s) nobody is free.", nullptr, left);
        Q_EMIT said(Tone::Warn, workplace().store.sentence(done->opId) + u". "_s + rest);
    } else {
        answer(done->opId);
    }
}

void DutiesTab::exportPlan()
{
    const QString path = workplace().askForFile(
        this, {tr("Export mentors and rooms"), tr("Tables (*.csv);;JSON (*.json)"), u"duties.csv"_s, true});
    if (path.isEmpty())
        return;
    QList<int> columns;
    for (int column = 0; column < DutyTable::ColumnCount; ++column)
        columns << column;
    const auto written = exportModel(*m_table, columns, path);
    Q_EMIT said(written ? Tone::Ok : Tone::Bad,
                written ? tr("Saved %1.").arg(QFileInfo(path).fileName()) : written.error().sentence);
}

void DutiesTab::print(DutyTable::Order order)
{
    const auto made = supervisionPlanOf(workplace().store, QLocale(), m_activity, order);
    if (made)
        workplace().preview(*made);
    else
        Q_EMIT said(Tone::Bad, made.error().sentence);
}

std::shared_ptr<const Paper> DutiesTab::paper()
{
    if (m_table->rowCount() == 0)
        return {};
    const auto made = supervisionPlanOf(workplace().store, QLocale(), m_activity, DutyTable::Order::Time);
    return made ? *made : nullptr;
}

} // namespace kitcamp
