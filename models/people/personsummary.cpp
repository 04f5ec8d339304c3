// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/personsummary.h"

#include "models/people/erasedname.h"
#include "models/people/shownname.h"
#include "models/people/text/searchtext.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownDigits = 4;

QString phoneEnd(const QString& phone)
{
    const QString digits = phoneEnds(phone).section(u'\n', 0, 0);
    return digits.size() > shownDigits ? u'…' + digits.right(shownDigits) : QString();
}

PersonSummary fromRow(PersonId person, const Statement& row)
{
    PersonSummary summary;
    summary.id = person;
    summary.name = shownPersonName(row.text(0));
    summary.latinName = row.text(1);
    summary.organizationId = row.id<OrganizationId>(2);
    summary.organization = shownName(row.text(3), row.text(4));
    summary.department = shownName(row.text(5), row.text(6));
    summary.major = row.text(7);
    summary.className = row.text(8);
    summary.degreeLevel = row.text(9);
    if (const auto year = row.optionalInteger(10))
        summary.entryYear = static_cast<int>(*year);
    summary.phoneEnd = phoneEnd(row.text(11));
    summary.bannedUntil = QDate::fromString(row.text(12), Qt::ISODate);
    summary.bannedReason = row.text(13);
    summary.leavesOn = QDate::fromString(row.text(14), Qt::ISODate);
    summary.picture = row.text(15);
    summary.archived = row.integer(16) != 0;
    return summary;
}

Result<void> readGroups(Connection& connection, PersonSummary& summary)
{
    return connection.each(
        "SELECT g.id, g.name, g.name_en FROM group_member AS m JOIN borrower_group AS g ON"
        " g.id=m.borrower_group WHERE m.person=? AND g.archived=0 ORDER BY g.id",
        [&](const Statement& row) {
            summary.groupIds << row.id<GroupId>(0);
            summary.groups << shownName(row.text(1), row.text(2));
        },
        summary.id);
}

} // namespace

Result<PersonSummary> readPersonSummary(Connection& connection, PersonId person)
{
    std::optional<PersonSummary> summary;
    KITCAMP_TRY(connection.each(
        "SELECT p.name, p.latin_name, p.organization, o.name, o.name_en, d.name, d.name_en, p.major,"
        " p.class_name, p.degree_level, p.entry_year, p.phone, p.banned_until, p.banned_reason, p.leaves_on,"
        " p.picture, p.archived FROM person AS p LEFT JOIN organization AS o ON o.id=p.organization"
        " LEFT JOIN department AS d ON d.id=p.department WHERE p.id=?",
        [&](const Statement& row) { summary = fromRow(person, row); }, person));
    if (!summary) {
        return Error{ErrorCode::Refused,
                     QCoreApplication::translate("kitcamp::PersonSummary",
                                                 "This person is no longer there. Somebody took it back."),
                     QString::number(person.value), u"row-gone"_s};
    }
    KITCAMP_ASSIGN(const auto number,
                   connection.text("SELECT value FROM person_number WHERE person=? AND kind IN ('student',"
                                   " 'staff') AND lost_at IS NULL ORDER BY id DESC LIMIT 1",
                                   person));
    summary->number = number.value_or(QString());
    KITCAMP_TRY(readGroups(connection, *summary));
    return *std::move(summary);
}

} // namespace kitcamp
