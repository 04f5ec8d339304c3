// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What CalendarPage is made of; what it shows stands in calendarpage.cpp, what it does in
// calendarpagedeeds.cpp.
#include "views/calendar/calendarpage.h"
#include "views/calendar/calendarside.h"
#include "views/calendar/legendline.h"
#include "views/calendar/narrowbutton.h"
#include "views/common/inlinemessage.h"
#include "views/common/measures.h"
#include "views/common/pageheader.h"
#include "views/common/panel.h"
#include "views/common/passingmessage.h"
#include "views/week/weekview.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct SpanTitle {
    ShownSpan span;
    const char* name;
    const char* title;
};
constexpr SpanTitle spanTitles[] = {
    {ShownSpan::Day, "spanDay", QT_TRANSLATE_NOOP("kitcamp::CalendarPage", "Day")},
    {ShownSpan::Week, "spanWeek", QT_TRANSLATE_NOOP("kitcamp::CalendarPage", "Week")},
    {ShownSpan::Month, "spanMonth", QT_TRANSLATE_NOOP("kitcamp::CalendarPage", "Month")},
    {ShownSpan::Agenda, "spanAgenda", QT_TRANSLATE_NOOP("kitcamp::CalendarPage", "Agenda")},
};

QPushButton* stepButton(const QString& name, const QString& text, const QString& spoken, QWidget* parent)
{
    auto* button = new NarrowButton(text, parent);
    button->setObjectName(name);
    button->setAccessibleName(spoken);
    button->setToolTip(spoken);
    return button;
}

} // namespace

void CalendarPage::buildLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::medium, space::huge, space::small);
    column->setSpacing(space::medium);
    buildHeader();
    column->addWidget(m_header);
    m_message = new PassingMessage(workplace().store, this);
    m_message->setObjectName(u"calendarMessage"_s);
    column->addWidget(m_message);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::medium);
    auto* sidePanel = new Panel(this);
    sidePanel->setContentFlush();
    m_side = new CalendarSide(m_waiting, m_clashes, sidePanel);
    sidePanel->content()->addWidget(m_side);
    line->addWidget(sidePanel);
    auto* planPanel = new Panel(this);
    planPanel->setContentFlush();
    m_view = new WeekView(planPanel);
    planPanel->content()->addWidget(m_view);
    line->addWidget(planPanel, 1);
    column->addLayout(line, 1);
    m_legend = new LegendLine(this);
    column->addWidget(m_legend);
    setTabOrder(m_view, m_side);
}

void CalendarPage::buildHeader()
{
    m_header = new PageHeader(tr("Calendar"), this);
    auto* back = stepButton(u"rangeBack"_s, u"‹"_s, tr("Earlier (Ctrl+PgUp)"), m_header);
    auto* today = stepButton(u"rangeToday"_s, tr("Today"), tr("Today (T)"), m_header);
    auto* on = stepButton(u"rangeOn"_s, u"›"_s, tr("Later (Ctrl+PgDown)"), m_header);
    for (QPushButton* button : {back, today, on})
        m_header->addControl(button);
    connect(back, &QPushButton::clicked, this, [this] { m_view->goTo(-1); });
    connect(today, &QPushButton::clicked, this, &CalendarPage::goToday);
    connect(on, &QPushButton::clicked, this, [this] { m_view->goTo(1); });
    buildSpans();
    buildMenus();
}

void CalendarPage::buildSpans()
{
    int number = 0;
    for (const SpanTitle& one : spanTitles) {
        auto* button = new NarrowButton(tr(one.title), m_header);
        button->setObjectName(QLatin1StringView(one.name));
        m_header->addAtRight(button);
        button->setCheckable(true);
        button->setToolTip(tr("%1 (Alt+%2)", "a title, a key").arg(tr(one.title)).arg(++number));
        connect(button, &QPushButton::clicked, this, [this, span = one.span] { setSpan(span); });
        auto* key = new QShortcut(QKeySequence(u"Alt+%1"_s.arg(number)), this);
        key->setContext(Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, this, [this, span = one.span] { setSpan(span); });
        m_spans.append(button);
    }
}

