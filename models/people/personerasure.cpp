// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/personerasure.h"

#include "models/people/erasedtables.h"
#include "models/store/erasurestatements.h"
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

Result<void> ErasePersons::run(Change& change) const
{
    for (const qint64 person : persons) {
        KITCAMP_ASSIGN(const auto there,
                       change.rows().integer("SELECT erased_at IS NOT NULL FROM person WHERE id=?", person));
        if (!there)
            return personGone();
        // Once more where she was erased before: what others brought since goes as well.
        if (*there == 0)
            KITCAMP_TRY(refuseWithLoans(change, person));
        KITCAMP_TRY(erasePerson(change.rows(), *change.domain().erasure, person, at));
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
