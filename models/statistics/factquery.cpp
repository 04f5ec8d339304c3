// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/statistics/factquery.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

bool names(const QString& sql, const QString& alias)
{
    for (qsizetype at = sql.indexOf(alias + u'.'); at >= 0; at = sql.indexOf(alias + u'.', at + 1)) {
        if (at == 0 || !(sql[at - 1].isLetterOrNumber() || sql[at - 1] == u'_'))
            return true;
    }
    return false;
}

QString conditionOf(const RawFilter& filter, const QString& column)
{
    QStringList values;
    for (const QString& raw : filter.raws) {
        if (!raw.isEmpty())
            values << (filter.isNumber ? QString::number(raw.toLongLong()) : quoted(raw));
    }
    const bool unknown = values.size() != filter.raws.size();
    const QString among = u"%1 IN (%2)"_s.arg(column, values.join(u','));
    const QString nothing = u"coalesce(%1,'')=''"_s.arg(column);
    const QString either = !unknown ? among
        : values.isEmpty()          ? nothing
                                    : u"(%1 OR %2)"_s.arg(among, nothing);
    // Plain where it can be: SQLite then finds the rows by an index.
    return filter.except ? u"NOT coalesce(%1,0)"_s.arg(either) : either;
}

} // namespace

QString withNow(QString sql, const FigureScope& scope)
{
    if (!sql.contains(u'@'))
        return sql;
    const QDateTime now = QDateTime::fromSecsSinceEpoch(scope.now, scope.zone);
    return sql.replace(u"@nowLocal"_s, quoted(now.toString(u"yyyy-MM-ddTHH:mm"_s)))
        .replace(u"@today"_s, quoted(now.date().toString(Qt::ISODate)))
        .replace(u"@now"_s, QString::number(scope.now));
}

FactSource withNow(FactSource source, const FigureScope& scope)
{
    source.from = withNow(source.from, scope);
    source.where = withNow(source.where, scope);
    source.date = withNow(source.date, scope);
    for (FactJoin& join : source.joins)
        join.sql = withNow(join.sql, scope);
    for (FactColumn& column : source.columns)
        column.sql = withNow(column.sql, scope);
    for (FactDefault& usual : source.defaults)
        usual.sql = withNow(usual.sql, scope);
    return source;
}

FactQuery::FactQuery(FactSource source, const FigureScope& scope)
    : m_source(withNow(std::move(source), scope))
    , m_scope(scope)
    , m_time(m_source, scope)
{
    addCondition(m_source.where);
}

QString FactQuery::column(const QString& dimension, const FigurePeriod& days) const
{
    if (dimension == "weekday"_L1)
        return m_time.weekday(days);
    if (dimension == "hour"_L1)
        return m_time.hour(days);
    for (const FactColumn& column : m_source.columns) {
        if (column.dimension == dimension)
            return column.sql;
    }
    return u"NULL"_s;
}

bool FactQuery::isMultiple(const QString& dimension) const
{
    for (const FactColumn& column : m_source.columns) {
        if (column.dimension == dimension)
            return multiplies({column.sql});
    }
    return false;
}

void FactQuery::addCondition(const QString& sql)
{
    if (!sql.isEmpty())
        m_conditions << u'(' + sql + u')';
}

void FactQuery::addFilter(const RawFilter& filter, const QString& column, bool grouped)
{
    if (!multiplies({column}) || (grouped && !filter.except)) {
        addCondition(conditionOf(filter, column));
        return;
    }
    // A row counts where any of its groups is meant, and is left out where any is not wanted.
    RawFilter any = filter;
    any.except = false;
    addCondition(u"%1 %2IN (SELECT %1%3 WHERE %4)"_s.arg(unique(), filter.except ? u"NOT "_s : u""_s,
                                                         from({column, unique()}), conditionOf(any, column)));
}

void FactQuery::addDefaults(const QStringList& named)
{
    for (const FactDefault& usual : m_source.defaults) {
        if (!named.contains(usual.dimension))
            addCondition(usual.sql);
    }
}

QList<const FactJoin*> FactQuery::joins(const QStringList& expressions) const
{
    QList<const FactJoin*> used;
    QString text = expressions.join(u' ') + u' ' + m_conditions.join(u' ');
    for (auto join = m_source.joins.rbegin(); join != m_source.joins.rend(); ++join) {
        if (!names(text, join->alias))
            continue;
        used.prepend(&*join);
        text += u' ' + join->sql;
    }
    return used;
}

QString FactQuery::from(const QStringList& expressions) const
{
    QString sql = u" FROM "_s + m_source.from;
    for (const FactJoin* join : joins(expressions))
        sql += u' ' + join->sql;
    return sql;
}

bool FactQuery::multiplies(const QStringList& expressions) const
{
    const auto used = joins(expressions);
    return std::any_of(used.begin(), used.end(), [](const FactJoin* join) { return join->multiplies; });
}

QString FactQuery::where() const
{
    return u" WHERE "_s + (m_conditions.isEmpty() ? u"1"_s : m_conditions.join(u" AND "_s));
}

Result<FigurePeriod> FactQuery::days(Connection& connection) const
{
    if (m_source.days)
        return m_source.days(connection, m_scope);
    if (m_source.date.isEmpty())
        return FigurePeriod();
    FactQuery all(m_source, m_scope);
    return m_time.days(connection, all.from({m_source.date}), all.where());
}

} // namespace kitcamp
