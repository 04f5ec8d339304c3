// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lending/loanoffice.h"

#include "models/lending/loanbookings.h"

#include "models/store/centre.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct DeviceFacts {
    DeviceStanding standing;
    CategoryId category;
};

Error gone()
{
    return {
        ErrorCode::Refused,
        QCoreApplication::translate("kitcamp::LoanOffice",
                                    "This device, person or loan is no longer there. Somebody took it back."),
        {},
        u"row-gone"_s,
        {}};
}

QString conditionNote(const QString& condition, const QString& note)
{
    if (!note.isEmpty())
        return note;
    if (condition == "lost"_L1)
        return QCoreApplication::translate("kitcamp::LoanOffice", "lost");
    if (condition == "withdrawn"_L1)
        return QCoreApplication::translate("kitcamp::LoanOffice", "withdrawn");
    return condition == "broken"_L1 ? QCoreApplication::translate("kitcamp::LoanOffice", "broken")
                                    : QString();
}

DeviceState stateOf(const QString& condition, bool leavesHouse, bool archived)
{
    if (archived)
        return DeviceState::Archived;
    if (condition != "good"_L1 && condition != "worn"_L1)
        return DeviceState::OutOfLending;
    return leavesHouse ? DeviceState::Lendable : DeviceState::StaysHere;
}

Result<DeviceFacts> factsOf(Connection& connection, DeviceId device)
{
    std::optional<DeviceFacts> found;
    KITCAMP_TRY(connection.each(
        "SELECT d.asset_tag, d.condition, d.lendable=1 AND d.stays_here=0, d.archived, d.condition_note, "
        "m.category FROM device "
        "AS d JOIN model AS m ON m.id=d.model"
        " WHERE d.id=?",
        [&](const Statement& row) {
            const QString condition = row.text(1);
            found = DeviceFacts{{row.text(0), stateOf(condition, row.integer(2) != 0, row.integer(3) != 0),
                                 conditionNote(condition, row.text(4)), 1},
                                row.id<CategoryId>(5)};
            return false;
        },
        device));
    if (!found)
        return gone();
    return *found;
}

LoanRule ruleOf(const Statement& row)
{
    LoanRule rule;
    rule.id = row.integer(0);
    rule.categoryId = row.optionalInteger(1);
    rule.groupId = row.optionalInteger(2);
    const auto maxItems = row.optionalInteger(3);
    rule.maxItems = maxItems ? std::optional(static_cast<int>(*maxItems)) : std::nullopt;
    rule.loanDays = static_cast<int>(row.integer(4));
    rule.loanHours = static_cast<int>(row.integer(5));
    rule.maxRenewals = static_cast<int>(row.integer(6));
    rule.renewalDays = static_cast<int>(row.integer(7));
    rule.note = row.text(8);
    rule.name = rule.note;
    rule.requiresCourse = row.optionalInteger(9);
    return rule;
}

DayException exceptionOf(const Statement& row)
{
    DayException exception;
    const QString kind = row.text(1);
    exception.weekday = static_cast<int>(row.integer(2));
    exception.note = row.text(4);
    if (kind == "open"_L1) {
        exception.kind = DayException::Kind::AsWeekday;
    } else if (kind == "other"_L1) {
        exception.kind = DayException::Kind::OtherHours;
        for (const QString& stretch : row.text(3).split(u',', Qt::SkipEmptyParts))
            exception.hours << OpenInterval{stretch.section(u'-', 0, 0).toInt(),
                                            stretch.section(u'-', 1, 1).toInt()};
        exception.hours = tidied(exception.hours);
    }
    return exception;
}

LocalMoment localNow(qint64 at, const QTimeZone& zone)
{
    return localMoment(QDateTime::fromSecsSinceEpoch(at, Qt::UTC), zone);
}

} // namespace

