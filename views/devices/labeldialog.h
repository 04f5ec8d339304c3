// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/dialogframe.h"
#include "views/common/workplace.h"

class QComboBox;
class QDoubleSpinBox;
class QSpinBox;

namespace kitcamp {

/// Labels for devices: which sheet, from which cell on, and what the printer is off by.
class LabelDialog : public DialogFrame
{
    Q_OBJECT
public:
    LabelDialog(Workplace& workplace, const QList<qint64>& devices, QWidget* parent);

private:
    void buildForm();
    void showLabels();

    Workplace& m_workplace;
    QList<qint64> m_devices;
    QComboBox* m_sheet = nullptr;
    QComboBox* m_code = nullptr;
    QSpinBox* m_startCell = nullptr;
    QDoubleSpinBox* m_right = nullptr;
    QDoubleSpinBox* m_down = nullptr;
};

} // namespace kitcamp
