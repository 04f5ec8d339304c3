// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/members/members.h"
#include "views/common/dialogframe.h"
#include "views/common/workplace.h"

class QLineEdit;

namespace kitcamp {

class FormField;
class MemberTask;
class RoleChoice;

/// Another name for a computer of the centre.
class RenameMemberDialog : public DialogFrame
{
    Q_OBJECT
public:
    RenameMemberDialog(Workplace& workplace, Member member, QWidget* parent);

Q_SIGNALS:
    void done(const QString& sentence);

private:
    void onSubmitted();

    Workplace& m_workplace;
    Member m_member;
    QLineEdit* m_name = nullptr;
    FormField* m_field = nullptr;
};

/// What a computer of the centre may do from now on.
class MemberRoleDialog : public DialogFrame
{
    Q_OBJECT
public:
    MemberRoleDialog(Workplace& workplace, Member member, QWidget* parent);

Q_SIGNALS:
    void done(const QString& sentence);

private:
    void onSubmitted();

    Member m_member;
    RoleChoice* m_roles = nullptr;
    MemberTask* m_task = nullptr;
};

} // namespace kitcamp
