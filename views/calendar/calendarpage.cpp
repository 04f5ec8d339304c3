// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/calendar/calendarpage.h"

#include "models/items/plan/bookingsupply.h"
#include "models/items/plan/sessionreading.h"
#include "views/calendar/calendarpaper.h"
#include "views/calendar/calendarside.h"
#include "views/calendar/gotodaydialog.h"
#include "views/calendar/legendline.h"
#include "views/calendar/sidelist.h"
#include "views/common/inlinemessage.h"
#include "views/common/pageheader.h"
#include "views/papers/paperframe.h"
#include "views/publishing/publishdialog.h"
#include "views/week/weekview.h"

#include <QAction>
#include <QPushButton>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int minuteInMs = 60 * 1000;

constexpr ShownSpan spans[] = {ShownSpan::Day, ShownSpan::Week, ShownSpan::Month, ShownSpan::Agenda};

} // namespace

CalendarPage::CalendarPage(Workplace& workplace, QWidget* parent)
    : Page(workplace, parent)
    , m_time(workplace.store.clock())
    , m_plan(workplace.store, bookingSupply(workplace.store.clock()), nullptr)
    , m_week(workplace.store, &m_plan, nullptr)
    , m_waiting(workplace.store, nullptr)
    , m_clashes(m_plan, nullptr)
    , m_judge(m_plan)
    , m_deeds(workplace.store)
    , m_likes(CalendarLikes::read(workplace.preferences))
{
    setObjectName(u"calendarPage"_s);
    m_time.readZone(workplace.store.reader());
    buildLayout();
    connectSignals();
    addKeys();
    showLikes();
    updateClock();
    m_view->setDate(m_time.today());
}

CalendarPage::~CalendarPage()
{
    m_view->setModel(nullptr); // it goes after the models
    m_view->setJudge(nullptr);
    m_side->cards()->disconnect(this);
}

void CalendarPage::connectSignals()
{
    m_view->setModel(&m_week);
    m_view->setJudge(&m_judge);
    connectView();
    connect(m_side, &CalendarSide::filterChanged, this, &CalendarPage::onFilter);
    connect(m_side, &CalendarSide::placeWanted, this, &CalendarPage::takeInHand);
    connect(m_side, &CalendarSide::suggestWanted, this, &CalendarPage::suggest);
    connect(m_side, &CalendarSide::clashWanted, this, &CalendarPage::showSession);
    connect(&m_week, &SessionWeek::roomsChanged, this, &CalendarPage::onRoomsChanged);
    connect(m_message, &InlineMessage::actionTriggered, this, [this] {
        m_message->dismiss();
        if (const Deed offered = std::exchange(m_offered, {}))
            offered();
    });
    const auto failed = [this](const QString& sentence) { say(Tone::Bad, sentence); };
    connect(&m_week, &SessionWeek::failed, this, failed);
    connect(&m_waiting, &UnplacedSessions::failed, this, failed);
    connect(&m_plan, &CentrePlan::failed, this, failed);
    connect(&m_plan, &CentrePlan::sessionsChanged, this, [this] { m_judge.forget(); });
    connect(&m_plan, &CentrePlan::reloaded, this, [this] { m_judge.forget(); });
    m_counting.setSingleShot(true);
    m_counting.setInterval(0);
    connect(&m_counting, &QTimer::timeout, this, &CalendarPage::countChanges);
    connect(&workplace().store, &Store::changed, this, [this](const Announcement& announcement) {
        static const QStringList tables{u"session"_s, u"session_staff"_s, u"published_session"_s,
                                        u"activity"_s};
        const bool concerned = std::any_of(tables.begin(), tables.end(), [&](const QString& table) {
            return announcement.rows.contains(table);
        });
        if (concerned && isVisible()) // else it is counted on arrival: the desk waits for nothing
            m_counting.start();
    });
    m_minute.setInterval(minuteInMs);
    connect(&m_minute, &QTimer::timeout, this, &CalendarPage::updateClock);
    m_minute.start();
}

void CalendarPage::connectView()
{
    connect(m_view, &WeekView::rangeChanged, this, &CalendarPage::onRange);
    connect(m_view, &WeekView::headlineChanged, this, &CalendarPage::updateHeader);
    connect(m_view, &WeekView::said, m_legend, &LegendLine::say);
    connect(m_view, &WeekView::moveWanted, this, &CalendarPage::onMove);
    connect(m_view, &WeekView::copyWanted, this, &CalendarPage::onCopy);
    connect(m_view, &WeekView::resizeWanted, this, &CalendarPage::onResize);
    connect(m_view, &WeekView::createWanted, this, &CalendarPage::onCreate);
    connect(m_view, &WeekView::placeWanted, this, &CalendarPage::onPlace);
    connect(m_view, &WeekView::removeWanted, this, &CalendarPage::onRemove);
    connect(m_view, &WeekView::openWanted, this, &CalendarPage::open);
    connect(m_view, &WeekView::menuWanted, this, &CalendarPage::showMenu);
    connect(m_view, &WeekView::dayWanted, this, [this](const QDate& day) {
        setSpan(ShownSpan::Day);
        m_view->setDate(day);
    });
    connect(m_view, &WeekView::hourPixelsChanged, this, [this](double pixels) {
        m_likes.hourPixels = pixels;
        remember();
    });
}

