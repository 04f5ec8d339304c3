// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QTimeZone>

namespace kitcamp {

/// The one place that puts days and moments into the words of the window's language: "today", "Fri 4 Dec",
/// with the year where it is not the one of \p today.
[[nodiscard]] QString dayText(QDate day, QDate today);
/// A planned moment as the file keeps it (YYYY-MM-DDTHH:MM, or a date alone): "today 18:00", "Fri 4 Dec
/// 18:00". Empty for an empty one; what is no moment is shown as it stands.
[[nodiscard]] QString momentText(const QString& local, QDate today);
/// An instant (Unix seconds) on the clock of \p zone: "10:41" on \p today itself, else "yesterday 10:41".
[[nodiscard]] QString instantText(qint64 instant, const QTimeZone& zone, QDate today);

} // namespace kitcamp
