// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/sessions/calendarchange.h"
#include "models/store/store.h"
#include "views/common/dialogframe.h"
#include "views/common/workplace.h"

#include <QTimer>

class QLineEdit;

namespace kitcamp {

class FormField;
class FormFields;
class HitsList;

/// A form that changes a calendar: while it is filled in it shows each session that would be hit, and saving
/// does both in one step.
class ChangeDialog : public DialogFrame
{
    Q_OBJECT
public:
    ChangeDialog(Workplace& workplace, const QString& title, QWidget* parent);

Q_SIGNALS:
    void changed(const QString& sentence, int sessions); ///< what was done, and how many sessions were hit

protected:
    [[nodiscard]] Store& store() const { return m_workplace.store; }
    [[nodiscard]] Workplace& workplace() const { return m_workplace; }
    [[nodiscard]] FormFields* form() const { return m_form; }
    [[nodiscard]] CalendarDesk desk() const;
    FormField* addLine(QLineEdit*& edit, const QString& name, const QString& label, bool beside = false);
    /// Looks again what is hit, a moment after the last key.
    void lookAgain();
    /// Looks now; called once by the constructor of each dialog.
    void start();

    /// What the form says now. Refusals stand under the list; a field may say its own.
    [[nodiscard]] virtual Result<PreparedCalendarChange> prepare() = 0;

private:
    void look();
    void save();

    Workplace& m_workplace;
    FormFields* m_form = nullptr;
    HitsList* m_hits = nullptr;
    QTimer m_pause;
};

/// A change that needs no form (a room into the archive, a holiday away), where it hits sessions.
class ConfirmChangeDialog : public ChangeDialog
{
    Q_OBJECT
public:
    using Prepare = std::function<Result<PreparedCalendarChange>(const CalendarDesk&)>;
    ConfirmChangeDialog(Workplace& workplace, const QString& title, Prepare prepare, QWidget* parent);

protected:
    [[nodiscard]] Result<PreparedCalendarChange> prepare() override;

private:
    Prepare m_prepare;
};

/// Makes the change at once where it hits nothing, else asks. \p done gets the sentence or the refusal.
void changeOrAsk(Workplace& workplace, const QString& title, const ConfirmChangeDialog::Prepare& prepare,
                 QWidget* parent, const std::function<void(const Result<QString>&)>& done);

/// The first day of a text as 2026-10-01, 2026年10月1日 ...; not valid where it is none.
[[nodiscard]] QDate typedDay(const QLineEdit* edit);

} // namespace kitcamp
