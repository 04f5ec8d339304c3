// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/statistics/timebuckets.h"

#include <QCoreApplication>
#include <QLocale>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct TimeBuckets {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::TimeBuckets)
};

/// More groups than anybody reads: a year of birth for a date, most likely.
constexpr qsizetype mostBuckets = 4000;

FigureBucket yearBucket(int year, bool academic)
{
    const QDate from = academic ? QDate(year, 9, 1) : QDate(year, 1, 1);
    const QString key = academic ? u"%1-%2"_s.arg(year).arg(year + 1) : QString::number(year);
    return {key, key, from, from.addYears(1)};
}

FigureBucket monthBucket(QDate day)
{
    const QDate from(day.year(), day.month(), 1);
    const QLocale locale;
    const QString label = TimeBuckets::tr("%1 %2", "%1: month, %2: year")
                              .arg(locale.standaloneMonthName(day.month(), QLocale::ShortFormat))
                              .arg(day.year());
    return {from.toString(u"yyyy-MM"_s), label, from, from.addMonths(1)};
}

FigureBucket weekBucket(QDate day)
{
    const QDate monday = day.addDays(1 - day.dayOfWeek());
    int year = 0;
    const int week = monday.weekNumber(&year);
    const QString label = TimeBuckets::tr("week %1 of %2", "%1: number, %2: year").arg(week).arg(year);
    return {monday.toString(Qt::ISODate), label, monday, monday.addDays(7)};
}

FigureBucket dayBucket(QDate day)
{
    return {day.toString(Qt::ISODate), dayLabel(day), day, day.addDays(1)};
}

/// The day that stands in a key of \p dimension; an invalid one where it is no such key.
QDate dayOfKey(const QString& dimension, const QString& key, bool academic)
{
    if (dimension == "year"_L1) {
        bool ok = false;
        const int year = key.left(4).toInt(&ok);
        return ok ? (academic ? QDate(year, 9, 1) : QDate(year, 1, 1)) : QDate();
    }
    return QDate::fromString(dimension == "month"_L1 ? key + u"-01"_s : key, Qt::ISODate);
}

} // namespace

QString dayLabel(QDate day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

FigureBucket BucketMaker::at(QDate day) const
{
    if (m_dimension == "year"_L1)
        return yearBucket(m_academic && day.month() < 9 ? day.year() - 1 : day.year(), m_academic);
    if (m_dimension == "term"_L1)
        return m_terms.termAt(day);
    if (m_dimension == "month"_L1)
        return monthBucket(day);
    return m_dimension == "week"_L1 ? weekBucket(day) : dayBucket(day);
}

std::optional<FigureBucket> BucketMaker::named(const QString& key) const
{
    if (m_dimension == "term"_L1)
        return m_terms.termNamed(key);
    const QDate day = dayOfKey(m_dimension, key, m_academic);
    if (!day.isValid())
        return std::nullopt;
    const FigureBucket bucket = at(day);
    return bucket.key == key ? std::optional(bucket) : std::nullopt;
}

Result<QList<FigureBucket>> BucketMaker::over(const FigurePeriod& period) const
{
    QList<FigureBucket> buckets;
    if (!period.from.isValid() || !period.until.isValid())
        return buckets;
    for (QDate day = period.from; day <= period.until; day = buckets.last().until) {
        if (buckets.size() == mostBuckets)
            return Error{
                ErrorCode::Usage,
                TimeBuckets::tr("From %1 to %2 there are more groups than can be shown: choose a period, "
                                "or longer groups.")
                    .arg(period.from.toString(Qt::ISODate), period.until.toString(Qt::ISODate)),
                {}};
        buckets << at(day);
    }
    return buckets;
}

EarlierDays::EarlierDays(const FigurePeriod& period, FigureComparison comparison)
    : m_period(period)
{
    if (comparison == FigureComparison::PreviousYear) {
        m_months = 12;
        return;
    }
    const QDate end = period.until.addDays(1);
    if (period.from.day() == 1 && end.day() == 1)
        m_months = (end.year() - period.from.year()) * 12 + end.month() - period.from.month();
    else
        m_days = period.from.daysTo(end);
}

QDate EarlierDays::beginning(QDate day) const
{
    if (m_months == 0)
        return day.addDays(-m_days);
    const QDate moved = day.addMonths(-m_months);
    // A day that the earlier month does not have: it begins with the month after it.
    return moved.day() == day.day() ? moved : moved.addDays(1);
}

FigurePeriod EarlierDays::period() const
{
    return {m_period.from.isValid() ? beginning(m_period.from) : QDate(),
            m_period.until.isValid() ? beginning(m_period.until.addDays(1)).addDays(-1) : QDate()};
}

EarlierTime::EarlierTime(const FigurePeriod& period, FigureComparison comparison,
                         const std::optional<TermCalendar>& terms)
    : m_period(period)
    , m_days(period, comparison)
{
    if (comparison == FigureComparison::PreviousYear)
        m_terms = terms;
}

/// Where the beginning of \p day goes; \p inside tells which term it is the beginning or the end of.
QDate EarlierTime::beginning(QDate day, QDate inside) const
{
    const QDate moved = m_days.beginning(day);
    if (!m_terms)
        return moved;
    const FigureBucket term = m_terms->termAt(inside);
    const FigureBucket before = m_terms->yearBefore(term);
    if (day == term.from || day == term.until)
        return day == term.from ? before.from : before.until;
    return qBound(before.from, moved, before.until);
}

FigurePeriod EarlierTime::period() const
{
    FigurePeriod before;
    if (m_period.from.isValid())
        before.from = beginning(m_period.from, m_period.from);
    if (m_period.until.isValid())
        before.until = beginning(m_period.until.addDays(1), m_period.until).addDays(-1);
    return before;
}

FigureBucket EarlierTime::bucket(const FigureBucket& bucket, bool isTerm) const
{
    if (isTerm && m_terms)
        return m_terms->yearBefore(bucket);
    return {bucket.key, bucket.label, m_days.beginning(bucket.from), m_days.beginning(bucket.until)};
}

} // namespace kitcamp
