// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/importing/submissiontimes.h"

#include "models/exchange/dateparsing.h"

#include <QCoreApplication>

#include <algorithm>

namespace kitcamp {

QHash<int, qint64> latestFirst(Table& table, int column, const QTimeZone& zone, qint64 now)
{
    constexpr qint64 oneDay = 86400; // a clock or a zone may be a little off
    const DateOrder order = column < 0 ? DateOrder::Unknown : guessDateOrder(table.column(column));
    QHash<int, qint64> instants;
    bool foreign = false;
    for (const TableRow& row : table.rows) {
        const QString written = row.cells.value(column);
        qint64 at = now;
        if (!written.trimmed().isEmpty()) {
            const auto moment = parseMoment(written, order);
            foreign = foreign || (moment && moment->foreignZone);
            QDateTime instant = parseDateTime(written, zone, order, QTime(12, 0));
            if (moment && moment->foreignZone)
                instant = QDateTime(moment->date, moment->time.isValid() ? moment->time : QTime(12, 0), zone);
            at = instant.isValid() ? instant.toSecsSinceEpoch() : 0;
            if (at > now + oneDay)
                at = 0;
        }
        instants.insert(row.sourceRow, at);
    }
    if (foreign)
        table.notes << QCoreApplication::translate(
            "kitcamp::ApplicationRows",
            "The times name a zone that is not certain; they are taken for "
            "times of the centre.");
    std::stable_sort(table.rows.begin(), table.rows.end(), [&](const TableRow& left, const TableRow& right) {
        return std::pair(instants.value(left.sourceRow), left.sourceRow)
            > std::pair(instants.value(right.sourceRow), right.sourceRow);
    });
    return instants;
}

} // namespace kitcamp
