// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/turntaking.h"

#include "models/store/erasingahead.h"
#include "models/store/erasures.h"
#include "models/store/incomingentry.h"

#include <sqlite3.h>

namespace kitcamp {

using namespace Qt::StringLiterals;

TurnTaking::TurnTaking(TurnTools& tools, TurnWatch& watch)
    : m_tools(tools)
    , m_watch(watch)
    , m_own(tools)
    , m_inbox(tools)
{
}

Result<LogFollower::Turn> TurnTaking::run(const Incoming& incoming, qint64 now)
{
    m_standing = incoming.standing;
    KITCAMP_TRY(readInbox());
    KITCAMP_TRY(m_own.takeBack(m_standing.seq, [this] { return pause(false); }));
    m_rows.add(m_own.rowsTakenBack());
    m_reordered = !m_own.entries().isEmpty();
    for (const OwnEntry& own : std::as_const(m_own.entries()))
        m_ownIds.insert(own.entry.opId.bytes);
    KITCAMP_TRY(takeLog(incoming));
    m_last = m_standing;
    m_inTheWay.emplace(m_tools, incoming.standing.seq, m_standing.seq);
    m_watch.beginOwn();
    KITCAMP_TRY(runOwnAgain());
    KITCAMP_TRY(m_inbox.write(now));
    m_turn.toInbox = m_inbox.opIds();
    return m_turn;
}

Result<LogFollower::Turn> TurnTaking::run(const Adopted& adopted, qint64 now)
{
    m_standing = adopted.standing;
    m_last = adopted.last;
    m_own.entries() = adopted.entries;
    for (const OwnEntry& own : adopted.entries)
        m_ownIds.insert(own.entry.opId.bytes);
    m_inTheWay.emplace(m_tools, adopted.since, m_standing.seq);
    m_watch.beginOwn();
    KITCAMP_TRY(runOwnAgain());
    KITCAMP_TRY(m_inbox.write(now));
    m_turn.toInbox = m_inbox.opIds();
    return m_turn;
}

Result<void> TurnTaking::updateSearch(const SearchIndex& search)
{
    constexpr int rowsAtOnce = 50;
    const QList<SearchIndex::Rows> pieces = m_rows.pieces(rowsAtOnce);
    for (const SearchIndex::Rows& piece : pieces) {
        KITCAMP_TRY(pause(false));
        KITCAMP_TRY(search.update(m_tools.writer, m_tools.before, piece));
    }
    return {};
}

ChangedRows TurnTaking::unnamedRows() const
{
    TurnRows rows;
    rows.add(m_own.rowsTakenBack());
    rows.add(m_unnamed);
    return rows.touched();
}

Result<void> TurnTaking::pause(bool done)
{
    constexpr int pausesBetweenSpills = 400;
    // What has changed so far goes into the -wal now, where nobody waits, and not all of it with the commit:
    // that one holds the file half as long then.
    if (m_watch.isLong() && ++m_pauses % pausesBetweenSpills == 0)
        sqlite3_db_cacheflush(m_tools.writer.handle());
    return done ? m_watch.step() : m_watch.look();
}

Result<void> TurnTaking::readInbox()
{
    return m_tools.writer.each("SELECT op_id FROM inbox",
                               [&](const Statement& row) { m_inboxIds.insert(row.blob(0)); });
}

Result<void> TurnTaking::takeLog(const Incoming& incoming)
{
    constexpr int joinedInSlice = 16;
    constexpr int joinedInLongTurn = 25;
    JoinedChanges joined(m_tools.writer, m_watch.isLong() ? joinedInLongTurn : joinedInSlice);
    const auto forked = [](const Changeset::Conflict& conflict) {
        return forkedError(u"does not apply: %1/%2"_s.arg(conflict.table, conflict.key));
    };
    ErasingAhead ahead(m_tools);
    KITCAMP_TRY(ahead.begin());
    for (qsizetype i = 0; i < incoming.entries.size() && (i == 0 || !m_watch.mustEnd()); ++i) {
        KITCAMP_TRY(pause(true));
        const Entry& entry = incoming.entries[i];
        KITCAMP_ASSIGN(const QList<RowTouch> rows, entry.changeset.touches());
        const auto allowed = checkGuard(entry, incoming.packed[i], rows);
        if (!allowed && i == 0)
            return allowed.error();
        if (!allowed)
            break; // those before it stand; the next turn begins with it and says why not
        KITCAMP_TRY(append(entry, incoming.packed[i], rows));
        KITCAMP_ASSIGN(auto conflict, ahead.apply(joined, entry, incoming.packed[i]));
        if (!conflict && concernsGuard(rows)) {
            KITCAMP_ASSIGN(conflict, joined.flush()); // the next entry is judged by what stands then
        }
        if (conflict)
            return forked(*conflict);
    }
    m_unnamed = ahead.moreRows();
    m_rows.add(m_unnamed);
    KITCAMP_ASSIGN(const auto conflict, joined.flush());
    return conflict ? Result<void>(forked(*conflict)) : Result<void>();
}

Result<void> TurnTaking::checkGuard(const Entry& entry, const PackedEntry& packed,
                                    const QList<RowTouch>& rows)
{
    const EntryGuard& guard = m_tools.domain.guard;
    if (!guard.permit)
        return {};
    KITCAMP_TRY(guard.verify(m_tools.writer, entry, packed));
    KITCAMP_ASSIGN(const EntryPermit permit, guard.permit(m_tools.writer, entry));
    return permit(entry, rows);
}

bool TurnTaking::concernsGuard(const QList<RowTouch>& rows) const
{
    const QStringList& tables = m_tools.domain.guard.tables;
    return !tables.isEmpty() && std::any_of(rows.begin(), rows.end(), [&](const RowTouch& row) {
        return tables.contains(row.table);
    });
}

Result<void> TurnTaking::append(const Entry& entry, const PackedEntry& packed, const QList<RowTouch>& rows)
{
    const auto appended = Journal(m_tools.writer).append(entry, packed, rows);
    if (!appended && appended.error().rule == "unique"_L1)
        return forkedError(u"entry %1 is there twice: %2"_s.arg(entry.seq).arg(entry.opId.text()));
    KITCAMP_TRY(appended);
    if (entry.changeset.isPatchset())
        KITCAMP_TRY(noteOwnErasing(entry));
    KITCAMP_TRY(recognise(entry.opId));
    m_rows.add(rows);
    m_standing = {entry.seq, packed.hash()};
    ++m_turn.taken;
    return {};
}

/// Our own entry, of which we did not hear that it was sent: killed in between.
Result<void> TurnTaking::noteOwnErasing(const Entry& entry)
{
    KITCAMP_ASSIGN(const auto author, m_tools.writer.text("SELECT value FROM file_info WHERE key='author'"));
    const bool own = QByteArray::fromHex(author.value_or(QString()).toLatin1()) == entry.author;
    return own ? oweHub(m_tools.writer, entry.opId) : Result<void>();
}

Result<void> TurnTaking::recognise(const OpId& opId)
{
    m_ownIds.remove(opId.bytes);
    if (!m_inboxIds.remove(opId.bytes))
        return {};
    // The log has it after all: there is nothing left to decide, and nobody waits for it.
    KITCAMP_TRY(m_tools.writer.execute("DELETE FROM inbox WHERE op_id=?", opId));
    return m_tools.writer.execute("UPDATE inbox SET reason='rule', waits_for=NULL WHERE waits_for=?", opId);
}

Result<void> TurnTaking::runOwnAgain()
{
    Reentry reentry(m_tools, m_rows);
    KITCAMP_TRY(reentry.begin());
    for (const OwnEntry& own : std::as_const(m_own.entries())) {
        KITCAMP_TRY(pause(true));
        if (!m_ownIds.contains(own.entry.opId.bytes))
            continue; // the log's copy stands
        if (m_inbox.followsTarget(own)) {
            m_inbox.addTaker(own);
            continue;
        }
        KITCAMP_ASSIGN(const Reentry::Outcome outcome, reentry.run(own, m_last));
        if (outcome.misfitting) {
            KITCAMP_TRY(putInInbox(own, *outcome.misfitting));
            continue;
        }
        m_last = {m_last.seq + 1, outcome.hash};
        m_rows.add(outcome.rows);
        ++m_turn.runAgain;
    }
    return {};
}

Result<void> TurnTaking::putInInbox(const OwnEntry& own, const Misfitting& misfitting)
{
    KITCAMP_ASSIGN(const auto theirs, m_inTheWay->find(own, misfitting));
    return m_inbox.add(own, misfitting, theirs);
}

} // namespace kitcamp
