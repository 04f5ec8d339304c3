// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/settings/settingssection.h"

namespace kitcamp {

class CardFormatForm;

/// How the card reader writes numbers, set once from a sample read.
class CardSection : public SettingsSection
{
    Q_OBJECT
public:
    CardSection(Workplace& workplace, QWidget* parent);

private:
    void load();
    void save();

    CardFormatForm* m_form = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace kitcamp
