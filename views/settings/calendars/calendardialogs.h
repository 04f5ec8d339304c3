// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/settings/calendars/changedialog.h"

class QComboBox;
class QPlainTextEdit;
class QSpinBox;

namespace kitcamp {

/// Adds a term, filled in from the last one, or changes one.
class TermDialog : public ChangeDialog
{
    Q_OBJECT
public:
    /// \p id: the term to change; 0: the next one.
    TermDialog(Workplace& workplace, qint64 id, QWidget* parent);

protected:
    [[nodiscard]] Result<PreparedCalendarChange> prepare() override;

private:
    void fill();

    qint64 m_id;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_monday = nullptr;
    QSpinBox* m_weeks = nullptr;
    QLineEdit* m_note = nullptr;
    FormField* m_mondayField = nullptr;
};

/// Adds a holiday of one day or many, or a 班 day, or changes one.
class HolidayDialog : public ChangeDialog
{
    Q_OBJECT
public:
    /// \p id: the teaching_day to change; 0: new ones.
    HolidayDialog(Workplace& workplace, qint64 id, QWidget* parent);

protected:
    [[nodiscard]] Result<PreparedCalendarChange> prepare() override;

private:
    void fill(qint64 id);
    void showFields();

    QDate m_before;
    QLineEdit* m_days = nullptr;
    QComboBox* m_kind = nullptr;
    QLineEdit* m_follows = nullptr;
    QLineEdit* m_name = nullptr;
    FormField* m_daysField = nullptr;
    FormField* m_followsField = nullptr;
};

/// Takes the holidays of a year as pasted lines or from a file.
class HolidayListDialog : public ChangeDialog
{
    Q_OBJECT
public:
    HolidayListDialog(Workplace& workplace, QWidget* parent);

protected:
    [[nodiscard]] Result<PreparedCalendarChange> prepare() override;

private:
    void readFile();

    QPlainTextEdit* m_lines = nullptr;
    FormField* m_linesField = nullptr;
};

} // namespace kitcamp
