// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartlayout.h"

#include <QChartView>

namespace kitcamp {

/// The drawing of a ChartFrame: says under the pointer what is meant, and goes from value to value by keys.
class ChartCanvas : public QChartView
{
    Q_OBJECT

public:
    explicit ChartCanvas(QWidget* parent = nullptr);

    void setAnswer(const FigureAnswer& answer, ChartForm form);
    void setSelected(const QStringList& keys);
    [[nodiscard]] const ChartLayout& shown() const { return m_layout; } ///< where everything stands
    [[nodiscard]] int current() const { return m_current; } ///< the mark that keys are at; -1: none yet

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void groupActivated(const QStringList& keys);
    void restActivated(const QList<FigureFilter>& filters);

protected:
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    bool viewportEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void layOut();
    void goTo(int mark);
    void activate(int mark);
    [[nodiscard]] QString hintOf(int mark) const;

    FigureAnswer m_answer;
    ChartForm m_form = ChartForm::Bars;
    QStringList m_selected;
    ChartStyle m_style;
    ChartLayout m_layout;
    int m_current = -1;
    int m_hovered = -1;
    bool m_isLayingOut = false;
};

} // namespace kitcamp
