// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/logfollower.h"

#include "models/store/erasures.h"
#include "models/store/incomingentry.h"
#include "models/store/searchindex.h"
#include "models/store/turnlog.h"
#include "models/store/turntaking.h"

#include <sqlite3.h>

#include <thread>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

Result<LogPosition> readStanding(Connection& connection)
{
    KITCAMP_ASSIGN(const auto text, connection.text("SELECT value FROM file_info WHERE key='sync.standing'"));
    const qint64 seq = text.value_or(QString()).toLongLong();
    if (seq == 0)
        return LogPosition();
    KITCAMP_ASSIGN(const auto head, Journal(connection).at(seq));
    if (!head) {
        return Error{ErrorCode::File,
                     LogFollower::tr(
                         "The history of this file ends before entry %1, which it has from the shared log. "
                         "Repair the file with \"kitcamp repair\".")
                         .arg(seq),
                     u"standing"_s,
                     u"standing-missing"_s,
                     {}};
    }
    return LogPosition{seq, head->hash};
}

Result<TurnWatch::Unsent> readUnsent(Connection& connection, qint64 standing)
{
    TurnWatch::Unsent unsent;
    KITCAMP_TRY(connection.each(
        "SELECT count(*), coalesce(sum(length(body)), 0) FROM journal WHERE seq>?",
        [&](const Statement& row) {
            unsent = {row.integer(0), row.integer(1)};
        },
        standing));
    return unsent;
}

/// Lets somebody who asked for the file have it first, for a moment.
void letOthersFirst(WriteGate& gate)
{
    using namespace std::chrono_literals;
    for (int i = 0; i < 100 && gate.othersWait(); ++i)
        std::this_thread::sleep_for(1ms);
}

} // namespace

struct LogFollower::Verified {
    LogPosition standing;
    QList<Entry> entries;
};

Result<LogPosition> LogFollower::standing()
{
    return readStanding(m_store.reader());
}

Result<qint64> LogFollower::unsentCount()
{
    KITCAMP_ASSIGN(const LogPosition position, standing());
    KITCAMP_ASSIGN(const auto last, m_store.journal().last());
    return last ? last->seq - position.seq : 0;
}

Result<QList<PackedEntry>> LogFollower::unsent(int most, qint64 mostBytes)
{
    KITCAMP_ASSIGN(LogPosition position, standing());
    KITCAMP_ASSIGN(const auto last, m_store.journal().last());
    QList<PackedEntry> entries;
    qint64 bytes = 0;
    while (last && position.seq < last->seq && entries.size() < most) {
        KITCAMP_ASSIGN(const PackedEntry packed, m_store.journal().readPacked(position.seq + 1));
        KITCAMP_ASSIGN(const Entry entry, unpackHeader(packed));
        if (entry.previousHash != position.hash)
            break; // another program took a turn just now
        bytes += packed.header.size() + packed.body.size();
        if (!entries.isEmpty() && bytes > mostBytes)
            break;
        entries << packed;
        position = {entry.seq, packed.hash()};
    }
    return entries;
}

Result<std::optional<QByteArray>> LogFollower::hashAt(qint64 seq)
{
    if (seq == 0)
        return std::optional(LogPosition().hash);
    KITCAMP_ASSIGN(const auto head, m_store.journal().at(seq));
    return head ? std::optional(head->hash) : std::nullopt;
}

Result<void> LogFollower::markSent(const LogPosition& position)
{
    KITCAMP_ASSIGN(const LogPosition before, standing());
    KITCAMP_ASSIGN(const auto hash, hashAt(position.seq));
    const bool knownAlready = position.seq < before.seq && hash == position.hash;
    return knownAlready ? Result<void>() : standAt(position);
}

