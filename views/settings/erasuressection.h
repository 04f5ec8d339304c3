// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/settings/settingssection.h"

namespace kitcamp {

/// Whose details were erased, and how far the computers of the centre are with it.
class ErasuresSection : public SettingsSection
{
    Q_OBJECT
public:
    ErasuresSection(Workplace& workplace, QWidget* parent);
};

} // namespace kitcamp
