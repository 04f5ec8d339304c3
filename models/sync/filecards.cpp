// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/filecards.h"

#include "models/store/erasures.h"
#include "models/store/knownfiles.h"
#include "models/store/statehash.h"
#include "models/sync/sharing.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr auto stateKey = "sync.state"_L1;
constexpr qint64 second = 1'000'000'000;
constexpr qint64 tellAgainAfter = 60 * second;
constexpr qint64 restsAfter = 300 * second; // a file that has not moved for so long has time to hash itself
constexpr qint64 hashEvery = 1000; // entries

QString schemaMark()
{
    return QString::number(latestSchema(allMigrations())) + u':';
}

/// Reads the log's place of this file in \p reader's transaction: nullopt where something is unsent.
Result<std::optional<qint64>> settledAt(Connection& reader)
{
    KITCAMP_ASSIGN(const auto last, reader.integer("SELECT max(seq) FROM journal"));
    KITCAMP_ASSIGN(const auto standing, reader.text("SELECT value FROM file_info WHERE key='sync.standing'"));
    const qint64 seq = standing.value_or(QString()).toLongLong();
    return seq == last.value_or(0) ? std::optional(seq) : std::nullopt;
}

} // namespace

FileCards::FileCards(Store& store, Hub& hub)
    : m_store(store)
    , m_hub(hub)
{
    recallState();
}

void FileCards::recallState()
{
    const QString kept = m_store.localValue(stateKey);
    const QByteArray hash = QByteArray::fromHex(kept.section(u' ', 1, 1).toLatin1());
    if (hash.size() == 32 && kept.section(u' ', 2).startsWith(schemaMark()))
        m_state = {{kept.section(u' ', 0, 0).toLongLong(), hash}, kept.section(u' ', 2)};
}

Result<QStringList> FileCards::exchange(const LogPosition& standing, bool moved,
                                        const std::function<bool()>& interrupted)
{
    const qint64 now = WriteGate::now();
    if (m_lastTold == 0 || m_lastStanding != standing) {
        m_lastStanding = standing;
        m_standsSince = now;
    }
    KITCAMP_ASSIGN(const qint64 redacted, redactedUpTo(m_store.reader(), standing.seq));
    const bool newlyRedacted = redacted != std::exchange(m_lastRedacted, redacted);
    if (!moved && !newlyRedacted && m_lastTold != 0 && now - m_lastTold < tellAgainAfter)
        return differences();
    KITCAMP_ASSIGN(m_others, m_hub.files());
    m_others.removeIf([&](const FileCard& card) { return card.author == m_store.author(); });
    const bool compares = std::any_of(m_others.begin(), m_others.end(), [&](const FileCard& card) {
        return card.head == standing.seq && card.state.startsWith(schemaMark());
    });
    KITCAMP_ASSIGN(const State state, stateAt(standing, compares, interrupted));
    const FileCard own{m_store.author(), nameOfFile(m_store), m_store.clock().now(),
                       standing.seq,     state.hash,          redacted};
    KITCAMP_TRY(m_hub.tell(own));
    KITCAMP_TRY(remember(own));
    m_lastTold = now;
    return differences();
}

Result<void> FileCards::remember(const FileCard& own)
{
    QList<KnownFile> files;
    for (const FileCard& card : QList<FileCard>{own} + m_others)
        files << KnownFile{card.author, card.name,  card.lastContact,
                           card.head,   card.state, card.redactedUpTo};
    return saveKnownFiles(m_store.path(), files);
}

bool FileCards::isStateDue(const LogPosition& standing, bool compares) const
{
    return compares || standing.seq - std::max<qint64>(0, m_state.head.seq) >= hashEvery
        || WriteGate::now() - m_standsSince >= restsAfter;
}

Result<FileCards::State> FileCards::stateAt(const LogPosition& standing, bool compares,
                                            const std::function<bool()>& interrupted)
{
    if (m_state.head == standing)
        return m_state;
    if (!isStateDue(standing, compares))
        return State();
    KITCAMP_ASSIGN(const auto hash, hashContent(standing, interrupted));
    if (!hash)
        return State();
    m_state = {standing, *hash};
    KITCAMP_TRY(m_store.saveLocalValue(
        stateKey,
        u"%1 %2 %3"_s.arg(QString::number(standing.seq), QString::fromLatin1(standing.hash.toHex()), *hash)));
    return m_state;
}

Result<std::optional<QString>> FileCards::hashContent(const LogPosition& standing,
                                                      const std::function<bool()>& interrupted)
{
    if (interrupted && interrupted())
        return std::optional<QString>();
    // A reader of its own: its transaction may last for seconds, and nobody waits for it.
    KITCAMP_ASSIGN(const auto reader, Store::openReader(m_store.path()));
    KITCAMP_TRY(reader->script("BEGIN"));
    KITCAMP_ASSIGN(const auto settled, settledAt(*reader));
    if (settled != standing.seq)
        return std::optional<QString>();
    const auto tables = stateHashes(*reader, syncedTables(allMigrations()), interrupted);
    if (!tables && tables.error().code == ErrorCode::Cancelled)
        return std::optional<QString>();
    KITCAMP_TRY(tables);
    QByteArray all;
    for (auto table = tables->begin(); table != tables->end(); ++table)
        all += table.key().toUtf8() + '\n' + *table;
    return std::optional(schemaMark() + QString::fromLatin1(hashOf(all).toHex()));
}

QStringList FileCards::differences() const
{
    QStringList sentences;
    for (const FileCard& card : m_others) {
        if (m_state.head != m_lastStanding || card.head != m_state.head.seq || card.state == m_state.hash
            || !card.state.startsWith(schemaMark()))
            continue;
        sentences
            << tr("This file and %1 differ at entry %2, though both have all entries up to it. Run \"kitcamp "
                  "check\" for both files, and \"kitcamp repair\" for the one with findings.")
                   .arg(card.name, QString::number(card.head));
    }
    return sentences;
}

} // namespace kitcamp
