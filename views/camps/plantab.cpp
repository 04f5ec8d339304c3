// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/camps/plantab.h"

#include "views/activity/activityforms.h"
#include "views/activity/activityparts.h"
#include "views/activity/duplicatedialog.h"
#include "views/activity/linkrows.h"
#include "views/activity/seatsdialog.h"
#include "views/camps/dayspanel.h"
#include "views/camps/planpanel.h"
#include "views/camps/planpaper.h"
#include "views/common/figuretile.h"
#include "views/common/refusaltext.h"

#include <QPushButton>

namespace kitcamp {

using namespace Qt::StringLiterals;

PlanTab::PlanTab(Workplace& workplace, QWidget* parent)
    : ActivityTab(workplace, parent)
{
    setObjectName(u"planTab"_s);
    buildLayout();
    connect(&workplace.store, &Store::changed, this, [this](const Announcement& announcement) {
        static const QStringList tables{u"activity"_s,       u"activity_host"_s,
                                        u"organization"_s,   u"session"_s,
                                        u"room"_s,           u"participation"_s,
                                        u"question"_s,       u"camp_phase"_s,
                                        u"camp_quota"_s,     u"kit_item"_s,
                                        u"model"_s,          u"pretraining_module"_s,
                                        u"cloud_resource"_s, u"selection_criterion"_s,
                                        u"project_case"_s,   u"team"_s,
                                        u"judging_round"_s,  u"rubric_criterion"_s,
                                        u"borrower_group"_s};
        const bool concerned = std::any_of(tables.begin(), tables.end(), [&](const QString& table) {
            return announcement.rows.contains(table);
        });
        if (m_activity != 0 && concerned)
            refresh();
    });
}

void PlanTab::showActivity(qint64 activity)
{
    m_activity = activity;
    refresh();
}

void PlanTab::refresh()
{
    const auto plan = readCampPlan(workplace().store.reader(), m_activity);
    if (!plan) {
        if (plan.error().rule != "row-gone"_L1) // the screen says that it is gone
            Q_EMIT said(Tone::Bad, refusalText(plan.error()));
        return;
    }
    showTiles(*plan);
    showLists(*plan);
    showMissing(*plan);
    m_days->showPlan(*plan);
    m_hosts->showActivity(m_activity);
}

void PlanTab::showTiles(const CampPlan& plan)
{
    const QLocale locale;
    m_dates->setFigure(plan.dayCount() > 0 ? locale.toString(plan.dayCount()) : u"–"_s);
    m_dates->setNote(
        plan.dayCount() > 0
            ? tr("%1 to %2", "days").arg(plan.from.toString(Qt::ISODate), plan.until.toString(Qt::ISODate))
            : tr("not set"),
        plan.dayCount() > 0 ? Tone::Muted : Tone::Warn);
    m_seats->setFigure(plan.seats ? locale.toString(*plan.seats) : u"–"_s);
    m_seats->setNote(tr("%n taken", "seats", plan.taken),
                     plan.seats && plan.taken > *plan.seats ? Tone::Bad : Tone::Muted);
    int sessions = static_cast<int>(plan.unplaced.size());
    for (const CampPlanDay& day : plan.days)
        sessions += static_cast<int>(day.sessions.size());
    m_sessions->setFigure(locale.toString(sessions));
    m_sessions->setNote(plan.unplaced.isEmpty()
                            ? QString()
                            : tr("%n to place", "sessions", static_cast<int>(plan.unplaced.size())),
                        Tone::Warn);
    m_open->setFigure(locale.toString(plan.missing.size()));
    m_open->setNote(plan.missing.isEmpty() ? tr("all there") : QString(), Tone::Ok);
}

QString PlanTab::phaseLine(const CampPlanPhase& phase) const
{
    const QString kind = kindWords(workplace(), u"camp_phase"_s, phase.kind);
    const QString days = phase.from == phase.until
        ? phase.from.toString(Qt::ISODate)
        : tr("%1 to %2", "days").arg(phase.from.toString(Qt::ISODate), phase.until.toString(Qt::ISODate));
    return phase.name.isEmpty() ? u"%1 · %2"_s.arg(kind, days)
                                : u"%1 (%2) · %3"_s.arg(phase.name, kind, days);
}

QList<CampPlanLine> PlanTab::kitLines(const CampPlan& plan) const
{
    QList<CampPlanLine> lines;
    for (const CampKitItem& item : plan.kit) {
        QString words = tr("%1 × %2", "%1: number, %2: model").arg(item.each).arg(item.model);
        if (item.teams > 0)
            words += u" · "_s + tr("%1 for %n team(s)", "%1: units", item.teams).arg(item.each * item.teams);
        if (!item.note.isEmpty())
            words += u" · "_s + item.note;
        lines << CampPlanLine{item.id, words};
    }
    return lines;
}

void PlanTab::showLists(const CampPlan& plan)
{
    QList<CampPlanLine> phases;
    for (const CampPlanPhase& phase : plan.phases)
        phases << CampPlanLine{phase.id, phaseLine(phase)};
    m_panels[u"camp_phase"_s]->showLines(m_activity, phases);
    m_panels[u"camp_quota"_s]->showLines(m_activity, plan.quotas);
    m_panels[u"kit_item"_s]->showLines(m_activity, kitLines(plan));
    m_panels[u"pretraining_module"_s]->showLines(m_activity, plan.modules);
    m_panels[u"cloud_resource"_s]->showLines(m_activity, plan.resources);
    m_panels[u"judging_round"_s]->showLines(m_activity, plan.rounds);
}

void PlanTab::showMissing(const CampPlan& plan)
{
    m_missing->setVisible(!plan.missing.isEmpty());
    m_missingRows->clear();
    qint64 number = 0;
    for (const MissingPart& part : plan.missing)
        m_missingRows->addRow(++number, part.sentence,
                              {{u"goTo_"_s + part.key, tr("Go there"), [this, part] { goTo(part); }}});
}

void PlanTab::goTo(const MissingPart& part)
{
    static const QHash<QString, QString> panels{{u"phases"_s, u"camp_phase"_s},
                                                {u"quotas"_s, u"camp_quota"_s},
                                                {u"kit"_s, u"kit_item"_s},
                                                {u"modules"_s, u"pretraining_module"_s}};
    if (part.tab != "plan"_L1)
        Q_EMIT tabWanted(part.tab);
    else if (PlanPanel* panel = m_panels.value(panels.value(part.key)))
        panel->addRow();
    else if (part.key == "hosts"_L1)
        m_hosts->findChild<QPushButton*>(u"addHost"_s)->click();
    else if (part.key == "seats"_L1)
        editSeats();
    else
        editCamp();
}

void PlanTab::editCamp()
{
    makeActivityDialog(workplace(), m_activity, {}, this)->present();
}

void PlanTab::editSeats()
{
    auto* dialog = new SeatsDialog(workplace(), m_activity, this);
    connect(dialog, &SeatsDialog::done, this,
            [this](const QString& sentence) { Q_EMIT said(Tone::Ok, sentence); });
    dialog->present();
}

void PlanTab::copyCamp()
{
    auto* dialog = new DuplicateDialog(workplace(), m_activity, this);
    connect(dialog, &DuplicateDialog::made, this, [this](qint64 camp, const QString& sentence) {
        workplace().showObject(u"activity"_s, camp);
        Q_EMIT said(Tone::Ok, tr("%1. Ctrl+Z takes it back.", "%1: what was done").arg(sentence));
    });
    dialog->present();
}

void PlanTab::answer(const Result<Performed>& done)
{
    if (!done)
        Q_EMIT said(Tone::Bad, refusalText(done.error()));
    else
        Q_EMIT said(
            Tone::Ok,
            tr("%1. Ctrl+Z takes it back.", "%1: what was done").arg(workplace().store.sentence(done->opId)));
}

/// Each kind of row of the plan stands in the one list; the list is scrolled into sight.
void PlanTab::showObject(const QString& table, qint64 id)
{
    PlanPanel* panel = m_panels.value(table);
    if (!panel)
        return;
    if (auto* edit = panel->findChild<QPushButton*>(u"edit_%1_%2"_s.arg(table).arg(id)))
        edit->setFocus();
}

std::shared_ptr<const Paper> PlanTab::paper()
{
    const auto made = planPaper(workplace(), m_activity);
    if (!made)
        Q_EMIT said(Tone::Bad, refusalText(made.error()));
    return made ? *made : nullptr;
}

} // namespace kitcamp
