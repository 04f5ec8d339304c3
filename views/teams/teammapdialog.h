// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/teams/boardmodel.h"
#include "views/common/dialogframe.h"

class QComboBox;

namespace kitcamp {

class TableFrame;
class TeamMapModel;
class TextLabel;

/// Teams against criteria, universities or any attribute; a cell names those who cause it.
class TeamMapDialog : public DialogFrame
{
    Q_OBJECT
public:
    TeamMapDialog(BoardModel& model, QWidget* parent);

private:
    void buildLayout();
    void load();
    void explain();

    BoardModel& m_model;
    TeamMapModel* m_map = nullptr;
    QComboBox* m_against = nullptr;
    TableFrame* m_table = nullptr;
    TextLabel* m_explanation = nullptr;
};

} // namespace kitcamp
