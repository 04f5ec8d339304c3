// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/calendar/teachingcalendar.h"

#include <QSet>

namespace kitcamp {

/// The skipped days of a series as its row keeps them: a line each, the date, why, and the name after blanks.
[[nodiscard]] QString skippedText(const std::vector<SkippedDay>& skipped);
/// The way back; lines that are none are left out.
[[nodiscard]] std::vector<SkippedDay> skippedFromText(const QString& text);

/// A day that a series skipped, offered again.
struct OfferedDay {
    SkippedDay skipped;
    std::optional<QDate> free; ///< the calendar has changed: its lessons could be held on this date
    QList<QDate> instead; ///< else other days to make it up, the same weekday first
};

/// What to do with skipped days now. Days on which the series has a session are never offered; those instead
/// lie within two weeks after the skipped one, at most `most`.
[[nodiscard]] std::vector<OfferedDay> offeredAgain(const std::vector<SkippedDay>& skipped,
                                                   const TeachingCalendar& calendar, const QSet<QDate>& taken,
                                                   int most = 3);

} // namespace kitcamp
