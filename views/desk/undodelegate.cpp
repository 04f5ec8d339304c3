// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/desk/undodelegate.h"

#include "models/items/desk/lastactionsmodel.h"
#include "views/common/measures.h"
#include "views/common/wrappedtext.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

namespace kitcamp {

namespace {

void fill(WrappedText& text, const QStyleOptionViewItem& option, const QModelIndex& index, const QColor& ink)
{
    text.append(index.data(Qt::DisplayRole).toString(), ink);
    text.breakLine();
    text.append(index.data(SecondLineRole).toString(), Palette::of(option.palette).muted);
}

int buttonWidth()
{
    return QFontMetrics(QApplication::font()).horizontalAdvance(UndoDelegate::tr("Undo")) + 2 * space::medium;
}

/// Left of the button; rows without one keep its place, so that the texts stand in one column.
int textWidth(int row, int sideMargin)
{
    return qMax(scaled(60), row - 2 * sideMargin - buttonWidth() - space::small);
}

} // namespace

QRect UndoDelegate::buttonRect(const QRect& row, const QModelIndex& index)
{
    if (!index.data(LastActionsModel::UndoableRole).toBool())
        return {};
    const int height = QFontMetrics(QApplication::font()).height() + space::small + 2;
    return {row.right() - sideMargin - buttonWidth() + 1, row.center().y() - height / 2, buttonWidth(),
            height};
}

QSize UndoDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view ? view->viewport()->width() : scaled(240);
    WrappedText text(cell.font, Palette::of(cell.palette));
    fill(text, cell, index, inkOf(cell, index));
    const QSizeF size = text.layOut(textWidth(width, sideMargin));
    return {scaled(120), qCeil(size.height()) + space::medium};
}

void UndoDelegate::paintText(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                             const QRect& rect) const
{
    WrappedText text(option.font, Palette::of(option.palette));
    fill(text, option, index, inkOf(option, index));
    const QSizeF size = text.layOut(textWidth(option.rect.width(), sideMargin));
    text.draw(painter, QPointF(rect.left(), rect.top() + qMax(0.0, (rect.height() - size.height()) / 2)));
    QStyleOptionButton button;
    button.rect = buttonRect(option.rect, index);
    if (button.rect.isEmpty())
        return;
    button.palette = option.palette;
    button.fontMetrics = QFontMetrics(option.font);
    button.text = tr("Undo");
    button.state = QStyle::State_Raised | (option.state & QStyle::State_Enabled);
    painter->setFont(option.font);
    QApplication::style()->drawControl(QStyle::CE_PushButton, &button, painter, nullptr);
}

bool UndoDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                               const QModelIndex& index)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        if (mouse->button() == Qt::LeftButton
            && buttonRect(option.rect, index).contains(mouse->position().toPoint())) {
            Q_EMIT undoClicked(index);
            return true;
        }
    }
    return CellDelegate::editorEvent(event, model, option, index);
}

QString UndoDelegate::wholeText(const QModelIndex& index) const
{
    return CellDelegate::wholeText(index) + u'\n' + index.data(SecondLineRole).toString();
}

} // namespace kitcamp
