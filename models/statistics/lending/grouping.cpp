// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/statistics/lending/grouping.h"

#include <QSet>

#include <numeric>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int integerClass = 1; // Statement::storageClass
constexpr int nullClass = 5;

} // namespace

Error countingCancelled()
{
    return {ErrorCode::Cancelled,
            QCoreApplication::translate("kitcamp::LendingFigures", "Counting was stopped."),
            {},
            {},
            {}};
}

int Grouping::unknown()
{
    if (m_unknown < 0) {
        m_unknown = static_cast<int>(m_keys.size());
        m_keys << QString();
    }
    return m_unknown;
}

int Grouping::groupOf(const QString& key)
{
    if (key.isEmpty())
        return unknown();
    const auto found = m_words.constFind(key);
    if (found != m_words.constEnd())
        return *found;
    const int group = static_cast<int>(m_keys.size());
    m_words.insert(key, group);
    m_keys << key;
    return group;
}

int Grouping::groupOf(const Statement& row, int column)
{
    const int storage = row.storageClass(column);
    if (storage == nullClass)
        return unknown();
    if (storage != integerClass)
        return groupOf(row.text(column));
    const qint64 id = row.integer(column);
    const int number = m_ids.add(id);
    if (static_cast<size_t>(number) == m_groupOfId.size())
        m_groupOfId.push_back(groupOf(QString::number(id)));
    return m_groupOfId[static_cast<size_t>(number)];
}

Result<Grouping> Grouping::read(Connection& connection, const QString& sql, const IdIndex& numbers)
{
    Grouping grouping;
    std::vector<std::pair<int, int>> pairs;
    KITCAMP_TRY(connection.each(sql.toUtf8().constData(), [&](const Statement& row) {
        const int number = numbers.find(row.integer(0));
        if (number >= 0)
            pairs.emplace_back(number, grouping.groupOf(row, 1));
    }));
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    grouping.m_begins.reserve(static_cast<size_t>(numbers.size()) + 1);
    auto pair = pairs.begin();
    for (int number = 0; number < numbers.size(); ++number) {
        grouping.m_begins.push_back(static_cast<int>(grouping.m_groups.size()));
        if (pair == pairs.end() || pair->first != number)
            grouping.m_groups.push_back(grouping.unknown());
        for (; pair != pairs.end() && pair->first == number; ++pair)
            grouping.m_groups.push_back(pair->second);
    }
    grouping.m_begins.push_back(static_cast<int>(grouping.m_groups.size()));
    return grouping;
}

Grouping Grouping::only(const QStringList& keys) const
{
    Grouping some;
    some.m_keys = m_keys;
    const QSet<QString> asked(keys.begin(), keys.end());
    for (size_t i = 0; i < things(); ++i) {
        some.m_begins.push_back(static_cast<int>(some.m_groups.size()));
        for (const int group : of(static_cast<int>(i))) {
            if (asked.contains(m_keys[group]))
                some.m_groups.push_back(group);
        }
    }
    some.m_begins.push_back(static_cast<int>(some.m_groups.size()));
    return some;
}

std::vector<char> Grouping::inAny(const QStringList& keys) const
{
    std::vector<char> wanted;
    wanted.reserve(static_cast<size_t>(m_keys.size()));
    const QSet<QString> asked(keys.begin(), keys.end());
    for (const QString& key : m_keys)
        wanted.push_back(asked.contains(key) ? 1 : 0);
    std::vector<char> found(things(), 0);
    for (size_t i = 0; i < found.size(); ++i) {
        for (const int group : of(static_cast<int>(i)))
            found[i] = static_cast<char>(found[i] | wanted[static_cast<size_t>(group)]);
    }
    return found;
}

} // namespace kitcamp
