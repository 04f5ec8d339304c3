// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/changeset.h"
#include "models/store/erasures.h"

#include <QSet>

namespace kitcamp {

/// What becomes of one row in the history.
struct ErasedRow {
    qint64 before = 0; ///< in the entries before this one
    qint64 at = 0; ///< the instant of the erasing
    OpId by;
    bool vanishes = false;
};

/// All rows that belong to erased persons, by table and id: those that are there, those that the erasing
/// removed, and those that were gone by then, which the history alone still knows.
class ErasedRows
{
public:
    using OfTable = QHash<qint64, ErasedRow>;

    [[nodiscard]] static Result<ErasedRows> find(Connection& connection, const ErasureRules& rules,
                                                 const QList<Erasing>& erasings);
    /// Those of rows that vanish which are gone already, of \p persons who are not erased yet.
    [[nodiscard]] static Result<QHash<QString, QList<qint64>>>
    goneBefore(Connection& connection, const ErasureRules& rules, const QList<qint64>& persons);
    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }
    [[nodiscard]] const QHash<QString, OfTable>& all() const { return m_rows; }
    [[nodiscard]] const ErasedRow* row(const QString& table, qint64 id) const;
    /// As parameters of Actions name them.
    [[nodiscard]] const QSet<QString>& names() const { return m_names; }
    /// Adds the rows that \p changeset, of no entry of the journal, adds or removes and that are hers: what
    /// an Action brought that waits in the inbox stands nowhere else.
    [[nodiscard]] Result<void> learn(Connection& connection, const ErasureRules& rules,
                                     const Changeset& changeset);
    /// The entries whose bodies may have to change, in order: those that touch such a row, and those that
    /// touch none at all.
    [[nodiscard]] Result<QList<qint64>> entries(Connection& connection) const;

private:
    class Search;
    void add(const QString& table, qint64 id, const ErasedRow& row);
    [[nodiscard]] const ErasedRow* owner(const QString& table, qint64 id) const;

    QHash<QString, OfTable> m_rows;
    QHash<QString, OfTable> m_between; ///< rows of tables without a rule that others are hers by
    QSet<QString> m_names;
};

} // namespace kitcamp
