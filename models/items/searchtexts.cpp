// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/searchtexts.h"

#include <algorithm>
#include <cstring>

namespace kitcamp {

namespace {

/// So many places are looked at in one go; a number that compilers make vector instructions of.
constexpr qsizetype blockSize = 256;

/// Whether \p first stands at one of blockSize places and \p last \p distance behind it.
bool mayHold(const char* block, char first, char last, qsizetype distance)
{
    unsigned char holds = 0;
    for (qsizetype i = 0; i < blockSize; ++i)
        holds |= static_cast<unsigned char>((block[i] == first) & (block[i + distance] == last));
    return holds != 0;
}

/// Where \p word begins in \p text from \p from on; -1: nowhere. Short words are what people type, and memmem
/// takes five times as long for them.
qsizetype find(QByteArrayView text, QByteArrayView word, qsizetype from)
{
    if (word.isEmpty())
        return from;
    const qsizetype distance = word.size() - 1;
    const qsizetype end = text.size() - distance; // no place for the word from here on
    const char* bytes = text.data();
    while (from < end) {
        if (from + blockSize <= end && !mayHold(bytes + from, word.front(), word.back(), distance)) {
            from += blockSize;
            continue;
        }
        const qsizetype stop = std::min(from + blockSize, end);
        for (; from < stop; ++from) {
            if (bytes[from] == word.front()
                && std::memcmp(bytes + from, word.data(), static_cast<size_t>(word.size())) == 0)
                return from;
        }
    }
    return -1;
}

} // namespace

Result<std::shared_ptr<const SearchTexts>> SearchTexts::read(Connection& connection, const QString& table)
{
    const auto texts = std::make_shared<SearchTexts>();
    KITCAMP_TRY(connection.each(
        "SELECT id, text FROM search_text WHERE tbl=? ORDER BY id",
        [&](const Statement& row) {
            texts->m_ids.push_back(row.integer(0));
            texts->m_begins.push_back(texts->m_bytes.size());
            texts->m_bytes += row.blob(1);
            texts->m_bytes += '\0';
        },
        table));
    texts->m_begins.push_back(texts->m_bytes.size());
    texts->m_bytes.squeeze();
    return std::shared_ptr<const SearchTexts>(texts);
}

QByteArrayView SearchTexts::textAt(size_t row) const
{
    const qsizetype begin = m_begins[row];
    return QByteArrayView(m_bytes).sliced(begin, m_begins[row + 1] - begin - 1);
}

/// The row whose text holds \p position; not before \p from.
size_t SearchTexts::rowAt(qsizetype position, size_t from) const
{
    // Hits of frequent words lie close together: strides that double meet them soon.
    size_t stride = 1;
    while (from + stride < m_ids.size() && m_begins[from + stride] <= position) {
        from += stride;
        stride *= 2;
    }
    const auto first = m_begins.begin() + static_cast<qsizetype>(from);
    const auto last = m_begins.begin() + static_cast<qsizetype>(std::min(from + stride, m_ids.size()));
    return static_cast<size_t>(std::upper_bound(first, last, position) - m_begins.begin()) - 1;
}

void SearchTexts::eachWith(const QList<QByteArray>& words, const Row& row) const
{
    const auto longest =
        std::max_element(words.begin(), words.end(),
                         [](const QByteArray& a, const QByteArray& b) { return a.size() < b.size(); });
    const QByteArray driver = longest == words.end() ? QByteArray() : *longest;
    size_t at = 0;
    for (qsizetype position = 0; at < m_ids.size(); ++at) {
        position = find(m_bytes, driver, m_begins[at]);
        if (position < 0)
            return;
        at = rowAt(position, at);
        const QByteArrayView text = textAt(at);
        const bool all = std::all_of(words.begin(), words.end(), [&](const QByteArray& word) {
            return word == driver || find(text, word, 0) >= 0;
        });
        if (all && !row(m_ids[at], text))
            return;
    }
}

std::vector<qint64> SearchTexts::idsWith(const QList<QByteArray>& words) const
{
    std::vector<qint64> ids;
    eachWith(words, [&](qint64 id, QByteArrayView) {
        ids.push_back(id);
        return true;
    });
    return ids;
}

} // namespace kitcamp
