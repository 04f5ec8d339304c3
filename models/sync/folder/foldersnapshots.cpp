// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/folder/foldersnapshots.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QScopeGuard>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int kept = 2;
using Side = SnapshotFailure::Side;

QString relative(const QString& name)
{
    return u"snapshots/"_s + name;
}

QString nameFor(const LogPosition& position)
{
    return u"%1-%2.zst"_s.arg(position.seq, 9, 10, QLatin1Char('0'))
        .arg(QString::fromLatin1(position.hash.toHex().first(16)));
}

} // namespace

qint64 FolderSnapshots::seqOf(const QString& name)
{
    static const QRegularExpression form(u"^([0-9]{9,18})-[0-9a-f]{16}\\.zst$"_s);
    const auto match = form.match(name);
    return match.hasMatch() ? match.captured(1).toLongLong() : -1;
}

Result<QStringList> FolderSnapshots::names()
{
    KITCAMP_ASSIGN(QStringList found, m_folder.list(u"snapshots"_s));
    found.removeIf([](const QString& name) { return seqOf(name) < 0; });
    std::sort(found.begin(), found.end(),
              [](const QString& a, const QString& b) { return seqOf(a) > seqOf(b); });
    return found;
}

Result<qint64> FolderSnapshots::floor()
{
    constexpr qint64 longest = 100;
    KITCAMP_ASSIGN(const auto bytes, m_folder.read(relative(floorName()), longest));
    if (!bytes)
        return 0;
    // Of a log that was cut, or set back, the newest entries' snapshots are good again.
    KITCAMP_ASSIGN(const LogPosition head, m_log.head());
    return std::min(bytes->trimmed().toLongLong(), head.seq);
}

Result<void> FolderSnapshots::raiseFloor(qint64 seq)
{
    KITCAMP_ASSIGN(const qint64 there, floor());
    KITCAMP_ASSIGN(const LogPosition head, m_log.head());
    const qint64 wanted = std::min(seq, head.seq);
    if (wanted <= there)
        return {};
    KITCAMP_TRY(m_folder.put(relative(floorName()), "0\n"));
    return m_folder.replace(relative(floorName()), QByteArray::number(wanted) + '\n');
}

Error FolderSnapshots::outOfDate(qint64 seq) const
{
    return {
        ErrorCode::File,
        tr("The snapshot of entry %1 was not stored in %2: something was erased since. The next one is made "
           "when this file has met the others.")
            .arg(seq)
            .arg(m_folder.root()),
        {},
        u"out-of-date"_s,
        {}};
}

Result<SnapshotHeader> FolderSnapshots::headerOf(const QString& name)
{
    QFile file(m_folder.path(relative(name)));
    if (!file.open(QIODevice::ReadOnly))
        return damaged(name, file.errorString());
    auto header = SnapshotHeader::decode(file.read(SnapshotHeader::bytes));
    if (header && nameFor(header->position) == name)
        return header;
    if (!header && header.error().code == ErrorCode::Newer)
        return Error{ErrorCode::Newer,
                     tr("The snapshot %1 was written by a newer Kitcamp. Update this program.").arg(name),
                     header.error().detail};
    return damaged(name, header ? u"another name"_s : header.error().detail);
}

/// False where the snapshot is damaged, or of entries that this log does not hold: it is passed over.
Result<bool> FolderSnapshots::isOfThisLog(const QString& name, SnapshotInfo& info)
{
    const auto header = headerOf(name);
    KITCAMP_ASSIGN(const QByteArray logId, m_folder.logId());
    if (!header || header->logId != logId)
        return false;
    info = {header->position, QFileInfo(m_folder.path(relative(name))).size(), name};
    return m_log.holds(header->position);
}

Result<std::optional<SnapshotInfo>> FolderSnapshots::newest()
{
    KITCAMP_ASSIGN(const QStringList found, names());
    KITCAMP_ASSIGN(const qint64 from, floor());
    for (const QString& name : found) {
        SnapshotInfo info;
        KITCAMP_ASSIGN(const bool isGood, seqOf(name) < from ? Result(false) : isOfThisLog(name, info));
        if (isGood)
            return std::optional(info);
    }
    return std::optional<SnapshotInfo>();
}

Result<void> FolderSnapshots::fetch(const SnapshotInfo& info, const QString& path,
                                    const Hub::Progress& progress)
{
    if (QFileInfo::exists(path))
        return Error{ErrorCode::File,
                     tr("%1 is there already and was not replaced. Choose another name.")
                         .arg(QDir::toNativeSeparators(path)),
                     {},
                     u"exists"_s};
    const QString part = path + u".part"_s;
    auto done = unpackTo(part, info, progress);
    if (done && QFile::rename(part, path))
        return {};
    QFile::remove(part);
    if (!done)
        return done;
    return explain({Side::Target, {Fault::Other, part}}, Side::Source, info.name, path);
}

