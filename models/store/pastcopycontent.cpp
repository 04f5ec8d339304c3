// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/pastcopycontent.h"

#include "models/store/changeset.h"
#include "models/store/journalredaction.h"
#include "models/store/packedentry.h"
#include "models/store/searchindex.h"

#include <QCoreApplication>

#include <future>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostJoined = 10'000; ///< entries applied as one
constexpr qint64 mostBytes = 4 << 20; ///< of their bodies, deflated
constexpr int entriesBetweenSteps = 256;
constexpr qint64 entriesCutAtOnce = 10'000;
constexpr qsizetype rowsSearchedAtOnce = 2'000;

Error notWhatTheHistorySays(const Changeset::Conflict& conflict)
{
    return {ErrorCode::File,
            QCoreApplication::translate(
                "kitcamp::OwnEntries",
                "The file does not hold what its history says. Nothing was changed; check it with "
                "\"kitcamp check\" and repair it."),
            u"past: "_s + conflict.table + u'/' + conflict.key,
            u"not-the-history"_s,
            {}};
}

Result<void> inTransaction(Connection& connection, const std::function<Result<void>()>& body)
{
    KITCAMP_TRY(connection.execute("BEGIN IMMEDIATE"));
    KITCAMP_TRY(body());
    return connection.execute("COMMIT");
}

/// Rows of the journal as they stand there: header, stored hash, body.
struct RawEntry {
    Entry entry; ///< without its body
    QByteArray hash;
    QByteArray body;
    QByteArray bodyHash; ///< of a redacted one: that of the body before
    QByteArray redaction;
};

/// Entries one after the other, of one schema: in an older one tables had fewer columns, and their changes do
/// not join with later ones.
struct Chunk {
    QList<RawEntry> entries; ///< newest first
    qint64 bytes = 0;
    [[nodiscard]] bool takes(const RawEntry& next) const
    {
        return entries.isEmpty()
            || (entries.size() < mostJoined && bytes < mostBytes
                && entries.last().entry.schemaVersion == next.entry.schemaVersion);
    }
};

constexpr auto laterEntries =
    "SELECT seq, op_id, author, operator, at, schema_version, previous_hash, hash, body, body_hash, "
    "redaction FROM journal WHERE seq>? ORDER BY seq DESC";

RawEntry rawOf(const Statement& row, const QByteArray& logId)
{
    return {{logId,
             row.integer(0),
             {row.blob(1)},
             row.blob(2),
             row.id<OperatorId>(3),
             row.integer(4),
             static_cast<int>(row.integer(5)),
             row.blob(6),
             {},
             {},
             {}},
            row.blob(7),
            row.blob(8),
            row.blob(9),
            row.blob(10)};
}

/// What takes the entries back, newest first. Each is verified before a byte of its body is used (sync.md,
/// rule 1). Touches no file: it works on another thread while the chunk before is applied.
Result<QList<Changeset>> inversesOf(const Chunk& chunk)
{
    QList<Changeset> inverses;
    for (const RawEntry& raw : chunk.entries) {
        Entry entry = raw.entry;
        PackedEntry packed{{}, raw.body, {}, raw.redaction};
        packed.header = encodeHeader(entry, raw.bodyHash.isEmpty() ? hashOf(raw.body) : raw.bodyHash);
        if (packed.hash() != raw.hash || !unpackHeader(packed))
            return notWhatTheHistorySays({u"journal"_s, QString::number(entry.seq)});
        KITCAMP_TRY(decodeBody(packed.body, entry));
        if (entry.changeset.isPatchset())
            continue; // what was erased is erased on every earlier day
        KITCAMP_ASSIGN(Changeset inverse, entry.changeset.inverted());
        inverses << std::move(inverse);
    }
    return inverses;
}

