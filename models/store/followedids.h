// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/turntools.h"

#include <QJsonValue>

namespace kitcamp {

/// Rows that turned out to be the same thing as another one and were merged into it (table merged_row): an
/// own entry that still names them means the other one.
class FollowedIds
{
public:
    explicit FollowedIds(TurnTools& tools)
        : m_tools(tools)
    {
    }

    /// Reads the table again: a merge was taken or done.
    [[nodiscard]] Result<void> read();
    [[nodiscard]] bool isEmpty() const { return m_kept.isEmpty(); }
    /// \p parameters with the ids of the rows that are left; ids are texts, at any depth.
    [[nodiscard]] QJsonObject follow(const QJsonObject& parameters) const;
    /// True where a row of \p changeset is one that was merged into another, or refers to one.
    [[nodiscard]] Result<bool> concern(const Changeset& changeset) const;

private:
    [[nodiscard]] QJsonValue follow(const QJsonValue& value) const;

    TurnTools& m_tools;
    QHash<QString, QString> m_kept; ///< id as text -> id of the row it ended in
};

} // namespace kitcamp
