// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/attendance/attendancerules.h"
#include "views/settings/settingssection.h"

class QComboBox;
class QSpinBox;

namespace kitcamp {

class FormFields;

/// When somebody is late, when the door opens, and what excused, late and online presence count.
class AttendanceSection : public SettingsSection
{
    Q_OBJECT
public:
    AttendanceSection(Workplace& workplace, QWidget* parent);

private:
    void buildLayout();
    void connectSignals();
    QSpinBox* addNumber(FormFields* form, const QString& name, const QString& label, const QString& hint,
                        int lowest, int highest);
    void load();
    void save();

    bool m_dirty = false;
    QSpinBox* m_grace = nullptr;
    QSpinBox* m_opens = nullptr;
    QSpinBox* m_lates = nullptr;
    QSpinBox* m_online = nullptr;
    QComboBox* m_excused = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace kitcamp
