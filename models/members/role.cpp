// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/members/role.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr auto desk = "desk"_L1;
constexpr auto organiser = "organiser"_L1;
constexpr auto coordinator = "coordinator"_L1;
constexpr auto administrator = "administrator"_L1;

struct RoleName {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::Role)
};

} // namespace

std::optional<Role> roleFrom(const QString& word)
{
    if (word == desk)
        return Role::Desk;
    if (word == organiser)
        return Role::Organiser;
    if (word == coordinator)
        return Role::Coordinator;
    return word == administrator ? std::optional(Role::Administrator) : std::nullopt;
}

QString roleWord(Role role)
{
    switch (role) {
    case Role::Desk:
        return desk;
    case Role::Organiser:
        return organiser;
    case Role::Coordinator:
        return coordinator;
    case Role::Administrator:
        break;
    }
    return administrator;
}

QString roleName(Role role)
{
    switch (role) {
    case Role::Desk:
        return RoleName::tr("Desk", "role of a computer or an operator");
    case Role::Organiser:
        return RoleName::tr("Organiser", "role of a computer or an operator");
    case Role::Coordinator:
        return RoleName::tr("Coordinator", "role of a computer or an operator");
    case Role::Administrator:
        break;
    }
    return RoleName::tr("Administrator", "role of a computer or an operator");
}

} // namespace kitcamp
