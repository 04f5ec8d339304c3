// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/reportdelegate.h"

#include "models/items/roles.h"
#include "views/common/measures.h"

#include <QAbstractItemView>
#include <QPainter>

namespace kitcamp {

namespace {

QFont titleFont(QFont font)
{
    font.setBold(true);
    return font;
}

int sentenceHeight(const QFont& font, const QString& sentence, int width)
{
    const QFontMetrics metrics(textFont(TextSize::Secondary, font));
    return metrics.boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, sentence).height();
}

} // namespace

QSize ReportDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = (view ? view->viewport()->width() : scaled(260)) - 2 * sideMargin;
    const QString sentence = index.data(SecondLineRole).toString();
    const int height = QFontMetrics(titleFont(cell.font)).height()
        + (sentence.isEmpty() ? 0 : sentenceHeight(cell.font, sentence, width));
    return {width, height + space::large};
}

void ReportDelegate::paintText(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index, const QRect& rect) const
{
    const QFont first = titleFont(option.font);
    const QFontMetrics metrics(first);
    QRect line = rect.adjusted(0, space::small, 0, 0);
    painter->setFont(first);
    painter->setPen(inkOf(option, index));
    painter->drawText(line, Qt::AlignLeft | Qt::AlignTop,
                      metrics.elidedText(option.text.simplified(), Qt::ElideRight, rect.width()));
    line.setTop(line.top() + metrics.height());
    painter->setFont(textFont(TextSize::Secondary, option.font));
    painter->setPen(Palette::of(option.palette).muted);
    painter->drawText(line, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                      index.data(SecondLineRole).toString());
}

QString ReportDelegate::wholeText(const QModelIndex& index) const
{
    return CellDelegate::wholeText(index) + u'\n' + index.data(SecondLineRole).toString();
}

} // namespace kitcamp
