// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/cutting.h"

#include "models/members/ownrights.h"
#include "models/members/rights.h"
#include "models/store/check.h"
#include "models/sync/cutevidence.h"
#include "models/sync/filelock.h"

#include <QFileInfo>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostTries = 5; // while who wrote it sends it again

} // namespace

LogCutting::LogCutting(Store& store, Opening open, SyncPace pace)
    : m_store(store)
    , m_open(std::move(open))
    , m_pace(std::move(pace))
{
}

Result<void> LogCutting::revoke(const RefusedEntry& refused, const MemberKeys& own, CutLog& outcome)
{
    if (!refused.culprit) {
        outcome.remark =
            tr("Who wrote it is not known: anybody who can write at the place may have. Let only "
               "computers of the centre write there.");
        return {};
    }
    KITCAMP_ASSIGN(const auto member, memberById(m_store.reader(), refused.culprit->id));
    if (!member || member->revokedAt)
        return {};
    if (member->id == own.member) {
        outcome.remark = tr("This computer itself wrote it: another administrator can revoke it.");
        return {};
    }
    KITCAMP_ASSIGN(const auto hub, m_open());
    const QString reason =
        tr("sent entry %1, which it may not write", "reason of revoking").arg(refused.seq());
    KITCAMP_TRY(revokeMember(m_store, own, *hub, member->id, reason));
    outcome.revoked = member->name;
    return {};
}

Result<bool> LogCutting::cutOnce(const RefusedEntry& refused, CutLog& outcome)
{
    FileLock lock(meetingLockOf(m_store));
    KITCAMP_TRY(takeMeetingLock(lock, m_pace));
    KITCAMP_ASSIGN(const auto hub, m_open());
    KITCAMP_ASSIGN(const QString kept,
                   keepCutEntries(m_store, hub->place(), refused.seq(), refused.why, refused.tail));
    const auto cut = hub->cut(refused.keep, refused.tail);
    if (!cut || *cut == Hub::Appended::Behind)
        QFile::remove(kept);
    KITCAMP_TRY(cut);
    if (*cut == Hub::Appended::Behind)
        return false;
    outcome.kept << kept;
    outcome.entries += refused.tail.count;
    return true;
}

Result<void> LogCutting::meet(const MemberKeys& own)
{
    KITCAMP_ASSIGN(const auto hub, m_open());
    SyncSession session(m_store, *hub);
    KITCAMP_TRY(meetAsMember(m_store, session, *hub, own, m_pace));
    return {};
}

/// What is refused here alone, because this file is not what its history says, is not taken from the others.
Result<void> LogCutting::checkOwnFile()
{
    KITCAMP_TRY(verifyOwnRights(m_store.reader()));
    static const QStringList decisive{u"integrity"_s, u"foreign-keys"_s, u"journal"_s, u"journal-rows"_s,
                                      u"replay"_s};
    KITCAMP_ASSIGN(const CheckReport report, checkFile(m_store));
    for (const CheckFinding& finding : report.findings) {
        if (!finding.ok && decisive.contains(finding.name))
            return Error{
                ErrorCode::File,
                tr("This file itself is not whole, and that may be why it refuses the entry. Run \"kitcamp "
                   "repair\" first, or take the entry out at another administrator's computer. %1",
                   "%1: a sentence")
                    .arg(finding.sentence),
                finding.name,
                u"edited"_s,
                {}};
    }
    return {};
}

Result<CutLog> LogCutting::cut(const RefusedEntry& agreed, const MemberKeys& own, bool keepsMember)
{
    KITCAMP_TRY(mayDo(m_store, u"member"_s, RowOperation::Update));
    KITCAMP_TRY(checkOwnFile());
    CutLog outcome;
    // First: at a server this ends its login, and it can send nothing again.
    if (!keepsMember)
        KITCAMP_TRY(revoke(agreed, own, outcome));
    std::optional<RefusedEntry> refused = agreed;
    for (int i = 0; i < mostTries && refused; ++i) {
        KITCAMP_TRY(cutOnce(*refused, outcome));
        const auto met = meet(own);
        if (!met && Hub::isAway(met.error()))
            outcome.remark = tr("The others hear of it with the next sync: %1").arg(met.error().sentence);
        if (met || Hub::isAway(met.error()))
            return outcome;
        // Whoever wrote it may have sent it again, or more of it.
        KITCAMP_ASSIGN(refused, find());
        if (!refused)
            return met.error();
        if (refused->author != agreed.author || refused->keep.seq < agreed.keep.seq)
            return Error{ErrorCode::Busy,
                         tr("Something else stands in the log by now. Look at it again, then decide."),
                         refused->why.detail,
                         u"changed"_s,
                         {}};
    }
    return Error{
        ErrorCode::Busy,
        tr("It is sent again and again. Take the access to the place away from the computer that does "
           "it, then try again."),
        agreed.why.detail,
        u"changed"_s,
        {}};
}

} // namespace kitcamp
