// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/lists/listpage.h"

namespace kitcamp {

/// All camps; each opens its own screen, a new one is a form away.
class CampListPage : public ListPage
{
    Q_OBJECT
public:
    CampListPage(Workplace& workplace, QWidget* parent);

Q_SIGNALS:
    void campChosen(qint64 activity);

protected:
    void onEmptyAction() override;

private:
    void addActions();
    void newCamp();
    void fromTemplate();
    void duplicateSelected();
};

} // namespace kitcamp
