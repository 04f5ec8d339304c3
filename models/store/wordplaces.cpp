// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/wordplaces.h"

#include "models/store/editedtexts.h"
#include "models/store/migrations.h"
#include "models/store/tableshapes.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsBetweenSteps = 1000;

/// The texts of one table that an older file has as well.
Result<QStringList> textColumnsOf(Connection& connection, const ErasureRules& rules, const QString& table)
{
    const SearchedTexts texts = rules.texts.value(table);
    KITCAMP_ASSIGN(const QStringList present, TableShapes::columns(connection, table));
    QStringList columns = texts.replaced + texts.listed;
    columns.removeIf([&](const QString& column) { return !present.contains(column); });
    return columns;
}

} // namespace

Result<QList<WordPlace>> placesOfWords(Connection& connection, const ErasureRules& rules,
                                       const ErasedWords& words, int most,
                                       const std::function<Result<void>()>& step)
{
    QList<WordPlace> places;
    const QStringList tables = syncedTables(allMigrations());
    for (const QString& table : tables) {
        KITCAMP_ASSIGN(const QStringList columns, textColumnsOf(connection, rules, table));
        if (columns.isEmpty() || words.isEmpty())
            continue;
        KITCAMP_ASSIGN(const QStringList names, TableShapes::columns(connection, table));
        const QString sql = u"SELECT %1, %2 FROM %3"_s.arg(names.first(), columns.join(u", "_s), table);
        KITCAMP_ASSIGN(Statement rows, connection.prepare(sql));
        for (int n = 0; places.size() < most; ++n) {
            if (n % rowsBetweenSteps == 0)
                KITCAMP_TRY(step());
            KITCAMP_ASSIGN(const bool more, rows.step());
            if (!more)
                break;
            for (int i = 0; i < columns.size(); ++i) {
                if (words.standIn(rows.text(i + 1)))
                    places << WordPlace{table, rows.text(0), columns[i], {}};
            }
        }
    }
    for (WordPlace& place : places) {
        KITCAMP_ASSIGN(place.last, lastChangeOf(connection, place.table, place.row, place.column));
    }
    return places;
}

} // namespace kitcamp
