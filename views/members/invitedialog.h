// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/inviting.h"
#include "views/common/dialogframe.h"
#include "views/common/workplace.h"

class QLineEdit;
class QPushButton;
class QSpinBox;

namespace kitcamp {

class BusyBar;
class FolderField;
class FormField;
class FormFields;
class MemberTask;
class PassphraseView;
class RoleChoice;
class TextLabel;

/// Invites another computer: which one, what it may do, where the invitation is saved. Then the passphrase is
/// shown, once, in letters that can be read out.
class InviteDialog : public DialogFrame
{
    Q_OBJECT
public:
    InviteDialog(Workplace& workplace, QWidget* parent);

Q_SIGNALS:
    void invited(const QString& computer);

private:
    void buildLayout();
    void buildQuestions(QWidget* content);
    void buildAnswer(QWidget* content);
    void suggestPath();
    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isComplete();
    void onSubmitted();
    void invite();
    void onInvited(const Result<IssuedInvitation>& issued);
    void showAnswer();
    void save();
    void copyPassphrase();
    void printSheet();

    Workplace& m_workplace;
    MemberTask* m_task = nullptr;
    std::optional<IssuedInvitation> m_issued;
    QString m_saved; ///< where the invitation lies
    FormFields* m_form = nullptr;
    QLineEdit* m_name = nullptr;
    FormField* m_nameField = nullptr;
    RoleChoice* m_roles = nullptr;
    QSpinBox* m_days = nullptr;
    FolderField* m_path = nullptr;
    FormField* m_pathField = nullptr;
    BusyBar* m_busy = nullptr;
    QWidget* m_answer = nullptr; ///< takes the place of the questions
    PassphraseView* m_passphrase = nullptr;
    TextLabel* m_steps = nullptr;
    QPushButton* m_main = nullptr;
};

} // namespace kitcamp
