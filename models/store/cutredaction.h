// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/entry.h"
#include "models/store/erasedwords.h"
#include "models/store/erasures.h"

#include <map>

namespace kitcamp {

/// Cuts out of entries of the history, and out of the content of copies, what erasing entries name of texts
/// about others.
class CutRedaction
{
public:
    CutRedaction(Connection& connection, const ErasureRules& rules, const QList<Erasing>& erasings)
        : m_connection(connection)
        , m_rules(rules)
        , m_erasings(erasings)
    {
    }

    /// The entries that are named, as far as they stand in the journal.
    [[nodiscard]] Result<QList<qint64>> entries() const;
    /// \p mark: of the redaction that \p entry has been through; what was cut there is not cut again. Gives
    /// the newest erasing of which something was cut, or null.
    [[nodiscard]] Result<const Erasing*> redact(Entry& entry, const QByteArray& mark);
    /// What was cut, row by row.
    [[nodiscard]] const QHash<QString, QSet<qint64>>& taken() const { return m_taken; }
    /// Cuts the same texts where they still stand in the content.
    [[nodiscard]] Result<void> cutContent(Connection& writer) const;

    /// The cuts of \p erasing alone, in content that has heard of it late: its entries may be redacted
    /// already, and those before them not.
    [[nodiscard]] static Result<void> cutContentFor(Connection& writer, const ErasureRules& rules,
                                                    const Erasing& erasing);
    /// Takes \p words out of the texts about others in \p entry, which waits at no place of the history.
    [[nodiscard]] static Result<bool> takeOut(Connection& connection, const ErasureRules& rules, Entry& entry,
                                              const ErasedWords& words);

private:
    using Place = std::tuple<QString, qint64, QString>; ///< table, row, column
    [[nodiscard]] Result<bool> isDone(const Erasing& erasing, const QByteArray& mark) const;
    [[nodiscard]] Result<bool> cut(Entry& entry, const QList<EntryCut>& cuts);
    [[nodiscard]] Result<bool> cutChanges(Entry& entry, const QList<EntryCut>& cuts);
    [[nodiscard]] QString cutText(const EntryCut& cut, const QString& text);

    Connection& m_connection;
    const ErasureRules& m_rules;
    const QList<Erasing>& m_erasings; ///< oldest first
    QHash<QString, QSet<qint64>> m_taken;
    std::map<Place, QHash<QString, QString>> m_texts; ///< each text that was met, and what became of it
};

} // namespace kitcamp
