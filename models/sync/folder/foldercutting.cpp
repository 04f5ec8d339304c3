// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How entries are taken out of the log in a folder; why that is safe stands in models/sync/README.md, "Taking
// an entry out".
#include "models/sync/folder/folderlog.h"
#include "models/sync/folder/packturn.h"
#include "models/sync/hubmoved.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

/// First entries of the packs that may hold something from \p seq on, in order.
Result<QList<qint64>> FolderLog::packsFrom(qint64 seq)
{
    constexpr qint64 packsPerFolder = 1000;
    const qint64 oldest = (qMax<qint64>(seq, 1) - 1) / packsPerFolder; // and a pack may reach over from it
    KITCAMP_ASSIGN(const QStringList folders, m_folder.list(u"log"_s));
    QList<qint64> all;
    for (const QString& folder : folders) {
        const qint64 number = numberOf(folder, 4);
        if (number <= 0 || number < oldest)
            continue;
        KITCAMP_ASSIGN(const QStringList names, m_folder.list(folderName(number)));
        for (const QString& name : names) {
            const qint64 first = numberOf(name, 9);
            if (first > 0 && packName(first) == folderName(number) + u'/' + name)
                all << first;
        }
    }
    std::sort(all.begin(), all.end());
    const auto holding = std::upper_bound(all.begin(), all.end(), seq);
    return QList<qint64>(holding == all.begin() ? holding : holding - 1, all.end());
}

/// The pack that begins with \p first, where something behind \p keep stands in it.
Result<std::optional<FolderLog::Behind>> FolderLog::behindIn(qint64 first, const LogPosition& keep)
{
    KITCAMP_ASSIGN(const auto bytes, m_folder.read(packName(first), Pack::largestFile));
    if (!bytes || bytes->isEmpty()) // free, or only claimed
        return std::optional<Behind>();
    if (isClosing(*bytes))
        return movedError(m_folder.root(), *m_moved);
    Behind file{first, *bytes, {}};
    if (auto pack = decodePack(*bytes); pack && pack->first == first && pack->logId == m_logId)
        file.pack = *std::move(pack);
    else if (!pack && pack.error().code == ErrorCode::Newer)
        return damaged(packName(first), first, pack.error());
    if (!file.pack || first > keep.seq)
        return std::optional(std::move(file));
    const bool holdsIt = file.pack->last() >= keep.seq;
    if (holdsIt && file.pack->hashes[keep.seq - first] != keep.hash)
        return forked(keep.seq);
    return file.pack->last() > keep.seq ? std::optional(std::move(file)) : std::nullopt;
}

Result<QList<FolderLog::Behind>> FolderLog::filesBehind(const LogPosition& keep)
{
    KITCAMP_TRY(survey());
    QList<Behind> files;
    KITCAMP_ASSIGN(const QList<qint64> packs, packsFrom(keep.seq));
    for (const qint64 first : packs) {
        KITCAMP_ASSIGN(auto file, behindIn(first, keep));
        if (file)
            files << *std::move(file);
    }
    return files;
}

namespace {

QByteArray markOf(const QList<QByteArray>& hashes)
{
    return hashOf(hashes.join());
}

} // namespace

Result<LogTail> FolderLog::tailAfter(const LogPosition& keep)
{
    KITCAMP_ASSIGN(const QList<Behind> files, filesBehind(keep));
    LogTail tail;
    QList<QByteArray> hashes;
    for (const Behind& file : files) {
        hashes << hashOf(packName(file.first).toUtf8() + file.bytes);
        if (file.pack)
            tail.entries << file.pack->entries.mid(qMax<qint64>(0, keep.seq + 1 - file.first));
        else
            tail.files.insert(packName(file.first), file.bytes);
    }
    tail.count = tail.entries.size() + tail.files.size();
    tail.mark = markOf(hashes);
    return tail;
}

Result<void> FolderLog::takeAway(const Behind& file, const LogPosition& keep)
{
    const QString name = packName(file.first);
    // What cannot be taken apart goes whole: who has the entries in it sends them again.
    if (file.pack && file.first <= keep.seq)
        return m_folder.replace(
            name, encodePack(m_logId, file.first, file.pack->entries.first(keep.seq - file.first + 1)));
    const Outcome removed = m_folder.access().remove(m_folder.path(name));
    if (!removed.ok() && removed.fault != Fault::NotThere)
        return m_folder.explain(removed, name);
    const QString parent = name.section(u'/', 0, -2);
    const Outcome synced = m_folder.access().sync(m_folder.path(parent));
    return synced.ok() ? Result<void>() : Result<void>(m_folder.explain(synced, parent));
}

Result<Hub::Appended> FolderLog::cut(const LogPosition& keep, const LogTail& seen)
{
    PackTurn turn(m_folder);
    KITCAMP_TRY(turn.take());
    KITCAMP_ASSIGN(QList<Behind> files, filesBehind(keep));
    QList<QByteArray> hashes;
    for (const Behind& file : std::as_const(files))
        hashes << hashOf(packName(file.first).toUtf8() + file.bytes);
    if (markOf(hashes) != seen.mark)
        return Hub::Appended::Behind;
    // The last one first: at each moment what is left is a log without a gap.
    for (auto file = files.crbegin(); file != files.crend(); ++file)
        KITCAMP_TRY(takeAway(*file, keep));
    // Who appended to what is gone has left packs that follow on nothing.
    KITCAMP_ASSIGN(files, filesBehind(keep));
    const bool goesOn = !files.isEmpty() && files.first().pack && files.first().first == keep.seq + 1
        && files.first().pack->previousHash == keep.hash;
    for (auto file = files.crbegin(); file != files.crend() && !goesOn; ++file)
        KITCAMP_TRY(takeAway(*file, keep));
    m_cached.reset();
    m_head.reset();
    return Hub::Appended::Done;
}

} // namespace kitcamp
