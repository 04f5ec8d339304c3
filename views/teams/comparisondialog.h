// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/teams/boardmodel.h"
#include "models/items/teams/teamtables.h"
#include "views/common/dialogframe.h"

class QComboBox;
class QStandardItemModel;

namespace kitcamp {

/// The variants side by side: by criterion, and who sits elsewhere; one is chosen to count.
class ComparisonDialog : public DialogFrame
{
    Q_OBJECT
public:
    ComparisonDialog(BoardModel& model, QWidget* parent);

Q_SIGNALS:
    void done(const QString& sentence);

private:
    void buildLayout();
    void load();
    void fillTable(const PlanComparison& comparison);
    void choose();

    BoardModel& m_model;
    QStandardItemModel* m_table = nullptr;
    QStandardItemModel* m_moved = nullptr;
    QComboBox* m_choice = nullptr;
};

} // namespace kitcamp
