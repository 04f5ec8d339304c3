// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/week/planlayout.h"

namespace kitcamp {

/// The weeks of a month: a cell for each day, its blocks as chips, and what does not fit as "+3 more".
class MonthGrid : public PlanLayout
{
public:
    using PlanLayout::PlanLayout;

    [[nodiscard]] int headHeight() const override;
    [[nodiscard]] int axisWidth() const override;
    void layOut(QSize viewport) override;
    [[nodiscard]] BlockShape shape() const override { return BlockShape::Chip; }

    [[nodiscard]] std::optional<PlanPlace> placeAt(QPoint point) const override;
    [[nodiscard]] QRect rectOf(const PlanPlace& place, int minutes) const override;
    [[nodiscard]] QRect ghostRect(const PlanPlace& place, int minutes) const override;
    [[nodiscard]] QList<PlanCell> cellsIn(const QRect& exposed, int start) const override;
    [[nodiscard]] PlanCursor neighbour(const PlanCursor& cursor, Qt::Key arrow) const override;
    [[nodiscard]] PlanPlace stepped(const PlanPlace& place, Qt::Key arrow, bool fine) const override;
    [[nodiscard]] QDate moreAt(QPoint point) const override;

    void paintGround(QPainter& painter, const QRect& exposed) const override;
    void paintHead(QPainter& painter, const QRect& band, int offset) const override;
    void paintAxis(QPainter& painter, const QRect& band, int offset) const override;
    void paintCorner(QPainter& painter, const QRect& corner) const override;

private:
    [[nodiscard]] QRect dayRect(int day) const;
    [[nodiscard]] QRect moreRect(int day) const;
    void placeDay(int day, const QList<int>& blocks);
    void paintDay(QPainter& painter, int day) const;
    [[nodiscard]] QList<int> placedOn(QDate day) const;

    QList<int> m_hidden; ///< for each day, how many blocks are not shown
};

} // namespace kitcamp
