// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/syncproof/seats.h"

#include "models/sync/syncdomain.h"
#include "tests/testkit/recordgenerators.h"
#include "tests/testkit/smalldomain.h"

namespace kitcamp::syncproof {

using namespace Qt::StringLiterals;

namespace {

Error full()
{
    return {ErrorCode::Refused, u"The group is full. Choose another one."_s, {}, u"seats"_s, {}};
}

Result<void> checkSeats(Connection& connection, const QString& which)
{
    const QString sql =
        u"SELECT 1 FROM group_member WHERE %1 GROUP BY borrower_group HAVING count(*) > %2"_s.arg(which).arg(
            seatsPerGroup);
    KITCAMP_ASSIGN(const auto tooMany, connection.integer(sql.toUtf8().constData()));
    return tooMany ? Result<void>(full()) : Result<void>();
}

Invariant seats()
{
    return {u"seats"_s,
            {u"group_member"_s},
            [](Connection& connection, const ChangedRows& touched) -> Result<void> {
                for (const qint64 id : touched.value(u"group_member"_s))
                    KITCAMP_TRY(checkSeats(
                        connection,
                        u"borrower_group=(SELECT borrower_group FROM group_member WHERE id=%1)"_s.arg(id)));
                return {};
            },
            [](Connection& connection) { return checkSeats(connection, u"1"_s); }};
}

std::optional<AddRecord> takeSeat(Store& store, testkit::RandomSource& random)
{
    const auto group = testkit::anyRow(store, random, u"borrower_group"_s);
    const auto person = testkit::anyRow(store, random, u"person"_s);
    if (!group || !person)
        return std::nullopt;
    return AddRecord{
        u"group_member"_s,
        store.ids().nextValue(),
        {{u"borrower_group"_s, QString::number(*group)}, {u"person"_s, QString::number(*person)}}};
}

} // namespace

Domain seatsDomain()
{
    Domain domain = testkit::smallDomain();
    domain.invariants.push_back(seats());
    registerSync(domain);
    return domain;
}

testkit::ActionGenerators seatsGenerators()
{
    testkit::ActionGenerators generators;
    testkit::addRecordGenerators(generators);
    const auto anyAdd = generators.all().at(QString(AddRecord::kind));
    generators.add(QString(AddRecord::kind),
                   [anyAdd](Store& store, testkit::RandomSource& random) -> std::optional<Action> {
                       if (random.chance(40))
                           return anyAdd(store, random);
                       const auto seat = takeSeat(store, random);
                       return seat ? std::optional(toAction(*seat)) : std::nullopt;
                   });
    return generators;
}

} // namespace kitcamp::syncproof
