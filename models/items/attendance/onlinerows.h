// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/table.h"
#include "models/store/result.h"

#include <QTimeZone>

namespace kitcamp {

/// One stay of one person in an online meeting, as the export of a meeting service has it.
struct OnlineVisit {
    int sourceRow = 0; ///< from 1, as a spreadsheet counts
    QString name;
    QString number;
    QString mail;
    QString organization;
    qint64 joined = 0; ///< Unix seconds; 0: not said
    qint64 left = 0;
    int seconds = 0; ///< as written, else from the times
    bool timesLost = false; ///< a time was written that cannot be read
};

/// Reads the list of participants that meeting services export (腾讯会议, 钉钉, Zoom, Teams and their kin):
/// the columns are found by their titles in Chinese and English. Times without a zone are of \p zone. Refuses
/// a table in which nobody can be recognised or nothing says how long people stayed.
[[nodiscard]] Result<QList<OnlineVisit>> onlineVisits(const Table& table, const QTimeZone& zone);

/// Seconds of "1:02:03", "62:03" (minutes), "1h 2m 3s", "1小时2分3秒", "62 min", "62分钟"; of a bare number
/// the minutes. nullopt for all else.
[[nodiscard]] std::optional<int> writtenDuration(const QString& text);

} // namespace kitcamp
