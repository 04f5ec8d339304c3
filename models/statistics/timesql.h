// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/statistics/factmeasure.h"

namespace kitcamp {

/// SQL about the date of a source, in the zone of the centre. Whole numbers and texts are compared only:
/// SQLite's functions of time are too slow for a million rows, and know no zones.
class TimeSql
{
public:
    TimeSql(const FactSource& source, const FigureScope& scope)
        : m_date(source.date)
        , m_instant(source.dateIsInstant)
        , m_zone(scope.zone)
    {
    }

    /// The place of the bucket that a row is in, NULL for none of them. Buckets follow one another.
    [[nodiscard]] QString bucket(const QList<FigureBucket>& buckets) const;
    /// 1 for Monday to 7.
    [[nodiscard]] QString weekday(const FigurePeriod& days) const;
    /// 0 to 23; NULL for a day without a time.
    [[nodiscard]] QString hour(const FigurePeriod& days) const;
    /// True within \p period; open ends are no condition, and empty where both are.
    [[nodiscard]] QString within(const FigurePeriod& period) const;
    /// The date, or NULL where there is none: of an instant Unix seconds, else local text.
    [[nodiscard]] const QString& date() const { return m_date; }
    /// The local day of a value of date().
    [[nodiscard]] QDate dayOf(const Statement& row, int column) const;
    /// The first and the last day of the file's rows of \p source; both invalid where there is none.
    [[nodiscard]] Result<FigurePeriod> days(Connection& connection, const QString& from,
                                            const QString& where) const;

private:
    [[nodiscard]] QString literal(QDate beginning) const;
    [[nodiscard]] QString choice(const QStringList& bounds, const QStringList& values, qsizetype first,
                                 qsizetype last) const;
    [[nodiscard]] QString localSeconds(const FigurePeriod& days) const;

    QString m_date;
    bool m_instant;
    QTimeZone m_zone;
};

/// \p text as SQL has it, quoted.
[[nodiscard]] QString quoted(const QString& text);

} // namespace kitcamp
