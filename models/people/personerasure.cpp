// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/personerasure.h"

#include "models/store/naming.h"
#include "models/store/refusal.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

Error personGone()
{
    return refused(ErasePersons::tr("This person is no longer there. Somebody took it back."), u"row-gone"_s,
                   {});
}

Result<void> refuseWithLoans(Change& change, qint64 person)
{
    KITCAMP_ASSIGN(
        const auto open,
        change.rows().integer("SELECT count(*) FROM loan WHERE borrower=? AND returned_at IS NULL", person));
    if (open.value_or(0) == 0)
        return {};
    return refused(
        ErasePersons::tr("%1 still has %n thing(s) of the centre.", "%1: person", static_cast<int>(*open))
            .arg(
                change.rows().text("SELECT name FROM person WHERE id=?", person).value().value_or(QString())),
        u"open-loans"_s, {ErasePersons::tr("Take the devices back first.")});
}

} // namespace

// The name is erasedName() of erasedname.h.
const QList<const char*>& erasingStatements()
{
    static const QList<const char*> statements{
        "UPDATE person SET name='———', latin_name='', phone='', mail='', wechat='', login='', major='',"
        " class_name='', picture=NULL, banned_until=NULL, banned_reason='', note='', born_on=NULL,"
        " leaves_on=NULL, archived=1 WHERE id=?1",
        "DELETE FROM person_number WHERE person=?1",
        "DELETE FROM group_member WHERE person=?1",
        "DELETE FROM availability WHERE person=?1",
        "DELETE FROM busy_time WHERE person=?1",
        "DELETE FROM notice WHERE person=?1",
        "UPDATE consent SET guardian='', guardian_phone='', note='' WHERE person=?1"
        " AND (guardian<>'' OR guardian_phone<>'' OR note<>'')",
        "UPDATE loan SET note='' WHERE borrower=?1 AND note<>''",
        "UPDATE award SET note='' WHERE person=?1 AND note<>''",
        "UPDATE reservation SET note='' WHERE person=?1 AND note<>''",
        "UPDATE camp_duty SET note='' WHERE person=?1 AND note<>''",
        "UPDATE participation SET reason='', note='' WHERE person=?1 AND (reason<>'' OR note<>'')",
        "DELETE FROM answer WHERE participation IN (SELECT id FROM participation WHERE person=?1)"
        " AND question IN (SELECT id FROM question WHERE kind='text')",
        "DELETE FROM submission WHERE participation IN (SELECT id FROM participation WHERE person=?1)",
        "DELETE FROM attendee_detail WHERE participation IN (SELECT id FROM participation WHERE person=?1)",
        "UPDATE cloud_account SET participation=NULL, sealed_secret='', note='' WHERE participation IN"
        " (SELECT id FROM participation WHERE person=?1)",
        "UPDATE selection_mark SET note='' WHERE note<>'' AND participation IN"
        " (SELECT id FROM participation WHERE person=?1)",
        "UPDATE attendance SET note='' WHERE note<>'' AND participation IN"
        " (SELECT id FROM participation WHERE person=?1)",
        "UPDATE check_in SET note='' WHERE note<>'' AND participation IN"
        " (SELECT id FROM participation WHERE person=?1)",
        "UPDATE contest_result SET note='' WHERE note<>'' AND participation IN"
        " (SELECT id FROM participation WHERE person=?1)",
        "UPDATE mate_wish SET written='' WHERE written<>'' AND (participation IN"
        " (SELECT id FROM participation WHERE person=?1) OR mate IN"
        " (SELECT id FROM participation WHERE person=?1))",
        "DELETE FROM survey_answer WHERE survey_reply IN (SELECT r.id FROM survey_reply AS r JOIN "
        "participation"
        " AS m ON m.id=r.participation WHERE m.person=?1) AND survey_item IN"
        " (SELECT id FROM survey_item WHERE kind='text')",
    };
    return statements;
}

Result<void> ErasePersons::run(Change& change) const
{
    for (const qint64 person : persons) {
        KITCAMP_ASSIGN(const auto there,
                       change.rows().integer("SELECT erased_at IS NOT NULL FROM person WHERE id=?", person));
        if (!there)
            return personGone();
        if (*there)
            continue; // nothing is left to erase
        KITCAMP_TRY(refuseWithLoans(change, person));
        for (const char* statement : erasingStatements())
            KITCAMP_TRY(change.execute(statement, person));
        KITCAMP_TRY(change.execute("UPDATE person SET erased_at=? WHERE id=?", at, person));
    }
    return {};
}

QString ErasePersons::sentence(const Naming& /*naming*/) const
{
    return tr("Erased the details of %n person(s)", nullptr, static_cast<int>(persons.size()));
}

ObjectRef ErasePersons::subject() const
{
    return {u"person"_s, persons.value(0)};
}

QString ErasePersons::deed(const Naming& /*naming*/) const
{
    return tr("erased the details", "of a person, whose name stands before it");
}

Result<bool> ErasePersons::alreadySo(Connection& connection) const
{
    for (const qint64 person : persons) {
        KITCAMP_ASSIGN(const auto erased,
                       connection.integer("SELECT erased_at IS NOT NULL FROM person WHERE id=?", person));
        if (erased.value_or(0) == 0)
            return false;
    }
    return true;
}

} // namespace kitcamp
