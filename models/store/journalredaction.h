// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/cutredaction.h"
#include "models/store/entryredaction.h"

namespace kitcamp {

/// An entry of the journal as it is to stand there.
struct RedactedEntry {
    OpId opId;
    QByteArray hash; ///< of its header, which stays
    qint64 seq = 0;
    QByteArray bodyHash; ///< H of the body before
    QByteArray body;
    QByteArray mark; ///< RedactionMark
    QList<RowTouch> rows;
};

/// Redacts the journal and the inbox of one file. Finding what is to be done and doing it are apart, so that
/// nobody waits for the first.
class JournalRedaction
{
public:
    using Step = std::function<Result<void>(qint64 done, qint64 all)>;

    /// \p reader: of one moment while this works. \p author: 16 bytes, of the file that redacts.
    JournalRedaction(Connection& reader, const ErasureRules& rules, QByteArray author)
        : m_reader(reader)
        , m_rules(rules)
        , m_author(std::move(author))
    {
    }

    /// Looks at every entry that may be concerned. \p known: what was found before, where that was cut short.
    [[nodiscard]] Result<void> look(const QList<Erasing>& erasings, const ErasedWords& known,
                                    const Step& step = {});
    [[nodiscard]] const QList<RedactedEntry>& entries() const { return m_entries; }
    [[nodiscard]] const ErasedWords& words() const { return m_words; }
    [[nodiscard]] const QSet<QString>& pictures() const { return m_pictures; }
    [[nodiscard]] const QHash<QString, QSet<qint64>>& taken() const { return m_taken; }

    /// In a transaction of the caller's; false where the entry is another one by now.
    [[nodiscard]] static Result<bool> write(Connection& writer, const RedactedEntry& entry);
    /// All at once, and the inbox: in a transaction of the caller's.
    [[nodiscard]] Result<void> writeAll(Connection& writer);
    /// Of a copy from before an erasing, after look(): the texts about others, as they stand in its content.
    [[nodiscard]] Result<void> cutContent(Connection& writer);
    /// The own entries that wait for a decision, after look(); how many became others.
    [[nodiscard]] Result<int> redactInbox(Connection& writer);

private:
    [[nodiscard]] Result<void> collectWords(const QList<qint64>& places, const Step& step);
    [[nodiscard]] Result<void> redactOne(qint64 seq, EntryRedaction& redaction);
    [[nodiscard]] Result<bool> redactItem(Connection& writer, qint64 n, const QByteArray& body,
                                          const QString& sentence);

    Connection& m_reader;
    const ErasureRules& m_rules;
    QByteArray m_author;
    OpId m_newest;
    qint64 m_standing = 0; ///< in the log
    QList<Erasing> m_erasings;
    std::optional<CutRedaction> m_cuts;
    ErasedRows m_rows;
    QList<RedactedEntry> m_entries;
    ErasedWords m_words;
    QSet<QString> m_pictures;
    QHash<QString, QSet<qint64>> m_taken;
};

} // namespace kitcamp
