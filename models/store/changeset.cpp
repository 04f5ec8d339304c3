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

Changeset::Misfit::Kind kindOf(int reason)
{
    switch (reason) {
    case SQLITE_CHANGESET_DATA:
        return Changeset::Misfit::Kind::Changed;
    case SQLITE_CHANGESET_NOTFOUND:
        return Changeset::Misfit::Kind::Gone;
    case SQLITE_CHANGESET_CONFLICT:
        return Changeset::Misfit::Kind::Exists;
    default:
        return Changeset::Misfit::Kind::Refused;
    }
}

QList<QVariant> presentValues(sqlite3_changeset_iter* iterator)
{
    QList<QVariant> values;
    const int columns = shapeOf(iterator).columns;
    for (int column = 0; column < columns; ++column) {
        sqlite3_value* value = nullptr;
        sqlite3changeset_conflict(iterator, column, &value);
        values << valueOf(value);
    }
    return values;
}

struct Application {
    const Changeset::Judge& judge;
    Changeset::Conflict conflict;
};

int onConflict(void* context, int reason, sqlite3_changeset_iter* iterator)
{
    auto* application = static_cast<Application*>(context);
    // A foreign key conflict has no row: it is reported at the end, with the violation count only.
    if (reason == SQLITE_CHANGESET_FOREIGN_KEY)
        return SQLITE_CHANGESET_ABORT;
    Changeset::Misfit misfit{kindOf(reason), rowOf(iterator), {}};
    const bool hasPresent = reason == SQLITE_CHANGESET_DATA || reason == SQLITE_CHANGESET_CONFLICT;
    if (hasPresent)
        misfit.present = presentValues(iterator);
    const auto remedy = application->judge(misfit);
    if (remedy == Changeset::Remedy::Omit)
        return SQLITE_CHANGESET_OMIT;
    if (remedy == Changeset::Remedy::Replace && hasPresent)
        return SQLITE_CHANGESET_REPLACE;
    if (application->conflict.table.isEmpty())
        application->conflict = {misfit.row.table, misfit.row.key};
    return SQLITE_CHANGESET_ABORT;
}

/// From SQLite 3.53 on a UNIQUE clash would come back as an extended code and pass the conflict handler by:
/// off while applying (sync.md, rule 12). What a failed statement says is not touched by this.
class PlainResultCodes
{
public:
    explicit PlainResultCodes(sqlite3* handle)
        : m_handle(handle)
    {
        sqlite3_extended_result_codes(m_handle, 0);
    }
    ~PlainResultCodes() { sqlite3_extended_result_codes(m_handle, 1); }
    PlainResultCodes(const PlainResultCodes&) = delete;
    PlainResultCodes& operator=(const PlainResultCodes&) = delete;

private:
    sqlite3* m_handle;
};

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
    if (m_bytes.isEmpty())
        return Changeset();
    if (isPatchset())
        return Error{ErrorCode::Refused,
                     QCoreApplication::translate(
                         "kitcamp::Changeset", "What was erased is gone for good: it cannot be taken back."),
                     {},
                     u"erased-for-good"_s,
                     {}};
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
    const bool erases = isPatchset();
    return apply(connection, [erases](const Misfit& misfit) {
        return erases && misfit.kind == Misfit::Kind::Gone ? Remedy::Omit : Remedy::Abort;
    });
}

Result<std::optional<Changeset::Conflict>> Changeset::apply(Connection& connection, const Judge& judge) const
{
    if (m_bytes.isEmpty())
        return std::optional<Conflict>();
    Application application{judge, {}};
    const PlainResultCodes plain(connection.handle());
    const int rc =
        sqlite3changeset_apply(connection.handle(), static_cast<int>(m_bytes.size()),
                               const_cast<char*>(m_bytes.constData()), nullptr, onConflict, &application);
    if (rc == SQLITE_OK)
        return std::optional<Conflict>();
    if (rc == SQLITE_ABORT || (rc & 0xff) == SQLITE_CONSTRAINT)
        return std::optional(application.conflict);
    return connection.errorOf(rc, u"apply changeset"_s);
}

ChangesetGroup::ChangesetGroup()
{
    sqlite3_changegroup* group = nullptr;
    if (sqlite3changegroup_new(&group) == SQLITE_OK)
        m_group = group;
}

ChangesetGroup::~ChangesetGroup()
{
    if (m_group)
        sqlite3changegroup_delete(static_cast<sqlite3_changegroup*>(m_group));
}

bool ChangesetGroup::add(const Changeset& changeset)
{
    return m_group
        && sqlite3changegroup_add(static_cast<sqlite3_changegroup*>(m_group),
                                  static_cast<int>(changeset.bytes().size()),
                                  const_cast<char*>(changeset.bytes().constData()))
        == SQLITE_OK;
}

Result<Changeset> ChangesetGroup::joined() const
{
    if (!m_group)
        return changesetError(SQLITE_NOMEM);
    int size = 0;
    void* bytes = nullptr;
    const int rc = sqlite3changegroup_output(static_cast<sqlite3_changegroup*>(m_group), &size, &bytes);
    if (rc != SQLITE_OK)
        return changesetError(rc);
    Changeset joined(QByteArray(static_cast<const char*>(bytes), size));
    sqlite3_free(bytes);
    return joined;
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
    return take([](void* session, int* size, void** bytes) {
        return sqlite3session_changeset(static_cast<sqlite3_session*>(session), size, bytes);
    });
}

Result<Changeset> Recorder::takePatchset()
{
    return take([](void* session, int* size, void** bytes) {
        return sqlite3session_patchset(static_cast<sqlite3_session*>(session), size, bytes);
    });
}

Result<Changeset> Recorder::take(TakeBytes takeBytes)
{
    int size = 0;
    void* bytes = nullptr;
    const int rc = takeBytes(m_session, &size, &bytes);
    if (rc != SQLITE_OK)
        return m_connection.errorOf(rc, u"sqlite3session"_s);
    Changeset changeset(QByteArray(static_cast<const char*>(bytes), size));
    sqlite3_free(bytes);
    return changeset;
}

} // namespace kitcamp
