// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testkit/teststore.h"

#include "models/store/check.h"
#include "tests/testkit/verify.h"

#include <QFile>

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

} // namespace

TestStore::TestStore(Domain domain, quint64 seed)
    : m_clock(QDateTime({2026, 9, 7}, {9, 0}, Qt::UTC).toMSecsSinceEpoch())
    , m_domain(std::move(domain))
    , m_store(valueOrFatal(Store::create(path(), m_domain, m_clock, seed)))
{
}

Result<void> TestStore::open()
{
    KITCAMP_ASSIGN(m_store, Store::open(path(), m_domain, m_clock, 2));
    return {};
}

Result<std::unique_ptr<Store>> TestStore::another(const QString& path)
{
    return Store::open(path.isEmpty() ? this->path() : path, m_domain, m_clock, 3);
}

qint64 TestStore::add(const QString& table, const QJsonObject& values)
{
    const qint64 id = m_store->ids().nextValue();
    valueOrFatal(m_store->perform(AddRecord{.table = table, .id = id, .values = values}));
    return id;
}

Result<Performed> TestStore::set(const QString& table, qint64 id, const QString& column, const QString& value)
{
    return m_store->perform(EditRecords{.table = table, .ids = {id}, .values = {{column, value}}});
}

Contents contentsOf(Connection& connection)
{
    return valueOrFatal(stateHashes(connection, syncedTables(allMigrations())));
}

qint64 rowCount(Store& store, const QString& table)
{
    return valueOrFatal(store.reader().integer(u"SELECT count(*) FROM %1"_s.arg(table).toUtf8().constData()))
        .value_or(0);
}

QString valueOf(Store& store, const QString& table, const QString& column, qint64 id)
{
    return valueOrFatal(store.reader().text(
                            u"SELECT %2 FROM %1 WHERE id=?"_s.arg(table, column).toUtf8().constData(), id))
        .value_or(QString());
}

QStringList problemsOf(const QString& path, const Domain& domain)
{
    const auto report = checkFile(path, domain);
    if (!report)
        return {QString::fromUtf8(why(report))};
    QStringList problems;
    for (const CheckFinding& finding : report->findings) {
        if (!finding.ok)
            problems << finding.name + u": "_s + finding.sentence;
    }
    return problems;
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace kitcamp::testkit
