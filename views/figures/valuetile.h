// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/figures/figurewords.h"

#include <QAbstractButton>

namespace kitcamp {

/// A number of a dashboard with what it counts and how it moved; a click asks for the rows behind it.
class ValueTile : public QAbstractButton
{
    Q_OBJECT
public:
    ValueTile(const QString& label, QWidget* parent);

    void setFigure(const QString& figure, const TileNote& note);
    [[nodiscard]] QString figure() const { return m_figure; }
    [[nodiscard]] QString note() const { return m_note.text; }
    void setSelected(bool selected);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void activated();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void paintNote(QPainter& painter, QRect line) const;
    [[nodiscard]] int noteWidth() const;

    QString m_figure;
    TileNote m_note;
    bool m_selected = false;
};

} // namespace kitcamp
