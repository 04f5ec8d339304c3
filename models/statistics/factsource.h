// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/statistics/figures.h"

#include <functional>

namespace kitcamp {

// How measures are described (factmeasure.h, factcatalogue.h), so that the engine can ask any of them by any
// of their dimensions. README.md shows it by an example. SQL in these texts may hold @now (Unix seconds),
// @today and @nowLocal (local text, quoted): the engine puts them in. Aliases are two letters or more, so
// that nothing else reads like one.

/// Another table that a source can look into: taken only where \p alias is used, as are those that it uses.
struct FactJoin {
    QString alias;
    QString sql; ///< "LEFT JOIN model AS mo ON mo.id=de.model"
    bool multiplies = false; ///< a row may meet several: things are then counted once in each group
};

/// What a dimension other than time is in a source: an id or a word; NULL or '' is "not known".
struct FactColumn {
    QString dimension;
    QString sql; ///< over the source and its joins
};

/// A condition that holds unless the question names that dimension: students, unless it is asked by role.
struct FactDefault {
    QString dimension;
    QString sql;
};

/// Rows that something is counted of, with when they were and what they can be grouped by.
struct FactSource {
    QString key; ///< "loans"
    QString from; ///< "loan AS ln"
    QList<FactJoin> joins; ///< in their order
    QString where; ///< what always holds; may be empty
    QList<FactDefault> defaults;
    QString id; ///< "ln.id"
    QString table; ///< whose row that is; see FactLook
    QString unique; ///< what tells the rows of the source apart, where id does not; empty: id
    QString date; ///< NULL: not known; empty: there is no time in it
    bool dateIsInstant = false; ///< Unix seconds; else local text that begins with YYYY-MM-DD
    QStringList
        times; ///< dimensions of time: "year", "term", "month" ...; see calendarTimes() and clockTimes()
    QList<FactColumn> columns;
    QStringList tables; ///< a change of any of these may change what is counted
    /// The days in which there may be something; empty: from the least to the greatest date.
    std::function<Result<FigurePeriod>(Connection&, const FigureScope&)> days;

    [[nodiscard]] QStringList dimensions() const;
};

/// What things are counted by, and how its groups are called.
struct FactDimension {
    enum class Order { ByValue, ByRows, ByNumber };
    QString key;
    QString title; ///< translated
    bool isTime = false;
    QList<FigureGroup> words; ///< the choices, where they are words of the program, in their order
    /// Where they are rows: "SELECT id, key, name, name_en, note FROM ...", key and note may be ''; in the
    /// order of ByRows. Neither words nor rows: the text itself.
    QString rows;
    Order order = Order::ByValue;
    std::function<QString(const QString& text)> wording; ///< of the text itself; may be empty
};

/// How the rows of a table are shown behind a value.
struct FactLook {
    struct Column {
        QString title; ///< translated
        QString sql; ///< over FactLook::from; a Name gives name, then name_en in \p other
        /// Person: a person's name; AboutPerson: what tells who it is as her name does.
        enum class Form { Text, Number, Day, Instant, Name, Word, Person, AboutPerson } form = Form::Text;
        /// Name: SQL of the English name. Word: the dimension whose words it takes. Person, AboutPerson: the
        /// alias of the person's row.
        QString other;
    };
    QString table;
    QString from; ///< "person AS pe LEFT JOIN organization AS og ON ..."
    QString id; ///< "pe.id"
    QString order; ///< "pe.name, pe.id"
    QList<Column> columns;
};

/// year, term, month, week, day.
[[nodiscard]] QStringList calendarTimes();
/// The same with weekday and hour.
[[nodiscard]] QStringList clockTimes();

} // namespace kitcamp
