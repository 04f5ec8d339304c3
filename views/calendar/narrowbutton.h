// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/measures.h"

#include <QPushButton>
#include <QStyleOptionButton>

namespace kitcamp {

/// A button no wider than its text, for a header that holds many; a menu under it shows no arrow.
class NarrowButton : public QPushButton
{
public:
    using QPushButton::QPushButton;

    [[nodiscard]] QSize sizeHint() const override
    {
        const int wide = fontMetrics().horizontalAdvance(text()) + 2 * space::small + 2;
        return {std::max(wide, scaled(32, font())), QPushButton::sizeHint().height()};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void initStyleOption(QStyleOptionButton* option) const override
    {
        QPushButton::initStyleOption(option);
        option->features &= ~QStyleOptionButton::HasMenu;
    }
};

} // namespace kitcamp
