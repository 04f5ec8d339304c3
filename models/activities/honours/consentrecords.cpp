// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/camprecords/campfields.h"
#include "models/activities/honours/honoursrecords.h"
#include "models/store/domain.h"

namespace kitcamp {

using namespace Qt::StringLiterals;
using namespace fieldparts;

namespace {

RecordType consentType()
{
    const QList<FieldChoice> purposes{
        {u"participation"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "taking part")},
        {u"publication"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "publishing name and result")},
        {u"pictures"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "pictures and films")},
        {u"partners"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "handing data to partners")},
        {u"contact"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "being written to later")},
        {u"other"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "something else")},
    };
    return removable(
        {u"consent"_s,
         QT_TRANSLATE_NOOP("kitcamp::Record", "consent"),
         QT_TRANSLATE_NOOP("kitcamp::Record", "consents"),
         {recordfields::reference(u"person"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Person"), u"person"_s,
                                  true),
          recordfields::reference(u"activity"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Activity"),
                                  u"activity"_s),
          choice(u"purpose"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Purpose"), purposes, true),
          text(u"text_version"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Version of the text"), true),
          date(u"given_on"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Given on"), true),
          date(u"valid_until"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Valid until")),
          date(u"withdrawn_on"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Withdrawn on")),
          text(u"guardian"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Guardian")),
          recordfields::laterPrevails(
              text(u"guardian_phone"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Phone of the guardian"))),
          recordfields::note()},
         {}});
}

RecordType retentionRuleType()
{
    const QList<FieldChoice> subjects{
        {u"minors"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "people under age")},
        {u"applicants"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "applicants who did not come")},
        {u"guests"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "guests")},
    };
    return removable(
        {u"retention_rule"_s,
         QT_TRANSLATE_NOOP("kitcamp::Record", "rule of keeping"),
         QT_TRANSLATE_NOOP("kitcamp::Record", "rules of keeping"),
         {choice(u"subject"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Of whom"), subjects, true),
          number(u"days"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Days after the last activity"), true),
          recordfields::note()},
         {}});
}

} // namespace

void registerConsentRecords(Domain& domain)
{
    domain.recordTypes.add(consentType());
    domain.recordTypes.add(retentionRuleType());
}

} // namespace kitcamp
