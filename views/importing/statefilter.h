// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/importing/importplan.h"

#include <QWidget>

class QButtonGroup;
class QPushButton;

namespace kitcamp {

/// How many rows are new, changed, the same, duplicate or wrong; each figure shows its rows.
class StateFilter : public QWidget
{
    Q_OBJECT
public:
    explicit StateFilter(QWidget* parent);

    void setPlan(const ImportPlan& plan);

Q_SIGNALS:
    void stateChosen(std::optional<kitcamp::PlannedRow::State> state); ///< nullopt: all rows

private:
    QPushButton* addChip(int id, const QString& name);

    QButtonGroup* m_chips = nullptr;
};

} // namespace kitcamp