void CalendarPage::showLikes()
{
    if (const auto kinds = activityKindChoices(workplace().store.reader()))
        m_side->setKinds(*kinds, m_likes.filter);
    m_side->setRooms(m_week.rooms(), m_likes.filter);
    m_week.setFilter(m_likes.filter);
    m_waiting.setHiddenKinds(m_likes.filter.hiddenKinds);
    findChild<QAction*>(u"lanesAsRows"_s)->setChecked(m_likes.laneRows);
    QAction* periods = findChild<QAction*>(u"snapToPeriods"_s);
    periods->setEnabled(m_week.days().hasPeriods());
    periods->setChecked(m_likes.periods && m_week.days().hasPeriods());
    if (m_likes.hourPixels > 0)
        m_view->setHourPixels(m_likes.hourPixels);
    setLanes(m_likes.lanes);
    setSpan(m_likes.span);
}

void CalendarPage::remember()
{
    m_likes.save(workplace().preferences);
}

void CalendarPage::arrive()
{
    updateClock();
    countChanges();
    m_view->setFocus(Qt::OtherFocusReason);
}

void CalendarPage::onRange(const QDate& first, int days)
{
    m_message->dismiss(); // it spoke of other days
    const auto shown = m_plan.show(first.addDays(days / 2));
    if (!shown)
        say(Tone::Bad, shown.error().sentence);
    m_judge.setDays(first, days);
    m_week.show(first, days);
    m_clashes.show(first, first.addDays(days - 1));
}

void CalendarPage::onFilter(const CalendarFilter& filter)
{
    m_likes.filter = filter;
    m_week.setFilter(filter);
    m_waiting.setHiddenKinds(filter.hiddenKinds);
    remember();
}

void CalendarPage::onRoomsChanged()
{
    m_side->setRooms(m_week.rooms(), m_week.filter());
}

void CalendarPage::setSpan(ShownSpan span)
{
    m_view->setSpan(span);
    m_likes.span = span;
    remember();
    updateHeader();
}

LaneKind CalendarPage::activeLanes() const
{
    return m_view->sheet().hasMinutes() ? m_week.laneKind() : LaneKind::None;
}

void CalendarPage::setLanes(LaneKind kind)
{
    m_week.setLaneKind(kind);
    m_judge.setLaneKind(kind);
    m_likes.lanes = kind;
    remember();
    m_lanes->setText(
        tr("Lanes: %1", "what the days are divided into").arg(SessionLanes::title(kind).toLower()));
    if (auto* action = findChild<QAction*>(u"lanes_"_s + SessionLanes::key(kind)))
        action->setChecked(true);
}

void CalendarPage::updateHeader()
{
    m_header->setContext(m_view->headline());
    const ShownSpan span = m_view->sheet().span;
    for (qsizetype i = 0; i < m_spans.size(); ++i) {
        m_spans[i]->setChecked(spans[i] == span);
        dressButton(m_spans[i], "primary", spans[i] == span);
    }
    m_lanes->setEnabled(m_view->sheet().hasMinutes());
}

void CalendarPage::updateClock()
{
    m_view->setNow(m_time.now());
    m_week.setToday(m_time.today());
}

void CalendarPage::countChanges()
{
    const int changes = waitingChanges(workplace().store);
    m_publish->setEnabled(changes > 0);
    m_publish->setText(changes > 0 ? tr("Publish %n changes…", nullptr, changes) : tr("All published"));
}

void CalendarPage::goToday()
{
    m_view->setDate(m_time.today());
    m_view->setFocus(Qt::OtherFocusReason);
}

void CalendarPage::goToDay()
{
    auto* dialog = new GoToDayDialog(m_week.days(), m_view->sheet().date, this);
    connect(dialog, &GoToDayDialog::chosen, this, [this](const QDate& day) { m_view->setDate(day); });
    dialog->present();
}

void CalendarPage::showSession(qint64 session)
{
    const auto found = SessionReading(workplace().store.reader()).one(session);
    if (!found || !*found) {
        say(Tone::Warn, found ? tr("This session is no longer there.") : found.error().sentence);
        return;
    }
    if (!(*found)->day.isValid()) {
        m_side->cards()->setCurrentIndex(m_waiting.index(m_waiting.rowOf(session)));
        m_side->cards()->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (!m_week.filter().shows(**found)) { // it must be seen
        m_likes.filter.hiddenKinds.remove((*found)->activityKind);
        m_likes.filter.hiddenRooms.remove((*found)->room);
        showLikes();
    }
    m_view->showBlock(session, (*found)->day);
    m_view->setFocus(Qt::OtherFocusReason);
}

void CalendarPage::showObject(const QString& table, qint64 id)
{
    if (table == "session"_L1)
        showSession(id);
}

void CalendarPage::takeInHand(qint64 session)
{
    const int row = m_waiting.rowOf(session);
    if (row < 0)
        return;
    if (!m_view->sheet().hasMinutes())
        setSpan(ShownSpan::Week);
    const ShownSession& card = m_waiting.session(row);
    m_view->startPlacing({card.id, card.minutes, card.name});
}

void CalendarPage::takeNextInHand()
{
    if (m_waiting.rowCount() == 0) {
        m_legend->say(tr("Everything has its place."));
        return;
    }
    const QModelIndex chosen = m_side->cards()->currentIndex();
    takeInHand(m_waiting.session(chosen.isValid() ? chosen.row() : 0).id);
}

std::shared_ptr<const Paper> CalendarPage::paper()
{
    m_view->refreshNow();
    auto frame = paperFrameOf(workplace().store, workplace().locale);
    return std::make_shared<CalendarPaper>(m_view->sheet(), m_view->headline(),
                                           frame ? *std::move(frame) : PaperFrame());
}

} // namespace kitcamp
