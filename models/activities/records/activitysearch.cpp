// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/records/activitysearch.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// What a search text is made of, in this order: columns that are looked up as numbers, then names with their
/// readings, then names without.
struct Columns {
    int codes = 0;
    int names = 0;
    int plain = 0;
};

void add(QStringList& lines, const QString& text)
{
    if (!text.isEmpty())
        lines << text;
}

QString textOf(SharedSearchText& texts, const Statement& row, const Columns& columns)
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

std::function<Result<QString>(Connection&, qint64)> textBy(const std::shared_ptr<SharedSearchText>& texts,
                                                           const char* sql, const Columns& columns)
{
    return [texts, sql, columns](Connection& connection, qint64 id) -> Result<QString> {
        QString text;
        KITCAMP_TRY(connection.each(
            sql, [&](const Statement& row) { text = textOf(*texts, row, columns); }, id));
        return text;
    };
}

} // namespace

SearchSource courseSearch(const std::shared_ptr<SharedSearchText>& texts)
{
    return {u"course"_s,
            {},
            textBy(texts, "SELECT coalesce(code,''), name, name_en, topic FROM course WHERE id=?", {1, 3, 0}),
            SearchText::version() + u"/course1"_s};
}

SearchSource activitySearch(const std::shared_ptr<SharedSearchText>& texts)
{
    return {u"activity"_s,
            {{u"course"_s, "SELECT id FROM activity WHERE course=?"},
             {u"term"_s, "SELECT id FROM activity WHERE term=?"}},
            textBy(texts,
                   "SELECT coalesce(a.code,''), coalesce(c.code,''), coalesce(t.name,''), a.name, a.name_en,"
                   " a.topic, coalesce(c.name,''), coalesce(c.name_en,'') FROM activity AS a"
                   " LEFT JOIN course AS c ON c.id=a.course LEFT JOIN term AS t ON t.id=a.term WHERE a.id=?",
                   {3, 5, 0}),
            SearchText::version() + u"/activity1"_s};
}

SearchSource roomSearch(const std::shared_ptr<SharedSearchText>& texts)
{
    return {
        u"room"_s,
        {{u"room_feature"_s, "SELECT room FROM room_feature WHERE id=?"}},
        textBy(texts,
               "SELECT r.name, r.name, r.name_en, r.building, coalesce((SELECT group_concat(f.feature, ' ')"
               " FROM (SELECT feature FROM room_feature WHERE room=r.id ORDER BY id) AS f),'')"
               " FROM room AS r WHERE r.id=?",
               {1, 3, 1}),
        SearchText::version() + u"/room1"_s};
}

} // namespace kitcamp
