// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/members/members.h"
#include "models/store/store.h"
#include "views/common/dialogframe.h"
#include "views/common/workplace.h"

class QLineEdit;
class QPushButton;

namespace kitcamp {

class FormField;
class FormFields;
class MemberTask;

/// Takes a computer out of the centre: says what that does and what it does not, and wants the computer's
/// name typed.
class RevokeDialog : public DialogFrame
{
    Q_OBJECT
public:
    RevokeDialog(Workplace& workplace, Member member, QWidget* parent);

Q_SIGNALS:
    void done(const QString& sentence);

private:
    void buildLayout();
    [[nodiscard]] QString consequences() const;
    void onSubmitted();
    void onFinished(const Result<Performed>& revoked);
    void setBusy(bool busy);

    Member m_member;
    MemberTask* m_task = nullptr;
    FormFields* m_form = nullptr;
    QLineEdit* m_reason = nullptr;
    QLineEdit* m_name = nullptr;
    FormField* m_nameField = nullptr;
    QPushButton* m_main = nullptr;
};

} // namespace kitcamp
