// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/activity/tablist.h"

namespace kitcamp {

/// The awards of a camp: those that came from ranks, and any other to a team, a person, a course.
class AwardsPage : public TabList
{
    Q_OBJECT
public:
    AwardsPage(Workplace& workplace, QWidget* parent);

    void showActivity(qint64 activity);

protected:
    void onEmptyAction() override { addAward(); }

private:
    void addAward();
    void edit(qint64 award);
    void removeSelected();

    qint64 m_activity = 0;
};

} // namespace kitcamp