Result<void> applyAll(Connection& copy, const QList<Changeset>& changesets)
{
    ChangesetGroup group;
    bool joins = changesets.size() > 1;
    for (const Changeset& changeset : changesets)
        joins = joins && group.add(changeset);
    if (joins) {
        KITCAMP_ASSIGN(const Changeset joined, group.joined());
        KITCAMP_ASSIGN(const auto conflict, joined.apply(copy));
        if (!conflict)
            return {};
    }
    // A conflict left nothing applied. One after the other a unique value can go from row to row.
    for (const Changeset& changeset : changesets) {
        KITCAMP_ASSIGN(const auto conflict, changeset.apply(copy));
        if (conflict)
            return notWhatTheHistorySays(*conflict);
    }
    return {};
}

/// Applies one chunk while the next one is decoded.
class Pipeline
{
public:
    explicit Pipeline(Connection& copy)
        : m_copy(copy)
    {
    }

    Result<void> add(Chunk chunk)
    {
        auto next = std::async(std::launch::async, inversesOf, std::move(chunk));
        // Whatever happens to the one before: the future waits for its thread.
        KITCAMP_TRY(applyDecoded());
        KITCAMP_ASSIGN(m_decoded, next.get());
        return {};
    }
    Result<void> applyDecoded()
    {
        const QList<Changeset> changesets = std::exchange(m_decoded, {});
        return changesets.isEmpty() ? Result<void>()
                                    : inTransaction(m_copy, [&] { return applyAll(m_copy, changesets); });
    }

private:
    Connection& m_copy;
    QList<Changeset> m_decoded;
};

} // namespace

Result<void> PastCopyContent::leaveTheComputer(QDate day)
{
    KITCAMP_TRY(m_copy.script("BEGIN IMMEDIATE; DELETE FROM camp_secret WHERE secret<>''; DELETE FROM inbox;"
                              "DELETE FROM sync_turn; DELETE FROM erasure; DELETE FROM file_info WHERE key "
                              "NOT IN ('log', 'author', "
                              "'sync.standing') AND key NOT LIKE 'search:%'"));
    KITCAMP_TRY(m_copy.execute("UPDATE file_info SET value=CAST(?1 AS TEXT) WHERE key='sync.standing' AND "
                               "CAST(value AS INTEGER)>?1",
                               m_cut));
    KITCAMP_TRY(
        m_copy.execute("INSERT INTO file_info(key, value) VALUES('past.day', ?)", day.toString(Qt::ISODate)));
    return m_copy.execute("COMMIT");
}

Result<void> PastCopyContent::redact(const ErasureRules& rules)
{
    KITCAMP_ASSIGN(QList<ErasureNote> open, openErasures(m_copy));
    open.removeIf([](const ErasureNote& note) { return note.has(erasureStep::journal); });
    if (open.isEmpty())
        return {};
    return inTransaction(m_copy, [&]() -> Result<void> {
        KITCAMP_ASSIGN(const QList<Erasing> erasings, erasingsOf(m_copy, rules, open));
        JournalRedaction redaction(m_copy, rules, QByteArray(16, '\0'));
        KITCAMP_TRY(redaction.look(erasings, {}));
        return redaction.writeAll(m_copy);
    });
}

Result<void> PastCopyContent::takeBack(const Step& step)
{
    KITCAMP_ASSIGN(const auto log, m_present.text("SELECT value FROM file_info WHERE key='log'"));
    const QByteArray logId = QByteArray::fromHex(log.value_or(QString()).toLatin1());
    KITCAMP_ASSIGN(const auto last, m_present.integer("SELECT max(seq) FROM journal"));
    const double all = static_cast<double>(std::max<qint64>(1, last.value_or(0) - m_cut));
    // The copy's own journal, which may be redacted further than the present one.
    KITCAMP_ASSIGN(Statement later, m_copy.prepare(laterEntries));
    later.bindAll(m_cut);
    // After each entry every reference held: looking at them all again would cost a fifth of the time.
    KITCAMP_TRY(m_copy.script("PRAGMA foreign_keys=OFF"));
    Pipeline pipeline(m_copy);
    Chunk chunk;
    for (qint64 done = 0;; ++done) {
        KITCAMP_ASSIGN(const bool more, later.step());
        if (!more)
            break;
        RawEntry raw = rawOf(later, logId);
        if (!chunk.takes(raw))
            KITCAMP_TRY(pipeline.add(std::exchange(chunk, {})));
        chunk.bytes += raw.body.size();
        chunk.entries << std::move(raw);
        if (done % entriesBetweenSteps == 0)
            KITCAMP_TRY(step(static_cast<double>(done) / all));
    }
    KITCAMP_TRY(pipeline.add(std::move(chunk)));
    KITCAMP_TRY(pipeline.applyDecoded());
    KITCAMP_TRY(m_copy.script("PRAGMA foreign_keys=ON"));
    return step(1.0);
}

