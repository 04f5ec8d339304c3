// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/attendees/progressdelegate.h"

#include "models/items/attendees/linesmodel.h"
#include "views/common/housepainting.h"
#include "views/common/measures.h"

#include <QPainter>

#include <algorithm>

namespace kitcamp {

namespace {

constexpr int numberWidth = 46;
constexpr int barHeight = 6;
constexpr int barWidth = 60;
constexpr int mostBarWidth = 140; // a longer one says no more

} // namespace

QSize ProgressDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize size = CellDelegate::sizeHint(option, index);
    if (!index.data(LinesModel::PercentRole).isValid())
        return size;
    return {scaled(numberWidth + barWidth + 2 * sideMargin), size.height()};
}

void ProgressDelegate::paintText(QPainter* painter, const QStyleOptionViewItem& option,
                                 const QModelIndex& index, const QRect& rect) const
{
    const QVariant percent = index.data(LinesModel::PercentRole);
    if (!percent.isValid())
        return CellDelegate::paintText(painter, option, index, rect);
    const Palette tokens = Palette::of(option.palette);
    const QRect number(rect.left(), rect.top(), scaled(numberWidth), rect.height());
    CellDelegate::paintText(painter, option, index, number);
    const QRectF bar(number.right() + space::tiny, rect.center().y() - scaled(barHeight) / 2.0,
                     std::clamp(rect.right() - number.right() - space::tiny, 0, scaled(mostBarWidth)),
                     scaled(barHeight));
    fillRounded(painter, bar, bar.height() / 2, tokens.chip);
    QRectF done = bar;
    done.setWidth(bar.width() * percent.toInt() / 100.0);
    const bool full = percent.toInt() >= 100;
    if (done.width() > 1.0)
        fillRounded(painter, done, std::min(bar.height(), done.width()) / 2,
                    full ? tokens.ok : tokens.accent);
}

} // namespace kitcamp
