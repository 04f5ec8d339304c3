// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/centretime.h"

#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <functional>

namespace kitcamp {

/// What stands in a cell: how the value is read from SQL, shown and aligned.
enum class ColumnKind {
    Text,
    Number,
    Instant, ///< Unix seconds, shown in the centre's zone
    Date, ///< local date, YYYY-MM-DD
    LocalTime, ///< local date and time, YYYY-MM-DDTHH:MM
    Money, ///< minor units; the list's extra value "currency" says of what
    Choice, ///< stored word, shown as the record type of the list's table calls it
    Derived, ///< the list makes the text of several values
};

[[nodiscard]] inline bool isNumeric(ColumnKind kind)
{
    return kind == ColumnKind::Number || kind == ColumnKind::Instant || kind == ColumnKind::Money;
}

/// A value that the SQL of a list gives, and whether it is an INTEGER.
struct ListValue {
    QString sql;
    bool numeric = false;
};

/// A piece of SQL about the main table alone, with its bound values in order.
struct WhereClause {
    QString sql;
    QVariantList values;
};

/// A way through the rows that gives a column's order without sorting: nested loops (CROSS JOIN) over
/// indexes.
struct ListWalk {
    QString from;
    QString where;
    QList<ListValue> order; ///< where the column's own order hides from SQLite what the index gives
};

/// Where a search looks for a word: in the search text of the row of \c table whose id is \c key.
struct SearchedText {
    QString table;
    QString key; ///< "l.borrower"
};

/// How a list is searched. A row matches when every word is found.
struct ListSearch {
    QString term; ///< asks one row for one word, by keys; each ? takes the word
    QString driver; ///< finds the rows of one word by indexes or by a scan of search_text
    QString from; ///< tables in which driver stands for all words at once; empty: for the rarest word alone
    /// The same as term without SQL, in memory: a word must stand in one of these. Empty: there is no such
    /// way.
    QList<SearchedText> texts;
};

/// One column of a list.
struct ListColumn {
    QString key; ///< stable name: remembered choices, exports
    const char* title = ""; ///< QT_TRANSLATE_NOOP("kitcamp::List", ...)
    QString expression;
    ColumnKind kind = ColumnKind::Text;
    QList<ListValue> order; ///< what to sort by; the id follows by itself. Empty: cannot be sorted
    QList<ListWalk> walks; ///< one after the other in ascending order; empty: sorted on the worker
    int rank = 1; ///< 0 stays; the highest gives way first where room is short
    bool visible = true; ///< unless the person chose otherwise

    [[nodiscard]] QString translatedTitle() const
    {
        return QCoreApplication::translate("kitcamp::List", title);
    }
};

/// A filter that stands above the list as a chip; one at a time holds.
struct FilterChip {
    QString key;
    const char* title = ""; ///< QT_TRANSLATE_NOOP("kitcamp::List", ...)
    std::function<WhereClause(const CentreTime&)> where; ///< none: everything
    bool followsTime = false; ///< what passes depends on now

    [[nodiscard]] QString translatedTitle() const
    {
        return QCoreApplication::translate("kitcamp::List", title);
    }
};

/// Which rows of the list show something of another table.
struct Dependence {
    QString table;
    QByteArray rows; ///< SQL from an id of that table to ids of the list
    QString column; ///< of that table, refers to the list's row: read from the journal where the row is gone
};

/// All that distinguishes one list from another: columns, SQL, filters, search, dependences.
struct ListSpec {
    QString table;
    QString alias;
    QString idColumn = QStringLiteral("id");
    QString joins; ///< after "table AS alias"; each row of the table stays one row
    QList<ListColumn> columns;
    QList<ListValue> extras; ///< values beside the columns, for derived texts
    int currencyExtra = -1; ///< which of them is the currency of Money columns
    QList<FilterChip> chips; ///< the first one holds at the beginning
    ListSearch search;
    QList<Dependence> dependences;
    QString sortKey; ///< key of the column that the list is sorted by at the beginning
    Qt::SortOrder sortOrder = Qt::AscendingOrder;

    [[nodiscard]] int columnOf(const QString& key) const;
    [[nodiscard]] const FilterChip* chip(const QString& key) const;
    [[nodiscard]] QString idExpression() const { return alias + u'.' + idColumn; }
    [[nodiscard]] QString mainTable() const { return table + QStringLiteral(" AS ") + alias; }
    [[nodiscard]] QString base() const { return mainTable() + u' ' + joins; }
};

/// One row of a list as the SQL gave it; invalid for NULL.
struct ListRow {
    qint64 id = 0;
    QVariantList values; ///< by column
    QVariantList extras;
};

/// Of two names of a thing the one for the language of the window, as SQL (see shownName()).
[[nodiscard]] QString shownNameSql(const QString& alias);

} // namespace kitcamp
