// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/plan/calendarchoices.h"
#include "models/items/plan/plandeeds.h"
#include "views/common/dialogframe.h"
#include "views/common/workplace.h"

class QComboBox;
class QLineEdit;

namespace kitcamp {

class FormField;
class FormFields;

/// A new session at a place that a person drew out: which activity, what it is called; the rest can wait.
class NewSessionDialog : public DialogFrame
{
    Q_OBJECT
public:
    struct Place {
        SessionTime time;
        qint64 room = 0;
        qint64 person = 0; ///< who holds it; 0: nobody yet
        qint64 activity = 0; ///< 0: the person chooses
    };
    NewSessionDialog(Workplace& workplace, const Place& place, QWidget* parent);

Q_SIGNALS:
    void done(const kitcamp::PlanDone& done, bool openIt); ///< openIt: the whole form is wanted

private:
    void buildForm();
    void fillActivities();
    void save(bool openIt);
    [[nodiscard]] qint64 chosenActivity() const;

    Workplace& m_workplace;
    Place m_place;
    QList<ActivityChoice> m_choices;
    FormFields* m_form = nullptr;
    QComboBox* m_activity = nullptr;
    QLineEdit* m_title = nullptr;
    QComboBox* m_kind = nullptr;
    FormField* m_activityField = nullptr;
};

} // namespace kitcamp
