// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"

#include <QWidget>

namespace kitcamp {

class FigureTile;

/// The day in four numbers: lent, taken back, still due, overdue.
class TodayFigures : public QWidget
{
    Q_OBJECT
public:
    explicit TodayFigures(Store& store, QWidget* parent = nullptr);

    void refresh();

Q_SIGNALS:
    void dueChosen();
    void overdueChosen();

private:
    FigureTile* addTile(const QString& name, const QString& label, int row, int column);
    void sayClosingTime();

    Store& m_store;
    FigureTile* m_out = nullptr;
    FigureTile* m_back = nullptr;
    FigureTile* m_due = nullptr;
    FigureTile* m_overdue = nullptr;
};

} // namespace kitcamp
