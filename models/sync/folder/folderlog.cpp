// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/folder/folderlog.h"

#include "models/sync/hubmoved.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 packsPerFolder = 1000;
constexpr int packDigits = 9;
constexpr int folderDigits = 4;
/// What one reading holds in memory at most, about.
constexpr qint64 readingBytes = 2 * Pack::usualBytes;

qint64 folderOf(qint64 seq)
{
    return (seq - 1) / packsPerFolder + 1;
}

/// Numbers that \p names are, largest first.
QList<qint64> numbersIn(const QStringList& names, int digits)
{
    QList<qint64> numbers;
    for (const QString& name : names) {
        if (const qint64 number = FolderLog::numberOf(name, digits); number > 0)
            numbers << number;
    }
    std::sort(numbers.begin(), numbers.end(), std::greater<>());
    return numbers;
}

} // namespace

QString FolderLog::folderName(qint64 number)
{
    return u"log/%1"_s.arg(number, folderDigits, 10, QLatin1Char('0'));
}

QString FolderLog::packName(qint64 first)
{
    return folderName(folderOf(first)) + u"/%1"_s.arg(first, packDigits, 10, QLatin1Char('0'));
}

qint64 FolderLog::numberOf(const QString& name, int digits)
{
    bool isNumber = false;
    const qint64 number = name.toLongLong(&isNumber);
    const bool isAsWritten =
        isNumber && number > 0 && name == u"%1"_s.arg(number, digits, 10, QLatin1Char('0'));
    return isAsWritten ? number : 0;
}

void FolderLog::Reading::add(const Pack& pack, qsizetype from)
{
    for (qsizetype i = from; i < pack.entries.size(); ++i) {
        entries << pack.entries[i];
        bytes += pack.entries[i].header.size() + pack.entries[i].body.size();
    }
    at = pack.end();
}

/// Reads whose log this is and finds the last pack by names alone: one folder is listed, not all.
Result<void> FolderLog::survey()
{
    m_cached.reset();
    m_moved.reset();
    m_newestName = 0;
    KITCAMP_ASSIGN(m_logId, m_folder.logId());
    KITCAMP_ASSIGN(const QStringList folders, m_folder.list(u"log"_s));
    for (const qint64 number : numbersIn(folders, folderDigits)) {
        KITCAMP_ASSIGN(const QStringList names, m_folder.list(folderName(number)));
        for (const qint64 first : numbersIn(names, packDigits)) {
            KITCAMP_ASSIGN(const auto mark, m_folder.look(packName(first)));
            // An empty file is only a claim to the name. A pack in the wrong folder is no pack (oddities).
            if (folderOf(first) != number || !mark || mark->size == 0)
                continue;
            const auto pack = packAt(first);
            if (pack && !*pack && m_moved)
                continue; // the note behind the last one
            m_newestName = first;
            return {};
        }
    }
    return {};
}

Result<LogPosition> FolderLog::head()
{
    m_moved.reset();
    if (m_head) {
        KITCAMP_ASSIGN(const bool stands, headStands());
        if (!stands)
            m_head.reset();
    }
    if (!m_head) {
        KITCAMP_TRY(survey());
        std::optional<Pack> newest;
        if (m_newestName > 0) {
            KITCAMP_ASSIGN(newest, packAt(m_newestName));
        }
        m_head = LogPosition{};
        m_headPack = 0;
        if (newest)
            setHead(*newest);
    }
    for (;;) {
        auto next = packAt(m_head->seq + 1);
        if (!next || !*next)
            return next ? Result(*m_head) : Result<LogPosition>(next.error());
        if ((*next)->previousHash != m_head->hash)
            return damaged(packName((*next)->first), (*next)->first, {ErrorCode::File, {}, u"chain"_s});
        setHead(**next);
    }
}

/// The pack of the known head is as it was: nobody has set the folder back.
Result<bool> FolderLog::headStands()
{
    if (m_headPack == 0) {
        KITCAMP_ASSIGN(const QByteArray logId, m_folder.logId());
        return logId == m_logId;
    }
    KITCAMP_ASSIGN(const auto mark, m_folder.look(packName(m_headPack)));
    return mark && *mark == m_headMark;
}

