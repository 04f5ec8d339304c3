// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lending/booking/availability.h"

#include <QSet>

#include <algorithm>

namespace kitcamp {

namespace {

constexpr BookingMinute beginning = std::numeric_limits<qint32>::min();

struct Change {
    BookingMinute at;
    int units;
};

} // namespace

ModelAvailability::ModelAvailability(QList<qint64> units, std::vector<UnitClaim> claims)
    : m_units(std::move(units))
    , m_claims(std::move(claims))
{
    std::vector<Change> changes;
    changes.reserve(m_claims.size() * 2);
    for (const UnitClaim& claim : m_claims) {
        if (claim.span.isEmpty())
            continue;
        changes.push_back({claim.span.from, -claim.units});
        changes.push_back({claim.span.until, claim.units});
    }
    std::ranges::sort(changes, {}, &Change::at);
    int free = static_cast<int>(m_units.size());
    m_steps.reserve(changes.size() + 1);
    m_steps.push_back({beginning, free});
    for (size_t i = 0; i < changes.size();) {
        const BookingMinute at = changes[i].at;
        for (; i < changes.size() && changes[i].at == at; ++i)
            free += changes[i].units;
        if (free != m_steps.back().free)
            m_steps.push_back({at, free});
    }
}

size_t ModelAvailability::stepAt(BookingMinute minute) const
{
    const auto after = std::ranges::upper_bound(m_steps, minute, {}, &FreeStep::from);
    return after == m_steps.begin() ? 0 : static_cast<size_t>(after - m_steps.begin()) - 1;
}

int ModelAvailability::freeAt(BookingMinute minute) const
{
    return m_steps.empty() ? 0 : m_steps[stepAt(minute)].free;
}

int ModelAvailability::freeIn(BookingSpan span) const
{
    int least = freeAt(span.from);
    for (size_t i = stepAt(span.from); i < m_steps.size() && m_steps[i].from < span.until; ++i)
        least = std::min(least, m_steps[i].free);
    return least;
}

std::vector<FreeStep> ModelAvailability::steps(BookingSpan span) const
{
    std::vector<FreeStep> steps{{span.from, freeAt(span.from)}};
    for (size_t i = stepAt(span.from) + 1; i < m_steps.size() && m_steps[i].from < span.until; ++i)
        steps.push_back(m_steps[i]);
    return steps;
}

std::optional<UnitShortage> ModelAvailability::shortage(BookingSpan span, int more) const
{
    std::optional<UnitShortage> found;
    if (span.isEmpty())
        return found;
    for (const FreeStep& step : steps(span)) {
        const int missing = more - step.free;
        if (missing <= 0)
            continue;
        if (!found)
            found = UnitShortage{step.from, step.from, missing};
        else if (missing > found->missing)
            *found = {found->from, step.from, missing};
    }
    return found;
}

BookingMinute ModelAvailability::freeUntil(BookingMinute from, int units) const
{
    if (freeAt(from) < units)
        return from;
    for (size_t i = stepAt(from) + 1; i < m_steps.size(); ++i) {
        if (m_steps[i].free < units)
            return m_steps[i].from;
    }
    return m_steps.empty() ? from : bookingForever;
}

std::optional<BookingMinute> ModelAvailability::nextFree(BookingMinute from, qint64 minutes, int units,
                                                         qint64 within) const
{
    if (m_steps.empty())
        return std::nullopt;
    BookingMinute start = from;
    for (size_t i = stepAt(from); i < m_steps.size() && m_steps[i].from < start + minutes; ++i) {
        if (m_steps[i].free >= units)
            continue;
        if (i + 1 == m_steps.size())
            return std::nullopt;
        start = std::max(start, m_steps[i + 1].from);
    }
    return start <= from + within ? std::optional(start) : std::nullopt;
}

QList<qint64> ModelAvailability::unclaimedUnits(BookingSpan span) const
{
    QSet<qint64> claimed;
    for (const UnitClaim& claim : m_claims) {
        if (claim.device != 0 && claim.span.overlaps(span))
            claimed.insert(claim.device);
    }
    QList<qint64> units;
    for (const qint64 unit : m_units) {
        if (!claimed.contains(unit))
            units << unit;
    }
    return units;
}

std::vector<UnitClaim> ModelAvailability::claimsIn(BookingSpan span) const
{
    std::vector<UnitClaim> found;
    std::ranges::copy_if(m_claims, std::back_inserter(found),
                         [span](const UnitClaim& claim) { return claim.span.overlaps(span); });
    std::ranges::stable_sort(found, {}, [](const UnitClaim& claim) { return claim.span.from; });
    return found;
}

std::vector<UnitClaim> ModelAvailability::claimsOn(qint64 device, BookingSpan span) const
{
    std::vector<UnitClaim> found = claimsIn(span);
    std::erase_if(found, [device](const UnitClaim& claim) { return claim.device != device; });
    return found;
}

} // namespace kitcamp
