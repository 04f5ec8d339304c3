// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/lists/listpage.h"

namespace kitcamp {

/// All contests; each opens its own screen, a new one is a form away.
class ContestListPage : public ListPage
{
    Q_OBJECT
public:
    ContestListPage(Workplace& workplace, QWidget* parent);

Q_SIGNALS:
    void contestChosen(qint64 activity);

protected:
    void onEmptyAction() override { newContest(); }

private:
    void addActions();
    void newContest();
    void duplicateSelected();
};

} // namespace kitcamp
