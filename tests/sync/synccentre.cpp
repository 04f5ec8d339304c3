// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/synccentre.h"

#include "app/domain.h"
#include "models/store/recordactions.h"
#include "models/sync/inbox.h"
#include "models/sync/sharing.h"
#include "tests/testkit/verify.h"

#include <QBuffer>
#include <QImage>

namespace kitcamp::testkit {

using namespace Qt::StringLiterals;

namespace {

/// In the kit there is no test to fail: what cannot be made ends the program with the sentence.
template <typename T>
T valueOrFatal(Result<T> result)
{
    if (!result)
        qFatal("%s", why(result).constData());
    return *std::move(result);
}

void mustBeDone(const Result<void>& result)
{
    if (!result)
        qFatal("%s", why(result).constData());
}

} // namespace

qint64 SyncDesk::add(const QString& table, const QJsonObject& values) const
{
    const qint64 id = store->ids().nextValue();
    valueOrFatal(store->perform(AddRecord{.table = table, .id = id, .values = values}));
    return id;
}

Result<Performed> SyncDesk::set(const QString& table, qint64 id, const QString& column,
                                const QString& value) const
{
    return store->perform(EditRecords{.table = table, .ids = {id}, .values = {{column, value}}});
}

qint64 SyncDesk::unsent() const
{
    return valueOrFatal(LogFollower(*store).unsentCount());
}

qint64 SyncDesk::openConflicts() const
{
    return valueOrFatal(Inbox(*store).openCount());
}

SyncCentre::SyncCentre()
    : SyncCentre(fullDomain())
{
}

SyncCentre::SyncCentre(Domain domain)
    : m_clock(QDateTime({2026, 9, 7}, {9, 0}, Qt::UTC).toMSecsSinceEpoch())
    , m_domain(std::move(domain))
{
    const auto first = valueOrFatal(Store::create(filePath(u"first.kitcamp"_s), m_domain, m_clock, m_seed++));
    m_log->logId = first->logId();
}

SyncDesk SyncCentre::desk(const QString& name)
{
    const QString path = filePath(name + u".kitcamp"_s);
    if (!QFile::copy(filePath(u"first.kitcamp"_s), path))
        qFatal("the file of %s could not be made", qPrintable(name));
    SyncDesk desk = open(path);
    mustBeDone(desk->becomeNewAuthor());
    mustBeDone(renameFile(*desk.store, name));
    return desk;
}

SyncDesk SyncCentre::open(const QString& path)
{
    SyncDesk desk;
    desk.store = valueOrFatal(Store::open(path, m_domain, m_clock, m_seed++));
    desk.hub = std::make_unique<MemoryHub>(m_log);
    desk.forget();
    return desk;
}

void syncAll(const QList<SyncDesk*>& desks)
{
    for (int round = 0; round < 2; ++round) {
        for (const SyncDesk* desk : desks)
            VERIFY_DONE(desk->sync());
    }
}

void compareAll(const QList<SyncDesk*>& desks)
{
    for (const SyncDesk* desk : desks) {
        QCOMPARE(desk->unsent(), 0);
        QCOMPARE(contentsOf(*desk->store), contentsOf(*desks.first()->store));
        QCOMPARE((*desk->store->journal().last())->hash, (*desks.first()->store->journal().last())->hash);
        QCOMPARE(problemsOf(desk->store->path(), desk->store->domain()), QStringList());
    }
}

QByteArray pngOf(QRgb colour)
{
    QImage image(8, 6, QImage::Format_RGB32);
    image.fill(colour);
    QBuffer buffer;
    image.save(&buffer, "PNG");
    return buffer.data();
}

} // namespace kitcamp::testkit
