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

RecordType phaseType()
{
    const QList<FieldChoice> kinds{
        {u"pretraining"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "pre-training")},
        {u"theory"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "theory")},
        {u"practice"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "practice")},
        {u"project"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "project work")},
        {u"presentation"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "presentation")},
        {u"other"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "other")},
    };
    return removable(
        {u"camp_phase"_s,
         QT_TRANSLATE_NOOP("kitcamp::Record", "phase of a camp"),
         QT_TRANSLATE_NOOP("kitcamp::Record", "phases of camps"),
         {ofActivity(), placeInOrder(),
          choice(u"kind"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Kind"), kinds, true),
          recordfields::name(false), recordfields::englishName(),
          date(u"from_day"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "First day"), true),
          date(u"until_day"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Last day"), true), recordfields::note()},
         {}});
}

RecordType quotaType()
{
    const QList<FieldChoice> kinds{
        {u"organization"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "organization")},
        {u"entry_year"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "year of entry")},
        {u"degree_level"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "level of study")},
        {u"gender"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "gender")},
        {u"group"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "group")},
    };
    return removable(
        {u"camp_quota"_s,
         QT_TRANSLATE_NOOP("kitcamp::Record", "quota"),
         QT_TRANSLATE_NOOP("kitcamp::Record", "quotas"),
         {ofActivity(), choice(u"kind"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Of each"), kinds, true),
          organization(),
          recordfields::reference(u"borrower_group"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Group"),
                                  u"borrower_group"_s),
          text(u"value"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Value")),
          number(u"most"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "At most")),
          number(u"least"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "At least"))},
         {}});
}

RecordType kitType()
{
    return removable({u"kit_item"_s,
                      QT_TRANSLATE_NOOP("kitcamp::Record", "part of a kit"),
                      QT_TRANSLATE_NOOP("kitcamp::Record", "parts of kits"),
                      {ofActivity(),
                       recordfields::reference(u"model"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Model"),
                                               u"model"_s, true),
                       number(u"count"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "For each team")),
                       recordfields::note(FieldType::Text)},
                      {}});
}

RecordType moduleType()
{
    return removable(
        {u"pretraining_module"_s,
         QT_TRANSLATE_NOOP("kitcamp::Record", "pre-training module"),
         QT_TRANSLATE_NOOP("kitcamp::Record", "pre-training modules"),
         {ofActivity(), placeInOrder(), text(u"title"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Title"), true),
          text(u"title_en"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Title in English")), webAddress(),
          number(u"minutes"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Length (minutes)")),
          date(u"opens_on"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Opens on")),
          date(u"due_on"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Due")),
          flag(u"required"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Must be done")),
          number(u"pass_percent"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Done from (%)"))},
         {}});
}

RecordType resourceType()
{
    const QList<FieldChoice> pers{
        {u"person"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "each person")},
        {u"team"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "each team")},
    };
    return removable({u"cloud_resource"_s,
                      QT_TRANSLATE_NOOP("kitcamp::Record", "cloud resource"),
                      QT_TRANSLATE_NOOP("kitcamp::Record", "cloud resources"),
                      {ofActivity(), recordfields::name(true), recordfields::englishName(), webAddress(),
                       text(u"unit"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Unit")),
                       number(u"quota_each"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Quota of each account")),
                       choice(u"per"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "An account for"), pers),
                       recordfields::note()},
                      {}});
}

RecordType dutyType()
{
    const QList<FieldChoice> kinds{
        {u"mentoring"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "mentoring")},
        {u"supervision"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "supervision")},
        {u"other"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "other")},
    };
    return removable(
        {u"camp_duty"_s,
         QT_TRANSLATE_NOOP("kitcamp::Record", "duty"),
         QT_TRANSLATE_NOOP("kitcamp::Record", "duties"),
         {ofActivity(),
          recordfields::reference(u"person"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Person"), u"person"_s,
                                  true),
          choice(u"kind"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Kind"), kinds, true), team(false), room(),
          date(u"starts"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Starts"), true),
          number(u"minutes"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Length (minutes)"), true),
          recordfields::note(FieldType::Text)},
         {}});
}

} // namespace

void registerCampPlanRecords(Domain& domain)
{
    for (const RecordType& type :
         {phaseType(), quotaType(), kitType(), moduleType(), resourceType(), dutyType()})
        domain.recordTypes.add(type);
}

} // namespace kitcamp
