// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does in the calendar, as Actions; where a rule forbids it, why and what now.
#include "models/items/plan/seriescounts.h"
#include "views/calendar/calendarpage.h"
#include "views/calendar/canceldialog.h"
#include "views/calendar/newsessiondialog.h"
#include "views/calendar/sessiondialog.h"
#include "views/common/inlinemessage.h"
#include "views/common/refusaltext.h"
#include "views/week/weekview.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

using Kind = DraggedBlock::Kind;

void CalendarPage::say(Tone tone, const QString& sentence, const QString& action, const Deed& deed)
{
    m_offered = deed;
    m_message->say(tone, sentence, action);
}

/// The status bar tells what was done; what is odd about it, or why it was not done, stands on the page.
bool CalendarPage::tell(const Result<PlanDone>& done)
{
    m_message->dismiss();
    if (!done) {
        say(Tone::Bad, refusalText(done.error()));
        return false;
    }
    if (!done->sentence.isEmpty())
        workplace().say(done->sentence);
    if (!done->remarks.isEmpty())
        say(Tone::Warn, done->remarks.join(u' '));
    return true;
}

qint64 CalendarPage::current() const
{
    const PlanBlock* block = m_view->stage().currentBlock();
    return block && block->id > 0 ? block->id : 0;
}

DraggedBlock CalendarPage::blockOf(Kind kind, qint64 session, const PlanPlace& from, int minutes) const
{
    DraggedBlock block;
    block.kind = kind;
    block.id = session;
    block.from = from;
    block.minutes = minutes;
    return block;
}

/// True where a rule forbids it: the sentences, and a button that does it after all.
bool CalendarPage::refuse(const DraggedBlock& block, const PlanPlace& place, const Deed& anyway)
{
    const QStringList reasons = m_judge.forbiddenBy(block, place);
    if (reasons.isEmpty())
        return false;
    m_judge.forget();
    say(Tone::Bad, tr("Not done: %1 Choose another place.", "why it is forbidden").arg(reasons.join(u' ')),
        tr("Do it all the same"), anyway);
    return true;
}

void CalendarPage::onMove(const PlanMove& wanted)
{
    const DraggedBlock block = blockOf(Kind::Move, wanted.id, wanted.from, wanted.minutes);
    const qint64 room = m_judge.roomAt(block, wanted.to);
    if (!refuse(block, wanted.to, [=, this] { move(wanted, room); }))
        move(wanted, room);
}

void CalendarPage::move(const PlanMove& wanted, qint64 room)
{
    const auto done = m_deeds.move(wanted, activeLanes(), SeriesScope::This, room);
    if (tell(done))
        offerSeries(wanted, *done);
}

/// One session was moved; those that follow in its series may come along with one click.
void CalendarPage::offerSeries(const PlanMove& wanted, const PlanDone& done)
{
    const ShownSession* session = m_week.session(wanted.id);
    if (!session || session->series == 0 || done.sentence.isEmpty())
        return;
    const auto following = sessionsNumberedAfter(workplace().store.reader(), wanted.id);
    if (!following)
        return say(Tone::Bad, following.error().sentence);
    if (*following == 0)
        return;
    const QString sentence = (QStringList(done.sentence) + done.remarks).join(u' ');
    say(done.remarks.isEmpty() ? Tone::Ok : Tone::Warn, sentence,
        tr("Take the %n that follow along", "sessions of a series", *following),
        [this, wanted, opId = done.opId] { moveFollowing(wanted, opId); });
}

/// As one step: what was done to the one alone is taken back first.
void CalendarPage::moveFollowing(const PlanMove& wanted, const OpId& alone)
{
    const auto taken = m_deeds.takeBack(alone);
    if (!taken) {
        static_cast<void>(tell(taken));
        return;
    }
    const auto moved = m_deeds.move(wanted, activeLanes(), SeriesScope::ThisAndFollowing);
    if (!moved) // then the one stays at least where it was put
        static_cast<void>(m_deeds.takeBack(taken->opId));
    static_cast<void>(tell(moved));
}

