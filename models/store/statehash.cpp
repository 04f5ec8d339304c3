// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/statehash.h"

#include "models/store/tableshapes.h"

#include <QtEndian>

#include <sodium.h>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// Each value goes in with its storage class and its length, so that no two rows read alike.
class RowHasher
{
public:
    RowHasher() { crypto_generichash_init(&m_state, nullptr, 0, 32); }

    void add(const Statement& row)
    {
        for (int column = 0; column < row.columnCount(); ++column) {
            const QByteArray bytes = row.blob(column);
            addNumber(row.storageClass(column));
            addNumber(bytes.size());
            addBytes(bytes);
        }
    }
    [[nodiscard]] QByteArray result()
    {
        QByteArray hash(32, Qt::Uninitialized);
        crypto_generichash_final(&m_state, reinterpret_cast<unsigned char*>(hash.data()), 32);
        return hash;
    }

private:
    void addNumber(qint64 number)
    {
        const qint64 ordered = qToBigEndian(number);
        addBytes(QByteArray(reinterpret_cast<const char*>(&ordered), sizeof ordered));
    }
    void addBytes(const QByteArray& bytes)
    {
        crypto_generichash_update(&m_state, reinterpret_cast<const unsigned char*>(bytes.constData()),
                                  static_cast<unsigned long long>(bytes.size()));
    }

    crypto_generichash_state m_state = {};
};

constexpr int rowsBetweenQuestions = 4096;

Result<QByteArray> hashOfTable(Connection& connection, const QString& table,
                               const std::function<bool()>& cancelled)
{
    KITCAMP_ASSIGN(const QStringList columns, TableShapes::columns(connection, table));
    QStringList keys;
    KITCAMP_TRY(connection.each(
        "SELECT name FROM pragma_table_info(?) WHERE pk>0 ORDER BY pk",
        [&](const Statement& row) { keys << row.text(0); }, table));
    const QString sql =
        u"SELECT %1 FROM %2 ORDER BY %3"_s.arg(columns.join(u", "_s), table, keys.join(u", "_s));
    RowHasher hasher;
    int rows = 0;
    bool stopped = false;
    KITCAMP_TRY(connection.each(sql.toUtf8().constData(), [&](const Statement& row) {
        hasher.add(row);
        stopped = ++rows % rowsBetweenQuestions == 0 && cancelled && cancelled();
        return !stopped;
    }));
    if (stopped)
        return Error{ErrorCode::Cancelled, {}, table};
    return hasher.result();
}

} // namespace

Result<QMap<QString, QByteArray>> stateHashes(Connection& connection, const QStringList& tables,
                                              const std::function<bool()>& cancelled)
{
    QMap<QString, QByteArray> hashes;
    for (const QString& table : tables) {
        KITCAMP_ASSIGN(const QByteArray hash, hashOfTable(connection, table, cancelled));
        hashes.insert(table, hash);
    }
    return hashes;
}

} // namespace kitcamp
