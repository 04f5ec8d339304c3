// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/members/rolewords.h"

namespace kitcamp {

namespace {

struct RoleWords {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::RoleWords)
};

} // namespace

QList<Role> allRoles()
{
    return {Role::Desk, Role::Organiser, Role::Coordinator, Role::Administrator};
}

QString roleExplanation(Role role)
{
    switch (role) {
    case Role::Desk:
        return RoleWords::tr("Lends and takes back, enters borrowers and their cards, checks in. All can be "
                             "read.");
    case Role::Organiser:
        return RoleWords::tr("Also plans and runs courses, camps and contests, and looks after the things.");
    case Role::Coordinator:
        return RoleWords::tr("Also makes rules, settings and figures, and erases people.");
    case Role::Administrator:
        break;
    }
    return RoleWords::tr("Also says which computers belong to the centre, and what operators may do.");
}

QString roleSummary(Role role)
{
    QStringList sentences;
    for (const Role one : allRoles()) {
        if (one <= role)
            sentences << roleExplanation(one);
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace kitcamp
