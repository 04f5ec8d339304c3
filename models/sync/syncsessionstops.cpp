// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a meeting says when it cannot go on.
#include "models/sync/entryrefusal.h"
#include "models/sync/syncsession.h"

#include <QDir>

namespace kitcamp {

using namespace Qt::StringLiterals;

Error SyncSession::stoppedBefore(const PackedEntry* packed, Error error)
{
    const bool refused = packed ? entryRefusal::isOfTaking(error) : entryRefusal::isOfReading(error);
    const auto standing = m_follower.standing();
    if (!refused || !standing)
        return withWaysOut(std::move(error));
    m_refusedEntry = standing->seq + 1;
    if (error.rule == "forked"_L1) // or this file is not what its history says
        return entryRefusal::withWayOut(m_store, forked(error.detail));
    // Where only damage can be the reason, an older copy of the hub may be better than a shorter log.
    if (error.rule == "damaged"_L1)
        error = withWaysOut(std::move(error));
    return entryRefusal::withWayOut(m_store,
                                    entryRefusal::said(m_store, m_refusedEntry, packed, std::move(error)));
}

/// What a person can do about a log that is forked or damaged: the store does not know where it lies.
Error SyncSession::withWaysOut(Error error) const
{
    if (error.rule == "forked"_L1)
        return forked(error.detail);
    const bool broken = error.rule == "damaged"_L1 || error.rule == "gap"_L1;
    if (broken && error.waysOut.isEmpty())
        error.waysOut
            << tr("Put an older, whole copy of %1 in its place: the computers send again what it lacks.")
                   .arg(m_hub.place());
    return error;
}

Error SyncSession::forked(const QString& detail) const
{
    Error error{
        ErrorCode::File,
        tr("This file and what lies at %1 have gone separate ways: each holds entries that the other one "
           "never had. Was the folder copied, or set back, and used at two places?")
            .arg(m_hub.place()),
        detail,
        u"forked"_s,
        {}};
    error.waysOut
        << tr("If another folder holds the right log, choose it on the page Sync.")
        << tr("Else run \"kitcamp repair %1\": it makes the file anew from the log and does again what "
              "only this file has.")
               .arg(QDir::toNativeSeparators(m_store.path()));
    return error;
}

} // namespace kitcamp
