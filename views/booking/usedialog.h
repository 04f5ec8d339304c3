// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lending/machineactions.h"
#include "views/common/dialogframe.h"
#include "views/common/workplace.h"

class QLineEdit;

namespace kitcamp {

class FormField;
class FormFields;
class ReferenceEdit;

/// Begins the use of a machine without a scanner: who works at it, and a reason where a rule says no.
class UseDialog : public DialogFrame
{
    Q_OBJECT
public:
    UseDialog(Workplace& workplace, DeviceId device, PersonId suggested, QWidget* parent);

Q_SIGNALS:
    void started(const QString& sentence);

private:
    void save();

    Workplace& m_workplace;
    DeviceId m_device;
    FormFields* m_form = nullptr;
    ReferenceEdit* m_person = nullptr;
    QLineEdit* m_reason = nullptr;
    FormField* m_personField = nullptr;
    FormField* m_reasonField = nullptr;
};

} // namespace kitcamp
