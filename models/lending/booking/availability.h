// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lending/booking/bookingspan.h"

#include <QList>

#include <vector>

namespace kitcamp {

/// What takes units of a model for some time: a loan until it is due, or a reservation as far as no loan
/// fulfils it yet.
struct UnitClaim {
    BookingSpan span;
    int units = 1;
    qint64 device = 0; ///< one certain unit; 0: any of the model
    qint64 reservation = 0; ///< 0: a loan that fulfils none
    qint64 loan = 0; ///< 0: a reservation
    friend bool operator==(const UnitClaim&, const UnitClaim&) = default;
};

/// From this minute until the next step so many units are free; negative: so many are missing.
struct FreeStep {
    BookingMinute from = 0;
    int free = 0;
    friend bool operator==(const FreeStep&, const FreeStep&) = default;
};

/// More is promised than there is.
struct UnitShortage {
    BookingMinute from = 0; ///< the first minute
    BookingMinute worstAt = 0;
    int missing = 0; ///< at the worst minute of the interval
    friend bool operator==(const UnitShortage&, const UnitShortage&) = default;
};

/// How many units of one model are free when: usable units less claims, by a sweep over the ends of the
/// claims. Units are interchangeable: a claim on a certain unit counts one, and may move to a twin.
/// A value; BookingLedger makes it of the file.
class ModelAvailability
{
public:
    ModelAvailability() = default;
    /// \p units: ids of the usable devices, in the order in which they are offered.
    ModelAvailability(QList<qint64> units, std::vector<UnitClaim> claims);

    [[nodiscard]] const QList<qint64>& units() const { return m_units; }
    [[nodiscard]] const std::vector<UnitClaim>& claims() const { return m_claims; }

    [[nodiscard]] int freeAt(BookingMinute minute) const;
    /// The least that is free in any minute of \p span: so many more can be promised for all of it.
    [[nodiscard]] int freeIn(BookingSpan span) const;
    /// The steps of \p span, the first one at its beginning; neighbours differ.
    [[nodiscard]] std::vector<FreeStep> steps(BookingSpan span) const;
    /// Where \p more units besides all claims would be missing first in \p span, and how many at worst.
    [[nodiscard]] std::optional<UnitShortage> shortage(BookingSpan span, int more = 0) const;
    /// The first minute from \p from on at which fewer than \p units are free; bookingForever: never.
    [[nodiscard]] BookingMinute freeUntil(BookingMinute from, int units = 1) const;
    /// The earliest beginning from \p from on at which \p units are free for \p minutes; none within \p
    /// within minutes.
    [[nodiscard]] std::optional<BookingMinute> nextFree(BookingMinute from, qint64 minutes, int units,
                                                        qint64 within = 366 * bookingDay) const;
    /// Units on which nobody has a claim of their own in \p span, in the order of units().
    [[nodiscard]] QList<qint64> unclaimedUnits(BookingSpan span) const;
    [[nodiscard]] std::vector<UnitClaim> claimsIn(BookingSpan span) const;
    [[nodiscard]] std::vector<UnitClaim> claimsOn(qint64 device, BookingSpan span) const;

private:
    /// The step that holds at \p minute: an index into m_steps.
    [[nodiscard]] size_t stepAt(BookingMinute minute) const;

    QList<qint64> m_units;
    std::vector<UnitClaim> m_claims;
    std::vector<FreeStep> m_steps; ///< of all time, the first one before everything
};

} // namespace kitcamp
