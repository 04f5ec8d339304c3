// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/settings/calendars/changedialog.h"

class QPlainTextEdit;

namespace kitcamp {

class ReferenceEdit;

/// Adds or changes the exam weeks of a school or a department.
class ExamDialog : public ChangeDialog
{
    Q_OBJECT
public:
    ExamDialog(Workplace& workplace, qint64 id, QWidget* parent);

protected:
    [[nodiscard]] Result<PreparedCalendarChange> prepare() override;

private:
    void fill();

    qint64 m_id;
    ReferenceEdit* m_organization = nullptr;
    ReferenceEdit* m_department = nullptr;
    QLineEdit* m_days = nullptr;
    QLineEdit* m_note = nullptr;
    FormField* m_organizationField = nullptr;
    FormField* m_departmentField = nullptr;
    FormField* m_daysField = nullptr;
};

/// The bells of a campus in one season: a line for each period.
class BellsDialog : public ChangeDialog
{
    Q_OBJECT
public:
    BellsDialog(Workplace& workplace, qint64 id, QWidget* parent);

protected:
    [[nodiscard]] Result<PreparedCalendarChange> prepare() override;

private:
    void fill();
    [[nodiscard]] Result<std::vector<Period>> periods() const;

    qint64 m_id;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_from = nullptr;
    QLineEdit* m_until = nullptr;
    QPlainTextEdit* m_lines = nullptr;
    FormField* m_fromField = nullptr;
    FormField* m_untilField = nullptr;
    FormField* m_linesField = nullptr;
};

/// Adds or changes a time in which a room is closed.
class ClosureDialog : public ChangeDialog
{
    Q_OBJECT
public:
    ClosureDialog(Workplace& workplace, qint64 room, qint64 id, QWidget* parent);

protected:
    [[nodiscard]] Result<PreparedCalendarChange> prepare() override;

private:
    void fill();

    qint64 m_room;
    qint64 m_id;
    QLineEdit* m_starts = nullptr;
    QLineEdit* m_ends = nullptr;
    QLineEdit* m_reason = nullptr;
    FormField* m_startsField = nullptr;
    FormField* m_endsField = nullptr;
};

} // namespace kitcamp
