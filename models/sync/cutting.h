// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/members/members.h"
#include "models/sync/revoking.h"

namespace kitcamp {

/// The entry that everybody stops before, and what is known of it.
struct RefusedEntry {
    LogPosition keep; ///< the last one before it
    Error why; ///< as a meeting says it
    QByteArray author; ///< that it names, 16 bytes; empty where it cannot be read
    qint64 at = 0; ///< Unix seconds, by its author's clock; 0: not known
    QString deed; ///< what it says was done; empty where it cannot be read
    QString computer; ///< that it names; empty: none of the centre
    /// Who wrote it or brought it: its signature is that member's, or it came by that member's login.
    /// nullopt: anybody who can write at the place may have.
    std::optional<Member> culprit;
    QStringList behind; ///< other computers that stand or wrote behind it: they do not refuse it
    LogTail tail;

    [[nodiscard]] qint64 seq() const { return keep.seq + 1; }
    /// Perhaps nobody's doing: who has it whole sends it again.
    [[nodiscard]] bool isDamaged() const { return why.rule == QLatin1String("damaged"); }
};

/// What came of taking it out.
struct CutLog {
    qint64 entries = 0; ///< that are in the log no more
    QStringList kept; ///< files that hold them
    QString revoked; ///< the computer that was revoked; empty: none
    QString remark; ///< what else to know: who was not revoked and why, that the hub is away
};

/// Takes an entry that no computer accepts, and all behind it, out of the shared log, so that the others come
/// past it, and revokes who wrote it. Every honest computer has stopped before it, so nothing of them stands
/// there. For administrators; models/sync/README.md, "Taking an entry out".
class LogCutting
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::LogCutting)
public:
    /// Opens the hub anew, as the file of the store sees it.
    using Opening = std::function<Result<std::unique_ptr<Hub>>()>;

    LogCutting(Store& store, Opening open, SyncPace pace = {});

    /// Reads on to the end of the log: nullopt where nothing is refused. What is refused was read three
    /// times, over as many openings of the hub. Errors: away, Newer, "no-key" ...: none of them is the
    /// entry's fault.
    [[nodiscard]] Result<std::optional<RefusedEntry>> find();
    /// Takes out what was \p agreed on, keeps it in a file beside, revokes the culprit unless \p keepsMember,
    /// and meets. Errors: "not-allowed"; "edited" where this file is not what its history says; "changed"
    /// where something else stands there by now.
    [[nodiscard]] Result<CutLog> cut(const RefusedEntry& agreed, const MemberKeys& own, bool keepsMember);

private:
    /// Where a reading ended.
    struct Stop {
        LogPosition keep;
        Error why;
        std::optional<PackedEntry> packed; ///< as its author wrote it, where it can be read
        bool isEnd = false; ///< nothing stands behind it: the end itself is wrong

        [[nodiscard]] bool isAs(const Stop& other) const;
    };
    [[nodiscard]] Result<std::optional<Stop>> readOn(Hub& hub);
    [[nodiscard]] Result<std::optional<Stop>> takeAll(const QList<PackedEntry>& incoming);
    [[nodiscard]] Result<std::optional<Stop>> endOfLog(Hub& hub, const LogPosition& standing);
    [[nodiscard]] Result<RefusedEntry> described(Hub& hub, const Stop& stop);
    [[nodiscard]] Result<std::optional<Member>> whoBrought(Hub& hub, const Stop& stop, const Entry& entry);
    [[nodiscard]] Result<void> nameBehind(RefusedEntry& refused);
    [[nodiscard]] Result<RefusedEntry> namePassed(Hub& hub, RefusedEntry refused);
    [[nodiscard]] Result<void> checkOwnFile();
    [[nodiscard]] Result<void> revoke(const RefusedEntry& refused, const MemberKeys& own, CutLog& outcome);
    /// False where something came meanwhile.
    [[nodiscard]] Result<bool> cutOnce(const RefusedEntry& refused, CutLog& outcome);
    [[nodiscard]] Result<void> meet(const MemberKeys& own);

    Store& m_store;
    Opening m_open;
    SyncPace m_pace;
};

} // namespace kitcamp
