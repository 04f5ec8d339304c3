// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/members/guard.h"

#include "models/members/entryrights.h"
#include "models/members/memberactions.h"
#include "models/members/signatures.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

Result<EntryPermit> permit(Connection& connection, const Entry& entry,
                           const std::shared_ptr<const Rights>& rights,
                           const std::shared_ptr<const ErasureRules>& erasure)
{
    KITCAMP_ASSIGN(const bool founded, hasMembers(connection));
    if (!founded)
        return EntryPermit(
            [](const Entry& asked, const QList<RowTouch>& rows) { return mayDoBeforeFounding(asked, rows); });
    KITCAMP_ASSIGN(AuthorStanding standing, AuthorStanding::of(connection, entry));
    return EntryPermit([&connection, rights, erasure,
                        standing = std::move(standing)](const Entry& asked, const QList<RowTouch>& rows) {
        return EntryRights(connection, *rights, standing, erasure.get()).check(asked, rows);
    });
}

} // namespace

EntryGuard memberGuard(std::shared_ptr<const Rights> rights, std::shared_ptr<const ErasureRules> erasure)
{
    return {[rights = std::move(rights), erasure = std::move(erasure)](Connection& connection,
                                                                       const Entry& entry) {
                return permit(connection, entry, rights, erasure);
            },
            [](Connection& connection, const Entry& entry, const PackedEntry& packed) {
                return verifySignatures(connection, entry, packed);
            },
            {u"member"_s, u"member_file"_s, u"operator"_s}};
}

} // namespace kitcamp
