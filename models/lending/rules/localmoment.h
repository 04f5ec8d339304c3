// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QTime>

#include <compare>
#include <optional>

class QDateTime;
class QTimeZone;

namespace kitcamp {

/// A planned moment: date and time on the wall clock of the centre, to the minute. The zone is kept once, in
/// the file.
struct LocalMoment {
    QDate date;
    QTime time;

    [[nodiscard]] bool isValid() const { return date.isValid() && time.isValid(); }
    friend bool operator==(const LocalMoment&, const LocalMoment&) = default;
    friend std::strong_ordering operator<=>(const LocalMoment&, const LocalMoment&) = default;
};

/// The wall clock of the zone at an instant, seconds cut off.
[[nodiscard]] LocalMoment localMoment(const QDateTime& instant, const QTimeZone& zone);

/// The instant (in UTC) of a planned moment. In the hour that a change of clocks leaves out: the instant of
/// the change. In the hour that comes twice: the second one, so that nobody is late an hour too early. So the
/// order of moments is kept. An invalid zone counts as UTC; an invalid moment gives an invalid instant.
[[nodiscard]] QDateTime instantOf(const LocalMoment& moment, const QTimeZone& zone);

/// "2026-10-07T18:00", which sorts as the moments do.
[[nodiscard]] QString isoText(const LocalMoment& moment);
/// The way back, nullopt for anything else; seconds and a blank for the T are accepted.
[[nodiscard]] std::optional<LocalMoment> localMomentFromIso(const QString& text);

} // namespace kitcamp
