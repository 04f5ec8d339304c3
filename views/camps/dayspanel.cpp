// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/camps/dayspanel.h"

#include "models/items/activities/choicewords.h"
#include "views/common/badge.h"
#include "views/common/measures.h"
#include "views/common/pageheader.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

enum Column { DayColumn, TimeColumn, KindColumn, TitleColumn, RoomColumn };

/// What is practised stands out from what is heard; both say what they are in words.
Tone toneOfKind(const QString& kind)
{
    if (kind == "practice"_L1 || kind == "project"_L1)
        return Tone::Ok;
    return kind == "exam"_L1 || kind == "ceremony"_L1 ? Tone::Warn : Tone::Plain;
}

QString timeText(const CampPlanSession& session)
{
    const QTime from = QTime::fromString(session.starts, u"HH:mm"_s);
    return u"%1–%2"_s.arg(session.starts, from.addSecs(session.minutes * 60).toString(u"HH:mm"_s));
}

} // namespace

QString kindWords(const Workplace& workplace, const QString& table, const QString& kind)
{
    return choiceTitle(workplace.store, table, u"kind"_s, kind);
}

QString phaseWords(const Workplace& workplace, const CampPlan& plan, const QDate& day)
{
    QStringList names;
    for (const CampPlanPhase& phase : plan.phases) {
        if (phase.from <= day && day <= phase.until)
            names << (phase.name.isEmpty() ? kindWords(workplace, u"camp_phase"_s, phase.kind) : phase.name);
    }
    return names.join(u", "_s);
}

DaysPanel::DaysPanel(Workplace& workplace, QWidget* parent)
    : Panel(tr("Days"), parent)
    , m_workplace(workplace)
{
    setObjectName(u"daysPanel"_s);
}

void DaysPanel::clear()
{
    if (m_days) {
        m_days->hide();
        for (QWidget* inside : m_days->findChildren<QWidget*>())
            inside->setObjectName({}); // nobody shall find what is on its way out
        m_days->deleteLater(); // the button that was just pressed may be in it
    }
    m_days = new QWidget(this);
    m_grid = new QGridLayout(m_days);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::medium);
    m_grid->setVerticalSpacing(space::tiny);
    m_grid->setColumnStretch(TitleColumn, 1);
    content()->addWidget(m_days);
}

void DaysPanel::showPlan(const CampPlan& plan)
{
    clear();
    setContext(plan.dayCount() > 0 ? tr("%n day(s)", nullptr, plan.dayCount()) : QString());
    int row = 0;
    for (const CampPlanDay& day : plan.days)
        row = addDay(plan, day, row);
    if (plan.days.isEmpty())
        addHint(tr("Set the first and the last day, or enter sessions: each day stands here then."), row++);
    if (!plan.unplaced.isEmpty())
        addHint(tr("%n session(s) have no date yet.", nullptr, static_cast<int>(plan.unplaced.size())), row);
    m_days->show();
}

void DaysPanel::addHint(const QString& words, int row)
{
    auto* label = new TextLabel(words, TextSize::Secondary, m_days);
    label->setTone(Tone::Muted);
    label->setWordWrap(true);
    m_grid->addWidget(label, row, DayColumn, 1, RoomColumn + 1);
}

int DaysPanel::addDay(const CampPlan& plan, const CampPlanDay& day, int row)
{
    auto* head =
        new TextLabel(u"%1 %2"_s.arg(m_workplace.locale.dayName(day.day.dayOfWeek(), QLocale::ShortFormat),
                                     day.day.toString(Qt::ISODate)),
                      TextSize::Body, m_days);
    head->setObjectName(u"day_"_s + day.day.toString(Qt::ISODate));
    head->setBold(true);
    m_grid->addWidget(head, row, DayColumn, 1, TimeColumn + 1);
    auto* phases = new TextLabel(phaseWords(m_workplace, plan, day.day), TextSize::Secondary, m_days);
    phases->setObjectName(u"phasesOf_"_s + day.day.toString(Qt::ISODate));
    phases->setTone(Tone::Muted);
    phases->setElided(true);
    m_grid->addWidget(phases, row, KindColumn, 1, RoomColumn - KindColumn + 1);
    for (const CampPlanSession& session : day.sessions)
        addSession(session, ++row);
    return row + 1;
}

void DaysPanel::addSession(const CampPlanSession& session, int row)
{
    auto* time = new TextLabel(timeText(session), TextSize::Secondary, m_days);
    m_grid->addWidget(time, row, TimeColumn);
    auto* kind =
        new Badge(kindWords(m_workplace, u"session"_s, session.kind), toneOfKind(session.kind), m_days);
    m_grid->addWidget(kind, row, KindColumn, Qt::AlignLeft);
    const QString name =
        session.title.isEmpty() ? kindWords(m_workplace, u"session"_s, session.kind) : session.title;
    auto* open = new QPushButton(m_days->fontMetrics().elidedText(name, Qt::ElideRight, scaled(260)), m_days);
    open->setObjectName(u"openSession_%1"_s.arg(session.id));
    open->setAccessibleName(tr("Open %1 in the calendar").arg(name));
    open->setToolTip(name);
    dressButton(open, "link");
    connect(open, &QPushButton::clicked, this,
            [this, id = session.id] { m_workplace.showObject(u"session"_s, id); });
    m_grid->addWidget(open, row, TitleColumn, Qt::AlignLeft);
    auto* room = new TextLabel(session.placed ? session.room : tr("no room"), TextSize::Secondary, m_days);
    room->setTone(session.placed ? Tone::Muted : Tone::Warn);
    m_grid->addWidget(room, row, RoomColumn, Qt::AlignRight);
}

} // namespace kitcamp
