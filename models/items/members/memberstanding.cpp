// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/members/memberstanding.h"

#include "models/members/members.h"
#include "models/members/memberwords.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

SyncStatus stoppedBy(SyncStatus status, const Error& error)
{
    status.state = SyncStatus::State::Stopped;
    status.stoppedBecause = error.sentence;
    status.waysOut = error.waysOut;
    status.rule = error.rule;
    return status;
}

} // namespace

std::optional<Error> revocationOf(Store& store)
{
    const auto own = ownMember(store.reader());
    const auto member = own ? memberById(store.reader(), *own) : Result<std::optional<Member>>(own.error());
    if (!member || !*member || !(*member)->revokedAt)
        return std::nullopt;
    return memberWords::revoked(store.reader(), **member);
}

bool waitsForItsKeys(Store& store)
{
    const auto own = ownMember(store.reader());
    const auto known = memberOfFile(store.reader(), store.author());
    return own && *own != 0 && known && !*known && !revocationOf(store);
}

SyncStatus shownStatus(const SyncStatus& status, Store& store, const KeyHolder* keys)
{
    if (const auto revoked = revocationOf(store))
        return stoppedBy(status, *revoked);
    if (status.state != SyncStatus::State::Stopped || status.rule != "keys-needed"_L1 || !keys)
        return status;
    switch (keys->state()) {
    case KeyHolder::State::Looking:
        return SyncStatus(); // a moment later it is known
    case KeyHolder::State::Locked:
    case KeyHolder::State::Missing:
        return stoppedBy(status, keys->problem());
    case KeyHolder::State::NotNeeded:
    case KeyHolder::State::Ready:
        break;
    }
    return status;
}

} // namespace kitcamp
