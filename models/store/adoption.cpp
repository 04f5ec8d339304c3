// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a file gets what another one of the same log had and never sent: LogFollower::adopt and the inbox.
#include "models/store/adoption.h"

#include "models/store/searchindex.h"
#include "models/store/turnlog.h"
#include "models/store/turntaking.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// As they are to be run: without those that are here, in the journal or in the inbox.
Result<QList<OwnEntry>> unknownOf(Connection& writer, const QList<Entry>& entries)
{
    QList<OwnEntry> unknown;
    for (const Entry& entry : entries) {
        KITCAMP_ASSIGN(const auto here,
                       writer.integer("SELECT 1 FROM journal WHERE op_id=?1 UNION ALL SELECT 1 FROM inbox "
                                      "WHERE op_id=?1",
                                      entry.opId));
        if (here)
            continue;
        KITCAMP_ASSIGN(const QList<RowTouch> rows, entry.changeset.touches());
        unknown << OwnEntry{entry, encodeBody(entry), rows};
    }
    return unknown;
}

void bindValue(Statement& statement, int position, const QVariant& value)
{
    if (!value.isValid())
        statement.bind(position, nullptr);
    else if (value.typeId() == QMetaType::QByteArray)
        statement.bind(position, value.toByteArray());
    else if (value.typeId() == QMetaType::QString)
        statement.bind(position, value.toString());
    else
        statement.bind(position, value.toLongLong());
}

Result<bool> isKnown(Connection& writer, const InboxRow& row)
{
    const QByteArray opId = row.value(u"op_id"_s).toByteArray();
    KITCAMP_ASSIGN(const auto here,
                   writer.integer("SELECT 1 FROM journal WHERE op_id=?1 UNION ALL SELECT 1 "
                                  "FROM inbox WHERE op_id=?1",
                                  opId));
    return here.has_value() || opId.size() != 16;
}

/// False where the row is none that this program could have written.
Result<bool> insertRow(Connection& writer, const QStringList& columns, const InboxRow& row)
{
    const QStringList marks(columns.size(), u"?"_s);
    KITCAMP_ASSIGN(Statement insert,
                   writer.prepare(u"INSERT INTO inbox(%1) VALUES(%2)"_s.arg(columns.join(u", "_s),
                                                                            marks.join(u", "_s))));
    for (qsizetype i = 0; i < columns.size(); ++i)
        bindValue(insert, static_cast<int>(i) + 1, row.value(columns[i]));
    const auto inserted = insert.step();
    if (!inserted && inserted.error().code != ErrorCode::Refused)
        return inserted.error();
    return inserted.ok();
}

Result<qint64> insertRows(Connection& writer, const QList<InboxRow>& rows)
{
    // Names from a broken file do not come into a statement.
    KITCAMP_ASSIGN(QStringList columns, TableShapes::columns(writer, u"inbox"_s));
    columns.removeAll(u"n"_s);
    qint64 toDecide = 0;
    for (const InboxRow& row : rows) {
        KITCAMP_ASSIGN(const bool known, isKnown(writer, row));
        const auto inserted = known ? Result(false) : insertRow(writer, columns, row);
        KITCAMP_TRY(inserted);
        if (!*inserted)
            continue;
        KITCAMP_ASSIGN(const auto decided,
                       writer.integer("SELECT 1 FROM decision WHERE op_id=?",
                                      QString::fromLatin1(row.value(u"op_id"_s).toByteArray().toHex())));
        const QString reason = row.value(u"reason"_s).toString();
        toDecide += decided || reason == "undone"_L1 || reason == "waits"_L1 ? 0 : 1;
    }
    return toDecide;
}

} // namespace

Result<LogFollower::Turn> LogFollower::adoptInTransaction(const QList<Entry>& entries, qint64 since,
                                                          const Pace& pace, Store::Foreign& news)
{
    Connection& writer = *m_store.m_writer;
    KITCAMP_ASSIGN(news, m_store.foreignSinceLastLook(writer));
    KITCAMP_ASSIGN(QList<OwnEntry> unknown, unknownOf(writer, entries));
    KITCAMP_ASSIGN(const LogPosition standing, this->standing());
    KITCAMP_ASSIGN(const auto last, Journal(writer).last());
    const LogPosition below = last ? LogPosition{last->seq, last->hash} : LogPosition();
    TurnTools tools = this->tools();
    TurnWatch watch(m_store.m_gate, pace, m_costOfOwn);
    watch.begin({unknown.size(), 0}, 0);
    TurnTaking taking(tools, watch);
    KITCAMP_ASSIGN(
        const Turn turn,
        taking.run(TurnTaking::Adopted{standing, below, since, std::move(unknown)}, m_store.m_clock.now()));
    KITCAMP_TRY(taking.updateSearch(*m_store.m_search));
    unite(news.rows, taking.rows());
    news.upTo = taking.lastEntry();
    return turn;
}

Result<LogFollower::Turn> LogFollower::adopt(const QList<Entry>& entries, qint64 since, const Pace& pace)
{
    Connection& writer = *m_store.m_writer;
    KITCAMP_TRY(writer.execute("BEGIN IMMEDIATE"));
    Store::Foreign news;
    auto turn = adoptInTransaction(entries, since, pace, news);
    if (turn) {
        if (const auto committed = writer.execute("COMMIT"); !committed)
            turn = committed.error();
    }
    if (!turn) {
        [[maybe_unused]] const auto rolledBack = writer.execute("ROLLBACK");
        return turn;
    }
    m_store.announceForeign(news, news.upTo);
    return turn;
}

Result<qint64> adoptInbox(const QString& path, const QList<InboxRow>& rows)
{
    if (rows.isEmpty())
        return 0;
    KITCAMP_ASSIGN(const auto writer, Connection::open(path, Connection::Mode::Write));
    KITCAMP_TRY(writer->execute("BEGIN IMMEDIATE"));
    KITCAMP_ASSIGN(const qint64 toDecide, insertRows(*writer, rows));
    KITCAMP_TRY(writer->execute("COMMIT"));
    return toDecide;
}

} // namespace kitcamp
