// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/celldelegate.h"

namespace kitcamp {

/// Paints an Action: its sentence in full, when it was done, and the button that takes it back.
class UndoDelegate : public CellDelegate
{
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;
    /// Within \p row; empty where there is nothing to take back.
    [[nodiscard]] static QRect buttonRect(const QRect& row, const QModelIndex& index);

Q_SIGNALS:
    void undoClicked(const QModelIndex& index);

protected:
    void paintText(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                   const QRect& rect) const override;
    [[nodiscard]] QString wholeText(const QModelIndex& index) const override;
};

} // namespace kitcamp
