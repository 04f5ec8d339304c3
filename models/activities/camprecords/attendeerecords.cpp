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

RecordType progressType()
{
    return removable({u"pretraining_progress"_s,
                      QT_TRANSLATE_NOOP("kitcamp::Record", "progress of a participant"),
                      QT_TRANSLATE_NOOP("kitcamp::Record", "progress of participants"),
                      {participant(),
                       recordfields::reference(u"module"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Module"),
                                               u"pretraining_module"_s, true),
                       recordfields::laterPrevails(
                           number(u"percent"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Done (%)"), true)),
                       recordfields::laterPrevails(
                           number(u"score"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Score (hundredths)"))),
                       recordfields::laterPrevails(
                           number(u"as_of"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "As of"), true))},
                      {}});
}

RecordType accountType()
{
    return removable(
        {u"cloud_account"_s,
         QT_TRANSLATE_NOOP("kitcamp::Record", "cloud account"),
         QT_TRANSLATE_NOOP("kitcamp::Record", "cloud accounts"),
         {recordfields::reference(u"resource"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Cloud resource"),
                                  u"cloud_resource"_s, true),
          text(u"login"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Account"), true),
          text(u"sealed_secret"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Password (sealed)")),
          number(u"quota"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Quota")), participant(false), team(false),
          recordfields::laterPrevails(
              number(u"handed_at"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Handed out"))),
          recordfields::note(FieldType::Text)},
         {}});
}

QList<FieldDescription> identityFields()
{
    const QList<FieldChoice> kinds{
        {QString(), QT_TRANSLATE_NOOP("kitcamp::Record", "not given")},
        {u"identity_card"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "identity card")},
        {u"passport"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "passport")},
        {u"permit"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "permit")},
    };
    return {
        participant(), choice(u"identity_kind"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Document"), kinds),
        text(u"sealed_identity"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Number of the document (sealed)")),
        text(u"identity_mask"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Number as it is shown")),
        text(u"car_plate"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Car plate"))};
}

QList<FieldDescription> careFields()
{
    const QList<FieldChoice> diets{
        {QString(), QT_TRANSLATE_NOOP("kitcamp::Record", "not given")},
        {u"halal"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "halal")},
        {u"vegetarian"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "vegetarian")},
        {u"vegan"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "vegan")},
        {u"other"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "other")},
    };
    return {
        text(u"shirt_size"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Shirt size")),
        choice(u"diet"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Meals"), diets),
        recordfields::laterPrevails(text(u"allergies"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Allergies"))),
        text(u"emergency_name"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Emergency contact")),
        text(u"emergency_phone"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Phone of the emergency contact")),
        text(u"emergency_relation"_s,
             QT_TRANSLATE_NOOP("kitcamp::Record", "Relation of the emergency contact"))};
}

QList<FieldDescription> journeyFields()
{
    return {date(u"arrives"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Arrives")),
            text(u"arrives_by"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Arrives by")),
            date(u"departs"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Departs")),
            text(u"departs_by"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Departs by")),
            flag(u"needs_room"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Needs a bed")),
            text(u"insurance"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Insurance")),
            recordfields::note()};
}

RecordType detailType()
{
    return removable({u"attendee_detail"_s,
                      QT_TRANSLATE_NOOP("kitcamp::Record", "details of a participant"),
                      QT_TRANSLATE_NOOP("kitcamp::Record", "details of participants"),
                      identityFields() + careFields() + journeyFields(),
                      {}});
}

/// What is sealed stays readable by it alone: it is never deleted, its secret half is.
RecordType keyType()
{
    return {u"camp_key"_s,
            QT_TRANSLATE_NOOP("kitcamp::Record", "key of a camp"),
            QT_TRANSLATE_NOOP("kitcamp::Record", "keys of camps"),
            {ofActivity(), text(u"public_key"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Public key"), true),
             number(u"made_at"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Made"), true),
             number(u"erased_at"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Erased"))},
            {}};
}

RecordType lodgingRoomType()
{
    const QList<FieldChoice> genders{
        {QString(), QT_TRANSLATE_NOOP("kitcamp::Record", "anyone")},
        {u"f"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "women")},
        {u"m"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "men")},
    };
    return removable({u"lodging_room"_s,
                      QT_TRANSLATE_NOOP("kitcamp::Record", "bedroom"),
                      QT_TRANSLATE_NOOP("kitcamp::Record", "bedrooms"),
                      {ofActivity(), recordfields::name(true),
                       text(u"building"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Building")),
                       number(u"beds"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Beds")),
                       choice(u"gender"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "For"), genders),
                       recordfields::note(FieldType::Text)},
                      {}});
}

RecordType lodgingPlaceType()
{
    return removable(
        {u"lodging_place"_s,
         QT_TRANSLATE_NOOP("kitcamp::Record", "bed"),
         QT_TRANSLATE_NOOP("kitcamp::Record", "beds"),
         {recordfields::reference(u"lodging_room"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Bedroom"),
                                  u"lodging_room"_s, true),
          participant(), locked()},
         {}});
}

RecordType checkInType()
{
    return removable(
        {u"check_in"_s,
         QT_TRANSLATE_NOOP("kitcamp::Record", "check-in"),
         QT_TRANSLATE_NOOP("kitcamp::Record", "check-ins"),
         {participant(),
          recordfields::laterPrevails(number(u"at"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Arrived"), true)),
          flag(u"badge_given"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Badge given")),
          flag(u"slip_given"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Account slip given")),
          recordfields::laterPrevails(number(u"left_at"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Left"))),
          recordfields::note(FieldType::Text)},
         {}});
}

} // namespace

void registerAttendeeRecords(Domain& domain)
{
    for (const RecordType& type : {progressType(), accountType(), detailType(), keyType(), lodgingRoomType(),
                                   lodgingPlaceType(), checkInType()})
        domain.recordTypes.add(type);
}

} // namespace kitcamp
