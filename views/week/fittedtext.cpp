// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/week/fittedtext.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>
#include <QTextOption>

namespace kitcamp {

namespace {

int lineHeightOf(const QFont& font)
{
    return QFontMetrics(font).height();
}

} // namespace

int FittedText::draw(QPainter& painter, const QRect& box) const
{
    const int height = lineHeightOf(font);
    const int lines = std::min(mostLines, box.height() / height);
    if (lines < 1 || box.width() <= indent || text.isEmpty())
        return 0;
    QTextLayout layout(text, font, painter.device());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    painter.setFont(font);
    painter.setPen(ink);
    int used = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        const int start = used == 0 ? indent : 0;
        line.setLineWidth(box.width() - start);
        line.setPosition(QPointF(start, used * height));
        const bool lastLine = ++used == lines;
        if (lastLine && line.textStart() + line.textLength() < text.size()) {
            const QString rest = QFontMetrics(font).elidedText(text.mid(line.textStart()).simplified(),
                                                               Qt::ElideRight, box.width() - start);
            painter.drawText(
                QRect(box.left() + start, box.top() + (used - 1) * height, box.width() - start, height),
                Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, rest);
            break;
        }
        line.draw(&painter, box.topLeft());
        if (lastLine)
            break;
    }
    layout.endLayout();
    return used * height;
}

void drawLine(QPainter& painter, const QRect& box, const QString& text, const QFont& font, const QColor& ink,
              Qt::Alignment side)
{
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(box, static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, box.width()));
}

} // namespace kitcamp
