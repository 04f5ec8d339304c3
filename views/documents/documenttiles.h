// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/document.h"

#include <QPointF>

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

/// How many of \p count figures stand in the row that begins with the one at \p from: four at most, and no
/// single one below a full row.
[[nodiscard]] qsizetype tilesInRow(qsizetype count, qsizetype from);

inline constexpr qsizetype signatureLinesInRow = 3;
/// Lines to sign on, with room above them and what they are for below.
[[nodiscard]] double signatureHeight(const QStringList& captions, double width);
void paintSignature(QPainter& painter, const QPointF& topLeft, const QStringList& captions, double width);

} // namespace kitcamp
