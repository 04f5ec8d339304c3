// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/idquery.h"
#include "models/items/idset.h"
#include "models/items/searchcopies.h"

namespace kitcamp {

/// Which rows of a list hold the words of its search, looked up in memory before SQLite is asked for any row.
class FoundRows
{
public:
    /// \p query searches by words and in texts.
    [[nodiscard]] static Result<FoundRows> look(SearchCopies& copies, Connection& connection,
                                                const IdQuery& query);

    /// The query without its words; its rows have what holds() asks for beside their ids.
    [[nodiscard]] const IdQuery& withoutWords() const { return m_query; }
    /// The same, led by the ids of those whose text has the rarest word.
    [[nodiscard]] IdQuery byKeys() const;
    [[nodiscard]] bool holds(const Statement& row) const;

    /// Whether the rows that are searched have the texts themselves.
    [[nodiscard]] bool areOwnTexts() const;
    /// The ids of those whose text has the rarest word, by SearchedText; how many they are.
    [[nodiscard]] const std::vector<std::vector<qint64>>& rarestKeys() const { return m_rarest; }
    [[nodiscard]] size_t keyCount() const;
    [[nodiscard]] size_t textCount() const { return m_textCount; }

private:
    using Ids = std::vector<qint64>;
    /// Where one word stands, by SearchedText.
    struct Word {
        std::vector<IdSet> found;
    };

    explicit FoundRows(const IdQuery& query);
    void add(const std::vector<SearchCopies::Copy>& texts, const QList<QByteArray>& words);

    IdQuery m_query;
    std::vector<Word> m_words;
    std::vector<Ids> m_rarest; ///< ids that have the rarest word, by SearchedText
    size_t m_textCount = 0;
};

} // namespace kitcamp
