// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/week/planlayout.h"

namespace kitcamp {

/// What comes next, day after day, as a list to read; nothing is dragged in it.
class AgendaList : public PlanLayout
{
public:
    using PlanLayout::PlanLayout;

    [[nodiscard]] int headHeight() const override { return 0; }
    [[nodiscard]] int axisWidth() const override { return 0; }
    void layOut(QSize viewport) override;
    [[nodiscard]] BlockShape shape() const override { return BlockShape::Line; }

    [[nodiscard]] std::optional<PlanPlace> placeAt(QPoint point) const override;
    [[nodiscard]] QRect rectOf(const PlanPlace& place, int minutes) const override;
    [[nodiscard]] QList<PlanCell> cellsIn(const QRect&, int) const override { return {}; }
    [[nodiscard]] PlanCursor neighbour(const PlanCursor& cursor, Qt::Key arrow) const override;
    [[nodiscard]] PlanPlace stepped(const PlanPlace& place, Qt::Key, bool) const override { return place; }

    void paintGround(QPainter& painter, const QRect& exposed) const override;

private:
    struct Heading {
        QDate day;
        QRect rect;
    };

    void paintHeading(QPainter& painter, const Heading& heading) const;

    QList<Heading> m_headings;
};

} // namespace kitcamp
