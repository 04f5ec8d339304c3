// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/teamrules/teamrules.h"

#include <utility>

namespace kitcamp {

/// The words of rules.json, in the order in which they are listed to people.
template <typename Value>
using TeamWordTable = std::vector<std::pair<Value, QString>>;

[[nodiscard]] TeamWordTable<TeamCriterion::Kind> teamCriterionWords();
[[nodiscard]] TeamWordTable<TeamHardRule::Kind> teamHardWords();
[[nodiscard]] TeamWordTable<TeamCellType> teamTypeWords();

template <typename Value>
QString teamWords(const TeamWordTable<Value>& table)
{
    QStringList words;
    for (const auto& [value, word] : table)
        words << word;
    return words.join(QStringLiteral(", "));
}

template <typename Value>
QString teamWord(const TeamWordTable<Value>& table, Value wanted)
{
    for (const auto& [value, word] : table) {
        if (value == wanted)
            return word;
    }
    return {};
}

} // namespace kitcamp
