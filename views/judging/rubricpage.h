// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/rowlookup.h"
#include "views/activity/tablist.h"

namespace kitcamp {

/// The criteria of a round: entered, weighed, moved and removed.
class RubricPage : public TabList
{
    Q_OBJECT
public:
    RubricPage(Workplace& workplace, QWidget* parent);

    void showRound(qint64 round);

protected:
    void onEmptyAction() override { addCriterion(); }

private:
    void addCriterion();
    void edit(qint64 criterion);
    void removeSelected();
    void move(int places);

    [[nodiscard]] OrderedRows criteria() const;

    qint64 m_round = 0;
};

} // namespace kitcamp
