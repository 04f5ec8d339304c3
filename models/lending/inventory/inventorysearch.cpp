// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lending/inventory/inventorysearch.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

void addLines(QStringList& lines, const QString& text)
{
    if (!text.isEmpty())
        lines << text;
}

/// The names of a row of a tree and of all above it. UNION, not UNION ALL: it ends even in a circle.
constexpr auto placeNames =
    "WITH RECURSIVE up(id) AS (SELECT ? UNION SELECT p.parent FROM place AS p JOIN up ON p.id=up.id)"
    " SELECT name, '' FROM place WHERE id IN (SELECT id FROM up)";
constexpr auto categoryNames =
    "WITH RECURSIVE up(id) AS (SELECT ? UNION SELECT c.parent FROM category AS c JOIN up ON c.id=up.id)"
    " SELECT name, name_en FROM category WHERE id IN (SELECT id FROM up)";

Result<void> addTree(Connection& connection, SharedSearchText& texts, const char* sql, qint64 id,
                     QStringList& lines)
{
    if (id == 0)
        return {};
    return connection.each(
        sql,
        [&](const Statement& row) {
            addLines(lines, texts.ofText(row.text(0)));
            addLines(lines, texts.ofText(row.text(1)));
        },
        id);
}

Result<QString> deviceText(Connection& connection, SharedSearchText& texts, qint64 id)
{
    QStringList lines;
    qint64 place = 0;
    qint64 category = 0;
    QStringList model;
    KITCAMP_TRY(connection.each(
        "SELECT d.asset_tag, d.serial, m.model_number, m.name, m.maker, d.place, m.category FROM device AS d"
        " JOIN model AS m ON m.id=d.model WHERE d.id=?",
        [&](const Statement& row) {
            for (const int column : {0, 1})
                addLines(lines, texts.ofNumber(row.text(column)));
            addLines(model, texts.ofPlainText(row.text(2)));
            for (const int column : {3, 4})
                addLines(model, texts.ofText(row.text(column)));
            place = row.integer(5);
            category = row.integer(6);
        },
        id));
    if (lines.isEmpty())
        return QString();
    KITCAMP_TRY(connection.each(
        "SELECT value FROM device_number WHERE device=?",
        [&](const Statement& row) { addLines(lines, texts.ofNumber(row.text(0))); }, id));
    lines << model;
    KITCAMP_TRY(addTree(connection, texts, categoryNames, category, lines));
    KITCAMP_TRY(addTree(connection, texts, placeNames, place, lines));
    lines.removeDuplicates();
    return lines.join(u'\n');
}

} // namespace

SearchSource deviceSearch(const std::shared_ptr<SharedSearchText>& texts)
{
    return {
        u"device"_s,
        {{u"device_number"_s, "SELECT device FROM device_number WHERE id=?"},
         {u"model"_s, "SELECT id FROM device WHERE model=?"},
         {u"place"_s,
          "WITH RECURSIVE down(id) AS (SELECT ? UNION SELECT p.id FROM place AS p JOIN down ON"
          " p.parent=down.id) SELECT id FROM device WHERE place IN (SELECT id FROM down)"},
         {u"category"_s,
          "WITH RECURSIVE down(id) AS (SELECT ? UNION SELECT c.id FROM category AS c JOIN down ON"
          " c.parent=down.id) SELECT d.id FROM device AS d JOIN model AS m ON m.id=d.model"
          " WHERE m.category IN (SELECT id FROM down)"}},
        [texts](Connection& connection, qint64 id) { return deviceText(connection, *texts, id); },
        SearchText::version() + u"/device1"_s,
    };
}

} // namespace kitcamp
