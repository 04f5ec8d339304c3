// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/reportwriter.h"

namespace kitcamp {

/// A figure that is asked for, and how it is called where its measure's own title does not say enough.
struct AskedFigure {
    FigureQuestion question;
    QString title;
};

/// A stretch of time that figures are given for: "July 2024".
struct NamedPeriod {
    QString label;
    FigurePeriod period;
};

/// Figures for several stretches of time below each other: a row for each of them, numbers as numbers. With
/// \p change a last row says how the first differs from the second, percentages in points.
[[nodiscard]] Result<ReportTable> comparedFigures(ReportWriter& writer, const QString& title,
                                                  const QList<AskedFigure>& figures,
                                                  const QList<NamedPeriod>& periods, bool change);

/// Something was counted in one of its rows.
[[nodiscard]] bool hasFigures(const ReportTable& table);

/// The numbers that stand large at the top; the notes say what it was in \p earlier, where that is given.
[[nodiscard]] Result<ReportFigures> largeFigures(ReportWriter& writer, const QList<AskedFigure>& figures,
                                                 const std::optional<NamedPeriod>& earlier = {});

/// Facts that stand in columns between the name of a group and its figures.
struct GroupFacts {
    QList<ReportColumn> columns;
    QHash<QString, QVariantList> cells; ///< by group key
};
/// Several figures by one dimension, a row for each of its groups: those of the first question first.
[[nodiscard]] Result<ReportTable> figuresBy(ReportWriter& writer, const QString& title,
                                            const QString& dimension, QList<AskedFigure> figures,
                                            const GroupFacts& facts = {});

} // namespace kitcamp
