// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <algorithm>

namespace kitcamp {

/// The narrow calls by which a short list of rows becomes another one; the model makes its begin/end calls
/// and signals in them.
template <typename Row>
class ListDiff
{
public:
    virtual ~ListDiff() = default;

    /// Rows are the same by \p keyOf; what is equal by == stays untouched.
    template <typename KeyOf>
    void become(const QList<Row>& rows, const QList<Row>& fresh, KeyOf keyOf)
    {
        const auto placeOf = [&](const QList<Row>& list, const Row& wanted, qsizetype from) {
            const auto found = std::find_if(list.begin() + from, list.end(),
                                            [&](const Row& row) { return keyOf(row) == keyOf(wanted); });
            return found - list.begin();
        };
        for (qsizetype i = rows.size() - 1; i >= 0; --i) {
            if (placeOf(fresh, rows.at(i), 0) == fresh.size())
                removeAt(i);
        }
        for (qsizetype i = 0; i < fresh.size(); ++i) {
            const qsizetype at = placeOf(rows, fresh.at(i), i);
            if (at < rows.size() && at != i)
                removeAt(at); // it comes again at its new place
            if (at != i || i >= rows.size())
                insertAt(i, fresh.at(i));
            else if (!(rows.at(i) == fresh.at(i)))
                replaceAt(i, fresh.at(i));
        }
    }

protected:
    virtual void removeAt(qsizetype row) = 0;
    virtual void insertAt(qsizetype row, const Row& fresh) = 0;
    virtual void replaceAt(qsizetype row, const Row& fresh) = 0;
};

} // namespace kitcamp
