// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/settings/settingssection.h"

class QCheckBox;
class QSpinBox;

namespace kitcamp {

/// How the desk behaves: for the whole centre, and on this computer.
class DeskSection : public SettingsSection
{
    Q_OBJECT
public:
    DeskSection(Workplace& workplace, QWidget* parent);

private:
    void buildLayout();
    void connectSignals();
    void load();
    void save();

    bool m_dirty = false;
    QSpinBox* m_leavesAfter = nullptr;
    QCheckBox* m_overdueBlocks = nullptr;
    QCheckBox* m_sound = nullptr;
    QPushButton* m_hear = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace kitcamp
