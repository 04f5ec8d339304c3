// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/alliance/neighbours.h"

#include <QWidget>

namespace kitcamp {

Neighbours* Neighbours::of(const QWidget* widget)
{
    // A dialog is a window of its own: its parent's counts.
    for (const QWidget* place = widget; place; place = place->parentWidget()) {
        if (auto* found = place->findChild<Neighbours*>(QString(), Qt::FindDirectChildrenOnly))
            return found;
    }
    return nullptr;
}

} // namespace kitcamp
