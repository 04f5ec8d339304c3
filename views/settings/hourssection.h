// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/settings/settingssection.h"

namespace kitcamp {

class SpecialDaysPanel;
class WeekHoursForm;

/// When the desk is open: per weekday, and the days that are different. Due times follow it.
class HoursSection : public SettingsSection
{
    Q_OBJECT
public:
    HoursSection(Workplace& workplace, QWidget* parent);

private:
    void load();
    void save();

    bool m_dirty = false;
    WeekHoursForm* m_week = nullptr;
    SpecialDaysPanel* m_days = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace kitcamp