Result<OpeningCalendar> readCalendar(Connection& connection, QDate firstDay)
{
    WeekHours week;
    KITCAMP_TRY(connection.each("SELECT weekday, opens, closes FROM opening_hours ORDER BY weekday, opens",
                                [&](const Statement& row) {
                                    week[static_cast<size_t>(row.integer(0) - 1)] << OpenInterval{
                                        static_cast<int>(row.integer(1)), static_cast<int>(row.integer(2))};
                                }));
    DayExceptions exceptions;
    KITCAMP_TRY(connection.each(
        "SELECT day, kind, follows, hours, note FROM opening_exception WHERE day>=?",
        [&](const Statement& row) {
            exceptions.insert(QDate::fromString(row.text(0), Qt::ISODate), exceptionOf(row));
        },
        firstDay.toString(Qt::ISODate)));
    for (DayHours& hours : week)
        hours = tidied(hours);
    return OpeningCalendar(week, exceptions);
}

Result<LendingTerms> LoanOffice::terms(qint64 at)
{
    KITCAMP_ASSIGN(const Centre centre, Centre::read(m_connection));
    KITCAMP_ASSIGN(const OpeningCalendar calendar,
                   readCalendar(m_connection, localNow(at, centre.zone).date));
    return LendingTerms{calendar, centre.zone, centre.overdueBlocks};
}

Result<RuleBook> LoanOffice::rules(CategoryId category)
{
    QHash<qint64, qint64> parents;
    KITCAMP_TRY(m_connection.each(
        "WITH RECURSIVE up(id, parent) AS (SELECT id, parent FROM category WHERE id=? UNION SELECT c.id, "
        "c.parent FROM category AS c"
        " JOIN up ON c.id=up.parent) SELECT id, parent FROM up WHERE parent IS NOT NULL",
        [&](const Statement& row) { parents.insert(row.integer(0), row.integer(1)); }, category));
    QList<LoanRule> rules;
    KITCAMP_TRY(m_connection.each("SELECT id, category, borrower_group, max_items, loan_days, loan_hours, "
                                  "max_renewals, renewal_days, note, requires_course FROM loan_rule"
                                  " WHERE archived=0",
                                  [&](const Statement& row) { rules << ruleOf(row); }));
    return RuleBook(rules, parents);
}

Result<QSet<qint64>> LoanOffice::groupsOf(PersonId borrower)
{
    QSet<qint64> groups;
    KITCAMP_TRY(m_connection.each(
        "SELECT m.borrower_group FROM group_member AS m JOIN borrower_group AS g ON g.id=m.borrower_group "
        "WHERE m.person=? AND g.archived=0",
        [&](const Statement& row) { groups.insert(row.integer(0)); }, borrower));
    return groups;
}

Result<BorrowerStanding> LoanOffice::standing(PersonId borrower, const std::optional<qint64>& rule,
                                              const LocalMoment& now)
{
    std::optional<BorrowerStanding> found;
    KITCAMP_TRY(m_connection.each(
        "SELECT name, leaves_on, banned_until, banned_reason, archived FROM person WHERE id=?",
        [&](const Statement& row) {
            BorrowerStanding standing;
            standing.name = row.text(0);
            if (!row.isNull(1))
                standing.leavesOn = QDate::fromString(row.text(1), Qt::ISODate);
            if (!row.isNull(2))
                standing.bans << Ban{QDate::fromString(row.text(2), Qt::ISODate), row.text(3)};
            standing.archived = row.integer(4) != 0;
            found = standing;
            return false;
        },
        borrower));
    if (!found)
        return gone();
    KITCAMP_ASSIGN(
        const auto open,
        m_connection.integer(
            // A class set in a teacher's hands is the activity's, not hers; so is what a kit list gives a
            // team.
            "SELECT count(*) FROM loan AS l LEFT JOIN reservation AS r ON r.id=l.reservation WHERE "
            "l.borrower=? AND l.returned_at IS NULL AND l.rule IS ? AND r.activity IS NULL AND r.session IS "
            "NULL AND NOT EXISTS (SELECT 1 FROM team AS t JOIN kit_item AS k ON k.activity=t.activity JOIN "
            "device "
            "AS d ON d.id=l.device WHERE t.id=l.team AND k.model=d.model)",
            borrower, rule));
    KITCAMP_ASSIGN(
        const auto overdue,
        m_connection.integer("SELECT count(*) FROM loan WHERE borrower=? AND returned_at IS NULL AND due<?",
                             borrower, isoText(now)));
    found->openUnderRule = static_cast<int>(open.value_or(0));
    found->overdue = static_cast<int>(overdue.value_or(0));
    return *found;
}

