// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/roster/seats.h"
#include "models/activities/selection/quotas.h"

namespace kitcamp {

/// All that a selection of a camp weighs, read at once: criteria, students with their scores, quotas, seats.
struct SelectionBook {
    qint64 activity = 0;
    QString name; ///< of the camp
    QList<SelectionCriterion> criteria;
    QList<Applicant> applicants;
    QList<SelectionQuota> quotas;
    Seats seats;

    [[nodiscard]] static Result<SelectionBook> read(Connection& connection, qint64 activity,
                                                    const QLocale& locale);
    /// Place in \c applicants; -1 where there is none.
    [[nodiscard]] int placeOf(qint64 participation) const;
    [[nodiscard]] int candidates() const;
    /// The same as if nobody had been offered a seat yet: what a proposal says of those who have one.
    [[nodiscard]] SelectionBook beforeOffers() const;
    /// Quotas that cannot hold by themselves, in words.
    [[nodiscard]] QStringList shortages() const;
};

} // namespace kitcamp
