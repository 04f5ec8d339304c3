// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/calendar/sidedelegates.h"

#include "models/items/roles.h"
#include "views/common/housepainting.h"
#include "views/common/measures.h"
#include "views/common/palette.h"
#include "views/common/wrappedtext.h"
#include "views/week/fittedtext.h"

#include <QPainter>

namespace kitcamp {

namespace {

constexpr int signSide = 9;

QFont clashFont(const QStyleOptionViewItem& option)
{
    return textFont(TextSize::Secondary, option.font);
}

void fillClash(WrappedText& text, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    text.setIndent(scaled(signSide, option.font) + space::tiny);
    text.append(index.data(Qt::DisplayRole).toString(),
                Palette::of(option.palette).strong(static_cast<Tone>(index.data(ToneRole).toInt())));
}

} // namespace

QSize CardDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFontMetrics first(option.font);
    const int second = QFontMetrics(textFont(TextSize::Secondary, option.font)).height();
    const int room = option.rect.width() > 0 ? option.rect.width() - 2 * space::small - 1 : 0;
    const bool wraps = room > 0 && first.horizontalAdvance(index.data(Qt::DisplayRole).toString()) > room;
    return {scaled(80, option.font),
            first.height() * (wraps ? 2 : 1) + second + 2 * space::small + space::tiny};
}

void CardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const Palette tokens = Palette::of(option.palette);
    const bool current = option.state & QStyle::State_Selected;
    const bool focused = option.state & QStyle::State_HasFocus;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF card = QRectF(option.rect).adjusted(0.5, space::tiny / 2.0, -0.5, -space::tiny / 2.0);
    QPen pen(focused ? tokens.accent : tokens.edge, focused ? 2 : 1);
    if (!focused)
        pen.setStyle(Qt::DashLine);
    frameRounded(painter, card, space::radius, pen, current ? tokens.accentSoft : tokens.surface);
    const QRect text = card.toRect().adjusted(space::small, space::small - 2, -space::small, -space::tiny);
    const QFont small = textFont(TextSize::Secondary, option.font);
    const int secondLine = QFontMetrics(small).height();
    FittedText{index.data(Qt::DisplayRole).toString(), option.font, tokens.text, 0, 2}.draw(
        *painter, text.adjusted(0, 0, 0, -secondLine));
    drawLine(*painter, text.adjusted(0, text.height() - secondLine - space::tiny, 0, -space::tiny),
             index.data(SecondLineRole).toString(), small, tokens.muted);
    painter->restore();
}

QSize ClashDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    WrappedText text(clashFont(option), Palette::of(option.palette));
    fillClash(text, option, index);
    const int width = option.rect.width() > 0 ? option.rect.width() : scaled(160, option.font);
    const QSizeF size = text.layOut(width - 2 * space::tiny);
    return {scaled(60, option.font), qCeil(size.height()) + space::small};
}

void ClashDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    const Palette tokens = Palette::of(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected)
        fillRounded(painter, QRectF(option.rect), space::radius, tokens.accentSoft);
    WrappedText text(clashFont(option), Palette::of(option.palette));
    fillClash(text, option, index);
    static_cast<void>(text.layOut(option.rect.width() - 2 * space::tiny));
    const QPointF at = option.rect.topLeft() + QPointF(space::tiny, space::tiny);
    text.draw(painter, at);
    const int side = scaled(signSide, option.font);
    const auto tone = static_cast<Tone>(index.data(ToneRole).toInt());
    drawSign(painter, QRectF(at.x(), at.y() + (text.firstLineHeight() - side) / 2, side, side), tone,
             tokens.strong(tone));
    if (option.state & QStyle::State_HasFocus)
        frameRounded(painter, QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), space::radius,
                     QPen(tokens.accent, 2), {});
    painter->restore();
}

} // namespace kitcamp