Result<LendingCase> LoanOffice::mayLend(const LoanWish& wish)
{
    KITCAMP_ASSIGN(const DeviceFacts facts, factsOf(m_connection, wish.device));
    KITCAMP_ASSIGN(const LendingTerms terms, this->terms(wish.at));
    KITCAMP_ASSIGN(const RuleBook book, rules(facts.category));
    KITCAMP_ASSIGN(const QSet<qint64> groups, groupsOf(wish.holder.person));
    LendingCase result;
    result.choice = book.choose(facts.category ? std::optional(facts.category.value) : std::nullopt, groups);
    const std::optional<qint64> rule =
        result.choice.byDefault ? std::nullopt : std::optional(result.choice.rule.id);
    const LocalMoment now = localNow(wish.at, terms.zone);
    KITCAMP_ASSIGN(result.standing, standing(wish.holder.person, rule, now));
    const QDateTime instant = QDateTime::fromSecsSinceEpoch(wish.at, Qt::UTC);
    result.decision = decideLoan(result.choice.rule, result.standing, facts.standing, terms, instant);
    if (facts.standing.state != DeviceState::Lendable)
        return result;
    KITCAMP_TRY(followBooking(wish, result));
    KITCAMP_TRY(followKit(wish, terms, result));
    KITCAMP_ASSIGN(const auto induction,
                   courseRefusal(result.choice.rule, wish.holder.person, facts.standing.tag, now.date));
    if (induction)
        result.decision.refusals << *induction;
    KITCAMP_TRY(fitBookings(wish, terms, result));
    return result;
}

Result<QList<Refusal>> LoanOffice::mayUse(DeviceId device, PersonId person, qint64 at)
{
    KITCAMP_ASSIGN(DeviceFacts facts, factsOf(m_connection, device));
    KITCAMP_ASSIGN(const LendingTerms terms, this->terms(at));
    KITCAMP_ASSIGN(const RuleBook book, rules(facts.category));
    KITCAMP_ASSIGN(const QSet<qint64> groups, groupsOf(person));
    LoanRule rule =
        book.choose(facts.category ? std::optional(facts.category.value) : std::nullopt, groups).rule;
    const LocalMoment now = localNow(at, terms.zone);
    KITCAMP_ASSIGN(const BorrowerStanding user, standing(person, rule.id, now));
    if (facts.standing.state == DeviceState::StaysHere)
        facts.standing.state = DeviceState::Lendable;
    // Nothing is taken along: neither a number of items nor a due date stands in the way.
    rule.maxItems.reset();
    QList<Refusal> refusals =
        decideLoan(rule, user, facts.standing, terms, QDateTime::fromSecsSinceEpoch(at, Qt::UTC)).refusals;
    refusals.removeIf([](const Refusal& refusal) {
        return refusal.rule == RefusalRule::NeverOpen || refusal.rule == RefusalRule::LeavesTooSoon;
    });
    KITCAMP_ASSIGN(const auto induction, courseRefusal(rule, person, facts.standing.tag, now.date));
    if (induction)
        refusals << *induction;
    for (Refusal& refusal : refusals) {
        for (WayOut& way : refusal.waysOut) {
            if (way.kind == WayOut::Kind::LendWithReason)
                way.kind = WayOut::Kind::UseWithReason;
        }
    }
    return refusals;
}

