// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/statistics/factsource.h"

#include <QHash>

#include <functional>
#include <utility>

namespace kitcamp {

/// A stretch of time of an axis: from the beginning of \p from to the beginning of \p until.
struct FigureBucket {
    QString key; ///< 2024, 2023-2024-1, 2024-03, 2024-03-04
    QString label;
    QDate from;
    QDate until; ///< the day after the last
};

/// One value while it is counted: \p amount, or the quotient of both where the measure has FactMeasure::over.
struct FactCell {
    double amount = 0;
    double over = 0;
};
/// The groups that a value belongs to, one for each dimension asked by: what FactTask::groups gives, as text;
/// of a FactTask::buckets the place as text; empty: not known. Where fewer are asked by, the rest is empty.
using FactPlace = std::pair<QString, QString>;
using FactCells = QHash<FactPlace, FactCell>;

/// A filter in the words of the file: ids, words and numbers as text; '' is what is not known.
struct RawFilter {
    QString dimension;
    QStringList raws;
    bool except = false;
    bool isNumber = false; ///< raws are ids
};

/// What a function that counts by itself is given. All SQL is complete: nothing is bound.
struct FactTask {
    Connection& connection;
    const FigureScope& scope;
    const FigureQuestion& question; ///< of it only the period is left to the function
    QString from; ///< " FROM loan AS ln JOIN ...": with all that filters, groups and FactAmount::uses need
    QString where; ///< " WHERE ...": what always holds and the filters, never empty; not the period
    QStringList groups; ///< one for each dimension of question.by: an SQL expression, or empty: see buckets
    QList<QList<FigureBucket>> buckets; ///< one for each dimension of question.by; empty where it is not time
    FigurePeriod period; ///< as asked for, or of the bucket whose rows are wanted; ends may be open
    QList<RawFilter> filters; ///< what `where` says of dimensions other than the calendar's

    [[nodiscard]] qint64 beginOf(QDate day) const; ///< the instant at which \p day begins at the centre
    [[nodiscard]] bool cancelled() const { return scope.isCancelled && scope.isCancelled(); }
};

/// One number out of a source.
struct FactAmount {
    enum class Kind { Count, Distinct, Sum, Function };
    QString source;
    Kind kind = Kind::Count;
    QString sql; ///< Distinct: an id (NULL is not counted); Sum: a number
    QString where; ///< further condition; may be empty
    /// Function: the values of the groups add up to that of all, so that the total need not be counted anew.
    bool additive = false;
    /// Function: gives FactCell::amount; each row counts in each bucket as the function sees fit.
    std::function<Result<FactCells>(const FactTask&)> count;
    QStringList uses; ///< Function: aliases of joins that it reads
    /// Function: the ids (of FactMeasure::table) behind a value; FactTask::period is that of its bucket.
    std::function<Result<QList<qint64>>(const FactTask&, int most)> rows;
};

struct FactMeasure {
    QString key;
    QString title; ///< translated
    QString definition; ///< translated, whole sentences
    QString subject; ///< translated heading
    FigureUnit unit = FigureUnit::Count; ///< Percent: amount / over * 100
    FactAmount amount;
    std::optional<FactAmount> over; ///< divisor; the dimensions are those that both sources have
    QString table; ///< of the rows behind; empty: the source's. Distinct: of what FactAmount::sql names
    bool cumulates = true; ///< false: a cumulated question is refused
    QStringList lacks; ///< dimensions of the source that make no sense here
    /// English words by which a note of an activity says that such a figure is not published, as in "students
    /// (sample: 72)"; empty: none does.
    QStringList publishedAs;
};

} // namespace kitcamp
