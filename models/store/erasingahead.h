// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/joinedchanges.h"
#include "models/store/packedentry.h"
#include "models/store/turntools.h"

namespace kitcamp {

/// Takes the log's entries in a file that was behind when somebody was erased: they are redacted and speak of
/// her rows as if the erased values had always been empty, and not at all of rows that vanish, while the
/// file still holds both. It applies them all the same, until the entry comes that erases her here too and
/// brings the content to what all others have.
class ErasingAhead
{
public:
    explicit ErasingAhead(TurnTools& tools)
        : m_tools(tools)
    {
    }

    /// Whether an earlier turn ended before such an entry came.
    [[nodiscard]] Result<void> begin();
    /// Applies \p entry, which stands in the journal already. \p others: what waits to be applied before it.
    [[nodiscard]] Result<JoinedChanges::Conflict> apply(JoinedChanges& others, const Entry& entry,
                                                        const PackedEntry& packed);
    /// The rows that were changed besides those that the entries name.
    [[nodiscard]] const QList<RowTouch>& moreRows() const { return m_more; }

private:
    using Conflict = JoinedChanges::Conflict;
    [[nodiscard]] Result<void> note(const PackedEntry& packed);
    [[nodiscard]] Result<Conflict> applyBehind(const Entry& entry);
    [[nodiscard]] Result<void> makeRoomFor(const RowChange& change);
    [[nodiscard]] Result<void> removeReferringTo(const QString& table, qint64 id);
    [[nodiscard]] Result<void> removeSameAs(const RowChange& change);
    [[nodiscard]] Result<void> removeFound(const QString& table, Statement& find);
    [[nodiscard]] Result<void> eraseWhatIsLeft(const Entry& entry);
    [[nodiscard]] Result<void> recordMore(const std::function<Result<void>()>& body);
    [[nodiscard]] QStringList vanishing() const;

    TurnTools& m_tools;
    bool m_behind = false;
    QList<RowTouch> m_more;
    QHash<QString, QSet<qint64>> m_named; ///< rows of the entry that is being applied, by table
    QHash<QString, QList<Reference>> m_references; ///< of tables whose rows vanish, to a table
};

} // namespace kitcamp