void FolderLog::setHead(const Pack& pack)
{
    m_head = pack.end();
    m_headPack = pack.first;
    m_headMark = m_cachedMark;
}

/// The pack of that very name, verified; nullopt where the name is free or only claimed.
Result<std::optional<Pack>> FolderLog::packAt(qint64 first)
{
    const QString name = packName(first);
    if (m_cached && m_cached->first == first) {
        KITCAMP_ASSIGN(const auto mark, m_folder.look(name));
        if (mark && *mark == m_cachedMark)
            return m_cached;
    }
    FileMark mark;
    KITCAMP_ASSIGN(const auto bytes, m_folder.read(name, Pack::largestFile, &mark));
    if (!bytes || bytes->isEmpty())
        return std::optional<Pack>();
    if (isClosing(*bytes))
        return std::optional<Pack>();
    auto pack = decodePack(*bytes);
    if (!pack)
        return damaged(name, first, pack.error());
    if (pack->first != first || pack->logId != m_logId)
        return damaged(name, first,
                       {ErrorCode::File,
                        {},
                        u"holds entry %1 of the log %2"_s.arg(pack->first)
                            .arg(QString::fromLatin1(pack->logId.toHex()))});
    m_cached = *pack;
    m_cachedMark = mark;
    return std::optional(*std::move(pack));
}

/// The pack that holds the entry \p seq: its name is not known, but it stands in one of two folders.
Result<std::optional<Pack>> FolderLog::packHolding(qint64 seq)
{
    const qint64 folder = folderOf(seq);
    for (qint64 number = folder; number > 0 && number >= folder - 1; --number) {
        KITCAMP_ASSIGN(const QStringList names, m_folder.list(folderName(number)));
        for (const qint64 first : numbersIn(names, packDigits)) {
            if (first > seq || folderOf(first) != number)
                continue;
            KITCAMP_ASSIGN(auto pack, packAt(first));
            if (pack)
                return pack->last() >= seq ? pack : std::optional<Pack>();
        }
    }
    return std::optional<Pack>();
}

Result<bool> FolderLog::holds(const LogPosition& position)
{
    if (m_logId.isEmpty())
        KITCAMP_TRY(survey());
    if (position.seq == 0)
        return position == LogPosition();
    KITCAMP_ASSIGN(const auto pack, packHolding(position.seq));
    return pack && pack->hashes[position.seq - pack->first] == position.hash;
}

Result<QList<PackedEntry>> FolderLog::readAfter(const LogPosition& position, int most)
{
    if (m_logId.isEmpty())
        KITCAMP_TRY(survey());
    KITCAMP_ASSIGN(Reading reading, start(position));
    bool isMore = true;
    while (isMore && reading.entries.size() < most && reading.bytes < readingBytes) {
        auto more = readOn(reading);
        // What stands before the damage is good, and given; the next reading tells of it.
        if (!more && reading.entries.isEmpty())
            return more.error();
        isMore = more && *more;
    }
    reading.entries.resize(qMin<qsizetype>(reading.entries.size(), most));
    return reading.entries;
}

/// Makes sure that the log holds \p position, and takes what follows it in the same pack.
Result<FolderLog::Reading> FolderLog::start(const LogPosition& position)
{
    KITCAMP_ASSIGN(const auto next, packAt(position.seq + 1));
    // A pack that names our entry as its previous one proves that the log went through it.
    if (next && next->previousHash == position.hash)
        return Reading{position};
    if (position.seq == 0)
        return position == LogPosition() && !next ? Result(Reading{position}) : Result<Reading>(forked(0));
    KITCAMP_ASSIGN(const auto holding, packHolding(position.seq));
    if (!holding)
        return missing(position, tr("The file with entry %1").arg(position.seq));
    const qsizetype index = position.seq - holding->first;
    if (holding->hashes[index] != position.hash)
        return forked(position.seq);
    Reading reading{position};
    reading.add(*holding, index + 1);
    return reading;
}

