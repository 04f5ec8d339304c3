// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/attendees/keyactions.h"

#include "models/store/naming.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct StandingKey {
    QString publicKey; ///< empty: the camp has none
    bool erased = false;
};

Result<StandingKey> standingKey(Connection& connection, qint64 activity)
{
    StandingKey key;
    KITCAMP_TRY(connection.each(
        "SELECT public_key, erased_at IS NOT NULL FROM camp_key WHERE activity=?",
        [&](const Statement& row) {
            key = {row.text(0), row.integer(1) != 0};
        },
        activity));
    return key;
}

} // namespace

Result<void> MakeCampKey::run(Change& change) const
{
    KITCAMP_ASSIGN(const StandingKey standing, standingKey(change.rows(), activity));
    if (standing.publicKey.isEmpty() && replaces.isEmpty()) {
        return change.execute("INSERT INTO camp_key(id, activity, public_key, made_at) VALUES(?,?,?,?)", key,
                              activity, publicKey, at);
    }
    if (!standing.publicKey.isEmpty() && standing.publicKey == replaces) {
        return change.execute("UPDATE camp_key SET public_key=?, made_at=?, erased_at=NULL WHERE activity=?",
                              publicKey, at, activity);
    }
    return Error{ErrorCode::Refused,
                 tr("This camp has a key already; another computer made it."),
                 {},
                 u"key-made"_s,
                 {tr("Export it there and take it in here, in Lists.")}};
}

QString MakeCampKey::sentence(const Naming& naming) const
{
    return tr("Made the key of %1", "%1: camp").arg(naming.name(u"activity"_s, activity));
}

ObjectRef MakeCampKey::subject() const
{
    return {u"activity"_s, activity};
}

QString MakeCampKey::deed(const Naming& /*naming*/) const
{
    return tr("made its key", "about a camp");
}

Result<bool> MakeCampKey::alreadySo(Connection& connection) const
{
    KITCAMP_ASSIGN(const StandingKey standing, standingKey(connection, activity));
    return !standing.publicKey.isEmpty() && standing.publicKey != replaces && !standing.erased;
}

Result<void> EraseIdentities::run(Change& change) const
{
    KITCAMP_TRY(change.execute("UPDATE attendee_detail SET sealed_identity='', identity_mask='' WHERE"
                               " participation IN (SELECT id FROM participation WHERE activity=?)"
                               " AND (sealed_identity<>'' OR identity_mask<>'')",
                               activity));
    KITCAMP_TRY(change.execute("UPDATE cloud_account SET sealed_secret='' WHERE resource IN"
                               " (SELECT id FROM cloud_resource WHERE activity=?) AND sealed_secret<>''",
                               activity));
    return change.execute("UPDATE camp_key SET erased_at=? WHERE activity=? AND erased_at IS NULL", at,
                          activity);
}

QString EraseIdentities::sentence(const Naming& naming) const
{
    return tr("Erased the identity numbers of %1", "%1: camp").arg(naming.name(u"activity"_s, activity));
}

ObjectRef EraseIdentities::subject() const
{
    return {u"activity"_s, activity};
}

QString EraseIdentities::deed(const Naming& /*naming*/) const
{
    return tr("erased the identity numbers", "about a camp");
}

Result<bool> EraseIdentities::alreadySo(Connection& connection) const
{
    KITCAMP_ASSIGN(
        const auto left,
        connection.integer("SELECT 1 FROM attendee_detail AS d JOIN participation AS p"
                           " ON p.id=d.participation WHERE p.activity=? AND d.sealed_identity<>'' LIMIT 1",
                           activity));
    KITCAMP_ASSIGN(const StandingKey standing, standingKey(connection, activity));
    return !left && (standing.publicKey.isEmpty() || standing.erased);
}

} // namespace kitcamp