Result<std::optional<Refusal>> LoanOffice::refusalOf(DeviceId device)
{
    KITCAMP_ASSIGN(const DeviceFacts facts, factsOf(m_connection, device));
    // A rule and a borrower that refuse nothing: what is left is the device's own.
    const LoanDecision decision =
        decideLoan({}, {}, facts.standing, {OpeningCalendar(), QTimeZone::utc(), false},
                   QDateTime::fromSecsSinceEpoch(0, Qt::UTC));
    return decision.refusals.isEmpty() ? std::optional<Refusal>() : decision.refusals.constFirst();
}

Result<LoanDecision> LoanOffice::mayRenew(LoanId id, qint64 at, const QString& dueText)
{
    KITCAMP_ASSIGN(const auto open, loan(id));
    if (!open)
        return Error{ErrorCode::Refused,
                     QCoreApplication::translate("kitcamp::LoanOffice", "This loan was closed already."),
                     {},
                     u"loan-closed"_s,
                     {}};
    KITCAMP_ASSIGN(const DeviceFacts facts, factsOf(m_connection, open->device));
    KITCAMP_ASSIGN(const LendingTerms terms, this->terms(at));
    KITCAMP_ASSIGN(const RuleBook book, rules(facts.category));
    KITCAMP_ASSIGN(const QSet<qint64> groups, groupsOf(open->borrower));
    const RuleChoice choice =
        book.choose(facts.category ? std::optional(facts.category.value) : std::nullopt, groups);
    const std::optional<qint64> rule = choice.byDefault ? std::nullopt : std::optional(choice.rule.id);
    KITCAMP_ASSIGN(const BorrowerStanding borrower, standing(open->borrower, rule, localNow(at, terms.zone)));
    const auto due = localMomentFromIso(open->due);
    const RenewalStanding renewal{open->tag, open->renewals, due.value_or(localNow(at, terms.zone))};
    LoanDecision decision =
        decideRenewal(choice.rule, borrower, renewal, terms, QDateTime::fromSecsSinceEpoch(at, Qt::UTC));
    const auto end = dueText.isEmpty() ? decision.due : localMomentFromIso(dueText);
    if (!end)
        return decision;
    BookingLedger ledger(m_connection, at);
    const BookingMinute now = bookingMinute(localNow(at, terms.zone));
    KITCAMP_ASSIGN(const auto fulfils, m_connection.integer("SELECT reservation FROM loan WHERE id=?", id));
    KITCAMP_ASSIGN(const LoanFit fit,
                   fitOf(ledger, m_connection,
                         {open->device,
                          {due ? std::max(now, bookingMinute(*due)) : now, bookingMinute(*end)},
                          ReservationId{fulfils.value_or(0)},
                          id}));
    if (fit.broken)
        decision.refusals << reservedRefusal(*fit.broken, open->tag, borrower.name);
    return decision;
}

Result<std::optional<int>> LoanOffice::mayBorrowMore(PersonId borrower, qint64 at)
{
    KITCAMP_ASSIGN(const Centre centre, Centre::read(m_connection));
    KITCAMP_ASSIGN(const RuleBook book, rules({}));
    KITCAMP_ASSIGN(const QSet<qint64> groups, groupsOf(borrower));
    const RuleChoice choice = book.choose(std::nullopt, groups);
    const std::optional<qint64> rule = choice.byDefault ? std::nullopt : std::optional(choice.rule.id);
    KITCAMP_ASSIGN(const BorrowerStanding borrowerStanding,
                   standing(borrower, rule, localNow(at, centre.zone)));
    if (!choice.rule.maxItems)
        return std::optional<int>();
    return std::optional(std::max(0, *choice.rule.maxItems - borrowerStanding.openUnderRule));
}

} // namespace kitcamp
