// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/selection/selectionkeeper.h"
#include "views/common/panel.h"

class QListWidget;

namespace kitcamp {

/// What the quotas of the camp ask for, beside how many have applied and have a seat; what cannot hold is
/// said before anything is proposed.
class QuotaPanel : public Panel
{
    Q_OBJECT
public:
    QuotaPanel(SelectionKeeper& keeper, QWidget* parent);

Q_SIGNALS:
    void planWanted();

private:
    void fill();

    SelectionKeeper& m_keeper;
    QListWidget* m_list = nullptr;
};

} // namespace kitcamp
