// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/campplan/templatetaking.h"
#include "views/common/dialogframe.h"
#include "views/common/workplace.h"

class QCheckBox;
class QLineEdit;
class QListWidget;

namespace kitcamp {

class FormField;
class FormFields;
class TextLabel;

/// A camp made from the template of another centre: what will be made, what is there already, and which
/// models are not known here, to be made or left out; before anything is written.
class FromTemplateDialog : public DialogFrame
{
    Q_OBJECT
public:
    /// \p file is shown; \p source is what stands in it.
    FromTemplateDialog(Workplace& workplace, const QString& file, CampTemplate source, QWidget* parent);

Q_SIGNALS:
    void made(qint64 activity, const QString& sentence);

private:
    void buildLayout();
    void fillNames();
    [[nodiscard]] TakeWish wish() const;
    void preview();
    void showModels(const PreparedCamp& prepared);
    void save();

    Workplace& m_workplace;
    CampTemplate m_source;
    FormFields* m_form = nullptr;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_nameEn = nullptr;
    QLineEdit* m_firstDay = nullptr;
    FormField* m_firstDayField = nullptr;
    QCheckBox* m_hosts = nullptr;
    QCheckBox* m_courses = nullptr;
    QCheckBox* m_rules = nullptr;
    TextLabel* m_modelsTitle = nullptr;
    QListWidget* m_models = nullptr;
    TextLabel* m_preview = nullptr;
};

/// Asks for a template and presents the dialog; null where the person cancelled or the file cannot be used,
/// of which \p refused tells.
FromTemplateDialog* askForTemplate(Workplace& workplace, QWidget* parent,
                                   const std::function<void(const QString& sentence)>& refused);

} // namespace kitcamp
