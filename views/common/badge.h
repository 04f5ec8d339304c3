// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/textlabel.h"

namespace kitcamp {

/// A short fact in a capsule ("may borrow 3 more"), in a tone and, where the tone judges, with its sign.
class Badge : public TextLabel
{
    Q_OBJECT

public:
    explicit Badge(QWidget* parent = nullptr);
    Badge(const QString& text, Tone tone, QWidget* parent = nullptr);

    void show(const QString& text, Tone tone);
    using QWidget::show;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int signSpace() const;
};

/// A key as it stands on the keyboard, for beside what it does; purely shown, never pressed with the mouse.
class KeyChip : public TextLabel
{
    Q_OBJECT

public:
    explicit KeyChip(const QString& key, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace kitcamp
