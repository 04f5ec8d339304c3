// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/calendarfiles/icalhandles.h"

#include <QHash>
#include <QTimeZone>

#include <optional>

namespace kitcamp {

/// What the zones of a calendar file mean: by the names that everybody knows, by Windows' names, else by the
/// file's own VTIMEZONE.
class ZoneNames
{
public:
    /// \p calendar must outlive this object.
    explicit ZoneNames(icalcomponent* calendar)
        : m_calendar(calendar)
    {
    }

    /// The instant (Unix seconds) at which the clock of \p tzid shows \p local; nullopt where nobody knows
    /// the zone.
    [[nodiscard]] std::optional<qint64> instantOf(const icaltimetype& local, const QByteArray& tzid);
    /// What the clock of \p tzid shows at \p instant; nullopt where nobody knows the zone.
    [[nodiscard]] std::optional<icaltimetype> localOf(qint64 instant, const QByteArray& tzid);

private:
    struct Meaning {
        std::optional<QTimeZone> zone;
        icaltimezone* own = nullptr; ///< belongs to the calendar
    };
    [[nodiscard]] Meaning meaningOf(const QByteArray& tzid) const;
    [[nodiscard]] const Meaning& known(const QByteArray& tzid);

    icalcomponent* m_calendar;
    QHash<QByteArray, Meaning> m_known;
};

/// The instant at which the clock of \p zone shows \p local.
[[nodiscard]] qint64 instantIn(const QTimeZone& zone, const icaltimetype& local);
/// What the clock of \p zone shows at \p instant.
[[nodiscard]] icaltimetype localIn(const QTimeZone& zone, qint64 instant);

} // namespace kitcamp
