// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/centre.h"
#include "views/settings/settingssection.h"

class QLineEdit;
class QPlainTextEdit;

namespace kitcamp {

class FormField;
class FormFields;
class LogoField;
class ZoneField;

/// Who the centre is: names, logo, terms of lending, time zone.
class CentreSection : public SettingsSection
{
    Q_OBJECT
public:
    CentreSection(Workplace& workplace, QWidget* parent);

private:
    void buildLayout();
    void connectSignals();
    void load();
    void save();
    void onEdited();
    [[nodiscard]] bool isComplete();
    [[nodiscard]] Result<QString> logoHash();

    Centre m_before;
    bool m_dirty = false;
    bool m_logoEdited = false;
    FormFields* m_form = nullptr;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_nameEn = nullptr;
    QPlainTextEdit* m_terms = nullptr;
    QPlainTextEdit* m_termsEn = nullptr;
    LogoField* m_logo = nullptr;
    ZoneField* m_zone = nullptr;
    FormField* m_nameField = nullptr;
    FormField* m_zoneField = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace kitcamp
