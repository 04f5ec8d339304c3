// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/roster/participationstate.h"
#include "models/activities/roster/rosteroffice.h"
#include "models/exchange/importing/importplan.h"

namespace kitcamp {

/// Somebody whom an enrolment list puts onto the roster, or gives another state.
struct EnrolmentWish {
    qsizetype row = 0; ///< position among the planned rows
    qint64 participation = 0;
    bool isNew = true; ///< else the row of the file is changed
    bool hasSeat = false; ///< takes one already: it is kept, and counted once
    bool waits = false; ///< on the waiting list already: the place is kept where no seat is free
    PlannedRow::State otherwise =
        PlannedRow::State::Same; ///< of the row, should nothing change on the roster
    QString role;
    QString state; ///< wanted
    SeatKind seat = SeatKind::Site;
    QJsonObject values; ///< all but state, seat and what follows from them
};

/// Gives the people of a list seats in the order of the list, as far as there are seats; who finds none goes
/// to the waiting list.
class EnrolmentSeats
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::EnrolmentSeats)
public:
    EnrolmentSeats(Store& store, qint64 activity, qint64 at)
        : m_store(store)
        , m_activity(activity)
        , m_at(at)
    {
    }

    /// Fills in state, seat, place and deadline of each, and says in \p rows who waits.
    [[nodiscard]] Result<void> give(QList<EnrolmentWish>& wishes, QList<PlannedRow>& rows);

private:
    [[nodiscard]] Result<void> giveSeats(const QList<EnrolmentWish*>& seekers, QList<PlannedRow>& rows);
    [[nodiscard]] Result<void> putWaiting(const QList<EnrolmentWish*>& waiting, QList<PlannedRow>& rows);
    void stayWaiting(EnrolmentWish& wish, PlannedRow& row) const;
    void keep(EnrolmentWish& wish, const Enrolment& enrolment);

    Store& m_store;
    qint64 m_activity;
    qint64 m_at;
    qint64 m_lastPlace = 0; ///< that this list gave on the waiting list
};

} // namespace kitcamp
