// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The delegates of celldelegate.h that say more than one line.

#include "views/common/celldelegate.h"
#include "views/common/housepainting.h"
#include "views/common/measures.h"
#include "views/common/wrappedtext.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QPainter>
#include <QTreeView>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

QFont boldOf(QFont font)
{
    font.setBold(true);
    return font;
}

int signSide(const QFont& font)
{
    return scaled(11, font);
}

/// The sentence, its sign's room and the offers below it, ready to be laid out.
void fill(WrappedText& text, const QStyleOptionViewItem& option, const QModelIndex& index, const QColor& ink)
{
    const Palette tokens = Palette::of(option.palette);
    const QStringList keys = index.data(KeysRole).toStringList();
    const QVariant tone = index.data(ToneRole);
    if (tone.isValid() && hasSign(static_cast<Tone>(tone.toInt())))
        text.setIndent(signSide(option.font) + space::tiny + 1);
    text.append(index.data(Qt::DisplayRole).toString(), ink, keys);
    const QString offers = index.data(SecondLineRole).toString();
    if (offers.isEmpty())
        return;
    text.breakLine();
    text.append(offers, option.state & QStyle::State_Enabled ? tokens.text : tokens.disabled(), keys);
}

/// A view that has not laid its rows out yet asks with an empty rectangle; a tree always does.
int widthFor(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (option.rect.width() > 0)
        return option.rect.width();
    if (const auto* tree = qobject_cast<const QTreeView*>(option.widget); tree
        && tree->header()->sectionResizeMode(index.column()) == QHeaderView::Stretch
        && !tree->isFirstColumnSpanned(index.row(), index.parent()))
        return tree->columnWidth(index.column());
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    return view ? view->viewport()->width() : scaled(240);
}

} // namespace

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QFontMetrics first(boldOf(cell.font));
    const QFontMetrics second(textFont(TextSize::Secondary, cell.font));
    const QString below = index.data(SecondLineRole).toString();
    const int width = qMax(first.horizontalAdvance(cell.text), second.horizontalAdvance(below));
    cell.rect = QRect(0, 0, 10000, rowHeight(cell.font));
    const int text = first.height() + second.height() + space::medium;
    const int picture =
        cell.features & QStyleOptionViewItem::HasDecoration ? cell.decorationSize.height() : 0;
    return {contentRect(cell).left() + width + sideMargin + 1, qMax(text, picture + space::small)};
}

void TwoLineDelegate::paintText(QPainter* painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index, const QRect& rect) const
{
    const QString below = index.data(SecondLineRole).toString();
    const QFont firstFont = boldOf(option.font);
    const QFont secondFont = textFont(TextSize::Secondary, option.font);
    const QFontMetrics first(firstFont);
    const QFontMetrics second(secondFont);
    const int height = first.height() + (below.isEmpty() ? 0 : second.height());
    QRect line(rect.left(), rect.top() + (rect.height() - height) / 2, rect.width(), first.height());
    painter->setFont(firstFont);
    painter->setPen(inkOf(option, index));
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                      first.elidedText(option.text.simplified(), Qt::ElideRight, rect.width()));
    line = QRect(line.left(), line.bottom() + 1, line.width(), second.height());
    painter->setFont(secondFont);
    painter->setPen(Palette::of(option.palette).muted);
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                      second.elidedText(below.simplified(), Qt::ElideRight, rect.width()));
}

QString TwoLineDelegate::wholeText(const QModelIndex& index) const
{
    const QString below = index.data(SecondLineRole).toString();
    const QString first = CellDelegate::wholeText(index);
    return below.isEmpty() ? first : first + u'\n' + below;
}

QSize StatusDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    WrappedText text(cell.font, Palette::of(cell.palette));
    fill(text, cell, index, inkOf(cell, index));
    const QSizeF size = text.layOut(qMax(scaled(60), widthFor(option, index) - 2 * sideMargin));
    const int height = qCeil(size.height()) + space::medium;
    return {qCeil(size.width()) + 2 * sideMargin, qMax(height, rowHeight(cell.font))};
}

void StatusDelegate::paintText(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index, const QRect& rect) const
{
    const QColor ink = inkOf(option, index);
    WrappedText text(option.font, Palette::of(option.palette));
    fill(text, option, index, ink);
    const QSizeF size = text.layOut(rect.width());
    const double top = rect.top() + qMax(0.0, (rect.height() - size.height()) / 2);
    const QVariant tone = index.data(ToneRole);
    if (tone.isValid()) {
        const int side = signSide(option.font);
        const QRectF box(rect.left(), top + (text.firstLineHeight() - side) / 2, side, side);
        drawSign(painter, box, static_cast<Tone>(tone.toInt()), ink);
    }
    text.draw(painter, QPointF(rect.left(), top));
}

QString StatusDelegate::wholeText(const QModelIndex& index) const
{
    const QString offers = index.data(SecondLineRole).toString();
    const QString sentence = CellDelegate::wholeText(index);
    return offers.isEmpty() ? sentence : sentence + u'\n' + offers;
}

} // namespace kitcamp
