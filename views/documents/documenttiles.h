// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/document.h"

#include <QPointF>
#include <QStringList>

QT_FORWARD_DECLARE_CLASS(QPainter)

namespace kitcamp {

/// Figures side by side: the number large, below it what it counts and how it compares.
class DocumentTiles
{
public:
    DocumentTiles(QList<ReportFigure> figures, double width);

    [[nodiscard]] double height() const { return m_height; } ///< paper units
    void paint(QPainter& painter, const QPointF& topLeft) const;

private:
    [[nodiscard]] double heightOf(const ReportFigure& figure) const;
    void paintTile(QPainter& painter, const QPointF& topLeft, const ReportFigure& figure) const;

    QList<ReportFigure> m_figures;
    double m_tileWidth = 0.0;
    double m_height = 0.0;
};

inline constexpr qsizetype mostTilesInRow = 4;
inline constexpr qsizetype mostLinesInRow = 3; ///< to sign on
/// How many of \p count things stand in the row that begins with the one at \p from: no single one below a
/// full row.
[[nodiscard]] qsizetype countInRow(qsizetype count, qsizetype from, qsizetype most);

/// Lines to sign on, with room above them and what they are for below.
class SignatureRow
{
public:
    /// \p places: lines in the fullest row, so that all rows have lines of one length.
    SignatureRow(QStringList captions, qsizetype places, double width);

    [[nodiscard]] double height() const;
    void paint(QPainter& painter, const QPointF& topLeft) const;

private:
    QStringList m_captions;
    double m_lineWidth;
};

} // namespace kitcamp
