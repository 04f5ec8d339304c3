// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How HistoryList follows the journal: new entries, new names, and turns of sync that give entries other
// places.
#include "models/items/historylist.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype manyUnsettled = 2000; // beyond it those that were sent meanwhile are let go
}

// A sentence names things as they are called today: a new name changes the sentences of long ago.
QSet<qint64> HistoryList::rowsWithOtherWords()
{
    QSet<qint64> changed;
    for (auto words = m_words.begin(); words != m_words.end(); ++words) {
        const Words before = *words;
        if (!words->ofBatch)
            readWords(*words);
        if (before.sentence != words->sentence || before.undone != words->undone)
            changed.insert(words.key());
    }
    return changed;
}

Result<HistoryList::Unsettled> HistoryList::readUnsettled() const
{
    Unsettled unsettled;
    const bool shared = !store().localValue(u"sync.hub"_s).isEmpty();
    unsettled.floor = shared ? store().localValue(u"sync.standing"_s).toLongLong() : m_lastSeen;
    KITCAMP_ASSIGN(const auto atFloor, store().journal().at(unsettled.floor));
    unsettled.atFloor = atFloor ? atFloor->opId : OpId();
    KITCAMP_TRY(store().reader().each(
        "SELECT seq, op_id FROM journal WHERE seq>?",
        [&](const Statement& row) { unsettled.above.insert(row.integer(0), OpId{row.blob(1)}); },
        unsettled.floor));
    return unsettled;
}

// The file's own entries have moved behind those of the log: the rows take their new places as names, so that
// what is selected stays selected; the log's come as new ones.
Result<void> HistoryList::followTurn()
{
    const auto floor = store().journal().at(m_unsettled.floor);
    const bool known = floor && (*floor ? (*floor)->opId : OpId()) == m_unsettled.atFloor;
    const QHash<qint64, OpId> former = known ? m_unsettled.above : QHash<qint64, OpId>();
    const qint64 keptUpTo = known ? m_unsettled.floor : 0;
    m_words.clear();
    KITCAMP_TRY(renameBy(former, keptUpTo));
    m_lastSeen = keptUpTo; // all behind it are looked at again
    KITCAMP_ASSIGN(m_unsettled, readUnsettled());
    return {};
}

Result<void> HistoryList::renameBy(const QHash<qint64, OpId>& former, qint64 floor)
{
    QHash<qint64, qint64> places;
    for (auto entry = former.begin(); entry != former.end(); ++entry) {
        KITCAMP_ASSIGN(const auto head, store().journal().find(*entry));
        if (head)
            places.insert(entry.key(), head->seq);
    }
    renameRows([&](qint64 seq) { return seq <= floor ? seq : places.value(seq, 0); });
    return {};
}

Result<void> HistoryList::noteNewEntries()
{
    const bool many = m_unsettled.above.size() > manyUnsettled;
    if (many && store().localValue(u"sync.standing"_s).toLongLong() > m_unsettled.floor) {
        KITCAMP_ASSIGN(m_unsettled, readUnsettled());
        return {};
    }
    return store().reader().each(
        "SELECT seq, op_id FROM journal WHERE seq>?",
        [&](const Statement& row) { m_unsettled.above.insert(row.integer(0), OpId{row.blob(1)}); },
        m_lastSeen);
}

Result<QSet<qint64>> HistoryList::touchedBy(const Announcement& announcement)
{
    KITCAMP_TRY(announcement.reordered ? followTurn() : noteNewEntries());
    QSet<qint64> touched;
    // The new entries, and those that they take back, and those that these had taken back.
    KITCAMP_TRY(store().reader().each(
        "WITH RECURSIVE touched(seq, undoes) AS (SELECT seq, undoes FROM journal WHERE seq>?1 UNION SELECT "
        "t.seq, "
        "t.undoes FROM touched JOIN journal AS t ON t.op_id=touched.undoes) SELECT seq FROM touched",
        [&](const Statement& row) { touched.insert(row.integer(0)); }, m_lastSeen));
    for (const qint64 seq : touched)
        m_words.remove(seq);
    KITCAMP_ASSIGN(const auto last, store().journal().last());
    m_lastSeen = last ? last->seq : 0;
    const NameQueries& named = store().domain().nameQueries;
    const QStringList tables = announcement.rows.keys();
    const bool mayRename = std::any_of(tables.begin(), tables.end(),
                                       [&](const QString& table) { return named.contains(table); });
    if (mayRename)
        announceRows(rowsWithOtherWords());
    return touched;
}

} // namespace kitcamp
