// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/statistics/lending/idindex.h"
#include "models/store/connection.h"

#include <QHash>
#include <QStringList>

#include <functional>

namespace kitcamp {

using IsCancelled = std::function<bool()>;

/// The failure of whoever was told to stop.
[[nodiscard]] Error countingCancelled();

/// To which groups of a dimension things belong, by the number of the thing: one group each, or several.
class Grouping
{
public:
    /// \p sql: SELECT of the id of a thing and its group (an id or a word; NULL or '': not known); a thing
    /// that is in several groups has several rows. \p numbers says which things are asked about.
    [[nodiscard]] static Result<Grouping> read(Connection& connection, const QString& sql,
                                               const IdIndex& numbers);

    /// The groups of a thing, as places in keys().
    struct Range {
        const int* first;
        const int* last;
        [[nodiscard]] const int* begin() const { return first; }
        [[nodiscard]] const int* end() const { return last; }
    };
    [[nodiscard]] Range of(int number) const
    {
        const auto place = static_cast<size_t>(number);
        const int* groups = m_groups.data();
        if (m_begins.empty())
            return {groups + place, groups + place + 1};
        return {groups + m_begins[place], groups + m_begins[place + 1]};
    }
    /// The key of each group; empty: not known.
    [[nodiscard]] const QStringList& keys() const { return m_keys; }
    /// Whether each thing is in one of the groups with these keys.
    [[nodiscard]] std::vector<char> inAny(const QStringList& keys) const;

    /// The same without the groups that have none of these keys.
    [[nodiscard]] Grouping only(const QStringList& keys) const;

    /// For things that come one by one, each in one group.
    void reserve(size_t things) { m_groups.reserve(things); }
    void append(const Statement& row, int column) { m_groups.push_back(groupOf(row, column)); }
    void append(const QString& key) { m_groups.push_back(groupOf(key)); }
    [[nodiscard]] size_t things() const { return m_begins.empty() ? m_groups.size() : m_begins.size() - 1; }

private:
    [[nodiscard]] int groupOf(const Statement& row, int column);
    [[nodiscard]] int groupOf(const QString& key);
    [[nodiscard]] int unknown();

    QStringList m_keys;
    std::vector<int> m_begins; ///< of each thing in m_groups; empty: each has one
    std::vector<int> m_groups;
    IdIndex m_ids; ///< keys that are numbers, numbered
    std::vector<int> m_groupOfId;
    QHash<QString, int> m_words;
    int m_unknown = -1;
};

} // namespace kitcamp
