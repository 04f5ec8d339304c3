// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/changesetcode.h"
#include "models/store/entry.h"
#include "models/store/erasedrows.h"
#include "models/store/erasedwords.h"

namespace kitcamp {

/// Takes the values of erased persons out of entries: as if every value that the rules empty had been empty
/// from the first on, and the rows that vanish had never been. What is redacted so replays to what the
/// erasing left, can be taken back like any other, and redacted again it stays as it is.
class EntryRedaction
{
public:
    [[nodiscard]] static Result<EntryRedaction> make(Connection& connection, const ErasureRules& rules,
                                                     const ErasedRows& rows);

    /// The changes; true where they are others now. Collects what it took.
    [[nodiscard]] Result<bool> redactChanges(Entry& entry);
    /// The parameters, for which the words must be known; true where they are others now.
    [[nodiscard]] bool redactParameters(Entry& entry, const ErasedWords& words) const;

    [[nodiscard]] const ErasedWords& words() const { return m_words; }
    [[nodiscard]] const QSet<QString>& pictures() const { return m_pictures; }
    /// Rows of which something was taken, by table.
    [[nodiscard]] const QHash<QString, QSet<qint64>>& taken() const { return m_taken; }
    /// Which erasing asked for it: the newest of those whose rows were met; valid after redactChanges.
    [[nodiscard]] const OpId& by() const { return m_by; }
    [[nodiscard]] qint64 byPlace() const { return m_byPlace; }

    /// What the redaction will make of an entry that it has not come to yet. \p entry stays as it is where
    /// nothing is open.
    [[nodiscard]] static Result<void> redactAsOpen(Connection& connection, const ErasureRules* rules,
                                                   Entry& entry);

private:
    /// A table of the rules, as the file has it.
    struct Shape {
        const ErasedTable* table = nullptr;
        QList<std::pair<int, ErasedColumn>> columns;
        QList<int> words; ///< of rows that vanish
        QList<ChangeValue> defaults; ///< of all columns
        int needed = 0; ///< so many columns a whole row must have to be redacted
    };
    EntryRedaction(const ErasureRules& rules, const ErasedRows& rows)
        : m_rules(rules)
        , m_rows(rows)
    {
    }
    [[nodiscard]] Result<void> readShape(Connection& connection, const ErasedTable& table);
    [[nodiscard]] bool redactSection(ChangeSection& section, qint64 seq);
    /// False where nothing is left of it.
    [[nodiscard]] bool redactRecord(ChangeRecord& record, const Shape& shape, qint64 id,
                                    const ErasedRow& row);
    [[nodiscard]] ChangeValue redacted(const ChangeValue& value, const ErasedColumn& column, qint64 id,
                                       qint64 at);
    void collect(const ChangeRecord& record, const QList<int>& columns);
    void collect(const ChangeValue& value, const ErasedColumn& column);
    [[nodiscard]] QJsonValue scrubbed(const QJsonValue& value, const QString& key, bool concerned,
                                      const ErasedWords& words) const;
    [[nodiscard]] bool concerns(const QJsonObject& object) const;

    const ErasureRules& m_rules;
    const ErasedRows& m_rows;
    QHash<QString, Shape> m_shapes;
    QHash<QString, QString> m_keys; ///< of parameters whose texts go, with what stands there then
    ErasedWords m_words;
    QSet<QString> m_pictures;
    QHash<QString, QSet<qint64>> m_taken;
    OpId m_by;
    qint64 m_byPlace = 0;
};

} // namespace kitcamp
