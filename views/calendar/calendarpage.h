// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/plan/centreplan.h"
#include "models/items/centretime.h"
#include "models/items/plan/clashlist.h"
#include "models/items/plan/plandeeds.h"
#include "models/items/plan/unplacedsessions.h"
#include "views/calendar/calendarlikes.h"
#include "views/calendar/sessionjudge.h"
#include "views/common/page.h"

#include <QTimer>

class QAction;
class QMenu;
class QPushButton;

namespace kitcamp {

class CalendarSide;
class InlineMessage;
class LegendLine;
class PageHeader;
class WeekView;

/// The plan of days and weeks: what stands where, what waits for a place, what clashes; everything is put,
/// moved and changed in it by mouse or keys.
class CalendarPage : public Page
{
    Q_OBJECT
public:
    explicit CalendarPage(Workplace& workplace, QWidget* parent = nullptr);
    ~CalendarPage() override;

    void arrive() override;
    [[nodiscard]] std::shared_ptr<const Paper> paper() override;
    /// ("session", id): goes to its day, or to it in the list of those that wait for a place.
    void showObject(const QString& table, qint64 id) override;

    [[nodiscard]] WeekView* view() const { return m_view; }

private:
    // what it is made of: calendarpagelayout.cpp
    void buildLayout();
    void buildHeader();
    void buildSpans();
    void buildMenus();
    void buildMore(QMenu* menu);
    QAction* addCommand(QMenu* menu, const QString& name, const QString& text, const QString& key,
                        void (CalendarPage::*run)());
    void connectSignals();
    void connectView();
    void addKeys();

    // what is seen
    void showLikes();
    void remember();
    void onRange(const QDate& first, int days);
    void onFilter(const CalendarFilter& filter);
    void onRoomsChanged();
    void setSpan(ShownSpan span);
    void setLanes(LaneKind kind);
    void updateHeader();
    void updateClock();
    void countChanges();
    void goToday();
    void goToDay();
    void showSession(qint64 session);
    void takeInHand(qint64 session);
    void takeNextInHand();
    [[nodiscard]] LaneKind activeLanes() const; ///< none where the span shows no lanes

    // what is done: calendarpagedeeds.cpp
    using Deed = std::function<void()>;
    void onMove(const PlanMove& move);
    void onCopy(const QList<PlanMove>& copies);
    void onResize(qint64 session, const PlanPlace& start, int minutes);
    void onCreate(const PlanPlace& place, int minutes);
    void onPlace(qint64 session, const PlanPlace& place);
    void onRemove(const QList<qint64>& sessions);
    void open(qint64 session);
    void openCurrent();
    void createHere();
    void suggestForCurrent();
    void suggest(qint64 session);
    void suggestMakeUp(qint64 cancelled);
    void unplaceCurrent();
    void lockCurrent();
    void removeCurrent();
    void restoreCurrent();
    void showMenu(const QPoint& at);
    void showRules();
    void showKeys();
    void exportShown();
    void publish();
    void saveCalendarOfCurrent();
    void cancelSessions(const QList<qint64>& sessions);
    [[nodiscard]] bool refuse(const DraggedBlock& block, const PlanPlace& place, const Deed& anyway);
    void move(const PlanMove& move, qint64 room = 0);
    void moveFollowing(const PlanMove& move, const OpId& alone);
    void offerSeries(const PlanMove& move, const PlanDone& done);
    bool tell(const Result<PlanDone>& done);
    void say(Tone tone, const QString& sentence, const QString& action = {}, const Deed& deed = {});
    [[nodiscard]] qint64 current() const;
    [[nodiscard]] DraggedBlock blockOf(DraggedBlock::Kind kind, qint64 session, const PlanPlace& from,
                                       int minutes) const;

    CentreTime m_time;
    CentrePlan m_plan;
    SessionWeek m_week;
    UnplacedSessions m_waiting;
    ClashList m_clashes;
    SessionJudge m_judge;
    PlanDeeds m_deeds;
    CalendarLikes m_likes;
    Deed m_offered; ///< behind the button of the message
    PageHeader* m_header = nullptr;
    QList<QPushButton*> m_spans;
    QPushButton* m_lanes = nullptr;
    QPushButton* m_publish = nullptr;
    QPushButton* m_more = nullptr;
    InlineMessage* m_message = nullptr;
    CalendarSide* m_side = nullptr;
    WeekView* m_view = nullptr;
    LegendLine* m_legend = nullptr;
    QTimer m_minute;
    QTimer m_counting; ///< once after a burst of changes
};

} // namespace kitcamp
