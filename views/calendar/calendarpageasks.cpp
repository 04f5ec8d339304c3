// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person can ask of the calendar besides changing it: suggestions, the menu, rules, keys, files.
#include "models/items/plan/sessionexport.h"
#include "views/calendar/calendarkeys.h"
#include "views/calendar/calendarpage.h"
#include "views/calendar/rulesdialog.h"
#include "views/calendar/suggestdialog.h"
#include "views/publishing/calendarsaving.h"
#include "views/publishing/publishdialog.h"
#include "views/week/weekview.h"

#include <QMenu>

namespace kitcamp {

using namespace Qt::StringLiterals;

void CalendarPage::suggestForCurrent()
{
    const qint64 session = current();
    if (session == 0) {
        say(Tone::Warn, tr("Choose a session first: suggestions are for one."));
        return;
    }
    const ShownSession* shown = m_week.session(session);
    if (shown && shown->cancelled)
        suggestMakeUp(session);
    else
        suggest(session);
}

void CalendarPage::suggest(qint64 session)
{
    const std::optional<planning::Wish> wish = m_plan.wishFor(session);
    if (!wish) {
        say(Tone::Warn, tr("This session is not among the weeks that are loaded. Go to its week first."));
        return;
    }
    const auto places = std::make_shared<PlanPlacements>(m_plan.suggest(*wish));
    auto* dialog =
        new SuggestDialog(tr("The best places: %1").arg(m_plan.names().session(session)), *places, this);
    connect(dialog, &SuggestDialog::taken, this, [=, this](int number) {
        const PlanPlacement& place = places->best[static_cast<size_t>(number)];
        const planning::Placement& at = place.suggestion.placement;
        const auto time = SessionTime::fromText(place.starts, wish->session.minutes);
        if (!time
            || !tell(m_deeds.take(session, *time, at.room, QList<qint64>(at.staff.begin(), at.staff.end()))))
            return;
        m_view->showBlock(session, time->date);
    });
    dialog->present();
}

void CalendarPage::suggestMakeUp(qint64 cancelled)
{
    const auto found = m_plan.suggestMakeUp(cancelled, workplace().store.ids().nextValue(), 5);
    if (!found) {
        say(Tone::Warn, found.error().sentence);
        return;
    }
    const auto places = std::make_shared<PlanPlacements>(*found);
    const auto* session = m_plan.index().session(cancelled);
    const int minutes = session ? session->minutes : 0;
    auto* dialog = new SuggestDialog(tr("Dates to make up for %1").arg(m_plan.names().session(cancelled)),
                                     *places, this);
    connect(dialog, &SuggestDialog::taken, this, [=, this](int number) {
        const PlanPlacement& place = places->best[static_cast<size_t>(number)];
        const auto time = SessionTime::fromText(place.starts, minutes);
        if (!time)
            return;
        const auto done = m_deeds.makeUp(cancelled, *time, place.suggestion.placement.room);
        if (tell(done) && !done->sessions.isEmpty())
            m_view->showBlock(done->sessions.first(), time->date);
    });
    dialog->present();
}

void CalendarPage::showMenu(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"sessionMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const ShownSession* shown = m_week.session(current());
    if (!shown) {
        addCommand(menu, u"menuNew"_s, tr("New session here…"), u"N"_s, &CalendarPage::createHere);
    } else {
        addCommand(menu, u"menuOpen"_s, tr("Open…"), tr("Enter"), &CalendarPage::openCurrent);
        addCommand(menu, u"menuSuggest"_s,
                   shown->cancelled ? tr("Dates to make up for it…") : tr("Suggest places…"), u"S"_s,
                   &CalendarPage::suggestForCurrent);
        addCommand(menu, u"menuLock"_s,
                   shown->timeLocked ? tr("The time is not settled any more") : tr("The time is settled"),
                   u"L"_s, &CalendarPage::lockCurrent);
        addCommand(menu, u"menuUnplace"_s, tr("Take it off the plan"), u"U"_s, &CalendarPage::unplaceCurrent);
        addCommand(menu, u"menuCalendarFile"_s, tr("Save the activity's calendar (.ics)…"), {},
                   &CalendarPage::saveCalendarOfCurrent);
        menu->addSeparator();
        if (shown->cancelled)
            addCommand(menu, u"menuRestore"_s, tr("Hold it after all"), {}, &CalendarPage::restoreCurrent);
        addCommand(menu, u"menuRemove"_s, shown->published ? tr("Call it off…") : tr("Remove"), tr("Delete"),
                   &CalendarPage::removeCurrent);
    }
    menu->popup(at);
}

void CalendarPage::showRules()
{
    auto* dialog = new RulesDialog(workplace(), this);
    connect(dialog, &RulesDialog::saved, this,
            [this](const QString& sentence) { workplace().say(sentence); });
    dialog->present();
}

void CalendarPage::showKeys()
{
    (new CalendarKeys(this))->present();
}

void CalendarPage::exportShown()
{
    const QString path = workplace().askForFile(
        this, {tr("Export the sessions"), tr("Tables (*.csv)"), u"sessions.csv"_s, true});
    if (path.isEmpty())
        return;
    const QList<ShownSession> sessions = m_week.shownSessions();
    const auto written = exportSessions(sessions, path);
    if (written)
        workplace().say(tr("%n sessions were written.", nullptr, static_cast<int>(sessions.size())));
    else
        say(Tone::Bad, written.error().sentence);
}

void CalendarPage::publish()
{
    auto* dialog = new PublishDialog(workplace(), {}, this);
    connect(dialog, &PublishDialog::published, this,
            [this](const QString& sentence) { workplace().say(sentence); });
    dialog->present();
}

void CalendarPage::saveCalendarOfCurrent()
{
    const ShownSession* shown = m_week.session(current());
    if (!shown)
        return;
    const auto saved = saveCalendar(workplace(), {TimetableOf::Activity, shown->activity}, this);
    if (!saved)
        say(Tone::Bad, saved.error().sentence);
    else if (!saved->isEmpty())
        workplace().say(*saved);
}

} // namespace kitcamp
