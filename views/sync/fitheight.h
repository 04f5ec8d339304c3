// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QTimer>
#include <QWidget>

namespace kitcamp {

/// Gives a dialog the height that its texts need at its width, once they have been laid out: how far a text
/// wraps is not known before.
inline void fitHeightSoon(QWidget* dialog)
{
    QTimer::singleShot(0, dialog, [dialog] {
        dialog->layout()->activate();
        dialog->resize(dialog->width(), dialog->layout()->minimumSize().height());
    });
}

} // namespace kitcamp
