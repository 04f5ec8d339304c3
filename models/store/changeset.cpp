// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/changeset.h"

#define SQLITE_ENABLE_SESSION 1
#define SQLITE_ENABLE_PREUPDATE_HOOK 1
#include <sqlite3.h>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

QVariant valueOf(sqlite3_value* value)
{
    if (!value)
        return {};
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
        return static_cast<qint64>(sqlite3_value_int64(value));
    case SQLITE_FLOAT:
        return sqlite3_value_double(value);
    case SQLITE_TEXT:
        return QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_value_text(value)),
                                 sqlite3_value_bytes(value));
    case SQLITE_BLOB:
        return QByteArray(static_cast<const char*>(sqlite3_value_blob(value)), sqlite3_value_bytes(value));
    default:
        return QVariant::fromValue(nullptr);
    }
}

struct TableShape {
    const char* table = nullptr;
    int columns = 0;
    int operation = 0;
    unsigned char* keys = nullptr;
};

TableShape shapeOf(sqlite3_changeset_iter* iterator)
{
    TableShape shape;
    sqlite3changeset_op(iterator, &shape.table, &shape.columns, &shape.operation, nullptr);
    int keyCount = 0;
    sqlite3changeset_pk(iterator, &shape.keys, &keyCount);
    return shape;
}

sqlite3_value* oldValue(sqlite3_changeset_iter* iterator, int column)
{
    sqlite3_value* value = nullptr;
    return sqlite3changeset_old(iterator, column, &value) == SQLITE_OK ? value : nullptr;
}

sqlite3_value* newValue(sqlite3_changeset_iter* iterator, int column)
{
    sqlite3_value* value = nullptr;
    return sqlite3changeset_new(iterator, column, &value) == SQLITE_OK ? value : nullptr;
}

RowOperation operationOf(const TableShape& shape)
{
    if (shape.operation == SQLITE_INSERT)
        return RowOperation::Insert;
    return shape.operation == SQLITE_DELETE ? RowOperation::Delete : RowOperation::Update;
}

RowChange rowOf(sqlite3_changeset_iter* iterator)
{
    const TableShape shape = shapeOf(iterator);
    RowChange change{QString::fromUtf8(shape.table), {}, operationOf(shape), {}, {}};
    QStringList key;
    for (int column = 0; column < shape.columns; ++column) {
        change.before << (shape.operation == SQLITE_INSERT ? QVariant()
                                                           : valueOf(oldValue(iterator, column)));
        change.after << (shape.operation == SQLITE_DELETE ? QVariant() : valueOf(newValue(iterator, column)));
        if (shape.keys[column])
            key << (shape.operation == SQLITE_INSERT ? change.after : change.before).constLast().toString();
    }
    change.key = key.join(u'\x1f');
    return change;
}

/// A value as text, without the way over a QVariant where it is a number, as most keys are.
QString keyPartOf(sqlite3_value* value)
{
    if (value && sqlite3_value_type(value) == SQLITE_INTEGER)
        return QString::number(static_cast<qint64>(sqlite3_value_int64(value)));
    return valueOf(value).toString();
}

RowTouch touchOf(sqlite3_changeset_iter* iterator, const TableShape& shape, const QString& table)
{
    RowTouch touch{table, {}, operationOf(shape), {}};
    for (int column = 0; column < shape.columns; ++column) {
        if (shape.keys[column]) {
            const QString part = keyPartOf(shape.operation == SQLITE_INSERT ? newValue(iterator, column)
                                                                            : oldValue(iterator, column));
            touch.key = touch.key.isEmpty() ? part : touch.key + u'\x1f' + part;
        } else if (shape.operation == SQLITE_UPDATE && newValue(iterator, column)) {
            touch.updatedColumns.insert(column);
        }
    }
    return touch;
}

Error changesetError(int rc)
{
    return {ErrorCode::File,
            QCoreApplication::translate("kitcamp::Changeset",
                                        "An entry of the journal is damaged and was not applied."),
            u"changeset: SQLite %1"_s.arg(rc)};
}

int onConflict(void* context, int reason, sqlite3_changeset_iter* iterator)
{
    auto* conflict = static_cast<Changeset::Conflict*>(context);
    // A foreign key conflict has no row: it is reported at the end, with the violation count only.
    if (reason != SQLITE_CHANGESET_FOREIGN_KEY && conflict->table.isEmpty()) {
        const RowChange row = rowOf(iterator);
        *conflict = {row.table, row.key};
    }
    return SQLITE_CHANGESET_ABORT;
}

} // namespace

