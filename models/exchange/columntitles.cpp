// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/columnguess.h"

#include <QCoreApplication>
#include <QHash>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

using FieldTitle = std::pair<QLatin1StringView, const char*>;

// Untranslated: the language can change while the program runs.

QList<FieldTitle> ofPeople()
{
    return {
        {"name"_L1, QT_TRANSLATE_NOOP("ImportFields", "Name")},
        {"latin_name"_L1, QT_TRANSLATE_NOOP("ImportFields", "Latin name")},
        {"first_name"_L1, QT_TRANSLATE_NOOP("ImportFields", "First name")},
        {"last_name"_L1, QT_TRANSLATE_NOOP("ImportFields", "Last name")},
        {"organization"_L1, QT_TRANSLATE_NOOP("ImportFields", "Organization")},
        {"department"_L1, QT_TRANSLATE_NOOP("ImportFields", "Department")},
        {"student_number"_L1, QT_TRANSLATE_NOOP("ImportFields", "Student number")},
        {"staff_number"_L1, QT_TRANSLATE_NOOP("ImportFields", "Staff number")},
        {"card"_L1, QT_TRANSLATE_NOOP("ImportFields", "Card")},
        {"login"_L1, QT_TRANSLATE_NOOP("ImportFields", "Login name")},
        {"phone"_L1, QT_TRANSLATE_NOOP("ImportFields", "Phone")},
        {"mail"_L1, QT_TRANSLATE_NOOP("ImportFields", "Mail")},
        {"wechat"_L1, QT_TRANSLATE_NOOP("ImportFields", "WeChat")},
        {"gender"_L1, QT_TRANSLATE_NOOP("ImportFields", "Gender")},
        {"major"_L1, QT_TRANSLATE_NOOP("ImportFields", "Major")},
        {"class_name"_L1, QT_TRANSLATE_NOOP("ImportFields", "Class")},
        {"degree_level"_L1, QT_TRANSLATE_NOOP("ImportFields", "Degree level")},
        {"entry_year"_L1, QT_TRANSLATE_NOOP("ImportFields", "Entry year")},
        {"leaves_on"_L1, QT_TRANSLATE_NOOP("ImportFields", "Leaves on")},
        {"group"_L1, QT_TRANSLATE_NOOP("ImportFields", "Group")},
        {"consent_on"_L1, QT_TRANSLATE_NOOP("ImportFields", "Consent given on")},
        {"consent_purpose"_L1, QT_TRANSLATE_NOOP("ImportFields", "Consent for")},
        {"consent_version"_L1, QT_TRANSLATE_NOOP("ImportFields", "Version of the consent's text")},
        {"guardian"_L1, QT_TRANSLATE_NOOP("ImportFields", "Guardian")},
        {"guardian_phone"_L1, QT_TRANSLATE_NOOP("ImportFields", "Guardian's phone")},
    };
}

QList<FieldTitle> ofDevices()
{
    return {
        {"asset_tag"_L1, QT_TRANSLATE_NOOP("ImportFields", "Asset tag")},
        {"other_number"_L1, QT_TRANSLATE_NOOP("ImportFields", "Other number")},
        {"model"_L1, QT_TRANSLATE_NOOP("ImportFields", "Model")},
        {"model_number"_L1, QT_TRANSLATE_NOOP("ImportFields", "Model number")},
        {"category"_L1, QT_TRANSLATE_NOOP("ImportFields", "Category")},
        {"maker"_L1, QT_TRANSLATE_NOOP("ImportFields", "Manufacturer")},
        {"serial"_L1, QT_TRANSLATE_NOOP("ImportFields", "Serial number")},
        {"owner"_L1, QT_TRANSLATE_NOOP("ImportFields", "Owner")},
        {"place"_L1, QT_TRANSLATE_NOOP("ImportFields", "Place")},
        {"purchased_on"_L1, QT_TRANSLATE_NOOP("ImportFields", "Purchased on")},
        {"price"_L1, QT_TRANSLATE_NOOP("ImportFields", "Price")},
        {"supplier"_L1, QT_TRANSLATE_NOOP("ImportFields", "Supplier")},
        {"condition"_L1, QT_TRANSLATE_NOOP("ImportFields", "Condition")},
        {"checked_out_to"_L1, QT_TRANSLATE_NOOP("ImportFields", "Lent to")},
        {"checked_out_first_name"_L1, QT_TRANSLATE_NOOP("ImportFields", "Lent to: first name")},
        {"checked_out_last_name"_L1, QT_TRANSLATE_NOOP("ImportFields", "Lent to: last name")},
        {"checked_out_login"_L1, QT_TRANSLATE_NOOP("ImportFields", "Lent to: login name")},
        {"checked_out_mail"_L1, QT_TRANSLATE_NOOP("ImportFields", "Lent to: mail")},
        {"checked_out_number"_L1, QT_TRANSLATE_NOOP("ImportFields", "Lent to: number")},
        {"checked_out_on"_L1, QT_TRANSLATE_NOOP("ImportFields", "Lent on")},
    };
}

