// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/contests/contestreader.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

ContestReader::ContestReader(Store& store, QObject* parent)
    : ActivityReader(store,
                     {u"contest_round"_s, u"contest_result"_s, u"participation"_s, u"person"_s,
                      u"organization"_s, u"team"_s, u"team_place"_s, u"activity"_s, u"award"_s},
                     false, parent)
{
}

Result<void> ContestReader::readOf(qint64 activity)
{
    KITCAMP_ASSIGN(ContestSheet sheet, contestSheet(store().reader(), activity));
    KITCAMP_ASSIGN(m_schools, entriesBySchool(store().reader(), sheet));
    m_sheet = std::move(sheet);
    return {};
}

} // namespace kitcamp
