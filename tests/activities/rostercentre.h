// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/roster/rosteractions.h"
#include "models/activities/roster/rosteroffice.h"
#include "models/activities/roster/waitingactions.h"
#include "tests/testkit/teststore.h"

namespace kitcamp {

/// A small centre for tests of rosters: Monday 2026-09-07 09:00 UTC, a course, a class of it with two seats
/// on site from 2026-10-10 to 2026-11-28, and students on demand.
class RosterCentre
{
public:
    RosterCentre();

    [[nodiscard]] Store& store() { return *m_store; }
    [[nodiscard]] testkit::TestStore& file() { return m_store; }
    [[nodiscard]] SettableClock& clock() { return m_store.clock(); }
    [[nodiscard]] qint64 now() { return clock().now(); }
    [[nodiscard]] RosterOffice office() { return RosterOffice(m_store->reader()); }
    [[nodiscard]] Seats seats(qint64 activity = 0)
    {
        return office().seats(activity ? activity : robotics).value();
    }

    qint64 person(const QString& name, const QJsonObject& more = {});
    qint64 activity(const QString& name, const QJsonObject& more = {});
    [[nodiscard]] Result<Performed> set(const QString& column, const QString& value)
    {
        return m_store.set(QStringLiteral("activity"), robotics, column, value);
    }
    /// A participation of a new person of that name; 0 where it is refused, see refusal.
    qint64 add(const QString& name, const QString& state, const QString& seat = QStringLiteral("site"));
    [[nodiscard]] Result<Performed> give(const QList<qint64>& participations, const QString& state,
                                         const QString& reason = {});
    [[nodiscard]] Result<Performed> leave(const QList<qint64>& participations, const QString& state,
                                          const QString& reason = {});
    [[nodiscard]] Result<Performed> seatsTo(std::optional<qint64> site, std::optional<qint64> online,
                                            const QString& reason = {});
    [[nodiscard]] QString state(qint64 participation);
    [[nodiscard]] QString column(qint64 participation, const QString& name);
    /// The names of those who wait, in their order.
    [[nodiscard]] QStringList waiting();
    [[nodiscard]] QString lastSentence();

    qint64 course = 0; ///< 机器人 / Robotics
    qint64 robotics = 0; ///< its class
    Error refusal;

private:
    testkit::TestStore m_store;
};

/// Records, people, devices and activities: all that a roster needs.
[[nodiscard]] Domain activitiesDomain();

} // namespace kitcamp
