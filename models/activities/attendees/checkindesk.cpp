// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/attendees/checkindesk.h"

#include "models/activities/attendees/checkinactions.h"
#include "models/people/shownname.h"
#include "models/store/centre.h"
#include "models/store/recordactions.h"

#include <QDateTime>

#include <algorithm>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLookedAt =
    300; ///< people of one name in the whole file, looked through for those of the camp
constexpr qsizetype mostChoices = 9;

using Event = CheckInAnswer::Event;

bool isDigits(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

} // namespace

void CheckInDesk::setActivity(qint64 activity)
{
    m_activity = activity;
    m_choices.clear();
}

QString CheckInDesk::clock(qint64 at)
{
    const auto centre = Centre::read(m_store.reader());
    const QTimeZone zone = centre ? centre->zone : QTimeZone::utc();
    const QDateTime then = QDateTime::fromSecsSinceEpoch(at, zone);
    const QDateTime now = QDateTime::fromSecsSinceEpoch(m_store.clock().now(), zone);
    return then.date() == now.date() ? then.toString(u"H:mm"_s) : then.toString(u"yyyy-MM-dd H:mm"_s);
}

CheckInAnswer CheckInDesk::failed(const Error& error)
{
    CheckInAnswer answer;
    answer.event = error.code == ErrorCode::Refused ? Event::Refused : Event::Failed;
    answer.sentence = (QStringList{error.sentence} + error.waysOut).join(u' ');
    return answer;
}

Result<QList<Attendee>> CheckInDesk::matches(const QString& text)
{
    QList<Attendee> found;
    KITCAMP_ASSIGN(const QList<Attendee> all, attendeesOf(m_store.reader(), m_activity));
    const auto of = [&](qint64 person) {
        for (const Attendee& one : all) {
            if (one.person == person)
                found << one;
        }
    };
    PersonLookup lookup(m_store.reader());
    KITCAMP_ASSIGN(const auto scanned, lookup.byScan(text, m_store.clock().now()));
    if (scanned && !scanned->archived) {
        of(scanned->person.value);
        return found;
    }
    constexpr qsizetype leastDigits = 3;
    if (isDigits(text) && text.size() >= leastDigits) {
        for (const Attendee& one : all) {
            if (one.phone.endsWith(text) || one.number.endsWith(text))
                found << one;
        }
        return found;
    }
    KITCAMP_ASSIGN(const QList<PersonSummary> people, lookup.byText(text, mostLookedAt));
    for (const PersonSummary& one : people)
        of(one.id.value);
    return found;
}

CheckInAnswer CheckInDesk::enter(const QString& text)
{
    const QString line = text.simplified();
    m_choices.clear();
    if (line.isEmpty())
        return {};
    const auto found = matches(line);
    if (!found)
        return failed(found.error());
    if (found->size() == 1)
        return m_leaving ? leave(found->constFirst()) : arrive(found->constFirst());
    if (found->isEmpty()) {
        const auto answer = unmatched(line);
        return answer ? *answer : failed(answer.error());
    }
    CheckInAnswer answer;
    answer.event = Event::Several;
    // Who is still expected stands first.
    m_choices = *found;
    std::stable_partition(m_choices.begin(), m_choices.end(),
                          [this](const Attendee& one) { return one.isHere() == m_leaving; });
    m_choices = m_choices.first(std::min(m_choices.size(), mostChoices));
    answer.choices = m_choices;
    answer.sentence = tr("%n people are meant by this: choose one by its number.", nullptr,
                         static_cast<int>(found->size()));
    return answer;
}

CheckInAnswer CheckInDesk::choose(int number)
{
    if (number < 1 || number > m_choices.size())
        return {};
    const Attendee chosen = m_choices.at(number - 1);
    return take(chosen.participation);
}

CheckInAnswer CheckInDesk::take(qint64 participation)
{
    m_choices.clear();
    const auto one = attendeeOf(m_store.reader(), participation);
    if (!one)
        return failed(one.error());
    if (!*one)
        return {};
    return m_leaving ? leave(**one) : arrive(**one);
}

CheckInAnswer CheckInDesk::arrive(const Attendee& one)
{
    CheckInAnswer answer;
    answer.attendee = one;
    if (one.isHere()) {
        answer.event = Event::AlreadyHere;
        answer.sentence =
            tr("%1 is here since %2.", "%1: person, %2: a clock time").arg(one.name, clock(one.arrivedAt));
        return answer;
    }
    const auto done = m_store.perform(
        CheckIn{m_store.ids().nextValue(), one.participation, true, one.accounts > 0, m_store.clock().now()});
    if (!done)
        return failed(done.error());
    const auto fresh = attendeeOf(m_store.reader(), one.participation);
    if (fresh && *fresh)
        answer.attendee = **fresh;
    answer.opId = done->opId;
    answer.event = one.checkIn != 0 ? Event::BackAgain : Event::CheckedIn;
    answer.sentence =
        one.checkIn != 0 ? tr("%1 is back.").arg(one.name) : tr("%1 is checked in.").arg(one.name);
    return answer;
}

