// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/syncproof/flakyhub.h"

namespace kitcamp::syncproof {

using namespace Qt::StringLiterals;

namespace {

Error lostLine()
{
    return Hub::away(u"The line broke."_s);
}

} // namespace

template <typename Call>
auto FlakyHub::overTheLine(const char* name, Call call) -> decltype(call())
{
    if (onCall)
        onCall(name);
    const bool lost = m_random.chance(m_percent);
    const bool onTheWayBack = m_random.chance(50);
    m_lost += lost ? 1 : 0;
    if (lost && !onTheWayBack)
        return lostLine();
    auto result = call();
    if (onCall)
        onCall(QByteArray(QByteArray("after-") + name).constData());
    return lost ? decltype(call())(lostLine()) : std::move(result);
}

Result<QByteArray> FlakyHub::logId()
{
    return overTheLine("logId", [&] { return m_hub.logId(); });
}

Result<LogPosition> FlakyHub::head()
{
    return overTheLine("head", [&] { return m_hub.head(); });
}

Result<QList<PackedEntry>> FlakyHub::readAfter(const LogPosition& position, int most)
{
    // Few at a time, so that a turn takes place between two pieces of what is new.
    const int fewer = m_percent > 0 ? std::min(most, m_random.between(1, 40)) : most;
    return overTheLine("readAfter", [&] { return m_hub.readAfter(position, fewer); });
}

Result<Hub::Appended> FlakyHub::append(const LogPosition& expected, const QList<PackedEntry>& entries)
{
    if (beforeAppend)
        beforeAppend();
    return overTheLine("append", [&] { return m_hub.append(expected, entries); });
}

Result<void> FlakyHub::replaceBodies(const QList<PackedEntry>& redacted)
{
    return overTheLine("replaceBodies", [&] { return m_hub.replaceBodies(redacted); });
}

Result<void> FlakyHub::dropSnapshotsBefore(qint64 seq)
{
    return overTheLine("dropSnapshotsBefore", [&] { return m_hub.dropSnapshotsBefore(seq); });
}

Result<LogTail> FlakyHub::tailAfter(const LogPosition& keep)
{
    return overTheLine("tailAfter", [&] { return m_hub.tailAfter(keep); });
}

Result<Hub::Appended> FlakyHub::cut(const LogPosition& keep, const LogTail& seen)
{
    return overTheLine("cut", [&] { return m_hub.cut(keep, seen); });
}

Result<bool> FlakyHub::hasBlob(const QString& hash)
{
    return overTheLine("hasBlob", [&] { return m_hub.hasBlob(hash); });
}

Result<QByteArray> FlakyHub::readBlob(const QString& hash)
{
    return overTheLine("readBlob", [&] { return m_hub.readBlob(hash); });
}

Result<void> FlakyHub::writeBlob(const QString& hash, const QByteArray& bytes)
{
    return overTheLine("writeBlob", [&] { return m_hub.writeBlob(hash, bytes); });
}

Result<void> FlakyHub::tell(const FileCard& card)
{
    return overTheLine("tell", [&] { return m_hub.tell(card); });
}

Result<QList<FileCard>> FlakyHub::files()
{
    return overTheLine("files", [&] { return m_hub.files(); });
}

Result<std::optional<SnapshotInfo>> FlakyHub::newestSnapshot()
{
    return overTheLine("newestSnapshot", [&] { return m_hub.newestSnapshot(); });
}

Result<void> FlakyHub::fetchSnapshot(const SnapshotInfo& info, const QString& path, const Progress& progress)
{
    return overTheLine("fetchSnapshot", [&] { return m_hub.fetchSnapshot(info, path, progress); });
}

Result<void> FlakyHub::storeSnapshot(const LogPosition& position, const QString& path,
                                     const Progress& progress)
{
    return overTheLine("storeSnapshot", [&] { return m_hub.storeSnapshot(position, path, progress); });
}

} // namespace kitcamp::syncproof
