// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/statistics/factmeasure.h"
#include "models/statistics/timesql.h"

namespace kitcamp {

/// One source as one question uses it: which tables it looks into, under which conditions, by which groups.
class FactQuery
{
public:
    FactQuery(FactSource source, const FigureScope& scope);

    [[nodiscard]] const FactSource& source() const { return m_source; }
    [[nodiscard]] const TimeSql& time() const { return m_time; }
    /// What the source says about a dimension other than the calendar's; \p days: between which it is asked.
    [[nodiscard]] QString column(const QString& dimension, const FigurePeriod& days) const;
    /// Whether a row may be in several groups of \p dimension.
    [[nodiscard]] bool isMultiple(const QString& dimension) const;

    void addCondition(const QString& sql);
    /// \p grouped: the dimension is asked by as well, so that only the groups filtered for are shown.
    void addFilter(const RawFilter& filter, const QString& column, bool grouped);
    /// Puts in the conditions that hold unless one of \p named is asked about.
    void addDefaults(const QStringList& named);

    /// " FROM ..." with the joins that the conditions, \p expressions and those joins themselves need.
    [[nodiscard]] QString from(const QStringList& expressions) const;
    [[nodiscard]] bool multiplies(const QStringList& expressions) const;
    /// " WHERE ..."
    [[nodiscard]] QString where() const;
    [[nodiscard]] QString unique() const { return m_source.unique.isEmpty() ? m_source.id : m_source.unique; }
    /// The first and the last day of what the source has, whatever is filtered.
    [[nodiscard]] Result<FigurePeriod> days(Connection& connection) const;

private:
    [[nodiscard]] QList<const FactJoin*> joins(const QStringList& expressions) const;

    FactSource m_source;
    const FigureScope& m_scope;
    TimeSql m_time;
    QStringList m_conditions;
};

/// \p sql with the hour and the day put in.
[[nodiscard]] QString withNow(QString sql, const FigureScope& scope);
[[nodiscard]] FactSource withNow(FactSource source, const FigureScope& scope);

} // namespace kitcamp
