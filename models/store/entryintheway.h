// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/journal.h"
#include "models/store/rowreferences.h"

namespace kitcamp {

/// Finds among the entries that a turn took from the log the one that an own entry no longer fits on, so that
/// people can be told who did what.
class EntryInTheWay
{
public:
    /// The turn took the entries after \p from up to \p upTo.
    EntryInTheWay(TurnTools& tools, qint64 from, qint64 upTo)
        : m_tools(tools)
        , m_from(from)
        , m_upTo(upTo)
    {
    }

    /// None where it cannot be said.
    [[nodiscard]] Result<std::optional<OpId>> find(const OwnEntry& own, const Misfitting& misfitting);

private:
    using Found = Result<std::optional<OpId>>;
    /// The newest that touched the row, and one of \p columns where there are some.
    [[nodiscard]] Found touching(const QString& table, const QString& key, const QStringList& columns);
    [[nodiscard]] Result<bool> changed(qint64 seq, const RowName& row, const QStringList& columns);
    /// The newest that touched the row which has the number or name that the own entry wants.
    [[nodiscard]] Found holderOfKey(const OwnEntry& own);
    /// The newest that is about most of the same rows.
    [[nodiscard]] Found aboutTheSame(const OwnEntry& own);
    [[nodiscard]] Result<void> readConcerns();

    struct Candidate {
        qint64 seq = 0;
        OpId opId;
        QByteArray author;
    };
    TurnTools& m_tools;
    qint64 m_from;
    qint64 m_upTo;
    bool m_concernsRead = false;
    QList<Candidate> m_candidates;
    QHash<RowName, QList<int>> m_concerning; ///< which candidates are about a row
};

} // namespace kitcamp