Result<void> LogFollower::standAt(const LogPosition& position)
{
    // One statement: between looking and writing nobody can give the entry another place.
    KITCAMP_TRY(m_store.m_writer->execute(
        "INSERT INTO file_info(key, value) SELECT 'sync.standing', CAST(?1 AS TEXT) WHERE (?1=0 AND "
        "?2=zeroblob(32)) OR EXISTS (SELECT 1 FROM journal WHERE seq=?1 AND hash=?2)"
        " ON CONFLICT(key) DO UPDATE SET value=excluded.value",
        position.seq, position.hash));
    if (m_store.m_writer->changes() == 1)
        return {};
    return Error{ErrorCode::Busy,
                 tr("The history has no such place any more. Another program is sharing this file just now; "
                    "try again."),
                 u"entry %1"_s.arg(position.seq),
                 u"no-such-place"_s,
                 {}};
}

Result<LogFollower::Verified> LogFollower::verified(const QList<PackedEntry>& incoming, const Pace& pace)
{
    Verified verified;
    KITCAMP_ASSIGN(verified.standing, standing());
    KITCAMP_ASSIGN(const TurnWatch::Unsent own, readUnsent(m_store.reader(), verified.standing.seq));
    const bool inSlices = !TurnWatch::takesLong(own, pace);
    const LogTerms terms{m_store.logId(), latestSchema(m_store.m_migrations)};
    const qint64 began = WriteGate::now();
    const auto slice = std::chrono::nanoseconds(pace.slice).count();
    LogPosition after = verified.standing;
    for (const PackedEntry& packed : incoming) {
        // No more than can be applied in a slice: what is over would be verified again the next time.
        const bool enough = inSlices && WriteGate::now() - began > slice;
        if (enough && !verified.entries.isEmpty())
            break;
        auto entry = verifyIncoming(packed, after, terms);
        if (!entry && verified.entries.isEmpty())
            return entry.error();
        if (!entry)
            break;
        after = {entry->seq, packed.hash()};
        verified.entries << *std::move(entry);
    }
    return verified;
}

Result<LogFollower::Turn> LogFollower::takeInTransaction(const Verified& ready,
                                                         const QList<PackedEntry>& incoming, const Pace& pace,
                                                         Store::Foreign& news)
{
    Connection& writer = *m_store.m_writer;
    KITCAMP_ASSIGN(const LogPosition standing, readStanding(writer));
    if (standing != ready.standing)
        return Error{ErrorCode::Busy, tr("Another program is sharing this file just now; try again."), {}};
    KITCAMP_ASSIGN(news, m_store.foreignSinceLastLook(writer));
    TurnTools tools = this->tools();
    TurnWatch watch(m_store.m_gate, pace, m_costOfOwn);
    KITCAMP_ASSIGN(const TurnWatch::Unsent own, readUnsent(writer, standing.seq));
    watch.begin(own, ready.entries.size());
    TurnTaking taking(tools, watch);
    KITCAMP_ASSIGN(const Turn turn, taking.run({standing, ready.entries, incoming}, m_store.m_clock.now()));
    KITCAMP_TRY(taking.updateSearch(*m_store.m_search));
    m_costOfOwn = watch.measuredCost();
    KITCAMP_TRY(
        writer.execute("INSERT INTO file_info(key, value) VALUES('sync.standing', ?) ON CONFLICT(key) "
                       "DO UPDATE SET value=excluded.value",
                       QString::number(taking.standing().seq)));
    const ChangedRows unnamed = taking.unnamedRows();
    if (taking.reordered() || !unnamed.isEmpty()) {
        KITCAMP_ASSIGN(news.turn, TurnLog(writer).append(standing.seq, unnamed));
        news.reordered = news.reordered || taking.reordered();
    }
    unite(news.rows, taking.rows());
    news.upTo = taking.lastEntry();
    return turn;
}

TurnTools LogFollower::tools()
{
    Store& store = m_store;
    return {*store.m_writer,
            *store.m_reader,
            store.m_domain,
            store.m_syncedTables,
            store.m_shapes,
            latestSchema(store.m_migrations),
            [&store](const Action& action) { return store.runBody(action); },
            [&store](const ChangedRows& touched) { return store.checkInvariants(touched); },
            [&store](const Changeset& changeset, const QList<RowTouch>& rows) {
                return store.checkRoundTrip(changeset, rows);
            }};
}

