// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alliance/handoverchoice.h"
#include "views/settings/settingssection.h"

class QCheckBox;
class QComboBox;
class QListWidget;

namespace kitcamp {

/// What partners see of the participants of a camp that is handed over: field by field, and question by
/// question.
class PartnersSection : public SettingsSection
{
    Q_OBJECT
public:
    PartnersSection(Workplace& workplace, QWidget* parent);

    void arrive() override;

private:
    void buildFields();
    void buildRules();
    void buildQuestions();
    void connectSignals();
    void load();
    void loadQuestions();
    void onEdited();
    void save();
    void saveQuestions();
    [[nodiscard]] HandoverChoice entered() const;

    QHash<QString, QCheckBox*> m_fields;
    QCheckBox* m_own = nullptr;
    QComboBox* m_consent = nullptr;
    QComboBox* m_camps = nullptr;
    QListWidget* m_questions = nullptr;
    QPushButton* m_save = nullptr;
    bool m_dirty = false;
};

} // namespace kitcamp