void CalendarPage::onCopy(const QList<PlanMove>& copies)
{
    const Deed copy = [this, copies] {
        const auto done = m_deeds.copy(copies, activeLanes());
        if (tell(done) && !done->sessions.isEmpty())
            m_view->showBlock(done->sessions.first());
    };
    for (const PlanMove& one : copies) {
        if (refuse(blockOf(Kind::Copy, one.id, one.from, one.minutes), one.to, copy))
            return;
    }
    copy();
}

void CalendarPage::onResize(qint64 session, const PlanPlace& start, int minutes)
{
    const Deed resize = [=, this] { move({session, start, start, minutes}); };
    if (!refuse(blockOf(Kind::Resize, session, start, minutes), start, resize))
        resize();
}

void CalendarPage::onPlace(qint64 session, const PlanPlace& place)
{
    const DraggedBlock block = blockOf(Kind::Place, session, {}, 0);
    const qint64 room = m_judge.roomAt(block, place);
    const Deed put = [=, this] {
        if (tell(m_deeds.place(session, place, activeLanes(), room)))
            m_view->showBlock(session, place.day);
    };
    if (!refuse(block, place, put))
        put();
}

void CalendarPage::onCreate(const PlanPlace& place, int minutes)
{
    NewSessionDialog::Place wanted{{place.day, place.minute, minutes}};
    const qint64 lane = std::max<qint64>(0, place.lane);
    const LaneKind lanes = activeLanes();
    wanted.room = lanes == LaneKind::Rooms ? lane : 0;
    wanted.person = lanes == LaneKind::Staff ? lane : 0;
    wanted.activity = lanes == LaneKind::Activities ? lane : 0;
    auto* dialog = new NewSessionDialog(workplace(), wanted, this);
    connect(dialog, &NewSessionDialog::done, this, [this](const PlanDone& done, bool openIt) {
        if (!done.sessions.isEmpty())
            m_view->showBlock(done.sessions.first()); // before it is told, for other days have other news
        if (tell(done) && openIt && !done.sessions.isEmpty())
            open(done.sessions.first());
    });
    dialog->present();
}

void CalendarPage::createHere()
{
    m_view->setFocus(Qt::OtherFocusReason);
    m_view->stage().create();
}

void CalendarPage::open(qint64 session)
{
    auto* dialog = new SessionDialog(workplace(), session, this);
    connect(dialog, &SessionDialog::done, this,
            [this](const PlanDone& done) { static_cast<void>(tell(done)); });
    dialog->present();
}

void CalendarPage::openCurrent()
{
    if (const qint64 session = current())
        open(session);
}

void CalendarPage::unplaceCurrent()
{
    if (const qint64 session = current())
        static_cast<void>(tell(m_deeds.unplace(session)));
}

void CalendarPage::lockCurrent()
{
    const qint64 session = current();
    if (const ShownSession* shown = m_week.session(session))
        static_cast<void>(tell(m_deeds.lock(session, !shown->timeLocked)));
}

void CalendarPage::removeCurrent()
{
    if (const qint64 session = current())
        onRemove({session});
}

/// What nobody knows of disappears; what people were told of is called off, with a reason.
void CalendarPage::onRemove(const QList<qint64>& sessions)
{
    const bool known = std::any_of(sessions.begin(), sessions.end(), [this](qint64 id) {
        const ShownSession* shown = m_week.session(id);
        return shown && shown->published;
    });
    if (!known) {
        const auto removed = m_deeds.remove(sessions);
        if (removed || removed.error().code != ErrorCode::Refused) {
            static_cast<void>(tell(removed));
            return;
        }
    }
    cancelSessions(sessions);
}

void CalendarPage::cancelSessions(const QList<qint64>& sessions)
{
    auto* dialog = new CancelDialog(workplace(), sessions, this);
    connect(dialog, &CancelDialog::done, this, [this](const PlanDone& done, const QList<qint64>& cancelled) {
        if (tell(done) && cancelled.size() == 1)
            say(Tone::Ok, done.sentence, tr("Find a date to make up for it"),
                [this, session = cancelled.first()] { suggestMakeUp(session); });
    });
    dialog->present();
}

void CalendarPage::restoreCurrent()
{
    if (const qint64 session = current())
        static_cast<void>(tell(m_deeds.restore(session)));
}

} // namespace kitcamp
