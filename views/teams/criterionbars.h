// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/teams/boardcontent.h"

#include <QWidget>

namespace kitcamp {

/// Criteria as bars: a name, how much of what is attainable, and the number.
class CriterionBars : public QWidget
{
    Q_OBJECT
public:
    explicit CriterionBars(QWidget* parent = nullptr);

    void setBars(const QList<CriterionBar>& bars);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] static int barHeight();

    QList<CriterionBar> m_bars;
};

} // namespace kitcamp
