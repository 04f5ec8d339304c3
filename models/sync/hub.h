// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/packedentry.h"

#include <QMap>

#include <functional>
#include <memory>

namespace kitcamp {

class HubLogins;

/// What one file tells the others of itself through the hub.
struct FileCard {
    QByteArray author; ///< 16 bytes
    QString name; ///< "Desk 2"
    qint64 lastContact = 0; ///< Unix seconds, UTC, by that computer's clock: shown, never compared
    qint64 head = 0; ///< where it stood in the log
    QString state; ///< hash of its content at head, where it told one; hex
    qint64 redactedUpTo = 0; ///< all that was erased by entries up to this one is gone from that file
};

/// A packed copy of a file that stands at \c seq with nothing unsent: a new desk joins from it.
struct SnapshotInfo {
    LogPosition position;
    qint64 size = 0; ///< bytes in the hub
    QString name; ///< the hub's own name for it
};

/// Where a log went when it was moved to another hub: stands behind its last entry, so that nothing more can
/// be appended and the other files follow.
struct HubMoved {
    QString url; ///< of the new hub, without a login
    QByteArray certificate; ///< see HubLogin
    QMap<qint64, QByteArray> logins; ///< by member: a HubAccount, sealed for its box key (see hublogins.h)
    LogPosition end; ///< the last entry at the old hub
    qint64 member = 0; ///< the administrator who moved it; 0 in a centre without members
    QByteArray signature; ///< that member's over signedMove() (hubmoved.h); 64 bytes
};

/// What stands in a log behind an entry, as it lies there.
struct LogTail {
    QList<PackedEntry> entries; ///< the first ones, in their envelopes; a very large body is left out
    QMap<QString, QByteArray> files; ///< of a folder: what cannot be taken apart, by its name
    qint64 count = 0; ///< of entries, as far as that can be told
    QByteArray mark; ///< of all that stands there: Hub::cut() takes nothing else away
};

/// Where the files of a centre meet: keeps the one ordered log, the pictures and a snapshot. Knows nothing of
/// what stands in the entries. Belongs to one thread. All failures are ErrorCode::File with a sentence and a
/// rule ("damaged", "gap" where a part of the log is missing, "full", "read-only" ...), or ErrorCode::Newer
/// for a hub of a newer program; being away is ordinary (see isAway).
class Hub
{
public:
    /// How far a long transfer has come, in bytes; returns false to cancel.
    using Progress = std::function<bool(qint64 done, qint64 all)>;
    enum class Appended { Done, Behind }; ///< Behind: somebody else was faster; read on, then try again

    virtual ~Hub() = default;

    /// For people: "/media/usb/centre".
    [[nodiscard]] virtual QString place() const = 0;
    /// True where \p error only says that the hub cannot be reached now (folder not mounted, server away).
    [[nodiscard]] static bool isAway(const Error& error);
    [[nodiscard]] static Error away(const QString& sentence, const QString& detail = {});

    /// 16 bytes; an Error where there is no hub at this place.
    [[nodiscard]] virtual Result<QByteArray> logId() = 0;
    [[nodiscard]] virtual Result<LogPosition> head() = 0;
    /// The entries after \p seq in order, verified as a chain that starts at \p position: at most \p most of
    /// them, none where the log ends there. A log that does not hold \p position is an Error with rule
    /// "forked", a log that ends before it one with rule "set-back".
    [[nodiscard]] virtual Result<QList<PackedEntry>> readAfter(const LogPosition& position, int most) = 0;
    /// Puts \p entries, a chain that starts at \p expected, at the end of the log if that is still \p
    /// expected. Durable when it returns Done.
    [[nodiscard]] virtual Result<Appended> append(const LogPosition& expected,
                                                  const QList<PackedEntry>& entries) = 0;

    /// Gives entries that the log holds other bodies and redaction marks; their headers and places stay. What
    /// stood there before can no longer be read from the hub. Refused (rule "not-allowed") where this login
    /// may not.
    [[nodiscard]] virtual Result<void> replaceBodies(const QList<PackedEntry>& redacted) = 0;
    /// \p redacted as it would lie in the hub, its mark signed by this computer where that is its to sign.
    [[nodiscard]] virtual Result<PackedEntry> vouched(const PackedEntry& redacted) { return redacted; }
    /// Snapshots of entries before \p seq go, and none of them is taken any more (storeSnapshot(): rule
    /// "out-of-date"): they hold what was erased since.
    [[nodiscard]] virtual Result<void> dropSnapshotsBefore(qint64 seq) = 0;

