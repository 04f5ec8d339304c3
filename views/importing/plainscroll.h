// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace kitcamp {

/// Scrolls rows of widgets up and down within a panel, on the panel's own ground.
class PlainScroll : public QScrollArea
{
public:
    explicit PlainScroll(QWidget* parent)
        : QScrollArea(parent)
    {
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setFocusPolicy(Qt::NoFocus);
        viewport()->setAutoFillBackground(false);
    }

    void show(QWidget* rows)
    {
        setWidget(rows);
        rows->setAutoFillBackground(false);
    }
    using QWidget::show;
};

} // namespace kitcamp
