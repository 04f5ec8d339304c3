// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/records/activityrecords.h"
#include "models/activities/records/fieldparts.h"
#include "models/store/domain.h"

namespace kitcamp {

using namespace Qt::StringLiterals;
using namespace fieldparts;
using recordfields::archived;
using recordfields::laterPrevails;
using recordfields::note;
using recordfields::reference;

namespace {

FieldDescription anActivity()
{
    return reference(u"activity"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Activity"), u"activity"_s);
}

FieldDescription aSession()
{
    return reference(u"session"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Session"), u"session"_s);
}

FieldDescription aPerson(bool required)
{
    return reference(u"person"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Person"), u"person"_s, required);
}

RecordType templateType()
{
    return {u"certificate_template"_s,
            QT_TRANSLATE_NOOP("kitcamp::Record", "template of certificates"),
            QT_TRANSLATE_NOOP("kitcamp::Record", "templates of certificates"),
            {recordfields::name(true), text(u"title"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Title")),
             text(u"title_en"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Title in English")),
             longText(u"body"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Text")),
             longText(u"body_en"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Text in English")),
             text(u"prefix"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Beginning of the numbers")), archived()},
            {}};
}

RecordType rangeType()
{
    return {u"certificate_range"_s,
            QT_TRANSLATE_NOOP("kitcamp::Record", "range of certificate numbers"),
            QT_TRANSLATE_NOOP("kitcamp::Record", "ranges of certificate numbers"),
            {text(u"prefix"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Beginning of the numbers"), true),
             number(u"first"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "First number"), true),
             number(u"last"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Last number"), true),
             text(u"author"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "File"), true)},
            {}};
}

RecordType signingKeyType()
{
    return {u"signing_key"_s,
            QT_TRANSLATE_NOOP("kitcamp::Record", "key of certificates"),
            QT_TRANSLATE_NOOP("kitcamp::Record", "keys of certificates"),
            {text(u"public_key"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Public key"), true),
             text(u"author"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "File"), true),
             number(u"made_at"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Made"), true)},
            {}};
}

RecordType sealType()
{
    return removable(
        {u"seal"_s,
         QT_TRANSLATE_NOOP("kitcamp::Record", "seal"),
         QT_TRANSLATE_NOOP("kitcamp::Record", "seals"),
         {reference(u"organization"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Organization"),
                    u"organization"_s, true),
          {u"picture"_s, FieldType::Picture, QT_TRANSLATE_NOOP("kitcamp::Record", "Picture"), true}},
         {}});
}

RecordType certificateType()
{
    return {
        u"certificate"_s,
        QT_TRANSLATE_NOOP("kitcamp::Record", "certificate"),
        QT_TRANSLATE_NOOP("kitcamp::Record", "certificates"),
        {text(u"number"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Number"), true),
         reference(u"participation"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Participation"),
                   u"participation"_s, true),
         date(u"issued_on"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Issued on"), true),
         {u"fields"_s, FieldType::LongText, QT_TRANSLATE_NOOP("kitcamp::Record", "What is printed"), true},
         text(u"signature"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Signature"), true),
         text(u"public_key"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Public key"), true),
         date(u"revoked_on"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Revoked on")),
         text(u"revoked_reason"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Reason of the revocation"))},
        {}};
}

RecordType certificatePrintType()
{
    return {u"certificate_print"_s,
            QT_TRANSLATE_NOOP("kitcamp::Record", "printing of a certificate"),
            QT_TRANSLATE_NOOP("kitcamp::Record", "printings of certificates"),
            {reference(u"certificate"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Certificate"),
                       u"certificate"_s, true),
             number(u"printed_at"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Printed"), true)},
            {}};
}

RecordType reservationType()
{
    const QList<FieldChoice> states{
        {u"held"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "booked")},
        {u"cancelled"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "cancelled")},
    };
    return {u"reservation"_s,
            QT_TRANSLATE_NOOP("kitcamp::Record", "booking"),
            QT_TRANSLATE_NOOP("kitcamp::Record", "bookings"),
            {reference(u"model"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Model"), u"model"_s),
             reference(u"device"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Device"), u"device"_s),
             number(u"count"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "How many")), aPerson(false),
             anActivity(), aSession(), date(u"starts"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Booked from")),
             date(u"ends"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Booked until")),
             number(u"started_at"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Use started")),
             number(u"ended_at"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Use ended")),
             choice(u"state"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "State"), states), note(),
             reference(u"team"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Team"), u"team"_s)},
            {}};
}

RecordType noticeType()
{
    const QList<FieldChoice> ways{
        {QString(), QT_TRANSLATE_NOOP("kitcamp::Record", "not yet")},
        {u"mail"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "as mail")},
        {u"text"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "as text for a chat")},
        {u"csv"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "as a list of messages")},
        {u"dropped"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "left out")},
    };
    return {u"notice"_s,
            QT_TRANSLATE_NOOP("kitcamp::Record", "notice"),
            QT_TRANSLATE_NOOP("kitcamp::Record", "notices"),
            {text(u"cause"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Cause"), true),
             aPerson(true),
             anActivity(),
             aSession(),
             text(u"subject"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Subject"), true),
             {u"body"_s, FieldType::LongText, QT_TRANSLATE_NOOP("kitcamp::Record", "Text"), true},
             number(u"made_at"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Made"), true),
             laterPrevails(number(u"sent_at"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Sent"))),
             laterPrevails(choice(u"sent_as"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Sent as"), ways))},
            {}};
}

} // namespace

void registerPaperRecords(Domain& domain)
{
    for (const RecordType& type :
         {templateType(), rangeType(), signingKeyType(), sealType(), certificateType(),
          certificatePrintType(), reservationType(), noticeType()})
        domain.recordTypes.add(type);
}

} // namespace kitcamp
