// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>

struct pg_result;

namespace kitcamp {

/// A value that goes with a statement, in PostgreSQL's binary format.
struct ServerValue {
    unsigned type = 0; ///< an OID of pg_type
    QByteArray bytes;

    ServerValue(qint64 number); // NOLINT(google-explicit-constructor): a list of values reads better
    ServerValue(const QByteArray& bytea); // NOLINT(google-explicit-constructor)
    ServerValue(const QString& text); // NOLINT(google-explicit-constructor)
    ServerValue(const QList<QByteArray>& byteas); // NOLINT(google-explicit-constructor)
    static ServerValue boolean(bool value);
    static ServerValue small(int number);

private:
    ServerValue() = default;
};
using ServerValues = QList<ServerValue>;

/// What the server answered: rows of values, in its binary format.
class ServerRows
{
public:
    explicit ServerRows(std::shared_ptr<pg_result> rows = {})
        : m_rows(std::move(rows))
    {
    }
    [[nodiscard]] int count() const;
    [[nodiscard]] bool isNull(int row, int column) const;
    [[nodiscard]] QByteArray bytes(int row, int column) const;
    [[nodiscard]] QString text(int row, int column) const { return QString::fromUtf8(bytes(row, column)); }
    /// Of a smallint, integer, bigint or boolean; 0 for NULL.
    [[nodiscard]] qint64 integer(int row, int column) const;

private:
    std::shared_ptr<pg_result> m_rows;
};

} // namespace kitcamp
