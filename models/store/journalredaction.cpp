// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/journalredaction.h"

#include "models/store/journal.h"
#include "models/store/redactionmark.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

Result<void> JournalRedaction::look(const QList<Erasing>& erasings, const ErasedWords& known,
                                    const Step& step)
{
    m_entries.clear();
    m_words = known;
    if (erasings.isEmpty())
        return {};
    m_newest = erasings.last().opId;
    KITCAMP_ASSIGN(const auto standing,
                   m_reader.text("SELECT value FROM file_info WHERE key='sync.standing'"));
    m_standing = standing.value_or(QString()).toLongLong();
    KITCAMP_ASSIGN(m_rows, ErasedRows::find(m_reader, m_rules, erasings));
    m_erasings = erasings;
    m_cuts.emplace(m_reader, m_rules, m_erasings);
    KITCAMP_ASSIGN(const QList<qint64> hers, m_rows.entries(m_reader));
    KITCAMP_ASSIGN(const QList<qint64> named, m_cuts->entries());
    KITCAMP_TRY(collectWords(hers, step));
    const QSet<qint64> both =
        QSet<qint64>(hers.begin(), hers.end()) + QSet<qint64>(named.begin(), named.end());
    QList<qint64> places(both.cbegin(), both.cend());
    std::ranges::sort(places);
    KITCAMP_ASSIGN(EntryRedaction redaction, EntryRedaction::make(m_reader, m_rules, m_rows));
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (step)
            KITCAMP_TRY(step(places.size() + i, 2 * places.size()));
        KITCAMP_TRY(redactOne(places[i], redaction));
    }
    m_taken = redaction.taken();
    const auto& cut = m_cuts->taken();
    for (auto table = cut.cbegin(); table != cut.cend(); ++table)
        m_taken[table.key()] += *table;
    return {};
}

/// What stands in parameters is known only when all entries were looked at.
Result<void> JournalRedaction::collectWords(const QList<qint64>& places, const Step& step)
{
    KITCAMP_ASSIGN(EntryRedaction redaction, EntryRedaction::make(m_reader, m_rules, m_rows));
    Journal journal(m_reader);
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (step)
            KITCAMP_TRY(step(i, 2 * places.size()));
        KITCAMP_ASSIGN(Entry entry, journal.read(places[i]));
        KITCAMP_TRY(redaction.redactChanges(entry));
    }
    for (const QString& word : redaction.words().all()) {
        if (word != m_rules.sign)
            m_words.add(word);
    }
    m_pictures = redaction.pictures();
    return {};
}

Result<void> JournalRedaction::redactOne(qint64 seq, EntryRedaction& redaction)
{
    Journal journal(m_reader);
    KITCAMP_ASSIGN(const PackedEntry packed, journal.readPacked(seq));
    KITCAMP_ASSIGN(Entry entry, unpack(packed));
    if (entry.action.kind == m_rules.kind)
        return {}; // names nobody but by her id
    KITCAMP_ASSIGN(const Erasing* cut, m_cuts->redact(entry, packed.redaction));
    KITCAMP_ASSIGN(const bool emptied, redaction.redactChanges(entry));
    const bool changed = emptied || cut;
    const bool cutLater = cut && (!redaction.by().isValid() || cut->seq > redaction.byPlace());
    const OpId by = cutLater ? cut->opId : redaction.by().isValid() ? redaction.by() : m_newest;
    const bool scrubbed = redaction.redactParameters(entry, m_words);
    // What was done since and is not sent yet must go out as its own computer's, not as redacted.
    const bool waits = !changed && m_standing > 0 && seq > m_standing;
    if ((!changed && !scrubbed) || waits)
        return {};
    RedactedEntry redacted{entry.opId, packed.hash(), seq, hashOf(packed.body), encodeBody(entry), {}, {}};
    redacted.mark = RedactionMark{by, m_author, hashOf(redacted.body)}.bytes();
    KITCAMP_ASSIGN(redacted.rows, entry.changeset.touches());
    m_entries << std::move(redacted);
    return {};
}

Result<bool> JournalRedaction::write(Connection& writer, const RedactedEntry& entry)
{
    KITCAMP_TRY(
        writer.execute("UPDATE journal SET body=?, body_hash=coalesce(body_hash, ?), redaction=? WHERE "
                       "op_id=? AND hash=?",
                       entry.body, entry.bodyHash, entry.mark, entry.opId, entry.hash));
    if (writer.changes() == 0)
        return false;
    KITCAMP_TRY(writer.execute("DELETE FROM journal_row WHERE entry=?", entry.seq));
    KITCAMP_TRY(Journal(writer).appendRows(entry.seq, entry.rows));
    return true;
}

Result<void> JournalRedaction::writeAll(Connection& writer)
{
    for (const RedactedEntry& entry : std::as_const(m_entries))
        KITCAMP_TRY(write(writer, entry));
    KITCAMP_TRY(redactInbox(writer));
    return {};
}

Result<void> JournalRedaction::cutContent(Connection& writer)
{
    return m_cuts ? m_cuts->cutContent(writer) : Result<void>();
}

Result<int> JournalRedaction::redactInbox(Connection& writer)
{
    struct Item {
        qint64 n;
        QByteArray body;
        QString sentence;
    };
    QList<Item> items;
    KITCAMP_TRY(writer.each("SELECT n, body, sentence FROM inbox ORDER BY n", [&](const Statement& row) {
        items << Item{row.integer(0), row.blob(1), row.text(2)};
    }));
    for (const Item& item : std::as_const(items)) {
        Entry entry;
        KITCAMP_TRY(decodeBody(item.body, entry));
        KITCAMP_TRY(m_rows.learn(m_reader, m_rules, entry.changeset));
    }
    int redacted = 0;
    for (const Item& item : std::as_const(items)) {
        KITCAMP_ASSIGN(const bool changed, redactItem(writer, item.n, item.body, item.sentence));
        redacted += changed ? 1 : 0;
    }
    return redacted;
}

Result<bool> JournalRedaction::redactItem(Connection& writer, qint64 n, const QByteArray& body,
                                          const QString& sentence)
{
    Entry entry; // at no place: before every erasing
    KITCAMP_TRY(decodeBody(body, entry));
    KITCAMP_ASSIGN(EntryRedaction redaction, EntryRedaction::make(m_reader, m_rules, m_rows));
    KITCAMP_ASSIGN(const bool changed, redaction.redactChanges(entry));
    ErasedWords words = m_words;
    for (const QString& word : redaction.words().all())
        words.add(word);
    const bool scrubbed = redaction.redactParameters(entry, words);
    KITCAMP_ASSIGN(const bool cut, CutRedaction::takeOut(m_reader, m_rules, entry, words));
    const QString told = words.takenOutOf(sentence, m_rules.sign);
    const bool other = changed || scrubbed || cut;
    if (!other && told == sentence)
        return false;
    KITCAMP_TRY(writer.execute("UPDATE inbox SET body=?, sentence=? WHERE n=?",
                               other ? encodeBody(entry) : body, told, n));
    return true;
}

} // namespace kitcamp
