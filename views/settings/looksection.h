// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/settings/settingssection.h"

namespace kitcamp {

/// Language, light or dark, and size of the texts on this computer.
class LookSection : public SettingsSection
{
    Q_OBJECT
public:
    LookSection(Workplace& workplace, QWidget* parent);

private:
    void addLanguages();
    void addLooks();
    void useLanguage(const QString& code);
};

} // namespace kitcamp
