// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/activitydomain.h"
#include "models/lending/booking/demand.h"
#include "models/lending/inventory/inventory.h"
#include "models/lending/slipcode.h"
#include "models/people/people.h"
#include "tests/common/strictwarnings.h"
#include "tests/settings/screenroom.h"
#include "tests/testkit/verify.h"
#include "views/booking/bookingspage.h"
#include "views/booking/devicestab.h"
#include "views/print/paper.h"

#include <QTableView>
#include <QtTest>

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// What a class needs of devices, on its own tab; and how bookings look.
class DevicesTabTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_room = std::make_unique<ScreenRoom>(QSize(1024, 700));
        fill();
    }
    void cleanup() { m_room.reset(); }

    void allSessionsAreBookedInOneStep();
    void bookingFollowsTheRoster();
    void shortageIsBookedWithAReason();
    void pickingListIsInTheOrderOfShelves();
    void activityWithoutNeedsSaysWhere();
    void nothingIsCutOrNameless_data();
    void nothingIsCutOrNameless();

private:
    void fill();
    qint64 add(const char* table, const QJsonObject& values) { return m_room->centre.add(table, values); }
    void addStudents(int count);
    DevicesTab* openTab()
    {
        auto* tab = new DevicesTab(m_room->workplace(), m_room->window());
        m_room->show(tab);
        tab->showActivity(m_activity);
        tab->arrive();
        return tab;
    }
    QStringList column(QWidget* root, int number)
    {
        const QAbstractItemModel* model = seen<QTableView>(root, u"demand"_s)->model();
        QStringList texts;
        for (int row = 0; row < model->rowCount(); ++row)
            texts << model->index(row, number).data().toString();
        return texts;
    }

    std::unique_ptr<ScreenRoom> m_room;
    qint64 m_activity = 0;
    qint64 m_model = 0;
    QList<qint64> m_sessions;
};

/// A class of ten students in groups of three, two sessions, five boards on two shelves.
void DevicesTabTest::fill()
{
    m_sessions.clear();
    const auto id = [](qint64 value) { return QString::number(value); };
    m_model = add("model", {{u"name"_s, u"ESP32-DevKitC"_s}});
    const qint64 store = add("place", {{u"name"_s, u"Store room"_s}});
    const qint64 shelfB = add("place", {{u"name"_s, u"Shelf B"_s}, {u"parent"_s, id(store)}});
    const qint64 shelfA = add("place", {{u"name"_s, u"Shelf A"_s}, {u"parent"_s, id(store)}});
    for (int i = 1; i <= 5; ++i)
        add("device",
            {{u"asset_tag"_s, u"ESP-%1"_s.arg(i)},
             {u"model"_s, id(m_model)},
             {u"place"_s, id(i % 2 == 0 ? shelfA : shelfB)}});
    const qint64 course = add("course", {{u"name"_s, u"物联网"_s}, {u"name_en"_s, u"IoT Inside Out"_s}});
    add("course_need",
        {{u"course"_s, id(course)},
         {u"model"_s, id(m_model)},
         {u"count"_s, u"1"_s},
         {u"per"_s, u"group"_s},
         {u"group_size"_s, u"3"_s}});
    m_activity =
        add("activity", {{u"kind"_s, u"class"_s}, {u"name"_s, u"IoT 2026"_s}, {u"course"_s, id(course)}});
    for (const QString& starts : {u"2026-03-14T13:00"_s, u"2026-03-21T13:00"_s})
        m_sessions << add("session",
                          {{u"activity"_s, id(m_activity)},
                           {u"number"_s, id(m_sessions.size() + 1)},
                           {u"starts"_s, starts},
                           {u"minutes"_s, u"180"_s},
                           {u"setup_minutes"_s, u"30"_s}});
    addStudents(10);
}

void DevicesTabTest::addStudents(int count)
{
    for (int i = 0; i < count; ++i) {
        const qint64 person =
            add("person", {{u"name"_s, u"Student %1"_s.arg(m_room->centre.store().ids().nextValue())}});
        add("participation",
            {{u"activity"_s, QString::number(m_activity)},
             {u"person"_s, QString::number(person)},
             {u"state"_s, u"confirmed"_s}});
    }
}

void DevicesTabTest::allSessionsAreBookedInOneStep()
{
    DevicesTab* tab = openTab();
    QCOMPARE(column(tab, 3), QStringList({u"4"_s, u"4"_s})); // ten students, threes
    QCOMPARE(column(tab, 5), QStringList({u"to book"_s, u"to book"_s}));
    QSignalSpy said(tab, &ActivityTab::said);
    click(tab, u"bookAllSessions"_s);
    QCOMPARE(said.size(), 1);
    QCOMPARE(said.constFirst().at(1).toString(), u"Made 2 booking(s) for IoT 2026"_s);
    QTRY_COMPARE(column(tab, 5), QStringList({u"booked"_s, u"booked"_s}));
    QVERIFY(!seen<QPushButton>(tab, u"bookAllSessions"_s)->isEnabled());
    keepPicture(*m_room->window(), u"devices-tab"_s);
    VERIFY_DONE(m_room->store().undo());
    QTRY_COMPARE(column(tab, 5), QStringList({u"to book"_s, u"to book"_s}));
    QVERIFY(tab->paper());
}

