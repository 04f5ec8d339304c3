// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/honours/closedrounds.h"

#include "models/store/journal.h"
#include "models/store/refusal.h"
#include "models/store/tableshapes.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// What the rows of a table were before the change that is being made: it stands in the journal only later.
class RowsBefore
{
public:
    RowsBefore(Connection& connection, const QString& table)
        : m_connection(connection)
        , m_table(table)
    {
    }

    /// Invalid where there was no such row.
    [[nodiscard]] Result<QVariant> value(qint64 id, const QString& column)
    {
        Journal journal(m_connection);
        KITCAMP_ASSIGN(const QStringList columns, m_shapes.columnNames(m_connection, m_table));
        KITCAMP_ASSIGN(const auto entries, journal.touching(m_table, QString::number(id), 0));
        for (const EntryHead& head : entries) {
            KITCAMP_TRY(read(journal, head.seq));
            const RowChange row = m_entries[head.seq].value(id);
            if (row.operation == RowOperation::Delete)
                return QVariant();
            if (const QVariant value = row.after.value(columns.indexOf(column)); value.isValid())
                return value;
        }
        return QVariant();
    }

private:
    [[nodiscard]] Result<void> read(Journal& journal, qint64 seq)
    {
        if (m_entries.contains(seq))
            return {};
        KITCAMP_ASSIGN(const Entry entry, journal.read(seq));
        KITCAMP_ASSIGN(const QList<RowChange> rows, entry.changeset.rows());
        QHash<qint64, RowChange>& known = m_entries[seq];
        for (const RowChange& row : rows) {
            if (row.table == m_table)
                known.insert(row.key.toLongLong(), row);
        }
        return {};
    }

    Connection& m_connection;
    QString m_table;
    TableShapes m_shapes;
    QHash<qint64, QHash<qint64, RowChange>> m_entries; ///< by place in the journal, then by row
};

struct Closed {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::ActivityInvariants)
};

Error contestRoundIsClosed(const QString& name)
{
    return refused(Closed::tr("%1 is closed: its results are not changed any more.").arg(name),
                   u"contest-round-is-closed"_s, {Closed::tr("Open the round again first.")});
}

class ClosedRounds
{
public:
    explicit ClosedRounds(Connection& connection)
        : m_connection(connection)
        , m_results(connection, u"contest_result"_s)
        , m_rounds(connection, u"contest_round"_s)
    {
    }

    [[nodiscard]] Result<void> keepResult(qint64 id)
    {
        KITCAMP_ASSIGN(const auto now,
                       m_connection.integer("SELECT contest_round FROM contest_result WHERE id=?", id));
        KITCAMP_ASSIGN(const QVariant before, m_results.value(id, u"contest_round"_s));
        return before.isValid() && (!now || *now != before.toLongLong()) ? keepRound(before.toLongLong())
                                                                         : Result<void>();
    }

    /// Of somebody who is erased the words beside a result go from a closed round; the result is as it was.
    [[nodiscard]] Result<void> keepStanding(qint64 id)
    {
        QStringList now;
        QString round;
        KITCAMP_TRY(m_connection.each(
            "SELECT s.contest_round, s.participation, s.team, s.points, s.given_rank, s.advanced, r.name "
            "FROM "
            "contest_result AS s JOIN contest_round AS r ON r.id=s.contest_round WHERE s.id=? AND r.closed=1",
            [&](const Statement& row) {
                for (int column = 0; column < 6; ++column)
                    now << row.text(column);
                round = row.text(6);
            },
            id));
        static const QStringList columns{u"contest_round"_s, u"participation"_s, u"team"_s,
                                         u"points"_s,        u"given_rank"_s,    u"advanced"_s};
        for (qsizetype i = 0; i < now.size(); ++i) {
            KITCAMP_ASSIGN(const QVariant before, m_results.value(id, columns[i]));
            if (!before.isValid() || before.toString() != now[i])
                return contestRoundIsClosed(round);
        }
        return {};
    }

    /// Refuses where it is closed, or was so when it went.
    [[nodiscard]] Result<void> keepRound(qint64 id)
    {
        bool there = false;
        bool closed = false;
        QString name;
        KITCAMP_TRY(m_connection.each(
            "SELECT closed, name FROM contest_round WHERE id=?",
            [&](const Statement& row) {
                there = true;
                closed = row.integer(0) != 0;
                name = row.text(1);
            },
            id));
        if (!there) {
            KITCAMP_ASSIGN(const QVariant wasClosed, m_rounds.value(id, u"closed"_s));
            KITCAMP_ASSIGN(const QVariant wasCalled, m_rounds.value(id, u"name"_s));
            closed = wasClosed.toInt() != 0;
            name = wasCalled.toString();
        }
        return closed ? Result<void>(contestRoundIsClosed(name)) : Result<void>();
    }

    [[nodiscard]] Result<bool> isThere(qint64 id)
    {
        KITCAMP_ASSIGN(const auto found, m_connection.integer("SELECT 1 FROM contest_round WHERE id=?", id));
        return found.has_value();
    }

private:
    Connection& m_connection;
    RowsBefore m_results;
    RowsBefore m_rounds;
};

Result<void> keepClosed(Connection& connection, const ChangedRows& touched)
{
    ClosedRounds closed(connection);
    bool anyGone = false;
    for (const qint64 id : touched.value(u"contest_round"_s)) {
        KITCAMP_ASSIGN(const bool there, closed.isThere(id));
        anyGone = anyGone || !there;
    }
    KITCAMP_ASSIGN(const auto anyClosed,
                   connection.integer("SELECT 1 FROM contest_round WHERE closed=1 LIMIT 1"));
    if (!anyGone && !anyClosed)
        return {};
    for (const qint64 id : touched.value(u"contest_result"_s)) {
        KITCAMP_TRY(closed.keepResult(id));
        KITCAMP_TRY(closed.keepStanding(id));
    }
    return {};
}

} // namespace

Invariant closedContestRoundsLoseNothing()
{
    return {u"contest-round-loses-nothing"_s,
            {u"contest_result"_s, u"contest_round"_s},
            keepClosed,
            [](Connection&) { return Result<void>(); }};
}

} // namespace kitcamp
