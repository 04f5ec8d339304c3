// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/camprecords/campfields.h"
#include "models/activities/honours/honoursrecords.h"
#include "models/store/domain.h"

namespace kitcamp {

using namespace Qt::StringLiterals;
using namespace fieldparts;
using namespace campfields;

namespace {

RecordType questionType()
{
    return removable({u"figure_question"_s,
                      QT_TRANSLATE_NOOP("kitcamp::Record", "kept question"),
                      QT_TRANSLATE_NOOP("kitcamp::Record", "kept questions"),
                      {recordfields::name(true), recordfields::englishName(),
                       text(u"question"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Question"), true),
                       recordfields::note(), recordfields::archived()},
                      {}});
}

RecordType dashboardBlockType()
{
    return removable(
        {u"dashboard_block"_s,
         QT_TRANSLATE_NOOP("kitcamp::Record", "block of a dashboard"),
         QT_TRANSLATE_NOOP("kitcamp::Record", "blocks of dashboards"),
         {text(u"dashboard"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Dashboard"), true),
          text(u"block"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Block")),
          recordfields::reference(u"figure_question"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Kept question"),
                                  u"figure_question"_s),
          placeInOrder(), flag(u"shown"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Shown"))},
         {}});
}

RecordType reportLayoutType()
{
    return removable({u"report_layout"_s,
                      QT_TRANSLATE_NOOP("kitcamp::Record", "report of the centre's own"),
                      QT_TRANSLATE_NOOP("kitcamp::Record", "reports of the centre's own"),
                      {recordfields::name(true), recordfields::englishName(),
                       text(u"blocks"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Blocks")),
                       recordfields::note(), recordfields::archived()},
                      {}});
}

} // namespace

void registerFigureRecords(Domain& domain)
{
    for (const RecordType& type : {questionType(), dashboardBlockType(), reportLayoutType()})
        domain.recordTypes.add(type);
}

} // namespace kitcamp
