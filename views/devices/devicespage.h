// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/merging/mergingpage.h"

namespace kitcamp {

/// All devices, with everything that is known of the one that is selected.
class DevicesPage : public MergingPage
{
    Q_OBJECT
public:
    explicit DevicesPage(Workplace& workplace, QWidget* parent = nullptr);

protected:
    void onEmptyAction() override;

private:
    void importList();
};

} // namespace kitcamp
