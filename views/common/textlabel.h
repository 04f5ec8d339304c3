// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/roles.h"
#include "views/common/measures.h"

#include <QLabel>

#include <optional>

namespace kitcamp {

/// A text in one of the house's sizes and tones, which follows theme and text size while running.
/// Elided, it gives way to its neighbours and shows the whole text as a tool tip;
/// wrapped, it asks for the height that its width makes it need, so that no line is ever cut.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(TextSize size, QWidget* parent = nullptr);
    TextLabel(const QString& text, TextSize size, QWidget* parent = nullptr);

    void setTone(Tone tone);
    [[nodiscard]] Tone tone() const { return m_tone; }
    void setBold(bool bold);
    void setElided(bool elided);

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;
    /// No: a layout that has height for width takes all preferred heights in it, of lists too, for
    /// minimal ones, and then cuts the labels. The height travels in the size hints instead.
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] int wrappedHeight() const;
    void dress();
    void applyFont();

    TextSize m_size;
    Tone m_tone = Tone::Plain;
    std::optional<bool> m_bold;
    bool m_elided = false;
    bool m_laidOut = false; ///< its width is a layout's, not the default
};

} // namespace kitcamp
