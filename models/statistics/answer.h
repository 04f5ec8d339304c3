// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/statistics/question.h"

#include <QVariant>

#include <optional>

namespace kitcamp {

/// How a value is written.
enum class FigureUnit {
    Count,
    Hours, ///< with one decimal
    Days, ///< with one decimal
    Percent, ///< 87.5 is 87.5 %
    Points, ///< a mean score, with one decimal
};

/// One group of a dimension. Its key is the same in every language and file: what filters take.
struct FigureGroup {
    QString key; ///< empty: not known
    QString label; ///< in the language of the application
    QString note; ///< beside the label, for instance "sample figure"; may be empty
    bool isRest = false; ///< all groups beyond FigureQuestion::most, together
    friend bool operator==(const FigureGroup&, const FigureGroup&) = default;
};

/// The groups of a dimension in the order in which they are shown: time by time, all else by value.
struct FigureAxis {
    QString dimension;
    QString title;
    QList<FigureGroup> groups;
};

/// Values in rows of the first axis, the second one running fastest; one value where there is no axis.
/// No value: there is nothing to count or to divide by.
using FigureValues = QList<std::optional<double>>;

struct FigureAnswer {
    FigureQuestion question;
    QString title; ///< of the measure
    QString definition; ///< what is counted, in a sentence
    FigureUnit unit = FigureUnit::Count;
    bool isPart = false; ///< the groups are parts of one whole, so that shares mean something
    QList<FigureAxis> axes;
    FigureValues values;
    FigureValues earlier; ///< of the comparison; empty where none was asked for
    std::optional<double> total; ///< over all groups, counted anew: not the sum where persons are in several
    std::optional<double> earlierTotal;
    QStringList remarks; ///< sentences that belong beside the figures

    [[nodiscard]] std::optional<double> at(qsizetype first, qsizetype second = 0) const
    {
        const qsizetype width = axes.size() > 1 ? axes[1].groups.size() : 1;
        return values.value(first * width + second);
    }
    /// Nothing was counted at all.
    [[nodiscard]] bool isEmpty() const
    {
        for (const std::optional<double>& value : values) {
            if (value && *value != 0.0)
                return false;
        }
        return true;
    }
};

/// A value as it is read, by the reader's locale: "2,148", "87.5 %", "12.5 h"; "–" where there is none.
[[nodiscard]] QString figureText(const std::optional<double>& value, FigureUnit unit);

/// The rows that one value of an answer counts.
struct FigureRows {
    QString title; ///< "2024: 79 students"
    QString table; ///< whose rows the ids are: person, participation, loan ...
    QStringList header;
    QList<bool> numeric; ///< by column: cells are numbers (double) or nothing; else texts or dates (QDate)
    QList<qint64> ids;
    QList<QVariantList> rows;
    bool isCut = false; ///< there are more than were asked for
    QStringList remarks; ///< sentences that belong beside the rows

    /// What stands in a cell instead of the name of somebody who may not be named to others.
    struct Unnamed {
        qsizetype row = 0;
        qsizetype column = 0;
        QString text; ///< may be empty
    };
    QList<Unnamed> unnamed; ///< none where the names were taken out already
};

} // namespace kitcamp
