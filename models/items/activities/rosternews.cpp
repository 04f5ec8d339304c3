// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/activities/rosternews.h"

#include "models/activities/roster/rosteroffice.h"
#include "models/items/centretime.h"

#include <algorithm>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNames = 5;

/// Where nobody is offered a seat any more.
bool isClosed(Store& store, qint64 activity)
{
    CentreTime time(store.clock());
    time.readZone(store.reader());
    const auto closed = store.reader().integer(
        "SELECT 1 FROM activity WHERE id=? AND (archived OR state='cancelled' OR ends_on<?)", activity,
        time.today().toString(Qt::ISODate));
    return closed && closed->has_value();
}

/// How many of \p leaving have a seat; these are free in \p seats then.
int freeSeats(Store& store, Seats& seats, const QList<qint64>& leaving)
{
    int freed = 0;
    for (const qint64 participation : leaving) {
        const auto read = store.reader().each(
            "SELECT state, seat FROM participation WHERE id=? AND role='student'",
            [&](const Statement& row) {
                const auto state = participationState(row.text(0));
                if (!state || !holdsSeat(*state))
                    return;
                seats.count(seatKind(row.text(1)).value_or(SeatKind::Site), -1);
                ++freed;
            },
            participation);
        if (!read)
            return freed;
    }
    return freed;
}

QString offerSentence(const QList<WaitingPerson>& waiting, const Seats& seats, int freed)
{
    if (waiting.isEmpty())
        return RosterNews::tr("%n seat(s) become free; nobody waits.", nullptr, freed);
    const auto next = std::ranges::find_if(
        waiting, [&](const WaitingPerson& person) { return seats.placeFor(person.seat).has_value(); });
    if (next != waiting.end())
        return RosterNews::tr("%n seat(s) become free and are offered to who waits, first to %1.",
                              "%1: a person", freed)
            .arg(next->name);
    return seats.free() == 0
        ? RosterNews::tr("Nobody is offered the seat: there are more people with a seat than seats.")
        : RosterNews::tr("Nobody is offered the seat: those who wait want one of the other kind.");
}

} // namespace

RosterNews::RosterNews(Store& store, qint64 activity)
    : m_store(store)
    , m_activity(activity)
    , m_before(read())
{
}

QHash<qint64, RosterNews::Standing> RosterNews::read() const
{
    QHash<qint64, Standing> standings;
    const auto done = m_store.reader().each(
        "SELECT t.id, t.state, p.name, coalesce(t.offer_until,0) FROM participation AS t"
        " JOIN person AS p ON p.id=t.person WHERE t.activity=?",
        [&](const Statement& row) {
            standings.insert(row.integer(0), {row.text(1), row.text(2), row.integer(3)});
        },
        m_activity);
    return done ? standings : QHash<qint64, Standing>();
}

QList<RosterNews::Standing> RosterNews::newlyIn(const QString& state) const
{
    QList<Standing> found;
    const QHash<qint64, Standing> now = read();
    for (auto it = now.begin(); it != now.end(); ++it) {
        if (it->state == state && m_before.value(it.key()).state != state)
            found << *it;
    }
    std::ranges::sort(found, {}, &Standing::name);
    return found;
}

QStringList RosterNews::offers() const
{
    const QList<Standing> offered = newlyIn(u"offered"_s);
    if (offered.isEmpty())
        return {};
    QStringList names;
    for (const Standing& standing : offered)
        names << standing.name;
    CentreTime time(m_store.clock());
    time.readZone(m_store.reader());
    const QString until = time.instantText(offered.constFirst().offerUntil);
    return {tr("%n free seat(s) offered until %2 to %1.", "%1: names, %2: date and time",
               static_cast<int>(names.size()))
                .arg(someNames(names), until)};
}

QStringList RosterNews::waiters() const
{
    QStringList names;
    for (const Standing& standing : newlyIn(u"waiting"_s))
        names << standing.name;
    if (names.isEmpty())
        return {};
    return {tr("On the waiting list now: %1.", "%1: names").arg(someNames(names))};
}

QString seatsThatBecomeFree(Store& store, qint64 activity, const QList<qint64>& leaving)
{
    RosterOffice office(store.reader());
    const auto found = office.seats(activity);
    auto waiting = office.waitingList(activity);
    if (!found || !waiting)
        return (found ? waiting.error() : found.error()).sentence;
    Seats seats = *found;
    const int freed = freeSeats(store, seats, leaving);
    if (freed == 0)
        return RosterNews::tr("No seat becomes free by this.");
    if (isClosed(store, activity))
        return RosterNews::tr("Nobody is offered the seat: the activity is over, cancelled or archived.");
    waiting->removeIf([&](const WaitingPerson& person) { return leaving.contains(person.participation); });
    return offerSentence(*waiting, seats, freed);
}

QString someNames(const QStringList& names)
{
    if (names.size() <= mostNames)
        return names.join(u", "_s);
    const auto more = static_cast<int>(names.size() - mostNames);
    return RosterNews::tr("%1 and %n more", "%1: names of people", more)
        .arg(names.mid(0, mostNames).join(u", "_s));
}

} // namespace kitcamp
