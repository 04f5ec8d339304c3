// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/statistics/asking.h"

#include "models/statistics/dimensionnames.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct AskingText {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::Figures)
};

Error refused(const QString& sentence)
{
    return {ErrorCode::Usage, sentence, {}};
}

FigurePeriod intersection(const FigurePeriod& a, const FigurePeriod& b)
{
    FigurePeriod both = a;
    if (b.from.isValid() && (!both.from.isValid() || b.from > both.from))
        both.from = b.from;
    if (b.until.isValid() && (!both.until.isValid() || b.until < both.until))
        both.until = b.until;
    return both;
}

FigurePeriod periodOf(const FigureBucket& bucket)
{
    return {bucket.from, bucket.until.addDays(-1)};
}

} // namespace

bool isCalendarDimension(const QString& dimension)
{
    return calendarTimes().contains(dimension);
}

Error cancelledError()
{
    return {ErrorCode::Cancelled, AskingText::tr("Counting was cancelled."), {}};
}

Result<Asking> Asking::make(Connection& connection, const FactCatalogue& facts,
                            const FigureQuestion& question, const FigureScope& scope)
{
    Asking asking(connection, facts, question, scope);
    asking.m_measure = facts.measure(question.measure);
    KITCAMP_TRY(asking.check());
    KITCAMP_ASSIGN(asking.m_terms, TermCalendar::read(connection));
    asking.m_period = question.period;
    KITCAMP_TRY(asking.readDays());
    KITCAMP_TRY(asking.readFilters());
    return asking;
}

Result<void> Asking::check()
{
    if (!m_measure)
        return refused(AskingText::tr("Nothing is counted under the name \"%1\"; see kitcamp stats --list.")
                           .arg(m_question.measure));
    const QStringList allowed = m_facts->dimensionsOf(*m_measure);
    const QStringList named = namedDimensions();
    for (const QString& dimension : named) {
        if (!allowed.contains(dimension))
            return refused(AskingText::tr("%1 cannot be asked by \"%2\"; there are: %3.",
                                          "%1: a measure, such as Students, %3: list")
                               .arg(m_measure->title, dimension, allowed.join(u", "_s)));
    }
    if (m_question.by.size() > 2 || (m_question.by.size() == 2 && m_question.by[0] == m_question.by[1]))
        return refused(AskingText::tr("A question is asked by two different dimensions at most."));
    const bool overTime = std::any_of(m_question.by.begin(), m_question.by.end(), isCalendarDimension);
    if (m_question.cumulated && !overTime)
        return refused(
            AskingText::tr("Only what is asked by year, term, month, week or day can be cumulated."));
    if (m_question.cumulated && !m_measure->cumulates)
        return refused(AskingText::tr("%1 cannot be cumulated.", "%1: a measure").arg(m_measure->title));
    const FigurePeriod& period = m_question.period;
    if (period.from.isValid() && period.until.isValid() && period.until < period.from)
        return refused(AskingText::tr("The period ends on %1, before it begins on %2.")
                           .arg(period.until.toString(Qt::ISODate), period.from.toString(Qt::ISODate)));
    return {};
}

QStringList Asking::namedDimensions() const
{
    QStringList named = m_question.by;
    for (const FigureFilter& filter : m_question.where)
        named << filter.dimension;
    return named;
}

Result<void> Asking::readDays()
{
    m_days = {FigurePeriod(), FigurePeriod()};
    const auto isClock = [](const QString& one) { return one == "weekday"_L1 || one == "hour"_L1; };
    const QStringList named = namedDimensions();
    if (std::none_of(m_question.by.begin(), m_question.by.end(), isCalendarDimension)
        && std::none_of(named.begin(), named.end(), isClock))
        return {};
    KITCAMP_ASSIGN(FigurePeriod first,
                   FactQuery(*m_facts->source(m_measure->amount.source), *m_scope).days(*m_connection));
    m_days.first() = first;
    if (m_measure->over && m_measure->over->source != m_measure->amount.source) {
        KITCAMP_ASSIGN(first,
                       FactQuery(*m_facts->source(m_measure->over->source), *m_scope).days(*m_connection));
    }
    m_days.last() = first;
    return {};
}

FigurePeriod Asking::daysOf(const FactAmount& amount) const
{
    return &amount == &m_measure->amount ? m_days.first() : m_days.last();
}

Result<RawFilter> Asking::rawFilter(const FigureFilter& filter) const
{
    const FactDimension& dimension = *m_facts->dimension(filter.dimension);
    KITCAMP_ASSIGN(const QStringList raws, DimensionNames::rawsOf(*m_connection, dimension, filter.keys));
    return RawFilter{filter.dimension, raws, filter.except, holdsNumbers(dimension)};
}