CheckInAnswer CheckInDesk::leave(const Attendee& one)
{
    const auto done = m_store.perform(LeaveCamp{one.participation, m_store.clock().now()});
    if (!done) {
        CheckInAnswer answer = failed(done.error());
        answer.attendee = one;
        return answer;
    }
    CheckInAnswer answer;
    const auto fresh = attendeeOf(m_store.reader(), one.participation);
    answer.attendee = fresh && *fresh ? **fresh : one;
    answer.opId = done->opId;
    answer.event = Event::Left;
    answer.sentence = tr("%1 goes home.").arg(one.name);
    return answer;
}

/// Somebody whom the file knows, but not as one who takes part in this camp.
Result<CheckInAnswer> CheckInDesk::stranger(PersonId person, const QString& name)
{
    CheckInAnswer answer;
    QString state;
    KITCAMP_TRY(m_store.reader().each(
        "SELECT state FROM participation WHERE activity=? AND person=? ORDER BY role<>'student' LIMIT 1",
        [&](const Statement& row) { state = row.text(0); }, m_activity, person));
    if (!state.isEmpty()) {
        const RecordType* type = m_store.domain().recordTypes.find(u"participation"_s);
        const FieldDescription* field = type ? type->field(u"state"_s) : nullptr;
        answer.event = Event::NotConfirmed;
        answer.sentence = tr("%1 is not confirmed for this camp (%2). Confirm the place in the roster first.",
                             "%1: person, %2: offered, waiting ..")
                              .arg(name, field ? field->choiceTitle(state) : state);
        return answer;
    }
    QString other;
    KITCAMP_TRY(m_store.reader().each(
        "SELECT a.name, a.name_en FROM participation AS r JOIN activity AS a ON a.id=r.activity WHERE "
        "r.person=?1"
        " AND r.state IN ('confirmed','completed','not_completed') AND a.kind='camp' AND a.id<>?2"
        " ORDER BY abs(julianday(coalesce(a.starts_on, '1970-01-01')) - julianday(coalesce("
        " (SELECT starts_on FROM activity WHERE id=?2), '1970-01-01'))) LIMIT 1",
        [&](const Statement& row) { other = shownName(row.text(0), row.text(1)); }, person, m_activity));
    answer.event = other.isEmpty() ? Event::NotOfThisCamp : Event::OtherCamp;
    answer.sentence = other.isEmpty()
        ? tr("%1 does not take part in this camp.").arg(name)
        : tr("%1 does not take part in this camp, but in another one: %2.", "%1: person, %2: camp")
              .arg(name, other);
    return answer;
}

Result<CheckInAnswer> CheckInDesk::unmatched(const QString& text)
{
    PersonLookup lookup(m_store.reader());
    KITCAMP_ASSIGN(const auto scanned, lookup.byScan(text, m_store.clock().now()));
    if (scanned)
        return stranger(scanned->person, scanned->name);
    KITCAMP_ASSIGN(const QList<PersonSummary> people, lookup.byText(text, 2));
    if (people.size() == 1)
        return stranger(people.constFirst().id, people.constFirst().name);
    CheckInAnswer answer;
    answer.event = Event::Nobody;
    answer.sentence = isDigits(text)
        ? tr("No phone number or card of this camp ends with %1. Try the name, or its initials.").arg(text)
        : tr("Nobody of this camp is called \"%1\". Try the last digits of the phone number.").arg(text);
    return answer;
}

CheckInAnswer CheckInDesk::undo(const OpId& opId)
{
    const auto done = m_store.takeBack(opId);
    if (!done)
        return failed(done.error());
    CheckInAnswer answer;
    answer.event = Event::Undone;
    answer.sentence = m_store.sentence(done->opId);
    return answer;
}

Result<void> CheckInDesk::setGiven(qint64 participation, bool badge, bool slip)
{
    KITCAMP_ASSIGN(const auto one, attendeeOf(m_store.reader(), participation));
    if (!one || one->checkIn == 0 || (one->badgeGiven == badge && one->slipGiven == slip))
        return {};
    KITCAMP_TRY(m_store.perform(EditRecords{
        u"check_in"_s,
        {one->checkIn},
        {{u"badge_given"_s, badge ? u"1"_s : u"0"_s}, {u"slip_given"_s, slip ? u"1"_s : u"0"_s}}}));
    return {};
}

} // namespace kitcamp
