// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/celldelegate.h"

#include "views/common/housepainting.h"
#include "views/common/measures.h"

#include <QApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QTableView>
#include <QToolTip>

namespace kitcamp {

namespace {

constexpr int accentBar = 3; // px, at the left of the selected row

/// A table marks a selected row once, at its left end; a list marks its only column.
bool isRowStart(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const auto* table = qobject_cast<const QTableView*>(option.widget);
    return !table || table->horizontalHeader()->logicalIndexAt(0) == index.column();
}

QRect checkRect(const QStyleOptionViewItem& option)
{
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    return style->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &option, option.widget);
}

} // namespace

CellDelegate::CellDelegate(QObject* parent)
    : QStyledItemDelegate(parent)
{
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    painter->save();
    painter->setClipRect(cell.rect);
    paintGround(painter, cell, index);
    paintMarks(painter, cell);
    paintText(painter, cell, index, contentRect(cell));
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.rect = QRect(0, 0, 10000, rowHeight(cell.font));
    const int before = contentRect(cell).left();
    return {before + cell.fontMetrics.horizontalAdvance(cell.text) + sideMargin + 1, rowHeight(cell.font)};
}

bool CellDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                             const QModelIndex& index)
{
    const bool own = index.data(Qt::ToolTipRole).isValid();
    if (event->type() != QEvent::ToolTip || own || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const bool cut = sizeHint(option, index).width() > option.rect.width();
    QToolTip::showText(event->globalPos(), cut ? wholeText(index) : QString(), view);
    return true;
}

void CellDelegate::paintText(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                             const QRect& rect) const
{
    painter->setFont(option.font);
    painter->setPen(inkOf(option, index));
    const QString line =
        option.fontMetrics.elidedText(option.text.simplified(), Qt::ElideRight, rect.width());
    painter->drawText(rect, static_cast<int>(option.displayAlignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                      line);
}

QString CellDelegate::wholeText(const QModelIndex& index) const
{
    return displayText(index.data(Qt::DisplayRole), QLocale());
}

Tone CellDelegate::toneOf(const QModelIndex& index, int role)
{
    const QVariant tone = index.data(role);
    return tone.isValid() ? static_cast<Tone>(tone.toInt()) : Tone::Plain;
}

QColor CellDelegate::inkOf(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const Palette tokens = Palette::of(option.palette);
    return option.state & QStyle::State_Enabled ? tokens.strong(toneOf(index, ToneRole)) : tokens.disabled();
}

QRect CellDelegate::contentRect(const QStyleOptionViewItem& option)
{
    QRect rect = option.rect.adjusted(sideMargin, 0, -sideMargin, 0);
    if (option.features & QStyleOptionViewItem::HasCheckIndicator)
        rect.setLeft(checkRect(option).right() + space::small);
    if (option.features & QStyleOptionViewItem::HasDecoration)
        rect.setLeft(rect.left() + option.decorationSize.width() + space::small);
    return rect;
}

void CellDelegate::paintGround(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    const Palette tokens = Palette::of(option.palette);
    const Tone row = toneOf(index, RowToneRole);
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        painter->fillRect(option.rect, tokens.accentSoft);
    else if (row != Tone::Plain && row != Tone::Muted)
        painter->fillRect(option.rect, tokens.soft(row));
    else if (option.state & QStyle::State_MouseOver && !qobject_cast<const QTableView*>(option.widget))
        painter->fillRect(option.rect, tokens.page);
    painter->setPen(tokens.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (selected && isRowStart(option, index))
        painter->fillRect(QRect(option.rect.topLeft(), QSize(accentBar, option.rect.height())),
                          tokens.accent);
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_Active)
        frameRounded(painter, option.rect, space::tiny, QPen(tokens.accent, 1.5), {});
}

void CellDelegate::paintMarks(QPainter* painter, const QStyleOptionViewItem& option) const
{
    QRect at = contentRect(option);
    if (option.features & QStyleOptionViewItem::HasCheckIndicator) {
        QStyleOptionViewItem check = option;
        check.rect = checkRect(option);
        check.state &=
            ~(QStyle::State_HasFocus | QStyle::State_On | QStyle::State_Off | QStyle::State_NoChange);
        check.state |= option.checkState == Qt::Checked ? QStyle::State_On
            : option.checkState == Qt::Unchecked        ? QStyle::State_Off
                                                        : QStyle::State_NoChange;
        drawCheck(check, painter);
    }
    if (option.features & QStyleOptionViewItem::HasDecoration) {
        const QSize size = option.decorationSize;
        at.setRect(at.left() - size.width() - space::small, at.center().y() - size.height() / 2, size.width(),
                   size.height());
        option.icon.paint(painter, at, Qt::AlignCenter);
    }
}

} // namespace kitcamp
