// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/activity/tablist.h"

namespace kitcamp {

/// The project cases of a camp: entered, edited and removed.
class CasesPage : public TabList
{
    Q_OBJECT
public:
    CasesPage(Workplace& workplace, QWidget* parent);

    void showActivity(qint64 activity);

protected:
    void onEmptyAction() override { addCase(); }

private:
    void addCase();
    void edit(qint64 projectCase);
    void removeSelected();

    qint64 m_activity = 0;
};

} // namespace kitcamp