/// Adds the next pack; false where the log ends.
Result<bool> FolderLog::readOn(Reading& reading)
{
    const qint64 first = reading.at.seq + 1;
    KITCAMP_ASSIGN(const auto next, packAt(first));
    if (!next) {
        if (m_newestName < first)
            return false;
        KITCAMP_TRY(survey());
        return m_newestName < first ? Result(false) : Result<bool>(missing(reading.at, packName(first)));
    }
    if (next->previousHash != reading.at.hash)
        return damaged(packName(first), first, {ErrorCode::File, {}, u"chain"_s});
    reading.add(*next, 0);
    return true;
}

Result<Hub::Appended> FolderLog::append(const LogPosition& expected, const QList<PackedEntry>& entries)
{
    KITCAMP_ASSIGN(const LogPosition at, head());
    KITCAMP_TRY(verifyChain(m_logId, expected, entries));
    KITCAMP_ASSIGN(const Hub::Appended standing, unlessElsewhere(expected, at));
    if (standing == Hub::Appended::Behind)
        return standing;
    if (m_moved)
        return movedError(m_folder.root(), *m_moved);
    for (qsizetype from = 0; from < entries.size();) {
        const qsizetype count = countForPack(entries, from);
        KITCAMP_ASSIGN(const Hub::Appended appended,
                       appendPack(expected.seq + 1 + from, entries.mid(from, count)));
        if (appended == Hub::Appended::Behind)
            return appended;
        from += count;
    }
    return Hub::Appended::Done;
}

/// Puts \p entries under their name: the compare-and-swap of the log.
Result<Hub::Appended> FolderLog::appendPack(qint64 first, const QList<PackedEntry>& entries)
{
    const QByteArray bytes = encodePack(m_logId, first, entries);
    if (bytes.size() > Pack::largestFile)
        return Error{ErrorCode::File,
                     tr("Entry %1 is too large for the hub. Undo it and do it in smaller parts.").arg(first),
                     u"%1 bytes"_s.arg(bytes.size()), u"too-large"_s};
    KITCAMP_ASSIGN(const bool isOurs, m_folder.put(packName(first), bytes));
    if (!isOurs)
        return Hub::Appended::Behind;
    // A claim to a name that is taken now can only be a dead one's, or of somebody who will see that it is.
    breakClaim(m_folder.access(), m_folder.path(claimOf(packName(first))));
    KITCAMP_TRY(head());
    return Hub::Appended::Done;
}

/// The log does not go as far as \p position: set back, or a pack is missing in the middle.
Error FolderLog::missing(const LogPosition& position, const QString& name)
{
    if (const auto surveyed = survey(); !surveyed)
        return surveyed.error();
    if (m_newestName > position.seq) {
        return {ErrorCode::File,
                tr("%1 is missing in %2, though later ones are there. Bring it back from a copy of the "
                   "folder; until then nothing after entry %3 is read.")
                    .arg(name, m_folder.root())
                    .arg(position.seq),
                {},
                u"gap"_s};
    }
    return {ErrorCode::File,
            tr("The log in %1 ends before entry %2, which was there already: the folder was brought back "
               "from an older copy, or another one stands in its place.")
                .arg(m_folder.root())
                .arg(position.seq),
            u"newest pack %1"_s.arg(m_newestName), u"set-back"_s};
}

Error FolderLog::damaged(const QString& name, qint64 first, const Error& why) const
{
    if (why.code == ErrorCode::Newer)
        return {ErrorCode::Newer,
                tr("%1 in %2 was written by a newer Kitcamp. Update this program; until then work goes on "
                   "without the hub.")
                    .arg(name, m_folder.root()),
                why.detail};
    return {ErrorCode::File,
            tr("%1 in %2 is damaged. Bring it back from a copy of the folder; until then nothing after entry "
               "%3 is read.")
                .arg(name, m_folder.root())
                .arg(first - 1),
            why.detail, u"damaged"_s};
}

Error FolderLog::forked(qint64 seq) const
{
    return {ErrorCode::File,
            tr("The log in %1 has another entry %2 than this file: the folder was brought back from an older "
               "copy and others worked on, or it is a copy that went its own way. Nothing was changed.")
                .arg(m_folder.root())
                .arg(seq),
            {},
            u"forked"_s};
}

} // namespace kitcamp