Result<void> Asking::readFilters()
{
    for (const FigureFilter& filter : m_question.where) {
        if (isCalendarDimension(filter.dimension)) {
            KITCAMP_TRY(readCalendarFilter(filter));
            continue;
        }
        KITCAMP_ASSIGN(RawFilter raw, rawFilter(filter));
        m_filters << std::move(raw);
    }
    const FigureComparison comparison = m_question.comparison;
    const bool open = !m_period.from.isValid() || !m_period.until.isValid();
    if (comparison == FigureComparison::PreviousPeriod && open)
        return refused(AskingText::tr(
            "The period before can be compared only with a period that has a first and a last day."));
    if (comparison == FigureComparison::PreviousYear && !m_period.from.isValid() && !m_period.until.isValid())
        return refused(AskingText::tr(
            "A year earlier can be compared only with a period: say from when, or until when."));
    // What is open goes until today: the year before is not compared with what has not been yet.
    if (comparison == FigureComparison::PreviousYear && !m_period.until.isValid())
        m_period.until =
            qMax(m_period.from, QDateTime::fromSecsSinceEpoch(m_scope->now, m_scope->zone).date());
    return {};
}

Result<void> Asking::readCalendarFilter(const FigureFilter& filter)
{
    const BucketMaker maker = bucketMaker(filter.dimension);
    Stretches stretches{filter.dimension, {}, false, filter.except};
    for (const QString& key : filter.keys) {
        const auto bucket = maker.named(key);
        if (key.isEmpty())
            stretches.unknown = true;
        else if (!bucket)
            return refused(
                AskingText::tr("There is no \"%1\" in %2.", "%1: a key, %2: a dimension, such as Activity")
                    .arg(key, m_facts->dimension(filter.dimension)->title));
        else
            stretches.buckets << *bucket;
    }
    if (stretches.buckets.size() == 1 && !stretches.unknown && !stretches.except) {
        m_period = intersection(m_period, periodOf(stretches.buckets.first()));
        return {};
    }
    const auto isFunction = [](const FactAmount& amount) {
        return amount.kind == FactAmount::Kind::Function;
    };
    if (isFunction(m_measure->amount) || (m_measure->over && isFunction(*m_measure->over)))
        return refused(AskingText::tr("%1 can be asked of one stretch of time at once only.", "%1: a measure")
                           .arg(m_measure->title));
    m_stretches << stretches;
    return {};
}

Result<QList<AskedAxis>> Asking::axes() const
{
    FigurePeriod days = m_days.first();
    for (const FigurePeriod& more : m_days) {
        if (!days.from.isValid() || (more.from.isValid() && more.from < days.from))
            days.from = more.from;
        if (!days.until.isValid() || more.until > days.until)
            days.until = more.until;
    }
    const bool compares = m_question.comparison != FigureComparison::None;
    if (days.from.isValid())
        days = intersection(days, m_period);
    // What is compared has all its days, though the file may have nothing on the first of them.
    if (compares && m_period.from.isValid() && m_period.until.isValid())
        days = m_period;
    QList<AskedAxis> made;
    for (const QString& dimension : m_question.by) {
        AskedAxis axis{dimension, isCalendarDimension(dimension), {}};
        if (axis.isCalendar) {
            KITCAMP_ASSIGN(axis.buckets, bucketMaker(dimension).over(days));
        }
        made << axis;
    }
    return made;
}

FactQuery Asking::query(const FactAmount& amount, const AskedCells& asked) const
{
    FactQuery query(*m_facts->source(amount.source), *m_scope);
    query.addDefaults(namedDimensions());
    for (const RawFilter& filter : m_filters + asked.filters)
        query.addFilter(filter, query.column(filter.dimension, daysOf(amount)),
                        std::any_of(asked.axes.begin(), asked.axes.end(), [&](const AskedAxis& axis) {
                            return axis.dimension == filter.dimension;
                        }));
    for (const Stretches& stretches : m_stretches)
        query.addCondition(condition(stretches, query.time(), asked.isEarlier));
    return query;
}

EarlierTime Asking::earlierTime() const
{
    const bool isAboutTerms = namedDimensions().contains(u"term"_s);
    return EarlierTime(m_period, m_question.comparison, isAboutTerms ? std::optional(m_terms) : std::nullopt);
}

QString Asking::condition(const Stretches& stretches, const TimeSql& time, bool isEarlier) const
{
    QStringList any;
    for (const FigureBucket& bucket : stretches.buckets) {
        const bool isTerm = stretches.dimension == "term"_L1;
        any << u'(' + time.within(periodOf(isEarlier ? earlierTime().bucket(bucket, isTerm) : bucket)) + u')';
    }
    if (stretches.unknown)
        any << time.date() + u" IS NULL"_s;
    const QString sql = any.join(u" OR "_s);
    return stretches.except ? u"NOT coalesce(%1,0)"_s.arg(sql) : sql;
}

bool Asking::isAdditive() const
{
    const auto adds = [&](const FactAmount& amount) {
        const FactQuery query(*m_facts->source(amount.source), *m_scope);
        for (const QString& dimension : m_question.by) {
            if (query.isMultiple(dimension))
                return false;
        }
        return amount.kind == FactAmount::Kind::Function ? amount.additive
                                                         : amount.kind != FactAmount::Kind::Distinct;
    };
    return adds(m_measure->amount) && (!m_measure->over || adds(*m_measure->over));
}

std::optional<double> Asking::value(const FactCell* cell) const
{
    if (!m_measure->over)
        return cell ? cell->amount : 0.0;
    if (!cell || cell->over == 0.0)
        return std::nullopt;
    return cell->amount / cell->over * (m_measure->unit == FigureUnit::Percent ? 100.0 : 1.0);
}

} // namespace kitcamp
