// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/statistics/asking.h"
#include "models/statistics/dimensionnames.h"

namespace kitcamp {

/// Makes an answer out of what was counted: groups with their names, in order, as many as were asked for,
/// what it is compared with, the total.
class Answering
{
public:
    explicit Answering(const Asking& asking)
        : m_asking(asking)
    {
    }
    [[nodiscard]] Result<FigureAnswer> answer();

private:
    /// The groups of an axis while they are chosen: as the cells name them.
    struct Line {
        QStringList places;
        QStringList cut; ///< that became the rest
    };
    [[nodiscard]] Result<void> count();
    /// What the question is about, or what that is compared with: without axes.
    [[nodiscard]] AskedCells asked(bool isEarlier) const;
    [[nodiscard]] Result<FactCells> countedRest(const FactCells& cells, bool isEarlier) const;
    [[nodiscard]] QList<AskedAxis> earlierAxes() const;

    [[nodiscard]] Result<void> choosePlaces();
    [[nodiscard]] QStringList timePlaces(qsizetype axis, const QSet<QString>& met) const;
    [[nodiscard]] Result<Line> otherPlaces(qsizetype axis, const QSet<QString>& met);
    [[nodiscard]] Result<QHash<QString, double>> worth(qsizetype axis) const;

    [[nodiscard]] Result<void> nameGroups();
    [[nodiscard]] FigureGroup groupOf(qsizetype axis, const QString& place) const;
    [[nodiscard]] Result<void> markSamples();
    [[nodiscard]] Result<void> markSampleGroups(const QStringList& activities);
    [[nodiscard]] FigureValues valuesOf(const FactCells& cells) const;
    [[nodiscard]] Result<std::optional<double>> totalOf(const FactCells& cells, bool isEarlier) const;
    [[nodiscard]] Result<std::optional<double>> cumulatedTotal(bool isEarlier) const;
    void remark();

    /// The place of all groups beyond those that are shown; no raw value has such a character.
    const QString m_restPlace = QStringLiteral("\x01");
    const Asking& m_asking;
    FigureAnswer m_answer;
    QList<AskedAxis> m_axes;
    QList<DimensionNames> m_names; ///< as the axes
    QList<Line> m_lines;
    FactCells m_cells;
    FactCells m_earlier;
    FactCells m_all; ///< before a rest was made of some
    FactCells m_earlierAll;
    FigurePeriod m_earlierPeriod;
    bool m_compares = false;
};

} // namespace kitcamp
