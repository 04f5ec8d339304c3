// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/plan/calendardays.h"
#include "models/items/plan/plandeeds.h"
#include "models/items/plan/seriescounts.h"
#include "views/common/dialogframe.h"
#include "views/common/workplace.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace kitcamp {

class FormField;
class FormFields;
class StaffField;

/// Everything about one session in a form; saved for it alone, for it and those that follow, or for all of
/// its series.
class SessionDialog : public DialogFrame
{
    Q_OBJECT
public:
    SessionDialog(Workplace& workplace, qint64 session, QWidget* parent);

Q_SIGNALS:
    void done(const kitcamp::PlanDone& done);

private:
    [[nodiscard]] Result<void> read();
    void buildForm();
    void buildTime();
    void buildPlace();
    void buildRest();
    void buildScope();
    void fill();
    void fillRooms();
    void showHints();
    void save();
    [[nodiscard]] bool readTime(SessionEdit& edit);
    void collectFields(SessionEdit& edit);
    void putField(SessionEdit& edit, const QString& column, const QVariant& before, const QVariant& after);
    [[nodiscard]] QString featuresText() const;
    template <typename W>
    W* named(W* widget, const QString& name);

    Workplace& m_workplace;
    qint64 m_session;
    SessionRow m_before;
    QList<StaffMember> m_staffBefore;
    SeriesCounts m_series;
    CalendarDays m_days;
    FormFields* m_form = nullptr;
    QLineEdit* m_title = nullptr;
    QComboBox* m_kind = nullptr;
    QLineEdit* m_day = nullptr;
    QLineEdit* m_time = nullptr;
    QSpinBox* m_minutes = nullptr;
    QCheckBox* m_timeLocked = nullptr;
    QComboBox* m_room = nullptr;
    QCheckBox* m_roomLocked = nullptr;
    StaffField* m_staff = nullptr;
    QLineEdit* m_link = nullptr;
    QSpinBox* m_setup = nullptr;
    QSpinBox* m_clear = nullptr;
    QLineEdit* m_needs = nullptr;
    QPlainTextEdit* m_note = nullptr;
    QComboBox* m_scope = nullptr;
    FormField* m_dayField = nullptr;
    FormField* m_timeField = nullptr;
    FormField* m_staffField = nullptr;
};

} // namespace kitcamp
