// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QList>
#include <QString>
#include <QStringList>

namespace kitcamp {

/// A column that names a row of another handed table.
struct HandedReference {
    enum Kind {
        Needed, ///< without it the row says nothing: it is left out
        WhereSet, ///< may be empty; where it is not, the row goes only with the other one
        Optional, ///< is emptied where the other one does not go along
        Late ///< Optional, and written when all rows are there
    };
    QString column;
    QString table;
    Kind kind = Needed;
};

/// A table of which rows go from one file to another: the description that writing, reviewing and taking
/// follow. What is not described here never leaves a file: numbers of identity cards, passwords, contacts for
/// an emergency, notes, loans.
struct HandedTable {
    enum Purpose { Camp = 1, Results = 2, Both = 3 };
    enum Matching {
        ByIds, ///< a row keeps its id where that is free, else it is known by handover_row
        ByNames ///< known by what it is called, and never changed by a handover: universities, rooms
    };
    enum Withdrawal {
        Kept, ///< what the partner no longer hands over stays here
        Removed,
        Withdrawn, ///< state 'withdrawn'
        Cancelled, ///< state 'cancelled'
        Archived
    };

    QString table;
    QStringList columns; ///< handed as they are
    QList<HandedReference> references;
    QStringList key; ///< columns of which no two rows hold the same; empty: the id alone tells rows apart
    int purposes = Both;
    QString partOf; ///< the reference whose row this one is reviewed with; empty: by itself
    const char* rows = nullptr; ///< condition over alias x, ?1 is the camp; null: rows that others refer to
    Matching matching = ByIds;
    Withdrawal withdrawal = Kept;

    [[nodiscard]] const HandedReference* reference(const QString& column) const;
    [[nodiscard]] bool goesFor(int purpose) const { return (purposes & purpose) != 0; }
};

/// In an order in which each row comes after those that it needs.
[[nodiscard]] const QList<HandedTable>& handedTables();
[[nodiscard]] const HandedTable* handedTable(const QString& table);

} // namespace kitcamp