    /// \p hash is the lower-case hex hash that the bytes are stored under; verified when read.
    [[nodiscard]] virtual Result<bool> hasBlob(const QString& hash) = 0;
    [[nodiscard]] virtual Result<QByteArray> readBlob(const QString& hash) = 0;
    [[nodiscard]] virtual Result<void> writeBlob(const QString& hash, const QByteArray& bytes) = 0;

    [[nodiscard]] virtual Result<void> tell(const FileCard& card) = 0;
    [[nodiscard]] virtual Result<QList<FileCard>> files() = 0;

    [[nodiscard]] virtual Result<std::optional<SnapshotInfo>> newestSnapshot() = 0;
    /// Writes the unpacked, verified file to \p path, which must not exist.
    [[nodiscard]] virtual Result<void> fetchSnapshot(const SnapshotInfo& info, const QString& path,
                                                     const Progress& progress) = 0;
    /// Packs the file \p path, which stands at \p position. Older snapshots go, but for the last two.
    [[nodiscard]] virtual Result<void> storeSnapshot(const LogPosition& position, const QString& path,
                                                     const Progress& progress) = 0;

    /// What else lies in the hub and is not of Kitcamp's making, or was renamed by a sync client: one
    /// sentence each.
    [[nodiscard]] virtual QStringList oddities() = 0;

    /// Where the log went from here, as the last head(), readAfter() or append() has seen it; nullopt: it is
    /// still here. An append is refused then (rule "moved").
    [[nodiscard]] virtual std::optional<HubMoved> moved() const { return {}; }
    /// Ends the log behind \p expected, if that is its head: it goes on at \p target.
    [[nodiscard]] virtual Result<Appended> close(const LogPosition& expected, const HubMoved& target);
    /// What stands behind \p keep, also where it is damaged. Errors: "forked" where the log does not go through
    /// \p keep, "moved".
    [[nodiscard]] virtual Result<LogTail> tailAfter(const LogPosition& keep);
    /// Takes away all behind \p keep, for everybody, if that is still what \p seen shows; else Behind. The log
    /// ends with \p keep then, or before it where what held it cannot be read. Snapshots of later entries go.
    /// Refused (rule "not-allowed") where this login may not. models/sync/README.md, "Taking an entry out".
    [[nodiscard]] virtual Result<Appended> cut(const LogPosition& keep, const LogTail& seen);
    /// The names of all blobs, for a move.
    [[nodiscard]] virtual Result<QStringList> blobNames();

    /// The logins of the server; nullptr where a hub asks for none (a folder).
    [[nodiscard]] virtual HubLogins* logins() { return nullptr; }
    /// Waiting for a server ends, with "away", as soon as \p wanted says false: it is asked several times a
    /// second, in the hub's thread. A folder waits for nothing.
    virtual void waitOnlyWhile(const std::function<bool()>& wanted) { (void)wanted; }
};

/// What a server asks of who opens the hub; a folder asks nothing.
struct HubLogin {
    QString password;
    QByteArray
        certificate; ///< PEM of the authority that the server's certificate is signed by; empty: the system's

    friend bool operator==(const HubLogin&, const HubLogin&) = default;
};

/// Opens the hub that \p url names: "folder:/path", taken as it stands, or
/// "postgresql://LOGIN@HOST[:PORT]/DATABASE". Touches nothing yet and creates nothing: that it is away shows
/// with the first question. \p logId: which log of a server is meant; a folder has but one.
[[nodiscard]] Result<std::unique_ptr<Hub>> openHub(const QString& url, const HubLogin& login = {},
                                                   const QByteArray& logId = {});
/// Makes an empty hub for the log \p logId at \p url; refuses a place that holds anything already.
[[nodiscard]] Result<std::unique_ptr<Hub>> createHub(const QString& url, const QByteArray& logId,
                                                     const HubLogin& login = {});

} // namespace kitcamp
