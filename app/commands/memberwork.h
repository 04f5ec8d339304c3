// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"
#include "models/members/memberkeys.h"
#include "models/members/members.h"
#include "models/store/store.h"
#include "models/sync/hub.h"

namespace kitcamp {

class Arguments;

/// A file of a centre with members, its keys and its hub: what the commands about members work with.
struct MemberWork {
    std::unique_ptr<Store> store;
    MemberKeys keys;
    std::unique_ptr<Hub> hub;

    /// Opens what the first word of \p arguments names. Refuses a file that is not shared, and one whose
    /// centre has no members.
    [[nodiscard]] static Result<MemberWork> open(const CommandContext& context, const Arguments& arguments);
    /// A meeting with the others; what they have not heard of yet is no failure: the answer then says why,
    /// and that the next sync brings it.
    [[nodiscard]] Result<QString> meet();
};

/// The role that \p word names; Usage, with all roles, for another word.
[[nodiscard]] Result<Role> roleNamed(const QString& word);
/// Says where keys can be kept, where this computer has no place for them yet.
[[nodiscard]] Result<void> checkPlaceForKeys(const QString& file, const Arguments& arguments);

} // namespace kitcamp
