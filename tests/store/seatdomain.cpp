// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/seatdomain.h"

#include "models/store/change.h"

namespace kitcamp::testkit {

using namespace Qt::StringLiterals;

Result<void> TakeSeat::run(Change& change) const
{
    return change.execute("INSERT INTO group_member(id, borrower_group, person) VALUES(?,?,?)", member, group,
                          person);
}

QString TakeSeat::sentence(const Naming& naming) const
{
    return u"%1 has a seat in %2"_s.arg(naming.name(u"person"_s, person),
                                        naming.name(u"borrower_group"_s, group));
}

Result<bool> TakeSeat::alreadySo(Connection& connection) const
{
    KITCAMP_ASSIGN(
        const auto has,
        connection.integer("SELECT 1 FROM group_member WHERE borrower_group=? AND person=?", group, person));
    return has.has_value();
}

Result<void> LabelPlace::run(Change& change) const
{
    return change.execute("UPDATE place SET label=CAST(1 + (SELECT count(*) FROM place WHERE label IS NOT "
                          "NULL) AS TEXT) WHERE id=?",
                          place);
}

Result<void> JoinPersons::run(Change& change) const
{
    KITCAMP_TRY(change.execute("UPDATE person_number SET person=? WHERE person=?", kept, gone));
    KITCAMP_TRY(change.execute("INSERT INTO merged_row(id, tbl, kept) VALUES(?,'person',?)", gone, kept));
    return change.execute("DELETE FROM person WHERE id=?", gone);
}

namespace {

Invariant twoSeats()
{
    constexpr auto full =
        "SELECT g.name FROM group_member AS m JOIN borrower_group AS g ON g.id=m.borrower_group"
        " WHERE ?1=0 OR m.borrower_group=(SELECT borrower_group FROM group_member WHERE id=?1)"
        " GROUP BY m.borrower_group HAVING count(*)>2 LIMIT 1";
    const auto check = [](Connection& connection, qint64 member) -> Result<void> {
        KITCAMP_ASSIGN(const auto group, connection.text(full, member));
        return group
            ? Result<void>(Error{ErrorCode::Refused, u"%1 is full."_s.arg(*group), {}, u"full"_s, {}})
            : Result<void>();
    };
    return {u"two-seats"_s,
            {u"group_member"_s},
            [check](Connection& connection, const ChangedRows& touched) -> Result<void> {
                for (const qint64 member : touched.value(u"group_member"_s))
                    KITCAMP_TRY(check(connection, member));
                return {};
            },
            [check](Connection& connection) { return check(connection, 0); }};
}

} // namespace

Domain seatDomain()
{
    Domain domain = smallDomain();
    RecordTypes types;
    for (RecordType type : domain.recordTypes.all()) {
        type.removable = true;
        for (FieldDescription& field : type.fields)
            field.laterPrevails = field.column == "note"_L1;
        types.add(type);
    }
    domain.recordTypes = types;
    domain.invariants.push_back(twoSeats());
    domain.actions.add<TakeSeat>();
    domain.actions.add<LabelPlace>();
    domain.actions.add<JoinPersons>();
    domain.nameQueries.insert(u"group_member"_s, "SELECT id FROM group_member WHERE id=?");
    return domain;
}

} // namespace kitcamp::testkit
