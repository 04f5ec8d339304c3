// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/roster/rosterwork.h"

#include "models/activities/roster/rosteractions.h"
#include "models/activities/roster/rosteroffice.h"
#include "models/store/centre.h"
#include "models/store/refusal.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr auto lineColumns = "SELECT id, person, role, state, seat, applied_at, waiting_place, offer_until,"
                             " reason, beyond_seats, activity FROM participation ";

RosterLine lineFrom(const Statement& row)
{
    return {.id = row.integer(0),
            .person = row.integer(1),
            .role = row.text(2),
            .state = participationState(row.text(3)).value_or(ParticipationState::Applied),
            .seat = seatKind(row.text(4)).value_or(SeatKind::Site),
            .appliedAt = row.integer(5),
            .waitingPlace = row.optionalInteger(6),
            .offerUntil = row.optionalInteger(7),
            .reason = row.text(8),
            .beyondSeats = row.text(9)};
}

} // namespace

qint64 endOfOffer(qint64 at, int days, const QString& startsOn, const QString& endsOn, const QTimeZone& zone)
{
    const QDate today = QDateTime::fromSecsSinceEpoch(at, zone).date();
    const QDate starts = QDate::fromString(startsOn, Qt::ISODate);
    const QDate ends = QDate::fromString(endsOn, Qt::ISODate);
    QDate last = today.addDays(days);
    if (starts.isValid() && starts > today)
        last = std::min(last, starts.addDays(-1));
    else if (ends.isValid() && ends >= today)
        last = std::min(last, ends);
    // The last minute of the day, as people say "until Friday".
    return QDateTime(last, QTime(23, 59), zone).toSecsSinceEpoch();
}

Result<RosterWork> RosterWork::begin(Change& change, qint64 activity, qint64 at)
{
    RosterWork work(change);
    work.m_activity = activity;
    work.m_at = at;
    KITCAMP_ASSIGN(work.m_seats, readSeats(change.rows(), activity));
    work.m_seatsBefore = work.m_seats;
    KITCAMP_TRY(work.readActivity());
    return work;
}

Result<void> RosterWork::readActivity()
{
    QString startsOn;
    int days = 0;
    KITCAMP_TRY(m_change.rows().each(
        "SELECT CASE WHEN name<>'' THEN name ELSE name_en END, state, archived, coalesce(starts_on,''),"
        " coalesce(ends_on,''), offer_days FROM activity WHERE id=?",
        [&](const Statement& row) {
            m_name = row.text(0);
            m_state = row.text(1);
            m_archived = row.integer(2) != 0;
            startsOn = row.text(3);
            m_endsOn = row.text(4);
            days = static_cast<int>(std::min<qint64>(row.integer(5), 3660));
        },
        m_activity));
    KITCAMP_ASSIGN(const Centre centre, Centre::read(m_change.rows()));
    m_deadline = endOfOffer(m_at, days, startsOn, m_endsOn, centre.zone);
    m_today = QDateTime::fromSecsSinceEpoch(m_at, centre.zone).date().toString(Qt::ISODate);
    return {};
}

bool RosterWork::makesOffers() const
{
    return m_state != "cancelled"_L1 && !m_archived && (m_endsOn.isEmpty() || m_endsOn >= m_today);
}

Result<void> RosterWork::refuseClosed() const
{
    if (m_state == "cancelled"_L1) {
        return refused(
            AddParticipants::tr("%1 is cancelled.", "%1: an activity").arg(m_name), u"activity-cancelled"_s,
            {AddParticipants::tr("If it takes place after all, set its state to published first.")});
    }
    if (m_archived) {
        return refused(AddParticipants::tr("%1 is archived.", "%1: an activity").arg(m_name),
                       u"activity-archived"_s, {AddParticipants::tr("Take it out of the archive first.")});
    }
    return {};
}

Result<RosterLine> RosterWork::line(qint64 participation)
{
    std::optional<RosterLine> found;
    qint64 activity = 0;
    const QByteArray sql = QByteArray(lineColumns) + "WHERE id=?";
    KITCAMP_TRY(m_change.rows().each(
        sql.constData(),
        [&](const Statement& row) {
            found = lineFrom(row);
            activity = row.integer(10);
        },
        participation));
    if (!found) {
        return refused(AddParticipants::tr("This participation is no longer there. Somebody took it back."),
                       u"row-gone"_s);
    }
    if (activity != m_activity) {
        return refused(AddParticipants::tr("%1 takes part in another activity, not in %2.")
                           .arg(personName(found->person), m_name),
                       u"other-activity"_s);
    }
    return *found;
}

Result<QList<RosterLine>> RosterWork::lines(const QList<qint64>& participations)
{
    QList<qint64> ids;
    for (const qint64 participation : participations) {
        if (!ids.contains(participation))
            ids << participation;
    }
    if (ids.isEmpty())
        return Error{ErrorCode::Usage, AddParticipants::tr("Choose at least one participant."), {}};
    return linesOf(ids);
}

Result<QList<RosterLine>> RosterWork::linesOf(const QList<qint64>& ids)
{
    QList<RosterLine> found;
    for (const qint64 id : ids) {
        KITCAMP_ASSIGN(const RosterLine next, line(id));
        found << next;
    }
    return found;
}

Result<std::optional<RosterLine>> RosterWork::lineOf(qint64 person, const QString& role)
{
    std::optional<RosterLine> found;
    const QByteArray sql = QByteArray(lineColumns) + "WHERE activity=? AND person=? AND role=?";
    KITCAMP_TRY(m_change.rows().each(
        sql.constData(), [&](const Statement& row) { found = lineFrom(row); }, m_activity, person, role));
    return found;
}

