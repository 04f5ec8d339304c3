// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/roles.h"

#include <QAbstractButton>

namespace kitcamp {

/// A number that counts, with what it counts; clickable where rows stand behind it.
class FigureTile : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Look {
        Bare, ///< the number over its label, no frame: three of them in a panel
        Framed, ///< a panel of its own: label, number, note
    };

    explicit FigureTile(const QString& label, Look look = Look::Bare, QWidget* parent = nullptr);

    /// FIGURE is already formatted by the reader's locale.
    void setFigure(const QString& figure, Tone tone = Tone::Plain);
    void setLabel(const QString& label);
    /// A few words beside the number ("214 this year"), with the tone's sign.
    void setNote(const QString& note, Tone tone = Tone::Muted);
    /// Off: nothing stands behind it, it takes neither focus nor click.
    void setClickable(bool clickable);
    [[nodiscard]] QString figure() const { return m_figure; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void describe();
    void paintNote(QPainter& painter, const QRect& line) const;
    [[nodiscard]] int noteWidth() const;
    [[nodiscard]] QFont figureFont() const;

    Look m_look;
    QString m_figure;
    Tone m_figureTone = Tone::Plain;
    QString m_note;
    Tone m_noteTone = Tone::Muted;
    bool m_clickable = true;
};

} // namespace kitcamp
