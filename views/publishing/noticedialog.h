// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/dialogframe.h"
#include "views/common/workplace.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace kitcamp {

class FormField;
class FormFields;

/// Writes a free notice to the roster of an activity: to whom by how they stand there, subject and text.
class NoticeDialog : public DialogFrame
{
    Q_OBJECT
public:
    /// \p activity: 0 where the person chooses.
    NoticeDialog(Workplace& workplace, qint64 activity, QWidget* parent);

Q_SIGNALS:
    void queued(const QString& sentence);

private:
    void buildLayout(qint64 activity);
    void fillActivities(qint64 chosen);
    void countPeople();
    void queue();
    [[nodiscard]] QStringList states() const;

    Workplace& m_workplace;
    FormFields* m_form = nullptr;
    QComboBox* m_activity = nullptr;
    QList<QCheckBox*> m_states;
    FormField* m_toField = nullptr;
    QLineEdit* m_subject = nullptr;
    FormField* m_subjectField = nullptr;
    QPlainTextEdit* m_body = nullptr;
    FormField* m_bodyField = nullptr;
};

} // namespace kitcamp