Result<void> FolderSnapshots::unpackTo(const QString& path, const SnapshotInfo& info,
                                       const Hub::Progress& progress)
{
    KITCAMP_TRY(m_folder.logId());
    KITCAMP_ASSIGN(const SnapshotHeader header, headerOf(info.name));
    if (header.position != info.position)
        return damaged(info.name, u"another position"_s);
    const auto failure = unpackSnapshot(m_folder.path(relative(info.name)), path, header, progress);
    if (!failure.ok())
        return explain(failure, Side::Source, info.name, path);
    const Outcome synced = FolderAccess().sync(path); // on this computer's disk, not in the hub
    return synced.ok() ? Result<void>()
                       : Result<void>(explain({Side::Target, synced}, Side::Source, info.name, path));
}

Result<void> FolderSnapshots::store(const LogPosition& position, const QString& path,
                                    const Hub::Progress& progress)
{
    KITCAMP_ASSIGN(const bool isHeld, m_log.holds(position));
    if (!isHeld)
        return Error{
            ErrorCode::File,
            tr("The log in %1 does not hold entry %2 as this file has it, so no snapshot was stored. "
               "Sync first.")
                .arg(m_folder.root())
                .arg(position.seq),
            {},
            u"forked"_s};
    KITCAMP_ASSIGN(const qint64 from, floor());
    if (position.seq < from)
        return outOfDate(position.seq);
    const QString name = nameFor(position);
    KITCAMP_ASSIGN(const QByteArray logId, m_folder.logId());
    SnapshotHeader header{logId, position};
    KITCAMP_ASSIGN(const QString temporary, m_folder.temporary());
    const auto cleanUp = qScopeGuard([&] { m_folder.access().remove(temporary); });
    auto failure = packSnapshot(path, temporary, header, progress);
    if (const Outcome synced = failure.ok() ? m_folder.access().sync(temporary) : Outcome(); !synced.ok())
        failure = {Side::Target, synced};
    if (!failure.ok())
        return explain(failure, Side::Target, name, path);
    KITCAMP_TRY(m_folder.replaceBy(temporary, relative(name)));
    // Somebody may have dropped the older ones while this one was written.
    KITCAMP_ASSIGN(const qint64 now, floor());
    if (position.seq < now) {
        m_folder.remove(relative(name));
        return outOfDate(position.seq);
    }
    return removeOld();
}

Result<void> FolderSnapshots::dropBefore(qint64 seq)
{
    KITCAMP_TRY(raiseFloor(seq));
    return drop(0, seq - 1);
}

Result<void> FolderSnapshots::dropAfter(qint64 seq)
{
    return drop(seq + 1, std::numeric_limits<qint64>::max());
}

Result<void> FolderSnapshots::drop(qint64 from, qint64 to)
{
    KITCAMP_ASSIGN(const QStringList found, names());
    for (const QString& name : found) {
        if (seqOf(name) < from || seqOf(name) > to)
            continue;
        const Outcome removed = m_folder.access().remove(m_folder.path(relative(name)));
        if (!removed.ok() && removed.fault != Fault::NotThere)
            return m_folder.explain(removed, relative(name));
    }
    const Outcome synced = m_folder.access().sync(m_folder.path(u"snapshots"_s));
    return synced.ok() || synced.fault == Fault::NotThere
        ? Result<void>()
        : Result<void>(m_folder.explain(synced, u"snapshots"_s));
}

/// Keeps the newest two that are good. What is older goes, be it good or not.
Result<void> FolderSnapshots::removeOld()
{
    KITCAMP_ASSIGN(const QStringList found, names());
    int good = 0;
    for (const QString& name : found) {
        SnapshotInfo info;
        bool isGood = false;
        if (good < kept) {
            KITCAMP_ASSIGN(isGood, isOfThisLog(name, info));
        }
        if (!isGood && good > 0)
            m_folder.remove(relative(name));
        good += isGood ? 1 : 0;
    }
    return {};
}

/// \p hubSide is the side on which the hub stands: what the other one is, lies on this computer.
Error FolderSnapshots::explain(const SnapshotFailure& failure, Side hubSide, const QString& name,
                               const QString& local)
{
    if (failure.side == Side::Cancelled)
        return {ErrorCode::Cancelled, tr("Cancelled; nothing was changed."), {}};
    if (failure.side == Side::Content)
        return damaged(name, failure.outcome.detail);
    if (failure.side == hubSide)
        return m_folder.explain(failure.outcome, relative(name));
    const QString sentence = failure.outcome.fault == Fault::Full
        ? tr("There is no room left for %1 on this computer. Make room, then try again.")
        : tr("%1 cannot be read or written on this computer. Check the folder and your rights.");
    return {ErrorCode::File, sentence.arg(QDir::toNativeSeparators(local)), failure.outcome.detail};
}

Error FolderSnapshots::damaged(const QString& name, const QString& detail) const
{
    return {ErrorCode::File,
            tr("The snapshot %1 in %2 is damaged. Remove it: the log is enough to join from.")
                .arg(name, m_folder.root()),
            detail, u"damaged"_s};
}

} // namespace kitcamp
