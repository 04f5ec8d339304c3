// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/settings/settingssection.h"

namespace kitcamp {

/// What is printed once for the desk: the command cards.
class PaperSection : public SettingsSection
{
    Q_OBJECT
public:
    PaperSection(Workplace& workplace, QWidget* parent);

private:
    void previewCards();
};

} // namespace kitcamp
