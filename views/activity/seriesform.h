// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/sessions/sessionplanner.h"
#include "views/common/formfields.h"
#include "views/common/workplace.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace kitcamp {

class ReferenceEdit;
class StaffField;

/// What sessions are wanted, as it was entered.
struct SeriesWish {
    enum class Days { Weekly, Range, Once };
    Days days = Days::Weekly;
    bool phases = false; ///< of a camp: theory, practice, project, presentation in order
    SessionWish common;
    SessionPattern pattern; ///< of Weekly and Range
    std::optional<SessionTime> once; ///< none: to place
};

/// "10:00-11:40", "3-4" (periods), several divided by semicolons. Refused with a sentence for anything else.
[[nodiscard]] Result<std::vector<PatternTime>> patternTimes(const QString& text);

/// The fields of new sessions: what they are, on which days, when, where and with whom.
class SeriesForm : public QWidget
{
    Q_OBJECT
public:
    SeriesForm(Workplace& workplace, qint64 activity, QWidget* parent);

    /// What is known already: terms, and what the last session had. An Error where the file cannot be read.
    [[nodiscard]] Result<void> fill();
    /// Fields that cannot be understood say so themselves; the Error is the first of them.
    [[nodiscard]] Result<SeriesWish> wish();
    /// Puts the focus into the first field that is wrong.
    void focusFirstError();

Q_SIGNALS:
    void changed();

private:
    void buildFields();
    void buildWhat();
    void buildWhen();
    void buildWhere();
    [[nodiscard]] QWidget* weekdayButtons(QWidget* parent);
    [[nodiscard]] QLineEdit* addLine(const QString& name, const QString& label, bool beside,
                                     FormField** field);
    [[nodiscard]] Result<void> fillTerms(qint64 own);
    [[nodiscard]] Result<bool> fillUsual();
    void onDaysChanged();
    [[nodiscard]] SeriesWish::Days days() const;
    [[nodiscard]] Result<void> readDays(SeriesWish& wish);
    [[nodiscard]] Result<void> readWeeks(SeriesWish& wish);
    [[nodiscard]] Result<void> readRange(SeriesWish& wish);
    [[nodiscard]] Result<void> readOnce(SeriesWish& wish, const std::vector<PatternTime>& times);
    [[nodiscard]] Result<void> readRest(SeriesWish& wish);
    [[nodiscard]] Result<QDate> dayOf(QLineEdit* edit, FormField* field);
    [[nodiscard]] Error wrong(FormField* field, const QString& sentence);

    Workplace& m_workplace;
    qint64 m_activity;
    FormFields* m_form = nullptr;
    QLineEdit* m_title = nullptr;
    QComboBox* m_kind = nullptr;
    QComboBox* m_days = nullptr;
    QComboBox* m_term = nullptr;
    FormField* m_termField = nullptr;
    QLineEdit* m_weeks = nullptr;
    FormField* m_weeksField = nullptr;
    QList<QPushButton*> m_weekdays; ///< Monday first
    FormField* m_weekdaysField = nullptr;
    QLineEdit* m_from = nullptr;
    FormField* m_fromField = nullptr;
    QLineEdit* m_until = nullptr;
    FormField* m_untilField = nullptr;
    QCheckBox* m_phases = nullptr;
    FormField* m_phasesField = nullptr;
    QLineEdit* m_times = nullptr;
    FormField* m_timesField = nullptr;
    ReferenceEdit* m_room = nullptr;
    FormField* m_roomField = nullptr;
    StaffField* m_staff = nullptr;
    FormField* m_staffField = nullptr;
    QLineEdit* m_link = nullptr;
    QSpinBox* m_setup = nullptr;
    QSpinBox* m_clear = nullptr;
};

} // namespace kitcamp