Result<void> PastCopyContent::cutJournal(const Step& step)
{
    KITCAMP_ASSIGN(const auto last, m_copy.integer("SELECT max(seq) FROM journal"));
    const qint64 end = last.value_or(0);
    // Rows before entries, and all of both: nothing is left that could refer to what is gone.
    KITCAMP_TRY(m_copy.script("PRAGMA foreign_keys=OFF"));
    for (qint64 from = m_cut; from < end; from += entriesCutAtOnce) {
        KITCAMP_TRY(step(static_cast<double>(from - m_cut) / static_cast<double>(end - m_cut)));
        const qint64 to = std::min(end, from + entriesCutAtOnce);
        KITCAMP_TRY(m_copy.execute("BEGIN IMMEDIATE"));
        KITCAMP_TRY(m_copy.execute("DELETE FROM journal_row WHERE entry>? AND entry<=?", from, to));
        KITCAMP_TRY(m_copy.execute("DELETE FROM journal WHERE seq>? AND seq<=?", from, to));
        KITCAMP_TRY(m_copy.execute("COMMIT"));
    }
    KITCAMP_TRY(m_copy.script("PRAGMA foreign_keys=ON"));
    return step(1.0);
}

Result<ChangedRows> PastCopyContent::rowsSearchedBy(const std::vector<SearchSource>& sources)
{
    QSet<QString> tables;
    for (const SearchSource& source : sources) {
        tables.insert(source.table);
        for (auto it = source.affectedBy.cbegin(); it != source.affectedBy.cend(); ++it)
            tables.insert(it.key());
    }
    ChangedRows rows;
    KITCAMP_ASSIGN(Statement find,
                   m_present.prepare("SELECT DISTINCT key FROM journal_row INDEXED BY journal_row_by_entry "
                                     "WHERE entry>? AND tbl=?"));
    for (const QString& table : std::as_const(tables)) {
        find.reset();
        KITCAMP_TRY(m_present.eachOf(find.bindAll(m_cut, table),
                                     [&](const Statement& row) { rows[table] << row.text(0).toLongLong(); }));
    }
    return rows;
}

Result<void> PastCopyContent::renewSearch(const std::vector<SearchSource>& sources, const ChangedRows& more,
                                          const Step& step)
{
    KITCAMP_ASSIGN(ChangedRows rows, rowsSearchedBy(sources));
    qsizetype all = 1;
    for (auto it = more.cbegin(); it != more.cend(); ++it)
        rows[it.key()] += it.value();
    for (const QList<qint64>& ids : std::as_const(rows))
        all += ids.size();
    const SearchIndex index(sources);
    qsizetype done = 0;
    for (auto it = rows.cbegin(); it != rows.cend(); ++it) {
        for (qsizetype from = 0; from < it->size(); from += rowsSearchedAtOnce) {
            KITCAMP_TRY(step(static_cast<double>(done) / static_cast<double>(all)));
            // What a row belonged to in the present may be found by it there alone.
            const ChangedRows some{{it.key(), it->mid(from, rowsSearchedAtOnce)}};
            KITCAMP_TRY(inTransaction(m_copy, [&] { return index.update(m_copy, m_present, {some, some}); }));
            done += some.constBegin()->size();
        }
    }
    return step(1.0);
}

} // namespace kitcamp
