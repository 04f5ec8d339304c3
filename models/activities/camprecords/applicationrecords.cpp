// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/camprecords/campfields.h"
#include "models/activities/camprecords/camprecords.h"
#include "models/store/domain.h"

namespace kitcamp {

using namespace Qt::StringLiterals;
using namespace fieldparts;
using namespace campfields;

namespace {

RecordType criterionType()
{
    return removable(
        {u"selection_criterion"_s,
         QT_TRANSLATE_NOOP("kitcamp::Record", "criterion of the selection"),
         QT_TRANSLATE_NOOP("kitcamp::Record", "criteria of the selection"),
         {ofActivity(), placeInOrder(), recordfields::name(true), recordfields::englishName(), weight(),
          recordfields::reference(u"question"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Question"),
                                  u"question"_s),
          text(u"attribute"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Attribute of the person")),
          longText(u"points"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Points of an answer, one a line")),
          fullMarks()},
         {}});
}

RecordType markType()
{
    return removable(
        {u"selection_mark"_s,
         QT_TRANSLATE_NOOP("kitcamp::Record", "mark of an applicant"),
         QT_TRANSLATE_NOOP("kitcamp::Record", "marks of applicants"),
         {participant(),
          recordfields::reference(u"criterion"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Criterion"),
                                  u"selection_criterion"_s, true),
          number(u"points"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Points (hundredths)"), true),
          recordfields::note(FieldType::Text)},
         {}});
}

RecordType submissionType()
{
    return removable(
        {u"submission"_s,
         QT_TRANSLATE_NOOP("kitcamp::Record", "questionnaire sent in"),
         QT_TRANSLATE_NOOP("kitcamp::Record", "questionnaires sent in"),
         {participant(),
          text(u"number"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Number")),
          number(u"submitted_at"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Sent in"), true),
          text(u"source"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "From")),
          {u"answers"_s, FieldType::LongText, QT_TRANSLATE_NOOP("kitcamp::Record", "Answers"), true}},
         {}});
}

} // namespace

void registerApplicationRecords(Domain& domain)
{
    for (const RecordType& type : {criterionType(), markType(), submissionType()})
        domain.recordTypes.add(type);
}

} // namespace kitcamp
