// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tourcourses.h"

#include "app/mainwindow.h"
#include "models/activities/certificates/certificateoffice.h"
#include "views/activity/activityscreen.h"
#include "views/activity/seriesdialog.h"
#include "views/courses/coursespage.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QTableView>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// A pattern as an organiser would enter it: Saturdays of the first eight weeks.
Result<void> keepSeries(MainWindow& window, qint64 activity, const TourKeeper& keep)
{
    auto* dialog = new SeriesDialog(window.workplace(), activity, &window);
    dialog->findChild<QLineEdit*>(u"seriesWeeks"_s)->setText(u"1-8"_s);
    dialog->findChild<QAbstractButton*>(u"weekday_6"_s)->setChecked(true);
    dialog->findChild<QLineEdit*>(u"seriesTimes"_s)->setText(u"10:00-11:40"_s);
    dialog->present();
    const auto kept = keep.picture(*dialog, u"activity-series"_s);
    dialog->close();
    return kept;
}

Result<void> keepTabs(MainWindow& window, ActivityScreen& screen, const TourKeeper& keep)
{
    for (const QString& tab :
         {u"overview"_s, u"roster"_s, u"sessions"_s, u"questions"_s, u"devices"_s, u"publishing"_s}) {
        screen.showTab(tab);
        KITCAMP_TRY(keep.picture(window, u"activity-"_s + tab));
        KITCAMP_TRY(keep.paper(screen.paper(), u"activity-"_s + tab));
    }
    return {};
}

/// The latest class that is over and was attended.
Result<std::optional<qint64>> finishedClass(Connection& reader)
{
    return reader.integer(
        "SELECT r.activity FROM participation AS r JOIN activity AS a ON a.id=r.activity"
        " WHERE r.state='completed' AND a.kind='class' AND EXISTS (SELECT 1 FROM session AS s"
        " JOIN attendance AS t ON t.session=s.id WHERE s.activity=a.id)"
        " ORDER BY a.ends_on DESC, r.activity LIMIT 1");
}

/// The end of a class: who came, and the certificates that were issued.
Result<void> keepEnd(MainWindow& window, ActivityScreen& screen, const TourKeeper& keep)
{
    KITCAMP_ASSIGN(const auto finished, finishedClass(window.store().reader()));
    if (!finished)
        return {};
    window.showObject(u"activity"_s, *finished);
    for (const QString& tab : {u"attendance"_s, u"certificates"_s}) {
        screen.showTab(tab);
        KITCAMP_TRY(keep.picture(window, u"activity-"_s + tab));
        KITCAMP_TRY(keep.paper(screen.paper(), u"activity-"_s + tab));
    }
    return {};
}

} // namespace

Result<void> certifyAClass(Store& store)
{
    KITCAMP_ASSIGN(const auto finished, finishedClass(store.reader()));
    if (!finished)
        return {};
    CertificateOffice office(store);
    KITCAMP_ASSIGN(const QList<qint64> waiting, office.waiting(*finished));
    KITCAMP_ASSIGN(const QString prefix, office.prefixFor(*finished));
    if (!waiting.isEmpty())
        KITCAMP_TRY(office.issue(waiting.mid(0, 8), prefix));
    return {};
}

Result<void> tourCourses(MainWindow& window, const TourKeeper& keep)
{
    window.showPage(u"courses"_s);
    auto* page = qobject_cast<CoursesPage*>(window.page(u"courses"_s));
    if (!page)
        return {};
    Connection& reader = window.store().reader();
    page->findChild<QAbstractButton*>(u"showCourses"_s)->click();
    if (const auto course = reader.integer("SELECT course FROM course_staff ORDER BY id LIMIT 1");
        course && *course)
        window.showObject(u"course"_s, **course);
    KITCAMP_TRY(keep.picture(window, u"courses-list"_s));
    KITCAMP_ASSIGN(const auto fullest,
                   reader.integer("SELECT a.id FROM activity AS a WHERE a.kind='class' ORDER BY (SELECT "
                                  "count(*) FROM question WHERE activity=a.id)>0 DESC, (SELECT count(*) FROM "
                                  "participation WHERE activity=a.id) DESC LIMIT 1"));
    KITCAMP_TRY(keepEnd(window, *page->screen(), keep));
    if (fullest) {
        window.showObject(u"activity"_s, *fullest);
        KITCAMP_TRY(keepTabs(window, *page->screen(), keep));
        KITCAMP_TRY(keepSeries(window, *fullest, keep));
    }
    KITCAMP_ASSIGN(const auto project,
                   reader.integer("SELECT id FROM activity WHERE kind='project' ORDER BY id DESC LIMIT 1"));
    if (!project)
        return {};
    window.showObject(u"activity"_s, *project);
    page->screen()->showTab(u"project"_s);
    return keep.picture(window, u"activity-project"_s);
}

} // namespace kitcamp
