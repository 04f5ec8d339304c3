// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/hubkit.h"

#include "models/sync/folder/packfile.h"
#include "tests/testkit/verify.h"

namespace kitcamp::testkit {

using namespace Qt::StringLiterals;

QList<PackedEntry> Chain::next(int count, int noise)
{
    QList<PackedEntry> entries;
    for (int i = 0; i < count; ++i) {
        Entry entry;
        entry.logId = m_logId;
        entry.seq = m_at.seq + 1;
        entry.opId = {randomBytes(16)};
        entry.author = QByteArray(16, 'A');
        entry.operatorId = OperatorId{7};
        entry.at = 1'700'000'000;
        entry.schemaVersion = 5;
        entry.previousHash = m_at.hash;
        entry.action = {u"device.lend"_s, {{u"noise"_s, QString::fromLatin1(randomBytes(noise).toBase64())}}};
        entries << pack(entry);
        m_at = {entry.seq, entries.last().hash()};
    }
    return entries;
}

Outcome WatchedAccess::ask(const char* call, const QString& path)
{
    ++calls;
    return before ? before(calls, QString::fromLatin1(call), path) : Outcome();
}

Outcome WatchedAccess::read(const QString& path, qint64 most, QByteArray& bytes, FileMark& mark)
{
    const Outcome asked = ask("read", path);
    return asked.ok() ? FolderAccess::read(path, most, bytes, mark) : asked;
}

Outcome WatchedAccess::look(const QString& path, FileMark& mark)
{
    const Outcome asked = ask("look", path);
    return asked.ok() ? FolderAccess::look(path, mark) : asked;
}

Outcome WatchedAccess::list(const QString& path, QStringList& names)
{
    const Outcome asked = ask("list", path);
    return asked.ok() ? FolderAccess::list(path, names) : asked;
}

Outcome WatchedAccess::writeNew(const QString& path, const QByteArray& bytes)
{
    const Outcome asked = ask("writeNew", path);
    if (asked.fault == Fault::Full) [[maybe_unused]]
        const Outcome half = FolderAccess::writeNew(path, bytes.first(bytes.size() / 2));
    return asked.ok() ? FolderAccess::writeNew(path, bytes) : asked;
}

Outcome WatchedAccess::makeFolder(const QString& path)
{
    const Outcome asked = ask("makeFolder", path);
    return asked.ok() ? FolderAccess::makeFolder(path) : asked;
}

Outcome WatchedAccess::remove(const QString& path)
{
    const Outcome asked = ask("remove", path);
    return asked.ok() ? FolderAccess::remove(path) : asked;
}

Outcome WatchedAccess::rename(const QString& from, const QString& to)
{
    const Outcome asked = ask("rename", to);
    return asked.ok() ? FolderAccess::rename(from, to) : asked;
}

Outcome WatchedAccess::renameNew(const QString& from, const QString& to)
{
    const Outcome asked = ask("renameNew", to);
    return asked.ok() ? FolderAccess::renameNew(from, to) : asked;
}

Outcome WatchedAccess::link(const QString& from, const QString& to)
{
    const Outcome asked = ask("link", to);
    return asked.ok() ? FolderAccess::link(from, to) : asked;
}

Outcome WatchedAccess::sync(const QString& path)
{
    const Outcome asked = ask("sync", path);
    return asked.ok() ? FolderAccess::sync(path) : asked;
}

std::shared_ptr<Placing> placingCalled(const QString& way, std::chrono::milliseconds patience)
{
    if (way == "rename"_L1)
        return std::make_shared<PlaceByRename>();
    if (way == "link"_L1)
        return std::make_shared<PlaceByLink>();
    if (way == "claim"_L1)
        return std::make_shared<PlaceByClaim>(patience);
    return std::make_shared<PlaceAsPossible>(patience);
}

HubRoom::HubRoom(Disk disk)
    : m_folder(
        (disk == Disk::InMemory && QFileInfo(u"/dev/shm"_s).isWritable() ? u"/dev/shm"_s : QDir::tempPath())
        + u"/kitcamp-hub-XXXXXX"_s)
{
    QDir().mkpath(QFileInfo(root()).path());
    const auto made = FolderHub(root()).make(m_logId, 1'700'000'000);
    if (!made)
        qFatal("%s", why(made.error()).constData());
}

std::unique_ptr<FolderHub> HubRoom::open(const QString& way) const
{
    return std::make_unique<FolderHub>(root(), std::make_shared<FolderAccess>(), placingCalled(way));
}

std::unique_ptr<FolderHub> HubRoom::open(std::shared_ptr<WatchedAccess> access, const QString& way) const
{
    return std::make_unique<FolderHub>(root(), std::move(access), placingCalled(way));
}

QList<Entry> HubRoom::wholeLog() const
{
    const auto hub = open();
    QList<Entry> log;
    for (LogPosition at;;) {
        const auto entries = hub->readAfter(at, 700);
        if (!entries) {
            qWarning("%s", why(entries.error()).constData());
            return {};
        }
        if (entries->isEmpty())
            break;
        for (const PackedEntry& packed : *entries)
            log << unpack(packed).value();
        if (const auto chain = verifyChain(m_logId, at, *entries); !chain) {
            qWarning("%s", why(chain.error()).constData());
            return {};
        }
        at = {log.last().seq, entries->last().hash()};
    }
    const auto head = hub->head();
    if (!head || head->seq != log.size())
        qWarning("the head is not the end of the log");
    return log;
}

QByteArray HubRoom::contentOf(const QString& relative) const
{
    QFile file(path(relative));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void HubRoom::write(const QString& relative, const QByteArray& bytes) const
{
    QDir().mkpath(QFileInfo(path(relative)).path());
    QFile file(path(relative));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(relative));
}

} // namespace kitcamp::testkit
