// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/importing/enrolmentseats.h"

#include "models/activities/roster/waitingplaces.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

bool seeksSeat(const EnrolmentWish& wish)
{
    const auto state = participationState(wish.state);
    return wish.role == "student"_L1 && !wish.hasSeat && state && holdsSeat(*state);
}

} // namespace

void EnrolmentSeats::keep(EnrolmentWish& wish, const Enrolment& enrolment)
{
    wish.values.insert("state"_L1, enrolment.state);
    wish.values.insert("seat"_L1, enrolment.seat);
    if (enrolment.waitingPlace) {
        const qint64 place = std::max(*enrolment.waitingPlace, m_lastPlace + waitingGap);
        wish.values.insert("waiting_place"_L1, QString::number(place));
        m_lastPlace = place;
    } else if (!wish.isNew) {
        wish.values.insert("waiting_place"_L1, QString());
    }
    if (enrolment.offerUntil)
        wish.values.insert("offer_until"_L1, QString::number(*enrolment.offerUntil));
    else if (!wish.isNew)
        wish.values.insert("offer_until"_L1, QString());
}

/// All who want a seat, whatever for, share the seats in the order of the list.
Result<void> EnrolmentSeats::giveSeats(const QList<EnrolmentWish*>& seekers, QList<PlannedRow>& rows)
{
    QList<SeatKind> wished;
    for (const EnrolmentWish* wish : seekers)
        wished << wish->seat;
    KITCAMP_ASSIGN(const QList<Enrolment> given,
                   enrol(m_store.reader(), m_activity, u"confirmed"_s, wished, m_at));
    KITCAMP_ASSIGN(const qint64 deadline, RosterOffice(m_store.reader()).offerDeadline(m_activity, m_at));
    for (qsizetype i = 0; i < seekers.size(); ++i) {
        Enrolment enrolment = given[i];
        PlannedRow& row = rows[seekers[i]->row];
        row.waits = enrolment.state == "waiting"_L1;
        if (row.waits && seekers[i]->waits) {
            stayWaiting(*seekers[i], row);
            continue;
        }
        if (row.waits)
            row.details << tr("Goes to the waiting list: no seat is left.");
        else
            enrolment.state = seekers[i]->state;
        if (enrolment.state == "offered"_L1)
            enrolment.offerUntil = deadline;
        keep(*seekers[i], enrolment);
    }
    return {};
}

/// Whoever waits keeps the place, however often the list comes.
void EnrolmentSeats::stayWaiting(EnrolmentWish& wish, PlannedRow& row) const
{
    wish.state.clear();
    row.details << tr("Stays on the waiting list: no seat is free.");
    if (wish.values.isEmpty())
        row.state = wish.otherwise;
    row.waits = false;
}

Result<void> EnrolmentSeats::putWaiting(const QList<EnrolmentWish*>& waiting, QList<PlannedRow>& rows)
{
    QList<SeatKind> wished;
    for (const EnrolmentWish* wish : waiting)
        wished << wish->seat;
    KITCAMP_ASSIGN(const QList<Enrolment> given,
                   enrol(m_store.reader(), m_activity, u"waiting"_s, wished, m_at));
    for (qsizetype i = 0; i < waiting.size(); ++i) {
        rows[waiting[i]->row].waits = true;
        keep(*waiting[i], given[i]);
    }
    return {};
}

Result<void> EnrolmentSeats::give(QList<EnrolmentWish>& wishes, QList<PlannedRow>& rows)
{
    QList<EnrolmentWish*> seekers;
    QList<EnrolmentWish*> waiting;
    for (EnrolmentWish& wish : wishes) {
        if (wish.state.isEmpty())
            continue; // only scores, answers ... change
        if (seeksSeat(wish))
            seekers << &wish;
        else if (wish.state == "waiting"_L1)
            waiting << &wish;
        else
            keep(wish, {wish.state, seatName(wish.seat), {}, {}});
    }
    if (!seekers.isEmpty())
        KITCAMP_TRY(giveSeats(seekers, rows));
    if (!waiting.isEmpty())
        KITCAMP_TRY(putWaiting(waiting, rows));
    return {};
}

} // namespace kitcamp