QString RosterWork::personName(qint64 person) const
{
    return Naming(m_change.rows(), m_change.domain()).name(u"person"_s, person);
}

QString RosterWork::stateTitle(ParticipationState state) const
{
    const RecordType* type = m_change.domain().recordTypes.find(u"participation"_s);
    const FieldDescription* field = type ? type->field(u"state"_s) : nullptr;
    return field ? field->choiceTitle(stateName(state)) : stateName(state);
}

Result<RosterLine> RosterWork::insert(const RosterLine& line)
{
    KITCAMP_TRY(
        m_change.execute("INSERT INTO participation(id, activity, person, role, state, seat, applied_at)"
                         " VALUES(?,?,?,?,'applied',?,?)",
                         line.id, m_activity, line.person, line.role, seatName(line.seat), line.appliedAt));
    return line;
}

Result<void> RosterWork::giveSeat(RosterLine line, ParticipationState state, SeatKind wish,
                                  const SeatTerms& terms)
{
    const RosterLine before = line;
    if (line.role == "student"_L1 && !before.takesSeat()) {
        const std::optional<SeatKind> place = m_seats.placeFor(wish);
        if (!place && terms.overrideReason.trimmed().isEmpty()) {
            if (terms.ifFull != waitIfFull)
                return fullError(wish, terms.wanted);
            line.seat = wish;
            return before.state == ParticipationState::Waiting ? save(before, line)
                                                               : putWaiting(before, wish);
        }
        line.seat = place.value_or(m_seats.nearest(wish));
        line.beyondSeats = place ? QString() : terms.overrideReason.trimmed();
    }
    line.state = state;
    line.waitingPlace.reset();
    line.offerUntil.reset();
    if (state == ParticipationState::Offered)
        line.offerUntil = terms.offerUntil > 0 ? terms.offerUntil : m_deadline;
    return save(before, line);
}

Result<void> RosterWork::putWaiting(const RosterLine& line, SeatKind wish, bool front)
{
    RosterLine after = line;
    after.seat = wish;
    KITCAMP_ASSIGN(after.waitingPlace, placeAtEnd(front));
    after.state = ParticipationState::Waiting;
    after.offerUntil.reset();
    return save(line, after);
}

Result<void> RosterWork::setState(RosterLine line, ParticipationState state)
{
    RosterLine after = line;
    after.state = state;
    after.waitingPlace.reset();
    after.offerUntil.reset();
    return save(line, after);
}

Result<void> RosterWork::setRoleAndSeat(RosterLine line, const QString& role, const QString& seat,
                                        const SeatTerms& terms)
{
    RosterLine after = line;
    after.role = role.isEmpty() ? line.role : role;
    const SeatKind wish = seatKind(seat).value_or(line.seat);
    const bool seated = after.takesSeat();
    const bool moves = line.takesSeat() && wish != line.seat && wish != SeatKind::Either;
    if (seated && (!line.takesSeat() || moves)) {
        // Her own seat counts as free for her.
        Seats without = m_seats;
        if (line.takesSeat())
            without.count(line.seat, -1);
        const std::optional<SeatKind> place = without.placeFor(wish);
        if (!place && terms.overrideReason.trimmed().isEmpty())
            return fullError(wish, terms.wanted);
        after.seat = place.value_or(without.nearest(wish));
        after.beyondSeats = place ? QString() : terms.overrideReason.trimmed();
    } else if (!seated) {
        after.seat = wish;
    }
    const bool freesOtherSeat = line.takesSeat() && seated && after.seat != line.seat;
    KITCAMP_TRY(save(line, after));
    m_freed += freesOtherSeat ? 1 : 0;
    return {};
}

Result<void> RosterWork::remove(const RosterLine& line)
{
    KITCAMP_TRY(m_change.execute("DELETE FROM answer WHERE participation=?", line.id));
    KITCAMP_TRY(m_change.execute("DELETE FROM session_member WHERE participation=?", line.id));
    KITCAMP_TRY(m_change.execute(
        "DELETE FROM attendance WHERE participation=? AND state IN ('absent','excused')", line.id));
    KITCAMP_TRY(m_change.execute("DELETE FROM participation WHERE id=?", line.id));
    RosterLine gone = line;
    gone.state = ParticipationState::Withdrawn;
    countChange(line, gone);
    return {};
}

Result<void> RosterWork::save(const RosterLine& before, const RosterLine& given)
{
    RosterLine after = given;
    if (!after.takesSeat())
        after.beyondSeats.clear();
    if (before.takesSeat() && !after.takesSeat())
        m_stepsBack.insert(after.id);
    KITCAMP_TRY(m_change.execute(
        "UPDATE participation SET role=?, state=?, seat=?, applied_at=?, waiting_place=?, offer_until=?,"
        " reason=?, beyond_seats=? WHERE id=?",
        after.role, stateName(after.state), seatName(after.seat), after.appliedAt, after.waitingPlace,
        after.offerUntil, after.reason, after.beyondSeats, after.id));
    countChange(before, after);
    return {};
}

void RosterWork::countChange(const RosterLine& before, const RosterLine& after)
{
    if (before.takesSeat())
        m_seats.count(before.seat, -1);
    if (after.takesSeat())
        m_seats.count(after.seat, 1);
    m_freed += before.takesSeat() && !after.takesSeat() ? 1 : 0;
}

Error RosterWork::fullError(SeatKind wish, int wanted) const
{
    return SeatRefusal{.activity = m_name, .seat = wish, .seats = m_seatsBefore, .wanted = wanted}.error();
}

} // namespace kitcamp
