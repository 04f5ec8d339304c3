// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/plan/shownsession.h"
#include "models/store/connection.h"

namespace kitcamp {

/// Reads sessions as calendars show them: a few queries for all of them, none for each.
class SessionReading
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::SessionReading)
public:
    explicit SessionReading(Connection& rows)
        : m_rows(rows)
    {
    }

    /// Those that begin on these days, by id.
    /// With those of the evening before that go on after midnight.
    [[nodiscard]] Result<QList<ShownSession>> between(QDate first, int days);
    /// Those that wait for a place, by activity and number; cancelled ones do not wait.
    [[nodiscard]] Result<QList<ShownSession>> toPlace();
    /// Empty where there is none.
    [[nodiscard]] Result<std::optional<ShownSession>> one(qint64 session);
    /// One for each day of a closure that lies in the range, by id and day.
    [[nodiscard]] Result<QList<ShownClosure>> closures(QDate first, int days);

    /// "68/70", "45+80", "212"; empty where nobody takes part yet and no seats are counted.
    [[nodiscard]] static QString seatsText(const ShownSession& session);
    /// "Lab 2", "online", "Room 301 + online"; empty where it has no room yet.
    [[nodiscard]] static QString whereText(const ShownSession& session);
    /// "30 boards, 1 camera"
    [[nodiscard]] static QString demandText(const ShownSession& session);

private:
    struct Selection {
        QByteArray where; ///< over session AS s
        QStringList values;
    };
    using Places = QHash<qint64, qsizetype>;

    [[nodiscard]] Result<QList<ShownSession>> read(const Selection& selection);
    template <typename Row>
    [[nodiscard]] Result<void> each(const QByteArray& sql, const Selection& selection, Row&& row);
    [[nodiscard]] Result<void> addStaff(const Selection& selection, QList<ShownSession>& sessions,
                                        const Places& places);
    [[nodiscard]] Result<void> addDemands(const Selection& selection, QList<ShownSession>& sessions,
                                          const Places& places);
    [[nodiscard]] Result<void> addPeople(const Selection& selection, QList<ShownSession>& sessions,
                                         const Places& places);
    [[nodiscard]] Result<void> addNumbers(const Selection& selection, QList<ShownSession>& sessions);

    Connection& m_rows;
};

} // namespace kitcamp
