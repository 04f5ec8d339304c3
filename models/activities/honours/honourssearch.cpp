// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/honours/honourssearch.h"

#include "models/activities/records/searchcolumns.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

SearchSource awardSearch(const std::shared_ptr<SharedSearchText>& texts)
{
    return {u"award"_s,
            {{u"person"_s, "SELECT id FROM award WHERE person=?"},
             {u"organization"_s, "SELECT id FROM award WHERE organization=?"},
             {u"course"_s, "SELECT id FROM award WHERE course=?"}},
            searchTextBy(texts,
                         "SELECT w.title, w.title_en, coalesce(p.name,''), coalesce(p.latin_name,''),"
                         " coalesce(c.name,''), coalesce(o.name,''), w.giver, coalesce(c.name_en,''),"
                         " coalesce(o.name_en,'') FROM award AS w LEFT JOIN person AS p ON p.id=w.person"
                         " LEFT JOIN course AS c ON c.id=w.course LEFT JOIN organization AS o"
                         " ON o.id=w.organization WHERE w.id=?",
                         {0, 6, 3}),
            SearchText::version() + u"/award1"_s};
}

} // namespace kitcamp
