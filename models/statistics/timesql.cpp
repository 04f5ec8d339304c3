// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/statistics/timesql.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// Ten thousand weeks: keeps instants before 1970 positive where they are divided.
constexpr qint64 tenThousandWeeks = 6'048'000'000;

} // namespace

QString quoted(const QString& text)
{
    QString inner = text;
    return u'\'' + inner.replace(u'\'', u"''"_s).remove(QChar(0)) + u'\'';
}

QString TimeSql::literal(QDate beginning) const
{
    return m_instant ? QString::number(beginning.startOfDay(m_zone).toSecsSinceEpoch())
                     : quoted(beginning.toString(Qt::ISODate));
}

/// values[i] for what lies from bounds[i-1] up to bounds[i]: a tree, so that a row is compared with few.
QString TimeSql::choice(const QStringList& bounds, const QStringList& values, qsizetype first,
                        qsizetype last) const
{
    if (first == last)
        return values[first];
    const qsizetype middle = (first + last) / 2;
    return u"CASE WHEN %1<%2 THEN %3 ELSE %4 END"_s.arg(m_date, bounds[middle],
                                                        choice(bounds, values, first, middle),
                                                        choice(bounds, values, middle + 1, last));
}

QString TimeSql::bucket(const QList<FigureBucket>& buckets) const
{
    if (buckets.isEmpty())
        return u"NULL"_s;
    QStringList bounds{literal(buckets.first().from)};
    QStringList values{u"NULL"_s};
    for (qsizetype i = 0; i < buckets.size(); ++i) {
        bounds << literal(buckets[i].until);
        values << QString::number(i);
    }
    values << u"NULL"_s;
    // What is not known is less than nothing: without this it would be after all.
    return u"CASE WHEN %1 IS NOT NULL THEN %2 END"_s.arg(m_date,
                                                         choice(bounds, values, 0, values.size() - 1));
}

QString TimeSql::localSeconds(const FigurePeriod& days) const
{
    const QDateTime from = days.from.startOfDay(m_zone).addDays(-1);
    const QDateTime until = days.until.startOfDay(m_zone).addDays(2);
    QStringList bounds;
    QStringList values{QString::number(m_zone.offsetFromUtc(from))};
    for (const QTimeZone::OffsetData& change : m_zone.transitions(from, until)) {
        bounds << QString::number(change.atUtc.toSecsSinceEpoch());
        values << QString::number(change.offsetFromUtc);
    }
    return u"(%1+%2+(%3))"_s.arg(m_date)
        .arg(tenThousandWeeks)
        .arg(choice(bounds, values, 0, values.size() - 1));
}

QString TimeSql::weekday(const FigurePeriod& days) const
{
    if (!days.from.isValid())
        return u"NULL"_s;
    // 1970-01-01 was a Thursday.
    if (m_instant)
        return u"(%1/86400+3)%7+1"_s.replace(u"%1"_s, localSeconds(days));
    return u"(CAST(strftime('%w',substr(%1,1,10)) AS INTEGER)+6)%7+1"_s.replace(u"%1"_s, m_date);
}

QString TimeSql::hour(const FigurePeriod& days) const
{
    if (!days.from.isValid())
        return u"NULL"_s;
    if (m_instant)
        return u"%1/3600%24"_s.replace(u"%1"_s, localSeconds(days));
    return u"CASE WHEN length(%1)>=13 THEN CAST(substr(%1,12,2) AS INTEGER) END"_s.arg(m_date);
}

QString TimeSql::within(const FigurePeriod& period) const
{
    QStringList conditions;
    if (period.from.isValid())
        conditions << u"%1>=%2"_s.arg(m_date, literal(period.from));
    if (period.until.isValid())
        conditions << u"%1<%2"_s.arg(m_date, literal(period.until.addDays(1)));
    return conditions.join(u" AND "_s);
}

QDate TimeSql::dayOf(const Statement& row, int column) const
{
    if (row.isNull(column))
        return {};
    return m_instant ? QDateTime::fromSecsSinceEpoch(row.integer(column), m_zone).date()
                     : QDate::fromString(row.text(column).left(10), Qt::ISODate);
}

Result<FigurePeriod> TimeSql::days(Connection& connection, const QString& from, const QString& where) const
{
    FigurePeriod found;
    // Each for itself: SQLite then needs only the ends of an index.
    const QString least = u"SELECT min(%1)%2%3"_s.arg(m_date, from, where);
    const QString greatest = u"SELECT max(%1)%2%3"_s.arg(m_date, from, where);
    KITCAMP_TRY(connection.each(least.toUtf8().constData(),
                                [&](const Statement& row) { found.from = dayOf(row, 0); }));
    KITCAMP_TRY(connection.each(greatest.toUtf8().constData(),
                                [&](const Statement& row) { found.until = dayOf(row, 0); }));
    return found.from.isValid() && found.until.isValid() ? found : FigurePeriod();
}

} // namespace kitcamp
