// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/roster/questions.h"
#include "models/store/store.h"
#include "views/common/dialogframe.h"
#include "views/common/workplace.h"

namespace kitcamp {

class FormField;
class FormFields;

/// What somebody answered to the questions of an activity, to read and to change.
class AnswersDialog : public DialogFrame
{
    Q_OBJECT
public:
    AnswersDialog(Workplace& workplace, qint64 participation, QWidget* parent);

Q_SIGNALS:
    void saved(const kitcamp::Result<kitcamp::Performed>& done);

private:
    struct Entry {
        Question question;
        QWidget* widget = nullptr;
        FormField* field = nullptr;
        QString before;
    };

    [[nodiscard]] Result<void> buildForm();
    void addQuestion(const Question& question, const QString& value);
    [[nodiscard]] QString valueOf(const Entry& entry) const;
    void save();

    Workplace& m_workplace;
    qint64 m_participation;
    FormFields* m_form = nullptr;
    QList<Entry> m_entries;
};

} // namespace kitcamp
