// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/roles.h"

#include <QStyledItemDelegate>

namespace kitcamp {

/// Paints the navigation's entries, its counts, and a thin line where an entry has no key.
class NavigationDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { KeyRole = FirstOwnRole, CountRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace kitcamp
