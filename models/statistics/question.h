// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/result.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace kitcamp {

/// Local days of the centre's zone, both of them in it; an invalid day leaves that end open.
struct FigurePeriod {
    QDate from;
    QDate until;
    friend bool operator==(const FigurePeriod&, const FigurePeriod&) = default;
};

/// Only what has one of these keys in this dimension, or, with \p except, none of them.
struct FigureFilter {
    QString dimension;
    QStringList keys;
    bool except = false;
    friend bool operator==(const FigureFilter&, const FigureFilter&) = default;
};

/// What an answer is set against.
enum class FigureComparison {
    None,
    PreviousPeriod, ///< as many days just before the period; of whole months as many months
    PreviousYear, ///< the same days a year earlier
};

/// A question to the file, as a small value: it can be kept, named, shared and asked from the command line.
/// Which measures and dimensions there are: figures.h.
struct FigureQuestion {
    QString measure;
    QStringList by; ///< dimensions, at most two; none: one number
    QList<FigureFilter> where;
    FigurePeriod period;
    bool academicYears = false; ///< years begin on 1 September: 2023 is 2023-2024
    FigureComparison comparison = FigureComparison::None;
    bool cumulated = false; ///< each value counts all that came before it too; along a dimension of time
    int most = 0; ///< groups shown of each dimension, the rest as one; 0: all
    friend bool operator==(const FigureQuestion&, const FigureQuestion&) = default;
};

[[nodiscard]] QJsonObject toJson(const FigureQuestion& question);
/// Refuses what is no question, in a sentence; measures and dimensions are looked at by ask().
[[nodiscard]] Result<FigureQuestion> questionFromJson(const QJsonObject& json);

} // namespace kitcamp