QList<FieldTitle> ofLoans()
{
    return {
        {"borrower_number"_L1, QT_TRANSLATE_NOOP("ImportFields", "Borrower's number")},
        {"borrower_card"_L1, QT_TRANSLATE_NOOP("ImportFields", "Borrower's card")},
        {"borrower_login"_L1, QT_TRANSLATE_NOOP("ImportFields", "Borrower's login name")},
        {"borrower_mail"_L1, QT_TRANSLATE_NOOP("ImportFields", "Borrower's mail")},
        {"borrower_name"_L1, QT_TRANSLATE_NOOP("ImportFields", "Borrower")},
        {"borrower_first_name"_L1, QT_TRANSLATE_NOOP("ImportFields", "Borrower's first name")},
        {"borrower_last_name"_L1, QT_TRANSLATE_NOOP("ImportFields", "Borrower's last name")},
        {"lent_at"_L1, QT_TRANSLATE_NOOP("ImportFields", "Lent at")},
        {"due"_L1, QT_TRANSLATE_NOOP("ImportFields", "Due")},
        {"returned_at"_L1, QT_TRANSLATE_NOOP("ImportFields", "Returned at")},
    };
}

QList<FieldTitle> ofParticipants()
{
    return {
        {"state"_L1, QT_TRANSLATE_NOOP("ImportFields", "State")},
        {"role"_L1, QT_TRANSLATE_NOOP("ImportFields", "Role")},
        {"seat"_L1, QT_TRANSLATE_NOOP("ImportFields", "Seat")},
        {"applied_at"_L1, QT_TRANSLATE_NOOP("ImportFields", "Applied at")},
        {"score"_L1, QT_TRANSLATE_NOOP("ImportFields", "Score")},
        {"note"_L1, QT_TRANSLATE_NOOP("ImportFields", "Note")},
    };
}

QList<FieldTitle> ofAttendees()
{
    return {
        {"submission_number"_L1, QT_TRANSLATE_NOOP("ImportFields", "Reply number")},
        {"submitted_at"_L1, QT_TRANSLATE_NOOP("ImportFields", "Sent in at")},
        {"submission_source"_L1, QT_TRANSLATE_NOOP("ImportFields", "Sent in from")},
        {"identity_number"_L1, QT_TRANSLATE_NOOP("ImportFields", "Identity number")},
        {"identity_kind"_L1, QT_TRANSLATE_NOOP("ImportFields", "Kind of identity paper")},
        {"car_plate"_L1, QT_TRANSLATE_NOOP("ImportFields", "Car plate")},
        {"shirt_size"_L1, QT_TRANSLATE_NOOP("ImportFields", "Shirt size")},
        {"diet"_L1, QT_TRANSLATE_NOOP("ImportFields", "Diet")},
        {"allergies"_L1, QT_TRANSLATE_NOOP("ImportFields", "Allergies")},
        {"emergency_name"_L1, QT_TRANSLATE_NOOP("ImportFields", "Emergency contact")},
        {"emergency_phone"_L1, QT_TRANSLATE_NOOP("ImportFields", "Emergency phone")},
        {"emergency_relation"_L1, QT_TRANSLATE_NOOP("ImportFields", "Emergency contact is")},
        {"arrives"_L1, QT_TRANSLATE_NOOP("ImportFields", "Arrives")},
        {"arrives_by"_L1, QT_TRANSLATE_NOOP("ImportFields", "Arrives by")},
        {"departs"_L1, QT_TRANSLATE_NOOP("ImportFields", "Departs")},
        {"departs_by"_L1, QT_TRANSLATE_NOOP("ImportFields", "Departs by")},
        {"needs_room"_L1, QT_TRANSLATE_NOOP("ImportFields", "Needs a bed")},
        {"insurance"_L1, QT_TRANSLATE_NOOP("ImportFields", "Insurance")},
    };
}

QList<FieldTitle> ofCamps()
{
    return {
        {"module"_L1, QT_TRANSLATE_NOOP("ImportFields", "Module")},
        {"percent"_L1, QT_TRANSLATE_NOOP("ImportFields", "Progress")},
        {"as_of"_L1, QT_TRANSLATE_NOOP("ImportFields", "As of")},
        {"account"_L1, QT_TRANSLATE_NOOP("ImportFields", "Account")},
        {"password"_L1, QT_TRANSLATE_NOOP("ImportFields", "Password")},
        {"quota"_L1, QT_TRANSLATE_NOOP("ImportFields", "Quota")},
        {"resource"_L1, QT_TRANSLATE_NOOP("ImportFields", "Cloud resource")},
        {"team"_L1, QT_TRANSLATE_NOOP("ImportFields", "Team")},
        {"points"_L1, QT_TRANSLATE_NOOP("ImportFields", "Points")},
        {"given_rank"_L1, QT_TRANSLATE_NOOP("ImportFields", "Rank")},
        {"award"_L1, QT_TRANSLATE_NOOP("ImportFields", "Award")},
        {"judge"_L1, QT_TRANSLATE_NOOP("ImportFields", "Judge")},
        {"token"_L1, QT_TRANSLATE_NOOP("ImportFields", "Code of the reply")},
    };
}

const QHash<QLatin1StringView, const char*>& fieldTitles()
{
    static const auto titles = [] {
        QHash<QLatin1StringView, const char*> all;
        for (const auto& part :
             {ofPeople(), ofDevices(), ofLoans(), ofParticipants(), ofAttendees(), ofCamps()}) {
            for (const auto& [field, title] : part)
                all.insert(field, title);
        }
        return all;
    }();
    return titles;
}

} // namespace

QString importFieldTitle(const QString& field)
{
    const QByteArray key = field.toLatin1();
    const char* title = fieldTitles().value(QLatin1StringView(key));
    return title ? QCoreApplication::translate("ImportFields", title) : field;
}

} // namespace kitcamp
