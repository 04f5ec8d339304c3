// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/folder/folderhub.h"

#include "models/members/envelope.h"
#include "models/sync/folder/cardfile.h"
#include "models/sync/folder/folderoddities.h"

#include <QDir>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// Pictures are scaled to 300 KB; later kinds of attachments may be larger.
constexpr qint64 largestBlob = 64LL << 20;
constexpr qsizetype mostCards = 10'000;

QString blobName(const QString& hash)
{
    return u"blobs/%1/%2"_s.arg(hash.left(2), hash);
}

/// No name from a row or from another computer may point outside of the blobs.
bool isHash(const QString& hash)
{
    const QByteArray bytes = QByteArray::fromHex(hash.toLatin1());
    return bytes.size() == 32 && QString::fromLatin1(bytes.toHex()) == hash;
}

/// Sealed bytes lie under the name of what they are when opened, which cannot be told here.
bool isOf(const QByteArray& bytes, const QString& hash)
{
    return isSealedBytes(bytes) || QString::fromLatin1(hashOf(bytes).toHex()) == hash;
}

} // namespace

FolderHub::FolderHub(const QString& root, std::shared_ptr<FolderAccess> access,
                     std::shared_ptr<Placing> placing)
    : m_folder(root, std::move(access), std::move(placing))
    , m_log(m_folder)
    , m_snapshots(m_folder, m_log)
{
}

QString FolderHub::place() const
{
    return QDir::toNativeSeparators(m_folder.root());
}

Result<QByteArray> FolderHub::logId()
{
    return m_folder.logId();
}

Result<LogPosition> FolderHub::head()
{
    return m_log.head();
}

Result<QList<PackedEntry>> FolderHub::readAfter(const LogPosition& position, int most)
{
    return m_log.readAfter(position, most);
}

Result<Hub::Appended> FolderHub::append(const LogPosition& expected, const QList<PackedEntry>& entries)
{
    return m_log.append(expected, entries);
}

Result<void> FolderHub::replaceBodies(const QList<PackedEntry>& redacted)
{
    return m_log.replaceBodies(redacted);
}

Result<void> FolderHub::dropSnapshotsBefore(qint64 seq)
{
    return m_snapshots.dropBefore(seq);
}

Result<bool> FolderHub::hasBlob(const QString& hash)
{
    if (!isHash(hash))
        return false;
    KITCAMP_ASSIGN(const auto mark, m_folder.look(blobName(hash)));
    return mark && mark->size > 0;
}

Result<QByteArray> FolderHub::readBlob(const QString& hash)
{
    std::optional<QByteArray> bytes;
    if (isHash(hash)) {
        KITCAMP_ASSIGN(bytes, m_folder.read(blobName(hash), largestBlob));
    }
    if (!bytes)
        return Error{ErrorCode::File, tr("The picture %1 is not in %2 yet.").arg(hash.left(8), place()), hash,
                     u"no-blob"_s};
    if (!isOf(*bytes, hash))
        return Error{ErrorCode::File,
                     tr("The picture %1 in %2 is damaged and was not taken. A computer that has it whole "
                        "writes it again.")
                         .arg(hash.left(8), place()),
                     blobName(hash), u"damaged"_s};
    return *bytes;
}

Result<void> FolderHub::writeBlob(const QString& hash, const QByteArray& bytes)
{
    if (!isHash(hash) || !isOf(bytes, hash) || bytes.size() > largestBlob)
        return Error{ErrorCode::Usage, tr("A picture does not have the name it was to be stored under."),
                     hash};
    KITCAMP_ASSIGN(const bool isThere, m_folder.put(blobName(hash), bytes));
    // Another content under this name can only be a damaged one.
    return isThere ? Result<void>() : m_folder.replace(blobName(hash), bytes);
}

Result<Hub::Appended> FolderHub::close(const LogPosition& expected, const HubMoved& target)
{
    return m_log.close(expected, target);
}

Result<Hub::Appended> FolderHub::cut(const LogPosition& keep, const LogTail& seen)
{
    KITCAMP_ASSIGN(const Appended cut, m_log.cut(keep, seen));
    if (cut == Appended::Done)
        KITCAMP_TRY(m_snapshots.dropAfter(keep.seq));
    return cut;
}

Result<QStringList> FolderHub::blobNames()
{
    QStringList hashes;
    KITCAMP_ASSIGN(const QStringList folders, m_folder.list(u"blobs"_s));
    for (const QString& folder : folders) {
        KITCAMP_ASSIGN(const QStringList names, m_folder.list(u"blobs/"_s + folder));
        for (const QString& name : names) {
            if (isHash(name) && name.startsWith(folder))
                hashes << name;
        }
    }
    return hashes;
}

Result<void> FolderHub::tell(const FileCard& card)
{
    if (card.author.size() != 16)
        return Error{ErrorCode::Usage, tr("A file must say who it is before it can tell of itself."), {}};
    return m_folder.replace(u"files/"_s + CardFile::nameFor(card.author), CardFile::toJson(card));
}

Result<QList<FileCard>> FolderHub::files()
{
    KITCAMP_ASSIGN(const QStringList names, m_folder.list(u"files"_s));
    QList<FileCard> cards;
    for (const QString& name : names.first(qMin(names.size(), mostCards))) {
        const QByteArray author = CardFile::authorOf(name);
        if (author.isEmpty())
            continue; // told by oddities()
        const auto bytes = m_folder.read(u"files/"_s + name, CardFile::largest);
        if (!bytes && isAway(bytes.error()))
            return bytes.error();
        const auto card = bytes && *bytes ? CardFile::fromJson(**bytes, author) : std::nullopt;
        if (card)
            cards << *card;
    }
    return cards;
}

Result<std::optional<SnapshotInfo>> FolderHub::newestSnapshot()
{
    return m_snapshots.newest();
}

Result<void> FolderHub::fetchSnapshot(const SnapshotInfo& info, const QString& path, const Progress& progress)
{
    return m_snapshots.fetch(info, path, progress);
}

Result<void> FolderHub::storeSnapshot(const LogPosition& position, const QString& path,
                                      const Progress& progress)
{
    return m_snapshots.store(position, path, progress);
}

QStringList FolderHub::oddities()
{
    return FolderOddities(m_folder).find();
}

} // namespace kitcamp
