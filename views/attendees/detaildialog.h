// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/attendees/attendees.h"
#include "views/common/dialogframe.h"
#include "views/common/workplace.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace kitcamp {

class FormField;
class FormFields;

/// What lists before the camp need of one participant. A number of a document is checked and sealed when it
/// is saved; the form never shows more of it than its mask.
class DetailDialog : public DialogFrame
{
    Q_OBJECT
public:
    DetailDialog(Workplace& workplace, qint64 activity, const Attendee& attendee, QWidget* parent);

Q_SIGNALS:
    void saved(const QString& sentence);

private:
    void buildForm();
    void addIdentity(FormFields* form);
    void addCare(FormFields* form);
    void addJourney(FormFields* form);
    QLineEdit* addLine(FormFields* form, const QString& column, const QString& label, const QString& value,
                       bool beside);
    QComboBox* addChoice(FormFields* form, const QString& column, const QString& label, const QString& value);
    void save();
    /// Adds the sealed number where one was typed; false where it was refused, which is said at the field.
    [[nodiscard]] bool sealNumber(QJsonObject& values);
    [[nodiscard]] bool readMoment(const QString& column, QJsonObject& values);

    Workplace& m_workplace;
    qint64 m_activity = 0;
    Attendee m_attendee;
    QHash<QString, QLineEdit*> m_lines;
    QHash<QString, FormField*> m_fields;
    QHash<QString, QComboBox*> m_choices;
    QCheckBox* m_needsRoom = nullptr;
};

} // namespace kitcamp
