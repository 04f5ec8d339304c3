// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tourpublishing.h"

#include "app/mainwindow.h"
#include "models/activities/publishing/publication.h"
#include "models/items/centretime.h"
#include "models/store/recordactions.h"
#include "views/papers/paperframe.h"
#include "views/publishing/noticetextsdialog.h"
#include "views/publishing/publishdialog.h"
#include "views/timetables/timetablecontent.h"

#include <QTableView>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// The busiest activity with sessions from \p day on; else of all.
Result<std::optional<qint64>> activityToShow(Connection& connection, const QString& day)
{
    return connection.integer(
        "SELECT activity FROM session WHERE starts IS NOT NULL AND state='planned' GROUP BY "
        "activity ORDER BY max(starts)>=? DESC, count(*) DESC, activity LIMIT 1",
        day);
}

/// What an organiser did this morning: everything was published, then one session was moved, one called off.
Result<void> changeThePlan(Store& store, qint64 activity, const QString& day)
{
    KITCAMP_ASSIGN(const QList<PlanChange> before, planChanges(store.reader(), day));
    if (!before.isEmpty()) {
        KITCAMP_ASSIGN(const Publication publication, publicationOf(store, before, false));
        KITCAMP_TRY(store.perform(publication.action));
    }
    QList<std::pair<qint64, QString>> sessions;
    KITCAMP_TRY(store.reader().each(
        "SELECT id, starts FROM session WHERE activity=? AND starts>=? AND state='planned' ORDER BY starts "
        "LIMIT 2",
        [&](const Statement& row) { sessions << std::pair(row.integer(0), row.text(1)); }, activity, day));
    if (!sessions.isEmpty()) {
        const QString moved = sessions[0].second.left(11) + u"19:00"_s;
        KITCAMP_TRY(store.perform(EditRecords{u"session"_s, {sessions[0].first}, {{"starts"_L1, moved}}}));
    }
    if (sessions.size() > 1)
        KITCAMP_TRY(
            store.perform(EditRecords{u"session"_s, {sessions[1].first}, {{"state"_L1, u"cancelled"_s}}}));
    return {};
}

template <typename D>
Result<void> keepDialog(D* dialog, const TourKeeper& keep, const QString& name)
{
    dialog->present();
    const auto kept = keep.picture(*dialog, name);
    dialog->reject();
    return kept;
}

/// The notices of one published change wait in the queue.
Result<void> fillTheQueue(Store& store, const QString& day)
{
    KITCAMP_ASSIGN(const QList<PlanChange> changes, planChanges(store.reader(), day));
    if (changes.isEmpty())
        return {};
    KITCAMP_ASSIGN(const Publication publication, publicationOf(store, changes.mid(0, 1), true));
    KITCAMP_TRY(store.perform(publication.action));
    return {};
}

} // namespace

Result<void> tourPublishing(MainWindow& window, const TourKeeper& keep)
{
    Store& store = window.store();
    const QString day = todayAtCentre(store).toString(Qt::ISODate);
    KITCAMP_ASSIGN(const auto activity, activityToShow(store.reader(), day));
    if (!activity)
        return {};
    KITCAMP_TRY(changeThePlan(store, *activity, day));
    window.showPage(u"notices"_s);
    Page* page = window.page(u"notices"_s);
    KITCAMP_TRY(keepDialog(new PublishDialog(window.workplace(), {}, page), keep, u"publish"_s));
    KITCAMP_TRY(fillTheQueue(store, day));
    KITCAMP_TRY(keep.picture(window, u"notices-waiting"_s)); // the list fills
    if (auto* table = page->findChild<QTableView*>(u"listTable"_s))
        table->selectRow(0);
    KITCAMP_TRY(keep.picture(window, u"notices-waiting"_s));
    return keepDialog(new NoticeTextsDialog(window.workplace(), page), keep, u"notice-texts"_s);
}

Result<void> tourTimetables(MainWindow& window, const TourKeeper& keep)
{
    Workplace& workplace = window.workplace();
    Store& store = workplace.store;
    KITCAMP_ASSIGN(const PaperFrame frame, paperFrameOf(store, workplace.locale));
    const std::tuple<QString, TimetableOf, const char*> papers[] = {
        {u"timetable-activity"_s, TimetableOf::Activity,
         "SELECT activity FROM session WHERE starts IS NOT NULL GROUP BY activity ORDER BY count(*) DESC "
         "LIMIT 1"},
        {u"timetable-room"_s, TimetableOf::Room,
         "SELECT room FROM session WHERE starts>=?1 AND room IS NOT NULL GROUP BY room ORDER BY count(*) "
         "DESC LIMIT "
         "1"},
        {u"timetable-person"_s, TimetableOf::Person,
         "SELECT person FROM session_staff GROUP BY person ORDER BY count(*) DESC LIMIT 1"}};
    const QDate today = todayAtCentre(store);
    for (const auto& [name, of, sql] : papers) {
        const auto id = of == TimetableOf::Room ? store.reader().integer(sql, today.toString(Qt::ISODate))
                                                : store.reader().integer(sql);
        if (!id || !*id)
            continue;
        TimetableScope scope{of, **id};
        scope.plan = TimetablePlan::Draft;
        if (of == TimetableOf::Room) {
            scope.from = today;
            scope.until = today.addDays(13);
        }
        KITCAMP_ASSIGN(auto paper, timetablePaperOf(store, scope, frame));
        KITCAMP_TRY(keep.paper(paper, name));
    }
    return {};
}

} // namespace kitcamp
