// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/lists/listpage.h"

namespace kitcamp {

/// All bookings as a list, with what can be done to them.
class ReservationsPart : public ListPage
{
    Q_OBJECT
public:
    explicit ReservationsPart(Workplace& workplace, QWidget* parent);

protected:
    void onEmptyAction() override;

private:
    void placeTabs();
    void openDialog(qint64 reservation);
    void cancelSelected();
    void printPickingList();
};

} // namespace kitcamp