Result<qint64> LogFollower::alreadyHere(const QList<PackedEntry>& incoming)
{
    KITCAMP_ASSIGN(const LogPosition position, standing());
    KITCAMP_ASSIGN(const auto last, m_store.journal().last());
    qint64 same = 0;
    for (const PackedEntry& packed : incoming) {
        const qint64 seq = position.seq + same + 1;
        if (!last || seq > last->seq)
            break;
        KITCAMP_ASSIGN(const auto own, hashAt(seq));
        if (own != packed.hash())
            break;
        ++same;
    }
    return same;
}

Result<std::optional<Performed>> LogFollower::performSent(const Action& action, const Send& send)
{
    const ActionRegistry::Kind* kind = m_store.m_domain.actions.find(action.kind);
    if (!kind)
        return Error{
            ErrorCode::Usage,
            Store::tr("This program does not know how to do \"%1\". Update the program.").arg(action.kind),
            {}};
    constexpr auto behindRule = "behind"_L1;
    const Error behind{ErrorCode::Busy, tr("Another computer was faster; try again."), {}, behindRule, {}};
    Connection& writer = *m_store.m_writer;
    Entry entry;
    entry.action = action;
    const auto performed = m_store.run(
        std::move(entry), [&](Change& change) { return kind->run(action.parameters, change); },
        [&](const Performed& done) -> Result<void> {
            if (done.seq == 0)
                return {};
            KITCAMP_ASSIGN(const LogPosition standing, readStanding(writer));
            if (standing.seq != done.seq - 1)
                return behind;
            KITCAMP_ASSIGN(const PackedEntry packed, Journal(writer).readPacked(done.seq));
            KITCAMP_TRY(oweHub(writer, done.opId));
            KITCAMP_TRY(writer.execute(
                "INSERT INTO file_info(key, value) VALUES('sync.standing', ?) ON CONFLICT(key) "
                "DO UPDATE SET value=excluded.value",
                QString::number(done.seq)));
            KITCAMP_ASSIGN(const bool sent, send(standing, packed));
            return sent ? Result<void>() : behind;
        });
    if (performed)
        return std::optional(*performed);
    return performed.error().rule == behindRule ? Result(std::optional<Performed>()) : performed.error();
}

Result<LogFollower::Turn> LogFollower::take(const QList<PackedEntry>& incoming, const Pace& pace)
{
    if (incoming.isEmpty())
        return Turn();
    KITCAMP_ASSIGN(const qint64 same, alreadyHere(incoming));
    if (same > 0) {
        KITCAMP_ASSIGN(const LogPosition position, standing());
        KITCAMP_TRY(standAt({position.seq + same, incoming[same - 1].hash()}));
        Turn turn;
        turn.taken = same;
        return turn;
    }
    Connection& writer = *m_store.m_writer;
    if (writer.sawDamage() || m_store.m_reader->sawDamage())
        return writer.errorOf(SQLITE_CORRUPT, u"damage was met before"_s);
    KITCAMP_ASSIGN(const Verified ready, verified(incoming, pace));
    letOthersFirst(m_store.m_gate);
    KITCAMP_TRY(writer.execute("BEGIN IMMEDIATE"));
    Store::Foreign news;
    auto turn = takeInTransaction(ready, incoming, pace, news);
    if (turn) {
        if (const auto committed = writer.execute("COMMIT"); !committed)
            turn = committed.error();
    }
    if (!turn) {
        [[maybe_unused]] const auto rolledBack = writer.execute("ROLLBACK");
        if (!TurnWatch::gaveWay(turn.error()))
            return turn;
        Turn none;
        none.gaveWay = true;
        return none;
    }
    m_store.announceForeign(news, news.upTo);
    return turn;
}

} // namespace kitcamp
