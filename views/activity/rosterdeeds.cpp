// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activity/rosterdeeds.h"

#include "models/activities/roster/rosteroffice.h"
#include "models/items/activities/activityfacts.h"
#include "models/items/activities/activitystaff.h"
#include "models/items/activities/rosternews.h"
#include "views/activity/askdialogs.h"
#include "views/common/reasondialog.h"
#include "views/common/refusaltext.h"

#include <QWidget>

namespace kitcamp {

using namespace Qt::StringLiterals;

RosterDeeds::RosterDeeds(Workplace& workplace, qint64 activity, QWidget* parent)
    : QObject(parent)
    , m_workplace(workplace)
    , m_activity(activity)
    , m_over(parent)
{
}

void RosterDeeds::answer(const Result<Performed>& done, const QStringList& remarks, const QStringList& news)
{
    if (!done) {
        Q_EMIT said(Tone::Bad, refusalText(done.error()));
        return;
    }
    if (done->seq == 0)
        return Q_EMIT said(Tone::Plain, tr("It is so already: nothing was changed."));
    const QString sentence =
        tr("%1. Ctrl+Z takes it back.", "%1: what was done").arg(m_workplace.store.sentence(done->opId));
    Q_EMIT said(remarks.isEmpty() ? Tone::Ok : Tone::Warn,
                (QStringList{sentence} + news + remarks).join(u' '));
}

void RosterDeeds::performFreeing(const std::function<Result<Performed>()>& act)
{
    const RosterNews news(m_workplace.store, m_activity);
    const auto done = act();
    answer(done, {}, news.offers());
}

QString RosterDeeds::namesOf(const QList<qint64>& participations) const
{
    const auto names = namesOnRoster(m_workplace.store.reader(), participations);
    return names ? someNames(*names) : QString();
}

void RosterDeeds::performWaiting(const Attempt& act, const QStringList& remarks)
{
    const RosterNews news(m_workplace.store, m_activity);
    const auto done = act(waitIfFull, {});
    answer(done, remarks, news.waiters());
}

void RosterDeeds::attempt(const QString& who, const Attempt& act, const QStringList& remarks)
{
    const auto done = act(refuseIfFull, {});
    if (done || done.error().rule != "seats"_L1)
        return answer(done, remarks);
    auto* dialog = new FullDialog(
        tr("No seat for %1. %2", "%1: who wants one, %2: Robotics has 30 seats, and none is free.")
            .arg(who, done.error().sentence),
        m_over);
    connect(dialog, &FullDialog::waitChosen, this, [this, act, remarks] { performWaiting(act, remarks); });
    connect(dialog, &FullDialog::overrideChosen, this,
            [this, act, remarks](const QString& reason) { answer(act(refuseIfFull, reason), remarks); });
    dialog->present();
}

QStringList RosterDeeds::remarksOn(qint64 person, const QString& role) const
{
    QStringList sentences;
    const auto remarks = RosterOffice(m_workplace.store.reader()).remarks(m_activity, person, role);
    if (!remarks)
        return {remarks.error().sentence};
    for (const JoinRemark& remark : *remarks)
        sentences << remark.sentence();
    return sentences;
}

void RosterDeeds::add(qint64 person, const QString& role, const QString& state)
{
    const auto facts = activityFacts(m_workplace.store.reader(), m_activity);
    if (!facts)
        return answer(facts.error());
    const QStringList remarks = remarksOn(person, role);
    AddParticipants wish;
    wish.activity = m_activity;
    wish.role = role;
    wish.state = state;
    const QString seat = facts->mode == "hybrid"_L1 ? u"either"_s
        : facts->mode == "online"_L1                ? u"online"_s
                                                    : u"site"_s;
    wish.entries = {{m_workplace.store.ids().nextValue(), person, seat}};
    wish.at = now();
    attempt(
        m_workplace.store.naming().name(u"person"_s, person),
        [this, wish](const QString& ifFull, const QString& reason) {
            AddParticipants asked = wish;
            if (ifFull == waitIfFull)
                asked.state = u"waiting"_s; // the history says what became of her
            asked.overrideReason = reason;
            return m_workplace.store.perform(asked);
        },
        remarks);
}

void RosterDeeds::giveSeats(const QList<qint64>& participations, const QString& state)
{
    GiveSeats wish;
    wish.activity = m_activity;
    wish.participations = participations;
    wish.state = state;
    wish.at = now();
    attempt(namesOf(participations), [this, wish](const QString& ifFull, const QString& reason) {
        if (ifFull == waitIfFull && wish.participations.size() == 1)
            return m_workplace.store.perform(
                WaitForSeats{.activity = m_activity, .participations = wish.participations, .at = wish.at});
        GiveSeats asked = wish;
        asked.ifFull = ifFull;
        asked.overrideReason = reason;
        return m_workplace.store.perform(asked);
    });
}

void RosterDeeds::leave(const QList<qint64>& participations, const QString& state)
{
    const auto perform = [this, participations, state](const QString& reason) {
        performFreeing([&] {
            return m_workplace.store.perform(LeaveRoster{m_activity, participations, state, reason, now()});
        });
    };
    if (state == "no_show"_L1)
        return perform({});
    const auto count = static_cast<int>(participations.size());
    auto* dialog = new ReasonDialog({state == "declined"_L1 ? tr("Decline %n application(s)", nullptr, count)
                                                            : tr("%n withdrawal(s)", nullptr, count),
                                     seatsThatBecomeFree(m_workplace.store, m_activity, participations),
                                     tr("Done"),
                                     {}},
                                    m_over);
    connect(dialog, &ReasonDialog::given, this, perform);
    dialog->present();
}

void RosterDeeds::complete(const QList<qint64>& participations, const QString& state)
{
    CompleteParticipations wish;
    wish.activity = m_activity;
    wish.at = now();
    (state == "completed"_L1           ? wish.completed
         : state == "not_completed"_L1 ? wish.notCompleted
                                       : wish.open) = participations;
    answer(m_workplace.store.perform(wish));
}

void RosterDeeds::wait(const QList<qint64>& participations, bool front)
{
    WaitForSeats wish;
    wish.activity = m_activity;
    wish.participations = participations;
    wish.front = front;
    wish.at = now();
    performFreeing([&] { return m_workplace.store.perform(wish); });
}

void RosterDeeds::moveBy(const QList<qint64>& participations, int places)
{
    const auto list = RosterOffice(m_workplace.store.reader()).waitingList(m_activity);
    if (!list)
        return answer(list.error());
    QList<qint64> order;
    QList<qint64> others;
    qsizetype first = -1; // how many stand before the first of those who move
    for (const WaitingPerson& one : *list) {
        const bool moves = participations.contains(one.participation);
        if (moves && first < 0)
            first = others.size();
        (moves ? order : others) << one.participation;
    }
    if (order.isEmpty())
        return Q_EMIT said(Tone::Warn, tr("Only people on the waiting list can be moved in it."));
    const qsizetype target = std::clamp<qsizetype>(first + places, 0, others.size());
    if (target == first)
        return; // the first and the last stay where they are
    moveBefore(order, others.value(target));
}

void RosterDeeds::moveBefore(const QList<qint64>& participations, qint64 before)
{
    answer(m_workplace.store.perform(MoveInWaitingList{m_activity, participations, before}));
}

void RosterDeeds::change(const QList<qint64>& participations)
{
    auto* dialog = new RoleDialog(m_workplace.store, participations, m_over);
    connect(dialog, &RoleDialog::chosen, this,
            [this, participations](const QString& role, const QString& seat) {
                attempt(namesOf(participations), [=, this](const QString&, const QString& reason) {
                    ChangeParticipations wish;
                    wish.activity = m_activity;
                    wish.participations = participations;
                    wish.role = role;
                    wish.seat = seat;
                    wish.overrideReason = reason;
                    wish.at = now();
                    return m_workplace.store.perform(wish);
                });
            });
    dialog->present();
}

void RosterDeeds::remove(const QList<qint64>& participations)
{
    const auto names = namesOnRoster(m_workplace.store.reader(), participations);
    if (!names)
        return answer(names.error());
    performFreeing([&] {
        return m_workplace.store.perform(RemoveParticipations{m_activity, participations, *names, now()});
    });
}

void RosterDeeds::lapseOffers()
{
    performFreeing([&] { return m_workplace.store.perform(LapseOffers{m_activity, now()}); });
}

} // namespace kitcamp
