// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testkit/sessiongenerators.h"

#include "models/activities/campplan/campparts.h"
#include "models/activities/sessions/busyactions.h"
#include "models/activities/sessions/calendarfile.h"
#include "models/activities/sessions/duplicateplan.h"
#include "models/activities/sessions/sessionplanner.h"
#include "models/store/recordactions.h"

namespace kitcamp::testkit {

using namespace Qt::StringLiterals;

namespace {

QDate randomDay(RandomSource& random)
{
    return QDate(2026, 9, 1).addDays(random.below(150));
}

SessionTime randomTime(RandomSource& random)
{
    return {randomDay(random), random.below(1440), random.between(5, 300)};
}

SeriesScope randomScope(RandomSource& random)
{
    return random.pick(
        QList<SeriesScope>{SeriesScope::This, SeriesScope::ThisAndFollowing, SeriesScope::All});
}

std::optional<SessionWish> randomWish(Store& store, RandomSource& random)
{
    const auto activity = anyRow(store, random, u"activity"_s);
    if (!activity)
        return std::nullopt;
    SessionWish wish;
    wish.row.activity = *activity;
    wish.row.title = random.chance(50) ? random.name() : QString();
    wish.row.kind = random.pick(QStringList{u"theory"_s, u"practice"_s, u"exam"_s, u"party"_s});
    wish.row.room = random.chance(60) ? anyRow(store, random, u"room"_s).value_or(0) : 0;
    if (random.chance(80))
        wish.row.setTime(randomTime(random));
    if (const auto person = anyRow(store, random, u"person"_s))
        wish.staff << StaffMember{*person, random.chance(50) ? u"teacher"_s : u"assistant"_s};
    return wish;
}

template <typename A>
std::optional<A> actionOf(const Result<Prepared<A>>& prepared)
{
    return prepared ? std::optional(prepared->action) : std::nullopt;
}

template <typename A>
std::optional<A> valueOf(const Result<A>& made)
{
    return made ? std::optional(*made) : std::nullopt;
}

std::optional<AddSessions> randomAddition(Store& store, RandomSource& random)
{
    SessionPlanner planner(store.reader(), store.ids());
    if (const auto session = anyRow(store, random, u"session"_s); session && random.chance(30))
        return actionOf(planner.copy(*session, randomTime(random)));
    if (const auto gone = anyRow(store, random, u"session"_s, u"state='cancelled'"_s);
        gone && random.chance(50))
        return actionOf(planner.makeUp(*gone, randomTime(random), 0));
    const auto wish = randomWish(store, random);
    return wish ? actionOf(planner.add(*wish)) : std::nullopt;
}

std::optional<AddSeries> randomSeries(Store& store, RandomSource& random)
{
    const auto wish = randomWish(store, random);
    if (!wish)
        return std::nullopt;
    SessionPattern pattern;
    pattern.from = randomDay(random);
    pattern.until = pattern.from.addDays(random.below(30));
    pattern.weekdays = random.chance(50) ? Weekdays::weekend() : Weekdays::range(2, 3);
    pattern.times = {{std::nullopt, random.between(0, 1200), 90}};
    const auto made = SessionPlanner(store.reader(), store.ids()).addSeries(*wish, pattern);
    return made ? std::optional(made->action) : std::nullopt;
}

std::optional<ChangeSessions> randomChange(Store& store, RandomSource& random)
{
    const auto session = anyRow(store, random, u"session"_s);
    if (!session)
        return std::nullopt;
    SessionPlanner planner(store.reader(), store.ids());
    if (random.chance(10)) {
        const auto activity = store.reader().integer("SELECT activity FROM session WHERE id=?", *session);
        return valueOf(planner.renumber(activity ? activity->value_or(0) : 0));
    }
    SessionEdit edit;
    edit.edit.session = *session;
    edit.edit.scope = randomScope(random);
    if (random.chance(60))
        edit.edit.time = randomTime(random);
    if (random.chance(30))
        edit.edit.fields.insert(u"title"_s, random.name());
    if (random.chance(30))
        edit.edit.fields.insert(u"room"_s, anyRow(store, random, u"room"_s).value_or(0));
    if (const auto person = anyRow(store, random, u"person"_s); person && random.chance(30))
        edit.staff = QList<StaffMember>{{*person, u"mentor"_s}};
    edit.toPlace = random.chance(10);
    return actionOf(planner.change(edit));
}

std::optional<CancelSessions> randomCancelling(Store& store, RandomSource& random)
{
    const auto session = anyRow(store, random, u"session"_s, u"state='planned'"_s);
    if (!session)
        return std::nullopt;
    return valueOf(SessionPlanner(store.reader(), store.ids())
                       .cancel(*session, randomScope(random), random.chance(95) ? random.name() : QString()));
}

std::optional<RestoreSessions> randomRestoring(Store& store, RandomSource& random)
{
    const auto session = anyRow(store, random, u"session"_s, u"state='cancelled'"_s);
    if (!session)
        return std::nullopt;
    return valueOf(SessionPlanner(store.reader(), store.ids()).restore(*session, randomScope(random)));
}

std::optional<RemoveSessions> randomRemoval(Store& store, RandomSource& random)
{
    const auto session = anyRow(store, random, u"session"_s);
    if (!session)
        return std::nullopt;
    return valueOf(SessionPlanner(store.reader(), store.ids()).remove(*session, randomScope(random)));
}

std::optional<DuplicateActivity> randomDuplicate(Store& store, RandomSource& random)
{
    const auto activity = anyRow(store, random, u"activity"_s);
    if (!activity)
        return std::nullopt;
    DuplicateWish wish{.source = *activity, .firstDay = randomDay(random), .name = random.name()};
    wish.term = random.chance(50) ? anyRow(store, random, u"term"_s).value_or(0) : 0;
    wish.keepRooms = random.chance(80);
    auto made = duplicateOf(store.reader(), store.ids(), wish);
    if (!made || !addCampParts(store.reader(), store.ids(), {random.chance(70)}, *made))
        return std::nullopt;
    return made->action;
}

std::optional<ChangeCalendar> randomCalendar(Store& store, RandomSource& random)
{
    RecordBatch batch;
    const QDate day = randomDay(random);
    batch.add(u"teaching_day"_s, store.ids().nextValue(),
              {{"day"_L1, day.toString(Qt::ISODate)}, {"kind"_L1, u"off"_s}, {"name"_L1, random.name()}});
    ChangeCalendar change{.title = random.name(), .steps = batch.steps};
    if (const auto session = anyRow(store, random, u"session"_s))
        change.moves << SessionValues{*session, {{"starts"_L1, randomTime(random).startText()}}};
    return change;
}

std::optional<ReplaceBusyTimes> randomBusyTimes(Store& store, RandomSource& random)
{
    const auto term = anyRow(store, random, u"term"_s);
    const auto person = anyRow(store, random, u"person"_s);
    if (!term)
        return std::nullopt;
    ReplaceBusyTimes replace{.term = *term, .source = random.name(), .wholeTerm = random.chance(20)};
    for (int i = random.below(4); i > 0; --i) {
        const int starts = random.below(1300);
        const bool ofPerson = person && random.chance(60);
        replace.times << BusyTimeRow{.id = store.ids().nextValue(),
                                     .person = ofPerson ? *person : 0,
                                     .className = ofPerson ? QString() : random.name(),
                                     .title = random.name(),
                                     .weekday = random.between(1, 7),
                                     .weeks = random.below(1 << 16),
                                     .starts = starts,
                                     .ends = starts + random.between(5, 100)};
    }
    return replace;
}

std::optional<ClearBusyTimes> randomClearing(Store& store, RandomSource& random)
{
    const auto term = anyRow(store, random, u"term"_s);
    return term ? std::optional(ClearBusyTimes{{*term}}) : std::nullopt;
}

/// Busy times are of a term: where there is none yet, one is added first.
template <typename Make>
ActionGenerator ofTerm(Make make)
{
    return [make](Store& store, RandomSource& random) -> std::optional<Action> {
        if (const auto action = make(store, random))
            return toAction(*action);
        return toAction(AddRecord{
            u"term"_s,
            store.ids().nextValue(),
            {{u"name"_s, random.name()}, {u"first_monday"_s, u"2026-03-02"_s}, {u"weeks"_s, u"18"_s}}});
    };
}

} // namespace

void addSessionGenerators(ActionGenerators& generators)
{
    generators.add<AddSessions>(randomAddition);
    generators.add<AddSeries>(randomSeries);
    generators.add<ChangeSessions>(randomChange);
    generators.add<CancelSessions>(randomCancelling);
    generators.add<RestoreSessions>(randomRestoring);
    generators.add<RemoveSessions>(randomRemoval);
    generators.add<DuplicateActivity>(randomDuplicate);
    generators.add<ChangeCalendar>(randomCalendar);
    generators.add(QString(ReplaceBusyTimes::kind), ofTerm(randomBusyTimes));
    generators.add(QString(ClearBusyTimes::kind), ofTerm(randomClearing));
}

} // namespace kitcamp::testkit
