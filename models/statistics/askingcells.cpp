// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the values of a question are counted: by one query for each source, or by a measure's own function.
#include "models/statistics/asking.h"
#include "models/statistics/dimensionnames.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

using Kind = FactAmount::Kind;

/// What one amount adds to a query.
struct Column {
    QString inner; ///< of a row
    QString outer; ///< over the rows of a group; %1: the inner one
};

QString onlyWhere(const QString& condition, const QString& sql)
{
    return condition.isEmpty() ? sql : u"CASE WHEN %1 THEN %2 END"_s.arg(condition, sql);
}

Column columnOf(const FactAmount& amount, const QString& condition, const FigureScope& scope)
{
    const QString sql = withNow(amount.sql, scope);
    if (amount.kind == Kind::Distinct)
        return {onlyWhere(condition, sql), u"count(DISTINCT %1)"_s};
    if (amount.kind == Kind::Sum)
        return {onlyWhere(condition, sql), u"total(%1)"_s};
    return {onlyWhere(condition, u"1"_s), u"count(%1)"_s};
}

/// A query of SQL amounts of one source.
class CellQuery
{
public:
    CellQuery(const Asking& asking, const AskedCells& asked, QList<const FactAmount*> amounts)
        : m_asking(asking)
        , m_asked(asked)
        , m_amounts(std::move(amounts))
        , m_query(asking.query(*m_amounts.first(), asked))
    {
        const FigurePeriod days = asking.daysOf(*m_amounts.first());
        for (const AskedAxis& axis : asked.axes)
            m_groups << asking.groupColumn(m_query, axis, days);
        // Of one amount the condition belongs to the rows: SQLite may find them by an index.
        const bool alone = m_amounts.size() == 1;
        for (const FactAmount* amount : m_amounts) {
            const QString condition = withNow(amount->where, asking.scope());
            m_columns << columnOf(*amount, alone ? QString() : condition, asking.scope());
            if (alone)
                m_query.addCondition(condition);
        }
        if (!m_query.source().date.isEmpty())
            m_query.addCondition(m_query.time().within(asked.period));
        m_query.addCondition(asked.condition);
    }

    /// Calls \p take(place, values) for each group.
    template <typename Take>
    [[nodiscard]] Result<void> run(Take&& take) const
    {
        const QByteArray sql = text().toUtf8();
        const qsizetype groups = m_groups.size();
        int sinceAsked = 0;
        bool cancelled = false;
        KITCAMP_TRY(m_asking.connection().each(sql.constData(), [&](const Statement& row) {
            FactPlace place;
            if (groups > 0)
                place.first = row.text(0);
            if (groups > 1)
                place.second = row.text(1);
            QList<double> values;
            for (qsizetype i = 0; i < m_columns.size(); ++i)
                values << row.real(int(groups + i));
            take(place, values);
            if (++sinceAsked % 512 == 0 && m_asking.scope().isCancelled)
                cancelled = m_asking.scope().isCancelled();
            return !cancelled;
        }));
        return cancelled ? Result<void>(cancelledError()) : Result<void>();
    }

private:
    [[nodiscard]] QString text() const
    {
        if (m_asked.cumulated && m_amounts.first()->kind == Kind::Distinct)
            return firstTimes();
        QStringList inner;
        for (const Column& column : m_columns)
            inner << column.inner;
        const QString tables =
            m_query.from(m_groups + inner + QStringList{m_query.unique(), m_query.source().date});
        const QString places = placesText();
        QStringList outer;
        if (!m_query.multiplies(m_groups + inner)) {
            for (const Column& column : m_columns)
                outer << QString(column.outer).replace(u"%1"_s, column.inner);
            return u"SELECT %1%2%3"_s.arg((m_groups + outer).join(u", "_s), tables, m_query.where()) + places;
        }
        QStringList names;
        QStringList named{m_query.unique()};
        for (qsizetype i = 0; i < m_groups.size(); ++i) {
            names << u"g%1"_s.arg(i);
            named << m_groups[i] + u" AS "_s + names.last();
        }
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            const QString name = u"v%1"_s.arg(i);
            named << m_columns[i].inner + u" AS "_s + name;
            names << QString(m_columns[i].outer).replace(u"%1"_s, name);
        }
        return u"SELECT %1 FROM (SELECT DISTINCT %2%3%4)"_s.arg(names.join(u", "_s), named.join(u", "_s),
                                                                tables, m_query.where())
            + places;
    }

    [[nodiscard]] QString placesText() const
    {
        return m_groups.isEmpty() ? QString() : m_groups.size() == 1 ? u" GROUP BY 1"_s : u" GROUP BY 1, 2"_s;
    }

    /// Each thing once, in the first stretch of time in which it is met.
    [[nodiscard]] QString firstTimes() const
    {
        const qsizetype time = m_asked.axes.first().isCalendar ? 0 : 1;
        QStringList inner{m_columns.first().inner + u" AS thing"_s};
        QStringList outer;
        for (qsizetype i = 0; i < m_groups.size(); ++i) {
            inner << (i == time ? u"min(%1)"_s.arg(m_groups[i]) : m_groups[i]) + u" AS g%1"_s.arg(i);
            outer << u"g%1"_s.arg(i);
        }
        const QString grouped = m_groups.size() == 1 ? u"1"_s : time == 0 ? u"1, 3"_s : u"1, 2"_s;
        const QString from = m_query.from(m_groups + inner + QStringList{m_query.source().date});
        return u"SELECT %1, count(thing) FROM (SELECT %2%3%4 AND %5 IS NOT NULL GROUP BY %6)"_s.arg(
                   outer.join(u", "_s), inner.join(u", "_s), from, m_query.where(), m_groups[time], grouped)
            + placesText();
    }

    const Asking& m_asking;
    const AskedCells& m_asked;
    QList<const FactAmount*> m_amounts;
    FactQuery m_query;
    QStringList m_groups;
    QList<Column> m_columns;
};

