// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/records/searchcolumns.h"

namespace kitcamp {

namespace {

void add(QStringList& lines, const QString& text)
{
    if (!text.isEmpty())
        lines << text;
}

QString textOf(SharedSearchText& texts, const Statement& row, const SearchColumns& columns)
{
    QStringList lines;
    int column = 0;
    for (const int end = columns.codes; column < end; ++column)
        add(lines, texts.ofNumber(row.text(column)));
    for (const int end = column + columns.names; column < end; ++column)
        add(lines, texts.ofText(row.text(column)));
    for (const int end = column + columns.plain; column < end; ++column)
        add(lines, texts.ofPlainText(row.text(column)));
    lines.removeDuplicates();
    return lines.join(u'\n');
}

} // namespace

std::function<Result<QString>(Connection&, qint64)>
searchTextBy(const std::shared_ptr<SharedSearchText>& texts, const char* sql, const SearchColumns& columns)
{
    return [texts, sql, columns](Connection& connection, qint64 id) -> Result<QString> {
        QString text;
        KITCAMP_TRY(connection.each(
            sql, [&](const Statement& row) { text = textOf(*texts, row, columns); }, id));
        return text;
    };
}

} // namespace kitcamp
