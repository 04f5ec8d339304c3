// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/palette.h"

#include <QStyledItemDelegate>

namespace kitcamp {

/// A cell in house style: ground by the row's tone, a thin line below, one line of text in the cell's tone.
/// What a cell means comes from the roles of models/items/roles.h; one delegate serves every model.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CellDelegate(QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const final;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Shows a text that was cut for want of room in full.
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

protected:
    static constexpr int sideMargin = 10;

    /// Paints the text into RECT, which lies within the margins and right of check box and picture.
    virtual void paintText(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                           const QRect& rect) const;
    /// The whole text, as a tool tip and as accessible text tell it.
    [[nodiscard]] virtual QString wholeText(const QModelIndex& index) const;

    [[nodiscard]] static Tone toneOf(const QModelIndex& index, int role);
    [[nodiscard]] static QColor inkOf(const QStyleOptionViewItem& option, const QModelIndex& index);
    [[nodiscard]] static QRect contentRect(const QStyleOptionViewItem& option);

private:
    void paintGround(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintMarks(QPainter* painter, const QStyleOptionViewItem& option) const;
};

/// A bold first line (DisplayRole) over a muted second one (SecondLineRole): a device and its model.
class TwoLineDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void paintText(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                   const QRect& rect) const override;
    [[nodiscard]] QString wholeText(const QModelIndex& index) const override;
};

/// What happened: the tone's sign and the sentence (DisplayRole) in its colour, then what can be done
/// (SecondLineRole), with the keys of KeysRole as little boxes; wraps, and asks for the height it needs.
class StatusDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void paintText(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                   const QRect& rect) const override;
    [[nodiscard]] QString wholeText(const QModelIndex& index) const override;
};

} // namespace kitcamp