/// Adds up each line of \p cells along the axis of time.
FactCells cumulatedCells(const FactCells& cells, const QList<AskedAxis>& axes)
{
    const bool first = axes.first().isCalendar;
    QSet<QString> others;
    for (auto cell = cells.begin(); cell != cells.end(); ++cell)
        others << (first ? cell.key().second : cell.key().first);
    FactCells sums;
    for (const QString& other : others) {
        FactCell sum;
        for (qsizetype i = 0; i < axes[first ? 0 : 1].buckets.size(); ++i) {
            const QString bucket = QString::number(i);
            const FactPlace place = first ? FactPlace(bucket, other) : FactPlace(other, bucket);
            const FactCell cell = cells.value(place);
            sum.amount += cell.amount;
            sum.over += cell.over;
            sums.insert(place, sum);
        }
    }
    return sums;
}

Result<FactCells> functionCells(const Asking& asking, const AskedCells& asked, const FactAmount& amount)
{
    FactQuery query = asking.query(amount, asked);
    query.addCondition(withNow(amount.where, asking.scope()));
    query.addCondition(asked.condition);
    FigureQuestion question = asking.question();
    question.by.clear();
    FactTask task{asking.connection(), asking.scope(), question, {}, {}, {}, {}, asked.period};
    QStringList expressions;
    for (const AskedAxis& axis : asked.axes) {
        question.by << axis.dimension;
        task.buckets << axis.buckets;
        task.groups << (axis.isCalendar ? QString() : asking.groupColumn(query, axis, asking.daysOf(amount)));
    }
    for (const QString& alias : amount.uses)
        expressions << alias + u'.';
    task.from = query.from(task.groups + expressions);
    task.where = query.where();
    task.filters = asking.filters() + asked.filters;
    return amount.count(task);
}

} // namespace

qint64 FactTask::beginOf(QDate day) const
{
    return day.startOfDay(scope.zone).toSecsSinceEpoch();
}

QString Asking::groupColumn(const FactQuery& query, const AskedAxis& axis, const FigurePeriod& days) const
{
    if (axis.isCalendar)
        return query.time().bucket(axis.buckets);
    const QString column = query.column(axis.dimension, days);
    // An empty text is as unknown as none at all; numbers are never empty.
    return holdsNumbers(*m_facts->dimension(axis.dimension)) ? column : u"nullif(%1,'')"_s.arg(column);
}

Result<FactCells> Asking::cells(const AskedCells& asked) const
{
    FactCells found;
    const auto count = [&](QList<const FactAmount*> amounts, bool isOver) -> Result<void> {
        if (m_scope->isCancelled && m_scope->isCancelled())
            return cancelledError();
        if (amounts.first()->kind == Kind::Function) {
            KITCAMP_ASSIGN(const FactCells own, functionCells(*this, asked, *amounts.first()));
            for (auto cell = own.begin(); cell != own.end(); ++cell)
                (isOver ? found[cell.key()].over : found[cell.key()].amount) += cell->amount;
            return {};
        }
        return CellQuery(*this, asked, amounts).run([&](const FactPlace& place, const QList<double>& values) {
            FactCell& cell = found[place];
            (isOver ? cell.over : cell.amount) += values.first();
            if (values.size() > 1)
                cell.over += values[1];
        });
    };
    const FactAmount& amount = m_measure->amount;
    const FactAmount* over = m_measure->over ? &*m_measure->over : nullptr;
    const auto sqlAlone = [&](const FactAmount& one) {
        return one.kind == Kind::Count || one.kind == Kind::Sum
            || (one.kind == Kind::Distinct && !asked.cumulated);
    };
    if (over && over->source == amount.source && sqlAlone(amount) && sqlAlone(*over)) {
        KITCAMP_TRY(count({&amount, over}, false));
    } else {
        KITCAMP_TRY(count({&amount}, false));
        if (over)
            KITCAMP_TRY(count({over}, true));
    }
    return asked.cumulated ? cumulatedCells(found, asked.axes) : found;
}

} // namespace kitcamp
