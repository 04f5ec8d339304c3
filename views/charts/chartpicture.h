// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/document.h"
#include "models/store/result.h"

#include <QCoreApplication>
#include <QImage>
#include <QSize>

QT_FORWARD_DECLARE_CLASS(QPainter)

namespace kitcamp {

/// A chart as it leaves the program, for a slide or a letter: with its title and note, on white.
class ChartPicture
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::ChartPicture)

public:
    /// SIZE: of the chart on the screen; the picture has its proportions.
    ChartPicture(ReportChart chart, QSize size);

    [[nodiscard]] QImage image() const; ///< twice as fine as the screen
    /// png, svg or pdf, by the name; whole or not at all.
    [[nodiscard]] Result<void> save(const QString& path) const;

private:
    void paint(QPainter& painter) const; ///< in paper units
    [[nodiscard]] QByteArray png() const;
    [[nodiscard]] QByteArray svg() const;
    [[nodiscard]] QByteArray pdf() const;

    ReportChart m_chart;
    QSizeF m_size; ///< paper units
};

} // namespace kitcamp
