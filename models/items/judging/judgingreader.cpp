// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/judging/judgingreader.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

JudgingReader::JudgingReader(Store& store, QObject* parent)
    : ActivityReader(store,
                     {u"judging_round"_s, u"rubric_criterion"_s, u"judge_mark"_s, u"team"_s, u"team_place"_s,
                      u"team_project"_s, u"project_case"_s, u"activity"_s, u"participation"_s, u"person"_s,
                      u"organization"_s},
                     true, parent)
{
}

Result<void> JudgingReader::readOf(qint64 activity)
{
    KITCAMP_ASSIGN(m_sheet, judgingSheet(store().reader(), activity));
    return {};
}

} // namespace kitcamp
