// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace kitcamp {

/// What a member of a centre (a computer) or an operator may do; each may all that those before may. Which
/// tables that means stands in app/memberrights.cpp.
enum class Role { Desk, Organiser, Coordinator, Administrator };

/// "desk", "organiser" ... as in the file; nullopt for anything else.
[[nodiscard]] std::optional<Role> roleFrom(const QString& word);
[[nodiscard]] QString roleWord(Role role);
/// For people, translated: "Desk".
[[nodiscard]] QString roleName(Role role);

} // namespace kitcamp
