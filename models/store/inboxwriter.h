// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/rowreferences.h"

namespace kitcamp {

/// Collects the own entries of a turn that no longer fit, sees which of them wait for which, and writes them
/// into the table inbox (see 0005_sync.sql; columns are joined by commas, body is that of the entry).
class InboxWriter
{
public:
    explicit InboxWriter(TurnTools& tools)
        : m_tools(tools)
    {
    }

    /// \p own did not fit; it waits for those before it whose rows it needs.
    [[nodiscard]] Result<void> add(const OwnEntry& own, const Misfitting& misfitting,
                                   const std::optional<OpId>& theirs);
    /// True where \p own takes back, or does again, what is in the inbox already: it goes there too.
    [[nodiscard]] bool followsTarget(const OwnEntry& own) const;
    void addTaker(const OwnEntry& own);

    [[nodiscard]] bool isEmpty() const { return m_items.isEmpty(); }
    [[nodiscard]] QList<OpId> opIds() const;
    /// \p now: Unix seconds.
    [[nodiscard]] Result<void> write(qint64 now);

private:
    struct Item {
        OwnEntry own;
        Misfitting misfitting;
        std::optional<OpId> theirs;
        QSet<int> needs; ///< items before this one
        bool taker = false; ///< takes back, or does again, another item
        bool undone = false; ///< an item that does so stands after this one
    };
    [[nodiscard]] Result<QSet<int>> neededBy(const OwnEntry& own) const;
    void collectNamed(const QJsonValue& value, QSet<int>& items) const;
    [[nodiscard]] std::optional<int> rootOf(const Item& item) const;
    [[nodiscard]] Result<void> writeItem(const Item& item, qint64 now);

    TurnTools& m_tools;
    QList<Item> m_items;
    QHash<QByteArray, int> m_byOpId;
    QHash<RowName, QSet<int>> m_byRow;
    QHash<QString, QSet<int>> m_byKey; ///< for ids among parameters, which do not say their table
};

} // namespace kitcamp