void DevicesTabTest::bookingFollowsTheRoster()
{
    DevicesTab* tab = openTab();
    click(tab, u"bookAllSessions"_s);
    addStudents(3); // a fifth group
    QTRY_COMPARE(column(tab, 5), QStringList({u"booked for other numbers"_s, u"booked for other numbers"_s}));
    click(tab, u"bookAllSessions"_s);
    QTRY_COMPARE(column(tab, 4), QStringList({u"5"_s, u"5"_s}));
    QCOMPARE(m_room->count("SELECT count(*) FROM reservation WHERE state='held'"), 2);
}

void DevicesTabTest::shortageIsBookedWithAReason()
{
    addStudents(8); // six groups, five boards
    DevicesTab* tab = openTab();
    QCOMPARE(column(tab, 5).constFirst(), u"1 missing"_s);
    QSignalSpy said(tab, &ActivityTab::said);
    click(tab, u"bookAllSessions"_s);
    QVERIFY(said.constFirst().at(1).toString().startsWith(u"ESP32-DevKitC: 6 asked for, 5 free"_s));
    QTRY_VERIFY(openDialog(u"reasonDialog"_s));
    enter(openDialog(u"reasonDialog"_s), u"reason"_s, u"one more is on its way"_s);
    QTest::keyClick(openDialog(u"reasonDialog"_s), Qt::Key_Return);
    QTRY_COMPARE(m_room->count("SELECT count(*) FROM reservation WHERE state='held' AND count=6"), 2);
    const auto shortages = BookingLedger(m_room->store().reader(), m_room->centre.now())
                               .sessionShortages(bookingDays(QDate(2026, 3, 9), QDate(2026, 3, 15)));
    VERIFY_DONE(shortages);
    QCOMPARE(shortages->size(), 1);
    QCOMPARE(shortageWords(shortages->constFirst(), QLocale::c()), u"ESP32-DevKitC × 1 short on Sat 12:30"_s);
}

void DevicesTabTest::pickingListIsInTheOrderOfShelves()
{
    DevicesTab* tab = openTab();
    click(tab, u"bookAllSessions"_s);
    QTRY_COMPARE(column(tab, 5).constFirst(), u"booked"_s);
    seen<QTableView>(tab, u"demand"_s)->selectRow(0);
    click(tab, u"pickingOfSession"_s);
    QCOMPARE(m_room->papers.size(), 1);
    QCOMPARE(m_room->papers.constFirst()->pageCount(), 1);
    QVERIFY(m_room->papers.constFirst()->title().contains(u"IoT 2026"_s));
    const QString code = pickingCode(m_sessions.constFirst());
    QCOMPARE(idOfPickingList(code.toLower()), m_sessions.constFirst());
}

void DevicesTabTest::activityWithoutNeedsSaysWhere()
{
    m_activity = add("activity", {{u"kind"_s, u"talk"_s}, {u"name"_s, u"A talk"_s}});
    DevicesTab* tab = openTab();
    QCOMPARE(column(tab, 0), QStringList());
    QVERIFY(!seen<QPushButton>(tab, u"bookAllSessions"_s)->isEnabled());
    QVERIFY(seen<QWidget>(tab, u"emptyState"_s));
}

void DevicesTabTest::nothingIsCutOrNameless_data()
{
    QTest::addColumn<QString>("part");
    for (const char* part : {"list", "calendar", "machines", "shortages", "tab"})
        QTest::newRow(part) << QString::fromLatin1(part);
}

void DevicesTabTest::nothingIsCutOrNameless()
{
    QFETCH(const QString, part);
    const qint64 printer = add("model", {{u"name"_s, u"FDM 3D printer"_s}});
    for (int i = 1; i <= 3; ++i)
        add("device",
            {{u"asset_tag"_s, u"PRINT-%1"_s.arg(i)},
             {u"model"_s, QString::number(printer)},
             {u"stays_here"_s, u"1"_s}});
    QWidget* root = nullptr;
    if (part == "tab"_L1) {
        root = openTab();
    } else {
        auto* page = new BookingsPage(m_room->workplace(), m_room->window());
        m_room->show(page);
        page->arrive();
        page->showPart(part);
        root = page;
    }
    QTRY_COMPARE(cutTexts(*root).join(u" | "_s), QString());
    QCOMPARE(namelessFields(*root).join(u" | "_s), QString());
    keepPicture(*m_room->window(), u"bookings-"_s + part);
}

QTEST_MAIN(DevicesTabTest)
#include "tst_devicestab.moc"
