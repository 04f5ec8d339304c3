// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/wordplaces.h"

#include "models/store/migrations.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsBetweenSteps = 1000;

/// The texts of one table.
struct TextColumns {
    QString key;
    QStringList names;
};

Result<TextColumns> textColumnsOf(Connection& connection, const QString& table, const QSet<QString>& left)
{
    TextColumns columns;
    KITCAMP_TRY(connection.each(
        "SELECT name, type, pk FROM pragma_table_info(?) ORDER BY cid",
        [&](const Statement& row) {
            const QString name = row.text(0);
            if (row.integer(2) != 0)
                columns.key = name;
            else if (row.text(1) == "TEXT"_L1 && !left.contains(table + u'.' + name))
                columns.names << name;
        },
        table));
    return columns;
}

} // namespace

Result<QList<WordPlace>> placesOfWords(Connection& connection, const ErasedWords& words,
                                       const QSet<QString>& left, int most,
                                       const std::function<Result<void>()>& step)
{
    QList<WordPlace> places;
    const QStringList tables = syncedTables(allMigrations());
    for (const QString& table : tables) {
        KITCAMP_ASSIGN(const TextColumns columns, textColumnsOf(connection, table, left));
        if (columns.names.isEmpty() || words.isEmpty())
            continue;
        const QString sql = u"SELECT %1, %2 FROM %3"_s.arg(columns.key, columns.names.join(u", "_s), table);
        KITCAMP_ASSIGN(Statement rows, connection.prepare(sql));
        for (int n = 0; places.size() < most; ++n) {
            if (n % rowsBetweenSteps == 0)
                KITCAMP_TRY(step());
            KITCAMP_ASSIGN(const bool more, rows.step());
            if (!more)
                break;
            for (int i = 0; i < columns.names.size(); ++i) {
                if (words.standIn(rows.text(i + 1)))
                    places << WordPlace{table, rows.text(0), columns.names[i]};
            }
        }
    }
    return places;
}

} // namespace kitcamp
