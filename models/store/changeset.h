// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QVariant>

#include <functional>

namespace kitcamp {

enum class RowOperation { Insert, Update, Delete };

/// One row of a changeset: its table, its key as text and, column by column, the old and new values
/// (invalid QVariant where the changeset holds none).
struct RowChange {
    QString table;
    QString key;
    RowOperation operation = RowOperation::Update;
    QList<QVariant> before;
    QList<QVariant> after;
};

/// Which row a changeset touches, without the values: cheap for a hundred thousand rows.
struct RowTouch {
    QString table;
    QString key;
    RowOperation operation = RowOperation::Update;
    QSet<int> updatedColumns; ///< Update only: positions of the columns with new values
};

/// The bytes that SQLite's session extension records; the only thing that is ever applied to synced tables
/// from outside. Verify length and hash of foreign bytes before they come here (sync.md, rule 1).
class Changeset
{
public:
    Changeset() = default;
    explicit Changeset(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }
    /// One that names no old values (of an erasing entry): it cannot be inverted, and applied it leaves out
    /// rows that are gone.
    [[nodiscard]] bool isPatchset() const { return m_bytes.startsWith('P'); }
    /// All rows in order. Fails for bytes that are no changeset.
    [[nodiscard]] Result<QList<RowChange>> rows() const;
    /// The same without the values.
    [[nodiscard]] Result<QList<RowTouch>> touches() const;
    /// What takes this changeset back.
    [[nodiscard]] Result<Changeset> inverted() const;
    /// Applies to \p connection inside a transaction of the caller's; any conflict aborts and names the row,
    /// but for rows of a patchset that are gone.
    struct Conflict {
        QString table;
        QString key;
    };
    [[nodiscard]] Result<std::optional<Conflict>> apply(Connection& connection) const;
    /// A row that the changeset does not fit on as it is, and what stands there instead.
    struct Misfit {
        enum class Kind {
            Changed, ///< other values than those that the changeset would replace or remove
            Gone, ///< no such row
            Exists, ///< a row of that key is there already
            Refused, ///< a constraint of the schema says no
        };
        Kind kind = Kind::Changed;
        RowChange row;
        QList<QVariant> present; ///< Changed and Exists: the row as it is, column by column
    };
    enum class Remedy {
        Abort,
        Omit, ///< leave the row as it is
        Replace, ///< give it the new values nevertheless; only for Changed and Exists
    };
    using Judge = std::function<Remedy(const Misfit& misfit)>;
    /// The same, but \p judge says about each row that does not fit what is to be done. A reference to a row
    /// that is not there always aborts, with a Conflict that names none.
    [[nodiscard]] Result<std::optional<Conflict>> apply(Connection& connection, const Judge& judge) const;

private:
    [[nodiscard]] Result<void> each(const std::function<void(void* iterator)>& row) const;

    QByteArray m_bytes;
};

/// Makes one changeset of many, in their order: applied much faster than one after the other. What a row was
/// in between is then not looked at.
class ChangesetGroup
{
public:
    ChangesetGroup();
    ~ChangesetGroup();
    ChangesetGroup(const ChangesetGroup&) = delete;
    ChangesetGroup& operator=(const ChangesetGroup&) = delete;

    /// False where it cannot be joined: a table had fewer columns then.
    [[nodiscard]] bool add(const Changeset& changeset);
    [[nodiscard]] Result<Changeset> joined() const;

private:
    void* m_group = nullptr;
};

/// Records what happens to the synced tables on one connection from its making until it is taken.
class Recorder
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Recorder>> start(Connection& connection,
                                                                 const QStringList& syncedTables);
    ~Recorder();
    Recorder(const Recorder&) = delete;
    Recorder& operator=(const Recorder&) = delete;

    [[nodiscard]] Result<Changeset> take();
    /// The same without the values that were there.
    [[nodiscard]] Result<Changeset> takePatchset();

private:
    using TakeBytes = int (*)(void* session, int* size, void** bytes);
    Recorder(Connection& connection, void* session, const QStringList& syncedTables);
    [[nodiscard]] Result<Changeset> take(TakeBytes takeBytes);

    Connection& m_connection;
    void* m_session;
    const QStringList& m_syncedTables;
};

} // namespace kitcamp