Result<void> Changeset::each(const std::function<void(void* iterator)>& row) const
{
    if (m_bytes.isEmpty())
        return {};
    sqlite3_changeset_iter* iterator = nullptr;
    int rc = sqlite3changeset_start(&iterator, static_cast<int>(m_bytes.size()),
                                    const_cast<char*>(m_bytes.constData()));
    if (rc != SQLITE_OK)
        return changesetError(rc);
    while (sqlite3changeset_next(iterator) == SQLITE_ROW)
        row(iterator);
    rc = sqlite3changeset_finalize(iterator);
    return rc == SQLITE_OK ? Result<void>() : Result<void>(changesetError(rc));
}

Result<QList<RowChange>> Changeset::rows() const
{
    QList<RowChange> rows;
    KITCAMP_TRY(each([&](void* iterator) { rows << rowOf(static_cast<sqlite3_changeset_iter*>(iterator)); }));
    return rows;
}

Result<QList<RowTouch>> Changeset::touches() const
{
    QList<RowTouch> touches;
    QByteArray tableRead;
    QString table;
    KITCAMP_TRY(each([&](void* opaque) {
        auto* iterator = static_cast<sqlite3_changeset_iter*>(opaque);
        const TableShape shape = shapeOf(iterator);
        // A changeset holds its rows table by table: one name serves thousands of them.
        if (tableRead != shape.table) {
            tableRead = shape.table;
            table = QString::fromUtf8(tableRead);
        }
        touches << touchOf(iterator, shape, table);
    }));
    return touches;
}

Result<Changeset> Changeset::inverted() const
{
    int size = 0;
    void* bytes = nullptr;
    const int rc =
        sqlite3changeset_invert(static_cast<int>(m_bytes.size()), m_bytes.constData(), &size, &bytes);
    if (rc != SQLITE_OK)
        return changesetError(rc);
    Changeset inverse(QByteArray(static_cast<const char*>(bytes), size));
    sqlite3_free(bytes);
    return inverse;
}

Result<std::optional<Changeset::Conflict>> Changeset::apply(Connection& connection) const
{
    if (m_bytes.isEmpty())
        return std::optional<Conflict>();
    Conflict conflict;
    const int rc =
        sqlite3changeset_apply(connection.handle(), static_cast<int>(m_bytes.size()),
                               const_cast<char*>(m_bytes.constData()), nullptr, onConflict, &conflict);
    if (rc == SQLITE_OK)
        return std::optional<Conflict>();
    if (rc == SQLITE_ABORT || (rc & 0xff) == SQLITE_CONSTRAINT)
        return std::optional(conflict);
    return connection.errorOf(rc, u"apply changeset"_s);
}

Recorder::Recorder(Connection& connection, void* session, const QStringList& syncedTables)
    : m_connection(connection)
    , m_session(session)
    , m_syncedTables(syncedTables)
{
}

Result<std::unique_ptr<Recorder>> Recorder::start(Connection& connection, const QStringList& syncedTables)
{
    sqlite3_session* session = nullptr;
    if (sqlite3session_create(connection.handle(), "main", &session) != SQLITE_OK)
        return connection.lastError(u"sqlite3session_create"_s);
    std::unique_ptr<Recorder> recorder(
        new Recorder(connection, session, syncedTables)); // private constructor
    sqlite3session_table_filter(
        session,
        [](void* context, const char* table) -> int {
            return static_cast<Recorder*>(context)->m_syncedTables.contains(QLatin1String(table)) ? 1 : 0;
        },
        recorder.get());
    if (sqlite3session_attach(session, nullptr) != SQLITE_OK)
        return connection.lastError(u"sqlite3session_attach"_s);
    return recorder;
}

Recorder::~Recorder()
{
    sqlite3session_delete(static_cast<sqlite3_session*>(m_session));
}

Result<Changeset> Recorder::take()
{
    int size = 0;
    void* bytes = nullptr;
    const int rc = sqlite3session_changeset(static_cast<sqlite3_session*>(m_session), &size, &bytes);
    if (rc != SQLITE_OK)
        return m_connection.errorOf(rc, u"sqlite3session_changeset"_s);
    Changeset changeset(QByteArray(static_cast<const char*>(bytes), size));
    sqlite3_free(bytes);
    return changeset;
}

} // namespace kitcamp
