// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/attendees/attendeelists.h"
#include "views/print/paper.h"

#include <QLocale>

namespace kitcamp {

/// Rows under their heads, for paper and file.
struct PlainTable {
    QString title;
    QString subtitle;
    QStringList header;
    QList<QStringList> rows;
    QSet<int> numbers; ///< columns that are numbers
    QStringList remarks = {}; ///< at the foot of the paper
};

/// What has to be said on \p paper (PaperNames) of those who stand on it.
[[nodiscard]] Result<QStringList> remarksOn(Store& store, QLatin1String paper,
                                            const QList<qint64>& participations);
[[nodiscard]] PlainTable plainTable(const AttendeeList& list);
/// The list on paper. It needs all who come; where some of them are under age its foot says so.
[[nodiscard]] Result<std::shared_ptr<const Paper>> attendeePaper(Store& store, const AttendeeList& list,
                                                                 const QLocale& locale);
[[nodiscard]] Result<std::shared_ptr<const Paper>> tablePaper(Store& store, const PlainTable& table,
                                                              const QLocale& locale);
/// XLSX or CSV by the ending of \p path.
[[nodiscard]] Result<void> saveTable(const PlainTable& table, const QString& path);

} // namespace kitcamp
