// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/columnguess.h"

#include <QCoreApplication>
#include <QHash>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct ImportFields {
    Q_DECLARE_TR_FUNCTIONS(ImportFields)
};

/// Made anew on each call: the language can change while the program runs.
QHash<QString, QString> personTitles()
{
    return {{u"name"_s, ImportFields::tr("Name")},
            {u"latin_name"_s, ImportFields::tr("Latin name")},
            {u"first_name"_s, ImportFields::tr("First name")},
            {u"last_name"_s, ImportFields::tr("Last name")},
            {u"organization"_s, ImportFields::tr("Organization")},
            {u"department"_s, ImportFields::tr("Department")},
            {u"student_number"_s, ImportFields::tr("Student number")},
            {u"staff_number"_s, ImportFields::tr("Staff number")},
            {u"card"_s, ImportFields::tr("Card")},
            {u"login"_s, ImportFields::tr("Login name")},
            {u"phone"_s, ImportFields::tr("Phone")},
            {u"mail"_s, ImportFields::tr("Mail")},
            {u"wechat"_s, ImportFields::tr("WeChat")},
            {u"gender"_s, ImportFields::tr("Gender")},
            {u"major"_s, ImportFields::tr("Major")},
            {u"class_name"_s, ImportFields::tr("Class")},
            {u"degree_level"_s, ImportFields::tr("Degree level")},
            {u"entry_year"_s, ImportFields::tr("Entry year")},
            {u"leaves_on"_s, ImportFields::tr("Leaves on")},
            {u"group"_s, ImportFields::tr("Group")}};
}

QHash<QString, QString> deviceTitles()
{
    return {{u"asset_tag"_s, ImportFields::tr("Asset tag")},
            {u"other_number"_s, ImportFields::tr("Other number")},
            {u"model"_s, ImportFields::tr("Model")},
            {u"model_number"_s, ImportFields::tr("Model number")},
            {u"category"_s, ImportFields::tr("Category")},
            {u"maker"_s, ImportFields::tr("Manufacturer")},
            {u"serial"_s, ImportFields::tr("Serial number")},
            {u"owner"_s, ImportFields::tr("Owner")},
            {u"place"_s, ImportFields::tr("Place")},
            {u"purchased_on"_s, ImportFields::tr("Purchased on")},
            {u"price"_s, ImportFields::tr("Price")},
            {u"supplier"_s, ImportFields::tr("Supplier")},
            {u"condition"_s, ImportFields::tr("Condition")},
            {u"checked_out_to"_s, ImportFields::tr("Lent to")},
            {u"checked_out_first_name"_s, ImportFields::tr("Lent to: first name")},
            {u"checked_out_last_name"_s, ImportFields::tr("Lent to: last name")},
            {u"checked_out_login"_s, ImportFields::tr("Lent to: login name")},
            {u"checked_out_mail"_s, ImportFields::tr("Lent to: mail")},
            {u"checked_out_number"_s, ImportFields::tr("Lent to: number")},
            {u"checked_out_on"_s, ImportFields::tr("Lent on")}};
}

QHash<QString, QString> loanTitles()
{
    return {{u"borrower_number"_s, ImportFields::tr("Borrower's number")},
            {u"borrower_card"_s, ImportFields::tr("Borrower's card")},
            {u"borrower_login"_s, ImportFields::tr("Borrower's login name")},
            {u"borrower_mail"_s, ImportFields::tr("Borrower's mail")},
            {u"borrower_name"_s, ImportFields::tr("Borrower")},
            {u"borrower_first_name"_s, ImportFields::tr("Borrower's first name")},
            {u"borrower_last_name"_s, ImportFields::tr("Borrower's last name")},
            {u"lent_at"_s, ImportFields::tr("Lent at")},
            {u"due"_s, ImportFields::tr("Due")},
            {u"returned_at"_s, ImportFields::tr("Returned at")},
            {u"note"_s, ImportFields::tr("Note")}};
}

} // namespace

QString importFieldTitle(const QString& field)
{
    QHash<QString, QString> titles = personTitles();
    titles.insert(deviceTitles());
    titles.insert(loanTitles());
    return titles.value(field, field);
}

} // namespace kitcamp
