// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/document.h"

#include <QCoreApplication>

namespace kitcamp {

struct ChartGroup {
    QString key;
    QString label; ///< with a star where the note is long
    QString note; ///< a short one, which may stand below
    bool isRest = false; ///< several, put together

    [[nodiscard]] QString inOneLine() const
    {
        return note.isEmpty() ? label : label + QLatin1Char(' ') + note;
    }
};

struct ChartSeries {
    ChartGroup group; ///< of the second dimension; empty where there is none
    FigureValues values; ///< one for each group
};

/// An answer as it can be drawn: which form is honest for it, what is put together so that it can be read.
struct ChartData {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::ChartData)

public:
    static constexpr int mostSlices = 8;
    static constexpr int mostSeries = 8;

    ChartForm form = ChartForm::Bars; ///< what it is drawn as: not each answer can be drawn as each form
    FigureUnit unit = FigureUnit::Count;
    QString title;
    bool isTime = false; ///< groups follow each other in time
    bool isPart = false;
    QList<ChartGroup> groups;
    QList<ChartSeries> series;
    FigureValues earlier; ///< one for each group; empty where nothing is compared or there are several series
    QString earlierLabel;
    QStringList footnotes; ///< "* sample figure"
    qsizetype seriesLeftOut = 0; ///< cannot be put together, because one thing may be in several
    QStringList dimensions;

    [[nodiscard]] static ChartData of(const FigureAnswer& answer, ChartForm form);
    /// The forms in which this answer says something true; bars first.
    [[nodiscard]] static QList<ChartForm> formsOf(const FigureAnswer& answer);

    [[nodiscard]] std::optional<double> at(qsizetype group, qsizetype series) const
    {
        return this->series.at(series).values.value(group);
    }
    [[nodiscard]] bool isSingle() const { return series.size() <= 1; }
    [[nodiscard]] double sumOf(qsizetype group) const;
    /// The group that is filled with the accent: of KEYS, else the last one in time, else the greatest; -1:
    /// none.
    [[nodiscard]] qsizetype accented(const QStringList& keys) const;
    /// "2024 (12): 79; a year earlier: 56".
    [[nodiscard]] QString words(qsizetype group, qsizetype series) const;
    /// Empty where it is a group that was put together: then filters() says which.
    [[nodiscard]] QStringList keys(qsizetype group, qsizetype series) const;
    [[nodiscard]] QList<FigureFilter> filters(qsizetype group, qsizetype series) const;
    /// The whole chart in a sentence or two, for those who hear it.
    [[nodiscard]] QString spoken() const;
};

/// A sentence instead of a chart where there is nothing to draw; else empty.
[[nodiscard]] QString nothingToDraw(const FigureAnswer& answer);

} // namespace kitcamp
