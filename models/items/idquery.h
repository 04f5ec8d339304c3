// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/listspec.h"

namespace kitcamp {

/// A filter and an order of a list, as SQL: a plain value that a worker can take along.
struct IdQuery {
    QString id; ///< "l.id"
    QString table; ///< "loan AS l"
    QString base; ///< the same with its joins
    QList<ListValue> order;
    QList<ListWalk> walks;
    QList<WhereClause> clauses; ///< without the search
    ListSearch search;
    QStringList words;
    bool descending = false;
    QStringList alsoRead; ///< expressions that probe and walks read beside the id

    [[nodiscard]] bool narrows() const { return !clauses.isEmpty() || !words.isEmpty(); }

    /// The first rows that pass, in any order and by any index, with its values; searches by \p driver, one
    /// of the words, where the words cannot be searched for at once.
    [[nodiscard]] WhereClause probe(int driver, qint64 limit) const;
    /// Those of json_each(?) that pass.
    [[nodiscard]] QString membersSql() const;
    /// Those of json_each(?) that pass the clauses, in order; the words are not asked for again.
    [[nodiscard]] QString sortSql() const;
    /// Everything that passes in order, one statement after the other.
    [[nodiscard]] QStringList walkSqls() const;
    /// What row id = ? is sorted by, the id last.
    [[nodiscard]] QString orderOfRowSql() const;
    [[nodiscard]] QString countSql() const;
    /// Binds the values of the clauses and of the words after \p position.
    int bindClauses(Statement& statement, int position) const;
    /// The same for statements without words.
    int bindOwnClauses(Statement& statement, int position) const;

private:
    [[nodiscard]] QString read() const;
    [[nodiscard]] QString orderBy(const QList<ListValue>& values) const;
    [[nodiscard]] QList<WhereClause> allClauses() const;
    [[nodiscard]] QString filter() const;
};

} // namespace kitcamp
