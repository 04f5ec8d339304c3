// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

#include <QByteArrayView>
#include <QList>

#include <functional>
#include <memory>
#include <vector>

namespace kitcamp {

/// The texts by which the rows of one table are found, copied from search_text: in memory a word is looked
/// for in a tenth of the time that SQLite takes. Never changes, so any thread may read it.
class SearchTexts
{
public:
    /// \p id and \p text of a row; false ends the reading.
    using Row = std::function<bool(qint64 id, QByteArrayView text)>;

    [[nodiscard]] static Result<std::shared_ptr<const SearchTexts>> read(Connection& connection,
                                                                         const QString& table);

    /// The rows whose text holds all of \p words (folded, UTF-8), by ascending id.
    void eachWith(const QList<QByteArray>& words, const Row& row) const;
    [[nodiscard]] std::vector<qint64> idsWith(const QList<QByteArray>& words) const;
    [[nodiscard]] size_t count() const { return m_ids.size(); }

private:
    [[nodiscard]] QByteArrayView textAt(size_t row) const;
    [[nodiscard]] size_t rowAt(qsizetype position, size_t from) const;

    std::vector<qint64> m_ids;
    std::vector<qsizetype> m_begins; ///< of each text in m_bytes, and where the next one would begin
    QByteArray m_bytes; ///< each text ends with a zero, so that no word is found across two of them
};

} // namespace kitcamp
