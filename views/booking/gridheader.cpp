// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/booking/gridheader.h"

#include "views/common/measures.h"
#include "views/common/palette.h"

#include <QPainter>

namespace kitcamp {

GridHeader::GridHeader(Qt::Orientation orientation, QWidget* parent)
    : QHeaderView(orientation, parent)
{
    setSectionsClickable(true);
    setHighlightSections(true);
}

/// A vertical one is as wide as its longest name.
QSize GridHeader::sizeHint() const
{
    QSize size = QHeaderView::sizeHint();
    if (!model() || orientation() == Qt::Horizontal)
        return size;
    for (int section = 0; section < count(); ++section) {
        const QString text = model()->headerData(section, orientation()).toString();
        size.setWidth(std::max(size.width(), fontMetrics().horizontalAdvance(text) + 2 * space::medium));
    }
    return size;
}

void GridHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const Palette colours = Palette::of(palette());
    const QStringList lines = model()->headerData(section, orientation()).toString().split(u'\n');
    const QRect room = rect.adjusted(space::tiny, 0, -space::tiny, 0);
    const bool isCurrent = selectionModel()
        && (orientation() == Qt::Horizontal ? selectionModel()->currentIndex().column()
                                            : selectionModel()->currentIndex().row())
            == section;
    painter->save();
    painter->fillRect(rect, colours.surface);
    painter->setPen(colours.line);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    const int height = fontMetrics().lineSpacing();
    int top = rect.center().y() - height * static_cast<int>(lines.size()) / 2 + 1;
    for (qsizetype i = 0; i < lines.size(); ++i, top += height) {
        painter->setPen(isCurrent ? colours.accent : i == 0 ? colours.text : colours.muted);
        painter->setFont(font());
        painter->drawText(QRect(room.left(), top, room.width(), height), Qt::AlignCenter,
                          fontMetrics().elidedText(lines.at(i), Qt::ElideRight, room.width()));
    }
    painter->restore();
}

} // namespace kitcamp
