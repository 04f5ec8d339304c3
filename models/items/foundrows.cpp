// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/foundrows.h"

#include "models/items/boundvalues.h"

#include <numeric>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

size_t sumOfSizes(const std::vector<std::vector<qint64>>& parts)
{
    return std::accumulate(parts.begin(), parts.end(), size_t{0},
                           [](size_t sum, const std::vector<qint64>& part) { return sum + part.size(); });
}

} // namespace

FoundRows::FoundRows(const IdQuery& query)
    : m_query(query)
{
    m_query.words.clear();
    for (const SearchedText& text : query.search.texts)
        m_query.alsoRead << text.key;
}

Result<FoundRows> FoundRows::look(SearchCopies& copies, Connection& connection, const IdQuery& query)
{
    FoundRows found(query);
    std::vector<SearchCopies::Copy> texts;
    for (const SearchedText& text : query.search.texts) {
        KITCAMP_ASSIGN(texts.emplace_back(), copies.texts(connection, text.table));
        found.m_textCount += texts.back()->count();
    }
    QList<QByteArray> words;
    for (const QString& word : query.words)
        words << word.toUtf8();
    if (texts.size() == 1) {
        found.add(texts, words); // all of them in one and the same text
        return found;
    }
    for (const QByteArray& word : words)
        found.add(texts, {word});
    return found;
}

void FoundRows::add(const std::vector<SearchCopies::Copy>& texts, const QList<QByteArray>& words)
{
    std::vector<Ids> ids;
    Word& word = m_words.emplace_back();
    for (const SearchCopies::Copy& copy : texts)
        word.found.emplace_back(ids.emplace_back(copy->idsWith(words)));
    if (m_words.size() == 1 || sumOfSizes(ids) < sumOfSizes(m_rarest))
        m_rarest = std::move(ids);
}

IdQuery FoundRows::byKeys() const
{
    WhereClause keys;
    QStringList terms;
    for (size_t i = 0; i < m_rarest.size(); ++i) {
        terms << m_query.search.texts.at(static_cast<qsizetype>(i)).key
                + u" IN (SELECT value FROM json_each(?))"_s;
        keys.values << idArray(m_rarest[i].data(), static_cast<qsizetype>(m_rarest[i].size()));
    }
    keys.sql = terms.join(u" OR "_s);
    IdQuery query = m_query;
    // The unary plus keeps the other clauses from choosing an index: the ids must lead.
    for (WhereClause& clause : query.clauses)
        clause.sql = u"+("_s + clause.sql + u')';
    query.clauses.prepend(keys);
    return query;
}

bool FoundRows::holds(const Statement& row) const
{
    return std::all_of(m_words.begin(), m_words.end(), [&](const Word& word) {
        for (size_t i = 0; i < word.found.size(); ++i) {
            if (word.found[i].contains(row.integer(static_cast<int>(i) + 1)))
                return true;
        }
        return false;
    });
}

bool FoundRows::areOwnTexts() const
{
    return m_rarest.size() == 1 && m_query.search.texts.constFirst().key == m_query.id;
}

size_t FoundRows::keyCount() const
{
    return sumOfSizes(m_rarest);
}

} // namespace kitcamp
