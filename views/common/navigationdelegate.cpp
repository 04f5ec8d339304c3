// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/navigationdelegate.h"

#include "views/common/housepainting.h"
#include "views/common/measures.h"

#include <QLocale>
#include <QPainter>

namespace kitcamp {

namespace {

constexpr int sideMargin = 10;

QString countText(const QModelIndex& index)
{
    const qint64 count = index.data(NavigationDelegate::CountRole).toLongLong();
    return count > 0 ? QLocale().toString(count) : QString();
}

bool isSeparator(const QModelIndex& index)
{
    return index.data(NavigationDelegate::KeyRole).toString().isEmpty();
}

int iconWidth(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const bool has = !index.data(Qt::DecorationRole).value<QIcon>().isNull();
    return has ? scaled(18, option.font) + space::small + 2 : 0;
}

QFont boldOf(QFont font)
{
    font.setBold(true);
    return font;
}

void paintGround(QPainter* painter, const QStyleOptionViewItem& option, const Palette& tokens)
{
    const QRectF box = QRectF(option.rect).adjusted(0, 1, 0, -1);
    if (option.state & QStyle::State_Selected)
        fillRounded(painter, box, space::radius, tokens.accentSoft);
    else if (option.state & QStyle::State_MouseOver)
        fillRounded(painter, box, space::radius, tokens.line);
    if (option.state & QStyle::State_HasFocus)
        frameRounded(painter, box, space::radius, QPen(tokens.accent, 1.5), {});
}

} // namespace

void NavigationDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    const Palette tokens = Palette::of(option.palette);
    painter->save();
    if (isSeparator(index)) {
        painter->setPen(tokens.line);
        const int y = option.rect.center().y();
        painter->drawLine(option.rect.left() + space::tiny, y, option.rect.right() - space::tiny, y);
        return painter->restore();
    }
    paintGround(painter, option, tokens);
    const bool current = option.state & QStyle::State_Selected;
    QRect line = option.rect.adjusted(sideMargin, 0, -sideMargin, 0);
    const QString count = countText(index);
    painter->setFont(boldOf(option.font));
    painter->setPen(current ? tokens.accent : tokens.muted);
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, count);
    line.setRight(line.right() - painter->fontMetrics().horizontalAdvance(count) - space::small);
    if (const int icon = iconWidth(option, index); icon > 0) {
        const QRect box(line.left(), line.center().y() - scaled(9, option.font), scaled(18, option.font),
                        scaled(18, option.font));
        index.data(Qt::DecorationRole).value<QIcon>().paint(painter, box);
        line.setLeft(line.left() + icon);
    }
    painter->setFont(current ? boldOf(option.font) : option.font);
    painter->setPen(current ? tokens.accent : tokens.text);
    const QString text = index.data(Qt::DisplayRole).toString();
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
    painter->restore();
}

QSize NavigationDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (isSeparator(index))
        return {scaled(40, option.font), scaled(15, option.font)};
    const QFontMetrics metrics(boldOf(option.font));
    const QString count = countText(index);
    const int counted = count.isEmpty() ? 0 : metrics.horizontalAdvance(count) + space::small;
    const int text = metrics.horizontalAdvance(index.data(Qt::DisplayRole).toString());
    return {text + counted + iconWidth(option, index) + 2 * sideMargin + space::small,
            scaled(36, option.font)};
}

} // namespace kitcamp
