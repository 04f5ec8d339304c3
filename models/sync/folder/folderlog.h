// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/folder/hubfolder.h"
#include "models/sync/folder/packfile.h"
#include "models/sync/hub.h"

namespace kitcamp {

/// The log of a centre as packs in a folder. A pack is named by the seq of its first entry alone, so that two
/// who append at the same place want the same name, which one of them gets (models/sync/README.md).
class FolderLog
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::FolderLog)
public:
    explicit FolderLog(HubFolder& folder)
        : m_folder(folder)
    {
    }

    /// See Hub. Costs two looks at names where nothing has changed.
    [[nodiscard]] Result<LogPosition> head();
    [[nodiscard]] Result<QList<PackedEntry>> readAfter(const LogPosition& position, int most);
    [[nodiscard]] Result<Hub::Appended> append(const LogPosition& expected,
                                               const QList<PackedEntry>& entries);
    /// See Hub. Packs are replaced whole, by a rename (models/sync/README.md, "Redaction").
    [[nodiscard]] Result<void> replaceBodies(const QList<PackedEntry>& redacted);
    /// Puts the note that the log has moved under the name of the next pack: nobody can get that name any
    /// more.
    [[nodiscard]] Result<Hub::Appended> close(const LogPosition& expected, const HubMoved& target);
    [[nodiscard]] const std::optional<HubMoved>& moved() const { return m_moved; }
    /// See Hub.
    [[nodiscard]] Result<LogTail> tailAfter(const LogPosition& keep);
    [[nodiscard]] Result<Hub::Appended> cut(const LogPosition& keep, const LogTail& seen);
    /// True where \p position is an entry of this log.
    [[nodiscard]] Result<bool> holds(const LogPosition& position);

    /// "log/0001/000000123"
    [[nodiscard]] static QString packName(qint64 first);
    [[nodiscard]] static QString folderName(qint64 number);
    /// The number that a name is of at least \p digits digits, written as we write it; 0 where it is another
    /// name.
    [[nodiscard]] static qint64 numberOf(const QString& name, int digits);

private:
    /// Entries collected by a reading, and where it has come to.
    struct Reading {
        LogPosition at;
        QList<PackedEntry> entries;
        qint64 bytes = 0;

        void add(const Pack& pack, qsizetype from);
    };
    /// A file that holds something behind an entry; \c pack: nullopt where it cannot be taken apart.
    struct Behind {
        qint64 first = 0;
        QByteArray bytes;
        std::optional<Pack> pack;
    };
    [[nodiscard]] Result<QList<Behind>> filesBehind(const LogPosition& keep);
    [[nodiscard]] Result<std::optional<Behind>> behindIn(qint64 first, const LogPosition& keep);
    [[nodiscard]] Result<QList<qint64>> packsFrom(qint64 seq);
    [[nodiscard]] Result<void> takeAway(const Behind& file, const LogPosition& keep);
    [[nodiscard]] Result<void> survey();
    [[nodiscard]] Result<bool> headStands();
    void setHead(const Pack& pack);
    [[nodiscard]] Result<Reading> start(const LogPosition& position);
    [[nodiscard]] Result<bool> readOn(Reading& reading);
    [[nodiscard]] Result<std::optional<Pack>> packAt(qint64 first);
    [[nodiscard]] Result<std::optional<Pack>> packHolding(qint64 seq);
    [[nodiscard]] Result<Hub::Appended> appendPack(qint64 first, const QList<PackedEntry>& entries);
    /// Replaces those of \p redacted that lie in the pack with entry \p seq, and takes them out of it.
    [[nodiscard]] Result<void> replaceInPack(qint64 seq, QMap<qint64, PackedEntry>& redacted);
    /// True where \p bytes are that note instead of a pack.
    [[nodiscard]] bool isClosing(const QByteArray& bytes);
    [[nodiscard]] Result<Hub::Appended> unlessElsewhere(const LogPosition& expected, const LogPosition& at);
    [[nodiscard]] Error missing(const LogPosition& position, const QString& name);
    [[nodiscard]] Error damaged(const QString& name, qint64 first, const Error& why) const;
    [[nodiscard]] Error forked(qint64 seq) const;

    HubFolder& m_folder;
    QByteArray m_logId; ///< empty before the first survey
    qint64 m_newestName = 0; ///< first seq of the last pack that a listing showed
    std::optional<LogPosition> m_head;
    qint64 m_headPack = 0; ///< first seq of the pack that ends with the head; 0 for the empty log
    FileMark m_headMark;
    std::optional<Pack> m_cached; ///< the pack that was read last
    FileMark m_cachedMark;
    std::optional<HubMoved> m_moved;
};

} // namespace kitcamp
