// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/courses/coursescreen.h"

#include "models/activities/roster/rosteractions.h"
#include "models/items/roles.h"
#include "views/activity/activityscreen.h"
#include "views/activity/overviewtab.h"
#include "views/activity/projecttab.h"
#include "views/activity/questionstab.h"
#include "views/activity/rostertab.h"
#include "views/activity/sessionstab.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

QList<ActivityTabEntry> ownTabs()
{
    return {{u"overview"_s, u"Overview"_s, {}, {}, makeActivityTab<OverviewTab>},
            {u"roster"_s, u"Roster"_s, {}, {u"participation"_s}, makeActivityTab<RosterTab>},
            {u"sessions"_s, u"Sessions"_s, {}, {}, makeActivityTab<SessionsTab>},
            {u"questions"_s, u"Questions"_s, {}, {}, makeActivityTab<QuestionsTab>},
            {u"project"_s, u"Project"_s, {u"project"_s}, {}, makeActivityTab<ProjectTab>}};
}

} // namespace

CourseScreen::CourseScreen(QSize size)
    : room(size)
{
    CentreFile& centre = room.centre;
    room.workplace().showObject = [this](const QString& table, qint64 id) {
        shownObjects << u"%1 %2"_s.arg(table).arg(id);
    };
    university = centre.add("organization", {{u"name"_s, u"测试大学"_s}});
    school = centre.add("department", {{u"organization"_s, idText(university)}, {u"name"_s, u"机械学院"_s}});
    term = centre.add(
        "term", {{u"name"_s, u"2025-2026-2"_s}, {u"first_monday"_s, u"2026-03-02"_s}, {u"weeks"_s, u"16"_s}});
    roomOne = centre.add("room", {{u"name"_s, u"Lab 2"_s}, {u"seats"_s, u"70"_s}});
    course = centre.add("course",
                        {{u"name"_s, u"物联网"_s},
                         {u"name_en"_s, u"IoT"_s},
                         {u"code"_s, u"IOT101"_s},
                         {u"topic"_s, u"LiteOS"_s},
                         {u"hours"_s, u"32"_s},
                         {u"credits_tenths"_s, u"25"_s}});
    teacher = centre.add("person", {{u"name"_s, u"徐敏"_s}});
    centre.add("course_staff",
               {{u"course"_s, idText(course)}, {u"person"_s, idText(teacher)}, {u"role"_s, u"teacher"_s}});
    activity = centre.add("activity",
                          {{u"kind"_s, u"class"_s},
                           {u"course"_s, idText(course)},
                           {u"term"_s, idText(term)},
                           {u"name"_s, u"物联网春季班"_s},
                           {u"name_en"_s, u"IoT spring class"_s},
                           {u"state"_s, u"published"_s},
                           {u"starts_on"_s, u"2026-03-14"_s},
                           {u"ends_on"_s, u"2026-06-14"_s},
                           {u"seats_site"_s, u"2"_s},
                           {u"offer_days"_s, u"3"_s}});
}

void CourseScreen::open()
{
    m_page = new CoursesPage(room.workplace(), ownTabs(), room.window());
    room.show(m_page);
    m_page->arrive();
    waitForRows(room.count("SELECT count(*) FROM activity WHERE archived=0") > 0 ? 1 : 0);
}

void CourseScreen::openClass(const QString& tab)
{
    open();
    m_page->showObject(u"activity"_s, activity);
    click(m_page, u"activityTab_"_s + tab);
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents(); // layouts that were asked for are made one after the other
}

qint64 CourseScreen::addStudent(const QString& name, const QJsonObject& more)
{
    QJsonObject values{{u"name"_s, name}, {u"organization"_s, idText(university)}};
    for (auto it = more.begin(); it != more.end(); ++it)
        values.insert(it.key(), it.value());
    return room.centre.add("person", values);
}

qint64 CourseScreen::enrol(qint64 person, const QString& state, const QString& role)
{
    AddParticipants wish;
    wish.activity = activity;
    wish.state = state;
    wish.role = role;
    wish.at = room.centre.now();
    wish.entries = {{room.store().ids().nextValue(), person, u"site"_s}};
    const auto done = room.store().perform(wish);
    if (!done)
        qFatal("%s", qPrintable(done.error().sentence));
    return wish.entries.constFirst().participation;
}

QString CourseScreen::state(qint64 participation)
{
    const auto found =
        room.store().reader().text("SELECT state FROM participation WHERE id=?", participation);
    return found ? found->value_or(QString()) : found.error().detail;
}

QTableView* CourseScreen::table()
{
    auto* found = seen<QTableView>(m_page, u"listTable"_s);
    if (!found)
        qFatal("no list is to be seen");
    return found;
}

void CourseScreen::breakTable(const QString& table)
{
    const auto other = Connection::open(room.store().reader().path(), Connection::Mode::Write);
    QVERIFY(other.ok());
    const auto broken = (*other)->execute(("DROP TABLE " + table.toUtf8()).constData());
    QVERIFY2(broken.ok(), broken ? "" : qPrintable(broken.error().detail));
}

void CourseScreen::waitForRows(int rows)
{
    QTRY_VERIFY(table()->model()->rowCount() >= rows);
}

QStringList CourseScreen::texts(const QString& columnKey)
{
    const QAbstractItemModel* model = table()->model();
    QStringList found;
    for (int column = 0; column < model->columnCount(); ++column) {
        if (model->headerData(column, Qt::Horizontal, ColumnKeyRole).toString() != columnKey)
            continue;
        for (int row = 0; row < model->rowCount(); ++row)
            found << model->index(row, column).data().toString();
    }
    return found;
}

void CourseScreen::clickRow(const QString& text, Qt::KeyboardModifiers held)
{
    QTableView* view = table();
    QTRY_VERIFY2(view->model()->rowCount() > 0, qPrintable(text));
    QModelIndex hit;
    for (int row = 0; row < view->model()->rowCount() && !hit.isValid(); ++row) {
        for (int column = 0; column < view->model()->columnCount(); ++column) {
            const QModelIndex index = view->model()->index(row, column);
            if (!view->isColumnHidden(column) && index.data().toString() == text) {
                hit = index;
                break;
            }
        }
    }
    QVERIFY2(hit.isValid(), qPrintable(text));
    view->setFocus();
    view->scrollTo(hit);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, held, view->visualRect(hit).center());
}

void CourseScreen::trigger(const QString& action)
{
    for (QAction* found : table()->actions()) {
        if (found->objectName() == action) {
            QVERIFY2(found->isEnabled(), qPrintable(action));
            return found->trigger();
        }
    }
    QFAIL(qPrintable(u"%1 does not stand in the context menu"_s.arg(action)));
}

void CourseScreen::key(Qt::Key key, Qt::KeyboardModifiers held)
{
    table()->setFocus();
    QTest::keyClick(table(), key, held);
}

} // namespace kitcamp
