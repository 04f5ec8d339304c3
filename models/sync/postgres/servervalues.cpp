// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/postgres/servervalues.h"

#include <QtEndian>

#include <libpq-fe.h>

namespace kitcamp {

namespace {

// src/include/catalog/pg_type.dat of PostgreSQL; they never change.
constexpr Oid boolType = 16;
constexpr Oid byteaType = 17;
constexpr Oid bigintType = 20;
constexpr Oid integerType = 23;
constexpr Oid textType = 25;
constexpr Oid byteaArrayType = 1001;

template <typename Number>
QByteArray bigEndian(Number number)
{
    QByteArray bytes(sizeof number, Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

} // namespace

ServerValue::ServerValue(qint64 number)
    : type(bigintType)
    , bytes(bigEndian(number))
{
}

ServerValue::ServerValue(const QByteArray& bytea)
    : type(byteaType)
    , bytes(bytea)
{
}

ServerValue::ServerValue(const QString& text)
    : type(textType)
    , bytes(text.toUtf8())
{
}

/// array_recv: dimensions, whether there are NULLs, type of the elements; length and lower bound of each
/// dimension; then each element behind its length.
ServerValue::ServerValue(const QList<QByteArray>& byteas)
    : type(byteaArrayType)
{
    qsizetype size = 20;
    for (const QByteArray& bytea : byteas)
        size += 4 + bytea.size();
    bytes.reserve(size);
    bytes +=
        bigEndian<qint32>(byteas.isEmpty() ? 0 : 1) + bigEndian<qint32>(0) + bigEndian<quint32>(byteaType);
    if (!byteas.isEmpty())
        bytes += bigEndian(static_cast<qint32>(byteas.size())) + bigEndian<qint32>(1);
    for (const QByteArray& bytea : byteas)
        bytes += bigEndian(static_cast<qint32>(bytea.size())) + bytea;
}

ServerValue ServerValue::boolean(bool value)
{
    ServerValue made;
    made.type = boolType;
    made.bytes = QByteArray(1, value ? '\1' : '\0');
    return made;
}

ServerValue ServerValue::small(int number)
{
    ServerValue made;
    made.type = integerType;
    made.bytes = bigEndian(static_cast<qint32>(number));
    return made;
}

int ServerRows::count() const
{
    return m_rows ? PQntuples(m_rows.get()) : 0;
}

bool ServerRows::isNull(int row, int column) const
{
    return PQgetisnull(m_rows.get(), row, column) != 0;
}

QByteArray ServerRows::bytes(int row, int column) const
{
    return {PQgetvalue(m_rows.get(), row, column), PQgetlength(m_rows.get(), row, column)};
}

qint64 ServerRows::integer(int row, int column) const
{
    const char* value = PQgetvalue(m_rows.get(), row, column);
    switch (PQgetlength(m_rows.get(), row, column)) {
    case 1:
        return *value;
    case 2:
        return qFromBigEndian<qint16>(value);
    case 4:
        return qFromBigEndian<qint32>(value);
    case 8:
        return qFromBigEndian<qint64>(value);
    default:
        return 0;
    }
}

} // namespace kitcamp
