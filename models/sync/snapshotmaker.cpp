// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/snapshotmaker.h"

#include "models/members/signatures.h"
#include "models/store/backup.h"
#include "models/store/compactcopy.h"
#include "models/store/localparts.h"
#include "models/store/logfollower.h"
#include "models/store/redaction.h"
#include "models/sync/workfolder.h"

#include <QFile>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct SnapshotMaker {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::SnapshotMaker)
};

constexpr auto unsentRule = "unsent"_L1;

Result<LogPosition> lastOf(const QString& path)
{
    KITCAMP_ASSIGN(const auto copy, Connection::open(path, Connection::Mode::Read));
    KITCAMP_ASSIGN(const auto last, Journal(*copy).last());
    if (!last)
        return LogPosition();
    KITCAMP_ASSIGN(const auto standing, copy->text("SELECT value FROM file_info WHERE key='sync.standing'"));
    if (standing.value_or(QString()).toLongLong() == last->seq)
        return LogPosition{last->seq, last->hash};
    return Error{ErrorCode::Refused,
                 SnapshotMaker::tr("A snapshot is made of what all have; something here is not sent yet."),
                 {},
                 unsentRule};
}

/// Nobody would believe what this computer redacted by itself.
Result<void> checkMayVouch(const QString& path)
{
    KITCAMP_ASSIGN(const auto copy, Connection::open(path, Connection::Mode::Read));
    const auto vouched = verifyAllRedactions(*copy, {});
    if (vouched || vouched.error().rule != "forged"_L1)
        return vouched;
    return Error{ErrorCode::Refused,
                 SnapshotMaker::tr("Details of somebody were erased, and who vouches for that needs the role "
                                   "Coordinator: a computer with it makes the next snapshot."),
                 vouched.error().detail, unsentRule};
}

} // namespace

Result<void> storeSnapshot(Store& store, Hub& hub, const Hub::Progress& progress)
{
    const auto cancelled = [&] { return progress && !progress(0, 0); };
    KITCAMP_ASSIGN(const bool redacting, Redaction::isOpen(store.reader()));
    if (redacting)
        return Error{ErrorCode::Refused,
                     SnapshotMaker::tr("Erased details are being taken out of this file; a snapshot is made "
                                       "when they are gone."),
                     {},
                     unsentRule};
    KITCAMP_ASSIGN(const auto work, WorkFolder::make(store.path() + u".snapshot"_s));
    const QString copy = work->filePath(u"copy.kitcamp"_s);
    const QString packed = work->filePath(u"snapshot.kitcamp"_s);
    KITCAMP_TRY(backUp(store.path(), copy));
    KITCAMP_ASSIGN(const LogPosition position, lastOf(copy));
    KITCAMP_TRY(stripLocalParts(copy, position));
    KITCAMP_TRY(vouchForRedactions(copy, [&](const PackedEntry& entry) { return hub.vouched(entry); }));
    KITCAMP_TRY(checkMayVouch(copy));
    // Now nothing is left of what was stripped, nor of what was deleted in the file itself.
    KITCAMP_TRY(copyCompact(copy, packed, cancelled));
    QFile::remove(copy);
    return hub.storeSnapshot(position, packed, progress);
}

Result<bool> storeSnapshotIfOld(Store& store, Hub& hub, const std::function<bool()>& cancelled)
{
    LogFollower follower(store);
    KITCAMP_ASSIGN(const qint64 unsent, follower.unsentCount());
    KITCAMP_ASSIGN(const LogPosition standing, follower.standing());
    if (unsent > 0 || standing.seq == 0)
        return false;
    KITCAMP_ASSIGN(const auto newest, hub.newestSnapshot());
    if (newest && standing.seq - newest->position.seq < snapshotEvery)
        return false;
    KITCAMP_ASSIGN(const LogPosition head, hub.head());
    if (head != standing)
        return false;
    const auto stored = storeSnapshot(store, hub, [&](qint64, qint64) { return !cancelled || !cancelled(); });
    if (stored)
        return true;
    const QString& rule = stored.error().rule;
    return rule == unsentRule || rule == "out-of-date"_L1 ? Result(false) : Result<bool>(stored.error());
}

} // namespace kitcamp
