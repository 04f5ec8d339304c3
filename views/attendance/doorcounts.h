// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/attendance/attendancesheet.h"
#include "models/activities/attendance/sessionfacts.h"

#include <QWidget>

namespace kitcamp {

class FigureTile;

/// What there is to sit on. nullopt: without limit, or not known.
struct DoorSeats {
    std::optional<int> free; ///< of the class, at the place
    std::optional<int> ofClass;
    std::optional<int> ofRoom;
};

/// The numbers of the door: in, expected, late, the free seats of the class.
class DoorCounts : public QWidget
{
    Q_OBJECT
public:
    explicit DoorCounts(QWidget* parent = nullptr);

    void show(const SheetCounts& counts, const DoorSeats& seats);
    using QWidget::show;

private:
    FigureTile* addTile(const QString& name, const QString& label);

    FigureTile* m_in = nullptr;
    FigureTile* m_expected = nullptr;
    FigureTile* m_late = nullptr;
    FigureTile* m_seats = nullptr;
};

} // namespace kitcamp
