// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/settings/recordlistpanel.h"
#include "views/settings/settingssection.h"

class QTabWidget;

namespace kitcamp {

/// Terms, holidays with their 班 days, exam weeks, bells and the registrar's busy times, one behind the
/// other.
class CalendarSection : public SettingsSection
{
    Q_OBJECT
public:
    CalendarSection(Workplace& workplace, QWidget* parent);

    /// Shows the list of a table and chooses a row in it.
    void select(const QString& table, qint64 id);

private:
    RecordListPanel* addList(const RecordListOptions& options);
    [[nodiscard]] RecordListOptions terms();
    [[nodiscard]] RecordListOptions holidays();
    [[nodiscard]] RecordListOptions exams();
    [[nodiscard]] RecordListOptions bells();
    void addListButton(RecordListPanel* panel);
    void removeHolidays(const QList<qint64>& days);
    void openDialog(class ChangeDialog* dialog);
    /// \p sessions: that were hit; the calendar shows what became of them.
    void answerChange(const Result<QString>& done, int sessions = 0);

    QTabWidget* m_tabs = nullptr;
    QHash<QString, RecordListPanel*> m_lists;
};

} // namespace kitcamp
