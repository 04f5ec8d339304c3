// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/camprecords/campsearch.h"

#include "models/activities/records/searchcolumns.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

SearchSource teamSearch(const std::shared_ptr<SharedSearchText>& texts)
{
    return {u"team"_s,
            {},
            searchTextBy(texts, "SELECT number, name, name_en FROM team WHERE id=?", {1, 2, 0}),
            SearchText::version() + u"/team1"_s};
}

SearchSource projectCaseSearch(const std::shared_ptr<SharedSearchText>& texts)
{
    return {u"project_case"_s,
            {{u"organization"_s, "SELECT id FROM project_case WHERE organization=?"}},
            searchTextBy(texts,
                         "SELECT c.number, c.name, c.name_en, coalesce(o.name,''), coalesce(o.name_en,'')"
                         " FROM project_case AS c LEFT JOIN organization AS o ON o.id=c.organization"
                         " WHERE c.id=?",
                         {1, 2, 2}),
            SearchText::version() + u"/projectcase1"_s};
}

} // namespace kitcamp
