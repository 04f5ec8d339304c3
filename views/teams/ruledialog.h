// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/teams/ruleentry.h"
#include "views/common/dialogframe.h"

class QComboBox;
class QDoubleSpinBox;
class QSpinBox;

namespace kitcamp {

class FormField;
class FormFields;

/// One rule of teams in plain words: what it is about, what is asked, and how much it matters.
class RuleDialog : public DialogFrame
{
    Q_OBJECT
public:
    /// \p roster outlives the dialog.
    RuleDialog(const TeamRoster& roster, const std::optional<RuleEntry>& entry, QWidget* parent);

Q_SIGNALS:
    void given(const kitcamp::RuleEntry& entry);

private:
    void buildForm();
    void addChoices(FormFields* form);
    void fillAbout();
    void fillDemands();
    void fillValues();
    void showParts();
    void show(const RuleEntry& entry);
    void submit();
    [[nodiscard]] TeamDemand demand() const;
    [[nodiscard]] QString about() const;
    [[nodiscard]] bool isAboutStudents() const;

    const TeamRoster& m_roster;
    RuleEntry m_entry;
    QComboBox* m_about = nullptr;
    QComboBox* m_demand = nullptr;
    QComboBox* m_value = nullptr;
    QSpinBox* m_count = nullptr;
    QDoubleSpinBox* m_weight = nullptr;
    QList<QComboBox*> m_more; ///< two students, or the next choices of projects
    FormField* m_valueField = nullptr;
    FormField* m_countField = nullptr;
    FormField* m_weightField = nullptr;
    QList<FormField*> m_moreFields;
};

} // namespace kitcamp
