// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testkit/lendinggenerators.h"

#include "models/lending/loanactions.h"
#include "models/lending/loanoffice.h"

namespace kitcamp::testkit {

using namespace Qt::StringLiterals;

namespace {

/// What the rules say, or now and then any day.
QString dueOf(const LoanDecision& decision, RandomSource& random)
{
    return decision.due && !random.chance(10) ? isoText(*decision.due) : random.date() + u"T18:00"_s;
}

QString reasonAgainst(const LoanDecision& decision, RandomSource& random)
{
    return !decision.allowed() && random.chance(60) ? random.name() : QString();
}

std::optional<LendDevice> randomLending(Store& store, RandomSource& random)
{
    const auto device = anyRow(store, random, u"device"_s);
    const auto borrower = anyRow(store, random, u"person"_s);
    if (!device || !borrower)
        return std::nullopt;
    const qint64 at = store.clock().now();
    const auto team = random.chance(20) ? anyRow(store, random, u"team"_s) : std::optional<qint64>();
    const LoanWish wish{.device = DeviceId{*device},
                        .holder = {PersonId{*borrower}, 0, 0, TeamId{team.value_or(0)}},
                        .at = at};
    const auto asked = LoanOffice(store.reader()).mayLend(wish);
    const LoanDecision decision = asked ? asked->decision : LoanDecision{};
    const auto rule = anyRow(store, random, u"loan_rule"_s);
    return LendDevice{.loan = store.ids().next<LoanId>(),
                      .device = DeviceId{*device},
                      .borrower = PersonId{*borrower},
                      .visit = store.ids().nextValue(),
                      .at = at,
                      .due = dueOf(decision, random),
                      .rule = RuleId{rule.value_or(0)},
                      .overrideReason = reasonAgainst(decision, random),
                      .reservation = asked ? asked->fulfils : ReservationId(),
                      .replanned = asked ? asked->replanned : QList<Replanning>(),
                      .team = TeamId{team.value_or(0)}};
}

struct AnyLoan {
    LoanId loan;
    DeviceId device;
};

/// Mostly an open one.
std::optional<AnyLoan> anyLoan(Store& store, RandomSource& random)
{
    const auto loan =
        anyRow(store, random, u"loan"_s, random.chance(90) ? u"returned_at IS NULL"_s : u"returned_at>0"_s);
    if (!loan)
        return std::nullopt;
    const auto device = store.reader().integer("SELECT device FROM loan WHERE id=?", *loan);
    return device && *device ? std::optional(AnyLoan{LoanId{*loan}, DeviceId{**device}}) : std::nullopt;
}

std::optional<ReturnDevice> randomReturn(Store& store, RandomSource& random)
{
    const auto loan = anyLoan(store, random);
    if (!loan)
        return std::nullopt;
    return ReturnDevice{loan->loan, loan->device, store.clock().now() - random.below(100000)};
}

std::optional<ReturnDevices> randomReturnOfAll(Store& store, RandomSource& random)
{
    const auto borrower = anyRow(store, random, u"person"_s);
    if (!borrower)
        return std::nullopt;
    const auto open = LoanOffice(store.reader()).openLoansOf(PersonId{*borrower});
    if (!open || open->isEmpty())
        return std::nullopt;
    ReturnDevices all{.borrower = PersonId{*borrower}, .at = store.clock().now()};
    for (const OpenLoan& loan : *open)
        all.loans << loan.id;
    return all;
}

std::optional<RenewLoan> randomRenewal(Store& store, RandomSource& random)
{
    const auto loan = anyLoan(store, random);
    if (!loan)
        return std::nullopt;
    const qint64 at = store.clock().now();
    const auto asked = LoanOffice(store.reader()).mayRenew(loan->loan, at);
    const LoanDecision decision = asked ? *asked : LoanDecision{};
    return RenewLoan{.renewal = store.ids().nextValue(),
                     .loan = loan->loan,
                     .device = loan->device,
                     .at = at,
                     .due = dueOf(decision, random),
                     .overrideReason = reasonAgainst(decision, random)};
}

LoanId openLoanOf(Store& store, qint64 device)
{
    const auto loan =
        store.reader().integer("SELECT id FROM loan WHERE device=? AND returned_at IS NULL", device);
    return LoanId{loan ? loan->value_or(0) : 0};
}

std::optional<MarkDevice> randomMark(Store& store, RandomSource& random)
{
    static const QStringList conditions{u"good"_s, u"good"_s,      u"worn"_s, u"broken"_s,
                                        u"lost"_s, u"withdrawn"_s, u"good"_s, u"sparkling"_s};
    const auto device = anyRow(store, random, u"device"_s);
    if (!device)
        return std::nullopt;
    return MarkDevice{store.ids().nextValue(), DeviceId{*device},       openLoanOf(store, *device),
                      store.clock().now(),     random.pick(conditions), random.name()};
}

std::optional<NoteDevice> randomNote(Store& store, RandomSource& random)
{
    const auto device = anyRow(store, random, u"device"_s);
    if (!device)
        return std::nullopt;
    return NoteDevice{store.ids().nextValue(), DeviceId{*device}, openLoanOf(store, *device),
                      store.clock().now(), random.name()};
}

} // namespace

void addLendingGenerators(ActionGenerators& generators)
{
    generators.add<LendDevice>(randomLending);
    generators.add<ReturnDevice>(randomReturn);
    generators.add<ReturnDevices>(randomReturnOfAll);
    generators.add<RenewLoan>(randomRenewal);
    generators.add<MarkDevice>(randomMark);
    generators.add<NoteDevice>(randomNote);
}

} // namespace kitcamp::testkit
