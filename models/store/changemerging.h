// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/turntools.h"

namespace kitcamp {

/// Says what becomes of the rows of an own changeset that do not fit on the log as they were recorded: where
/// others changed other columns, or did the same, or the column is one where the later change prevails, it is
/// applied nevertheless; else it remembers where the two clash.
class ChangeMerging
{
public:
    /// \p rows of the changeset.
    [[nodiscard]] static Result<ChangeMerging> make(TurnTools& tools, const QList<RowTouch>& rows);

    [[nodiscard]] Changeset::Remedy judge(const Changeset::Misfit& misfit);
    /// Where it clashed: then what was applied is to be rolled back.
    [[nodiscard]] const std::optional<Changeset::Misfit>& clash() const { return m_clash; }
    /// Others changed the same columns to something else: only a person can say which it shall be.
    [[nodiscard]] bool mustAsk() const;
    /// Their names; of a derived column that of the one it is made from.
    [[nodiscard]] QStringList clashingColumns() const;

private:
    ChangeMerging() = default;
    [[nodiscard]] bool fits(const Changeset::Misfit& misfit) const;
    [[nodiscard]] static bool asks(const Changeset::Misfit& misfit);
    [[nodiscard]] QList<int> differingColumns(const Changeset::Misfit& misfit) const;

    QHash<QString, QStringList> m_columns; ///< as people know them
    QHash<QString, QSet<int>> m_prevailing; ///< positions of the columns where the later change prevails
    std::optional<Changeset::Misfit> m_clash;
};

/// Values of changesets: the same storage class and the same value.
[[nodiscard]] bool sameValue(const QVariant& one, const QVariant& other);

} // namespace kitcamp
