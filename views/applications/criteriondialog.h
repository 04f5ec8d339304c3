// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/selection/criteria.h"
#include "views/common/dialogframe.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace kitcamp {

class FormField;
class FormFields;
class SelectionKeeper;

/// One criterion: where its points come from, how many they are, how much it weighs.
class CriterionDialog : public DialogFrame
{
    Q_OBJECT
public:
    /// \p criterion: with id 0 it is new.
    CriterionDialog(SelectionKeeper& keeper, const SelectionCriterion& criterion, QWidget* parent);

Q_SIGNALS:
    void saved(const QString& sentence);

private:
    void buildLayout();
    void fillSources();
    void onSourceChosen();
    [[nodiscard]] QStringList valuesOf(const QString& source) const;
    void save();

    SelectionKeeper& m_keeper;
    SelectionCriterion m_criterion;
    QList<Question> m_questions;
    FormFields* m_form = nullptr;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_nameEn = nullptr;
    QComboBox* m_source = nullptr;
    QSpinBox* m_weight = nullptr;
    QSpinBox* m_most = nullptr;
    QPlainTextEdit* m_points = nullptr;
    FormField* m_nameField = nullptr;
    FormField* m_pointsField = nullptr;
};

} // namespace kitcamp
