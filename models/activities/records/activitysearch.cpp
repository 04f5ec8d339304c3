// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/records/activitysearch.h"

#include "models/activities/records/searchcolumns.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

SearchSource courseSearch(const std::shared_ptr<SharedSearchText>& texts)
{
    return {u"course"_s,
            {},
            searchTextBy(texts, "SELECT coalesce(code,''), name, name_en, topic FROM course WHERE id=?",
                         {1, 3, 0}),
            SearchText::version() + u"/course1"_s};
}

SearchSource activitySearch(const std::shared_ptr<SharedSearchText>& texts)
{
    return {u"activity"_s,
            {{u"course"_s, "SELECT id FROM activity WHERE course=?"},
             {u"term"_s, "SELECT id FROM activity WHERE term=?"}},
            searchTextBy(
                texts,
                "SELECT coalesce(a.code,''), coalesce(c.code,''), coalesce(t.name,''), a.name, a.name_en,"
                " a.topic, coalesce(c.name,''), coalesce(c.name_en,'') FROM activity AS a"
                " LEFT JOIN course AS c ON c.id=a.course LEFT JOIN term AS t ON t.id=a.term WHERE a.id=?",
                {3, 5, 0}),
            SearchText::version() + u"/activity1"_s};
}

SearchSource roomSearch(const std::shared_ptr<SharedSearchText>& texts)
{
    return {u"room"_s,
            {{u"room_feature"_s, "SELECT room FROM room_feature WHERE id=?"}},
            searchTextBy(
                texts,
                "SELECT r.name, r.name, r.name_en, r.building, coalesce((SELECT group_concat(f.feature, ' ')"
                " FROM (SELECT feature FROM room_feature WHERE room=r.id ORDER BY id) AS f),'')"
                " FROM room AS r WHERE r.id=?",
                {1, 3, 1}),
            SearchText::version() + u"/room1"_s};
}

} // namespace kitcamp
