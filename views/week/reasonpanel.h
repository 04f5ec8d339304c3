// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/wrappedtext.h"
#include "views/week/dragjudge.h"

#include <QWidget>

#include <list>

namespace kitcamp {

/// The reasons for a place, in words, floating beside what is dragged and never over it.
class ReasonPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ReasonPanel(QWidget* parent);

    /// TITLE where the reasons have none; BETTERKEY is the key that goes to the better place.
    void show(const PlaceReasons& reasons, const QString& title, const QString& betterKey);
    /// Chooses a side of GHOST with room for it within BOUNDS, near POINTER; all in the parent's pixels.
    void standBeside(const QRect& ghost, QPoint pointer, const QRect& bounds);
    [[nodiscard]] QString text() const { return m_text; } ///< all of it, as a screen reader says it

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Line {
        Line(const QFont& font, const Palette& tokens, Tone sign)
            : text(font, tokens)
            , tone(sign)
        {
        }

        WrappedText text;
        Tone tone; ///< Muted: no sign
        double top = 0;
    };

    void add(const QString& text, Tone sign, const QColor& ink, const QStringList& keys);
    void layOutLines();

    std::list<Line> m_lines;
    QString m_text;
};

} // namespace kitcamp
