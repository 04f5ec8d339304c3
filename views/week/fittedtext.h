// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QRect>
#include <QString>

QT_FORWARD_DECLARE_CLASS(QPainter)

namespace kitcamp {

/// A text that wraps into a box and ends with an ellipsis where the box does.
struct FittedText {
    QString text;
    QFont font;
    QColor ink;
    int indent = 0; ///< of the first line, for a sign
    int mostLines = 1000;

    /// Draws from the top of BOX on; the height that was used. Nothing is drawn where not one line fits.
    int draw(QPainter& painter, const QRect& box) const;
};

/// One line, cut with an ellipsis, in the middle of BOX's height.
void drawLine(QPainter& painter, const QRect& box, const QString& text, const QFont& font, const QColor& ink,
              Qt::Alignment side = Qt::AlignLeft);

} // namespace kitcamp