void CalendarPage::buildMenus()
{
    m_lanes = m_header->addButton(u"lanes"_s, {});
    auto* lanes = new QMenu(m_lanes);
    lanes->setObjectName(u"lanesMenu"_s);
    auto* group = new QActionGroup(lanes);
    for (const LaneKind kind :
         {LaneKind::None, LaneKind::Rooms, LaneKind::Staff, LaneKind::Activities, LaneKind::Devices}) {
        QAction* action = lanes->addAction(SessionLanes::title(kind));
        action->setObjectName(u"lanes_"_s + SessionLanes::key(kind));
        action->setCheckable(true);
        action->setData(int(kind));
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, kind] { setLanes(kind); });
    }
    lanes->addSeparator();
    QAction* rows = lanes->addAction(tr("As rows, hours to the right"));
    rows->setObjectName(u"lanesAsRows"_s);
    rows->setCheckable(true);
    connect(rows, &QAction::toggled, this, [this](bool on) {
        m_view->setLaneDirection(on ? LaneDirection::Rows : LaneDirection::Columns);
        m_likes.laneRows = on;
        remember();
    });
    m_lanes->setMenu(lanes);
    m_publish = m_header->addButton(u"publishPlan"_s, {});
    connect(m_publish, &QPushButton::clicked, this, &CalendarPage::publish);
    m_more = new NarrowButton(u"⋯"_s, m_header);
    m_more->setObjectName(u"calendarMore"_s);
    m_header->addAtRight(m_more);
    m_more->setAccessibleName(tr("More"));
    m_more->setToolTip(tr("More"));
    auto* more = new QMenu(m_more);
    more->setObjectName(u"moreMenu"_s);
    buildMore(more);
    m_more->setMenu(more);
}

QAction* CalendarPage::addCommand(QMenu* menu, const QString& name, const QString& text, const QString& key,
                                  void (CalendarPage::*run)())
{
    QAction* action = menu->addAction(key.isEmpty() ? text : text + u'\t' + key);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, run);
    return action;
}

void CalendarPage::buildMore(QMenu* menu)
{
    addCommand(menu, u"newSession"_s, tr("&New session…"), u"N"_s, &CalendarPage::createHere);
    addCommand(menu, u"suggestPlaces"_s, tr("&Suggest places…"), u"S"_s, &CalendarPage::suggestForCurrent);
    addCommand(menu, u"goToDayAction"_s, tr("&Go to a day…"), u"G"_s, &CalendarPage::goToDay);
    menu->addSeparator();
    QAction* periods = menu->addAction(tr("Times by the &periods of the campus"));
    periods->setObjectName(u"snapToPeriods"_s);
    periods->setCheckable(true);
    connect(periods, &QAction::toggled, this, [this](bool on) {
        m_view->setSnap(on ? Snap::Periods : Snap::FiveMinutes);
        m_likes.periods = on;
        remember();
    });
    addCommand(menu, u"planRules"_s, tr("&Rules of the plan…"), {}, &CalendarPage::showRules);
    menu->addSeparator();
    addCommand(menu, u"exportCalendar"_s, tr("E&xport what is shown…"), {}, &CalendarPage::exportShown);
    connect(menu->addAction(tr("&Print…") + u"\tCtrl+P"_s), &QAction::triggered, this,
            [this] { workplace().preview(paper()); });
    addCommand(menu, u"calendarKeysAction"_s, tr("All &keys…"), u"F1"_s, &CalendarPage::showKeys);
}

void CalendarPage::addKeys()
{
    const QPair<QString, void (CalendarPage::*)()> keys[] = {
        {u"S"_s, &CalendarPage::suggestForCurrent}, {u"G"_s, &CalendarPage::goToDay},
        {u"T"_s, &CalendarPage::goToday},           {u"U"_s, &CalendarPage::unplaceCurrent},
        {u"L"_s, &CalendarPage::lockCurrent},       {u"P"_s, &CalendarPage::takeNextInHand},
    };
    for (const auto& [key, run] : keys) {
        auto* shortcut = new QShortcut(QKeySequence(key), m_view);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, wanted = run] {
            if (!m_view->stage().drag().isActive()) // nothing else happens while something is held
                (this->*wanted)();
        });
    }
    auto* help = new QShortcut(QKeySequence(QKeySequence::HelpContents), this);
    help->setContext(Qt::WidgetWithChildrenShortcut);
    connect(help, &QShortcut::activated, this, &CalendarPage::showKeys);
}

} // namespace kitcamp
