// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/teams/boardmodel.h"
#include "models/items/teams/repairproposals.h"
#include "views/common/dialogframe.h"

class QListView;
class QStandardItemModel;

namespace kitcamp {

/// After somebody left: what can be done with no move, one, two, and what each costs.
class RepairDialog : public DialogFrame
{
    Q_OBJECT
public:
    RepairDialog(BoardModel& model, QWidget* parent);

Q_SIGNALS:
    void done(const QString& sentence);

private:
    void buildList();
    void take(int row);

    BoardModel& m_model;
    QList<RepairProposal> m_proposals;
    QListView* m_list = nullptr;
    QStandardItemModel* m_items = nullptr;
};

} // namespace kitcamp
