// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/plan/calendardays.h"
#include "models/items/plan/sessionlanes.h"
#include "models/items/week/weekmodel.h"
#include "models/store/store.h"

#include <QSet>

namespace kitcamp {

class CentrePlan;

/// What of the plan is wanted on the screen.
struct CalendarFilter {
    QSet<QString> hiddenKinds; ///< of activities: class, camp ...
    QSet<qint64> hiddenRooms;
    bool closures = false;

    [[nodiscard]] bool shows(const ShownSession& session) const
    {
        return !hiddenKinds.contains(session.activityKind) && !hiddenRooms.contains(session.room);
    }
    friend bool operator==(const CalendarFilter&, const CalendarFilter&) = default;
};

/// The sessions of the days that a calendar shows, straight from the file and kept in step with it: a commit
/// becomes the narrowest signals. Colours come from the plan and its clashes.
class SessionWeek : public WeekModel
{
    Q_OBJECT
public:
    /// \p plan may be null: then nothing clashes. Both must outlive this.
    SessionWeek(Store& store, CentrePlan* plan, QObject* parent);

    /// Loads other days; everything before is forgotten.
    void show(QDate first, int days);
    void setFilter(const CalendarFilter& filter);
    [[nodiscard]] const CalendarFilter& filter() const { return m_filter; }
    void setLaneKind(LaneKind kind);
    [[nodiscard]] LaneKind laneKind() const { return m_laneKind; }
    void setToday(QDate today); ///< what is over is not warned of any more

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] PlanBlock block(int row) const override { return m_rows[row].block; }
    [[nodiscard]] DayFacts dayFacts(QDate day) const override { return m_days.facts(day); }
    [[nodiscard]] QList<PlanLane> lanes() const override { return m_lanes; }
    [[nodiscard]] QList<PlanPeriod> periods(QDate day) const override { return m_days.periods(day); }

    /// Of the days that are loaded, shown or not; null where there is none.
    [[nodiscard]] const ShownSession* session(qint64 id) const;
    /// Those that are shown, by time.
    [[nodiscard]] QList<ShownSession> shownSessions() const;
    [[nodiscard]] const QList<CalendarRoom>& rooms() const { return m_rooms; }
    [[nodiscard]] const CalendarDays& days() const { return m_days; }
    [[nodiscard]] QDate first() const { return m_first; }
    [[nodiscard]] QDate last() const { return m_first.addDays(m_dayCount - 1); }

Q_SIGNALS:
    void roomsChanged();
    void failed(const QString& sentence);

private:
    struct Row {
        PlanBlock block;
        [[nodiscard]] QPair<qint64, qint64> key() const
        {
            return {block.id, block.id < 0 ? block.day.toJulianDay() : 0};
        }
    };

    void onChanged(const Announcement& announcement);
    void onVerdicts(const QList<qint64>& sessions);
    [[nodiscard]] Result<void> readFacts();
    [[nodiscard]] Result<void> readSessions();
    [[nodiscard]] QList<Row> makeRows() const;
    [[nodiscard]] PlanBlock blockOf(const ShownSession& session) const;
    [[nodiscard]] PlanBlock blockOf(const ShownClosure& closure) const;
    [[nodiscard]] QStringList linesOf(const ShownSession& session) const;
    [[nodiscard]] Tone toneOf(const ShownSession& session) const;
    void merge(const QList<Row>& fresh);
    void update(); ///< rows and lanes follow what was read
    void report(const Result<void>& done);

    Store& m_store;
    CentrePlan* m_plan;
    QDate m_first;
    int m_dayCount = 0;
    QDate m_today;
    CalendarFilter m_filter;
    LaneKind m_laneKind = LaneKind::None;
    CalendarDays m_days;
    QList<CalendarRoom> m_rooms;
    QList<ShownSession> m_sessions; ///< by id
    QList<ShownClosure> m_closures;
    QList<PlanLane> m_lanes;
    QList<Row> m_rows; ///< by key
};

} // namespace kitcamp
