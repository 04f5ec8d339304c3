// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/booking/machineday.h"
#include "models/lending/booking/reservationactions.h"
#include "tests/common/strictwarnings.h"
#include "tests/lists/listscreen.h"
#include "tests/testkit/verify.h"
#include "views/booking/bookingspage.h"
#include "views/booking/momenttext.h"
#include "views/print/paper.h"

#include <QSpinBox>
#include <QtTest>

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// The page Bookings, as somebody uses it with the keyboard.
class BookingsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_screen = std::make_unique<ListScreen>();
        DeskCentre& centre = m_screen->centre;
        const qint64 printer = centre.file().add(u"model"_s, {{u"name"_s, u"Printer X1"_s}});
        for (const QString& tag : {u"PRN-1"_s, u"PRN-2"_s})
            centre.file().add(
                u"device"_s,
                {{u"asset_tag"_s, tag}, {u"model"_s, QString::number(printer)}, {u"stays_here"_s, u"1"_s}});
        m_course = centre.file().add(u"course"_s, {{u"name"_s, u"IoT Inside Out"_s}});
        centre.file().add(u"course_need"_s,
                          {{u"course"_s, QString::number(m_course)},
                           {u"model"_s, QString::number(centre.model)},
                           {u"count"_s, u"1"_s},
                           {u"per"_s, u"group"_s},
                           {u"group_size"_s, u"3"_s}});
    }
    void cleanup() { m_screen.reset(); }

    void bookingIsMadeByKeyboard();
    void refusalOffersWhatCouldBeHad();
    void wrongTimesAreExplained();
    void bookingIsCancelledAndComesBack();
    void groupIsCalledInTheLanguageOfTheWindow();
    void calendarShowsWhoHasWhat();
    void machineOfASessionIsInTheDay();
    void machineIsBookedStartedAndEnded();
    void teamsBesidesAreReckoned();
    void shortagesAreExportedToBuy();
    void momentsAreReadAsPeopleWriteThem_data();
    void momentsAreReadAsPeopleWriteThem();
    void pageWithoutMachinesSaysWhatToDo();

private:
    void open()
    {
        m_screen->open<BookingsPage>();
        m_screen->page().resize(m_screen->page().size());
    }
    void show(const QString& part)
    {
        // Each part has its chips; the visible one is meant.
        m_screen->click(u"bookingTab_"_s + part);
    }
    void book(int count, const QString& starts, const QString& ends)
    {
        const ReservationWish wish{.id = m_screen->centre.store().ids().next<ReservationId>(),
                                   .model = ModelId{m_screen->centre.model},
                                   .count = count,
                                   .person = PersonId{m_screen->centre.zhang},
                                   .starts = starts,
                                   .ends = ends};
        VERIFY_DONE(m_screen->centre.store().perform(MakeReservations{
            .wishes = {wish}, .at = m_screen->centre.clock().now(), .overrideReason = u"test"_s}));
    }
    void keep(const QString& name)
    {
        const QString folder = qEnvironmentVariable("KITCAMP_LOOK");
        for (int turn = 0; turn < 5 && !folder.isEmpty(); ++turn)
            QApplication::processEvents();
        if (!folder.isEmpty())
            (m_screen->dialog() ? static_cast<QWidget*>(m_screen->dialog()) : m_screen->page().window())
                ->grab()
                .save(folder + u'/' + name + u".png"_s);
    }
    std::unique_ptr<ListScreen> m_screen;
    qint64 m_course = 0;
};

void BookingsPageTest::bookingIsMadeByKeyboard()
{
    open();
    m_screen->key(Qt::Key_N, Qt::ControlModifier);
    m_screen->waitForDialog();
    m_screen->typeInto(u"bookingModel"_s, u"ESP32 DevKit"_s);
    m_screen->find<QSpinBox>(u"bookingCount"_s)->setValue(3);
    m_screen->typeInto(u"bookingPerson"_s, u"李娜"_s);
    m_screen->typeInto(u"bookingFrom"_s, u"9-12 13:00"_s);
    m_screen->typeInto(u"bookingUntil"_s, u"+4h"_s);
    QCOMPARE(m_screen->find<QLabel>(u"bookingState"_s)->text(), u"● It can be had: 2026-09-12 13:00–17:00"_s);
    keep(u"booking-dialog"_s);
    m_screen->key(Qt::Key_Return);
    m_screen->waitForNoDialog();
    QCOMPARE(m_screen->message(), u"Booked 3 × ESP32 DevKit for 李娜, 2026-09-12 13:00–17:00"_s);
    QTRY_COMPARE(m_screen->texts(u"what"_s), QStringList{u"ESP32 DevKit"_s});
    QCOMPARE(m_screen->texts(u"state"_s), QStringList{u"to come"_s});
    keep(u"booking-list"_s);
    QVERIFY(m_screen->page().paper());
}

void BookingsPageTest::refusalOffersWhatCouldBeHad()
{
    book(3, u"2026-09-12T13:00"_s, u"2026-09-12T17:00"_s);
    open();
    m_screen->click(u"newBooking"_s);
    m_screen->waitForDialog();
    m_screen->typeInto(u"bookingModel"_s, u"ESP32 DevKit"_s);
    m_screen->find<QSpinBox>(u"bookingCount"_s)->setValue(2);
    m_screen->typeInto(u"bookingPerson"_s, u"李娜"_s);
    m_screen->typeInto(u"bookingFrom"_s, u"2026-09-12 14:00"_s);
    m_screen->typeInto(u"bookingUntil"_s, u"16:00"_s);
    QVERIFY(m_screen->find<QLabel>(u"bookingState"_s)
                ->text()
                .startsWith(u"■ ESP32 DevKit: 2 asked for, 1 free"_s));
    keep(u"booking-refused"_s);
    m_screen->key(Qt::Key_Return);
    QTRY_VERIFY(m_screen->dialog()); // it stays
    QCOMPARE(m_screen->centre.count(u"reservation"_s), 1);
    QTRY_VERIFY(m_screen->find(u"bookingChoice2"_s)->isVisible());
    m_screen->click(u"bookingChoice2"_s); // from 17:00 on
    QCOMPARE(m_screen->find<QLineEdit>(u"bookingFrom"_s)->text(), u"2026-09-12 17:00"_s);
    QCOMPARE(m_screen->find<QLineEdit>(u"bookingUntil"_s)->text(), u"2026-09-12 19:00"_s);
    m_screen->click(u"bookingSave"_s);
    m_screen->waitForNoDialog();
    QCOMPARE(m_screen->centre.count(u"reservation"_s), 2);
}

void BookingsPageTest::wrongTimesAreExplained()
{
    open();
    m_screen->click(u"newBooking"_s);
    m_screen->waitForDialog();
    m_screen->typeInto(u"bookingModel"_s, u"ESP32 DevKit"_s);
    m_screen->typeInto(u"bookingPerson"_s, u"李娜"_s);
    m_screen->typeInto(u"bookingFrom"_s, u"tomorrow-ish"_s);
    m_screen->key(Qt::Key_Return);
    QVERIFY(m_screen->dialog());
    QVERIFY(m_screen->find<QLineEdit>(u"bookingFrom"_s)->hasFocus());
    m_screen->typeInto(u"bookingFrom"_s, u"2026-09-12 14:00"_s);
    m_screen->typeInto(u"bookingUntil"_s, u"13:00"_s);
    m_screen->key(Qt::Key_Return);
    QVERIFY(m_screen->find<QLineEdit>(u"bookingUntil"_s)->hasFocus());
    QCOMPARE(m_screen->centre.count(u"reservation"_s), 0);
}

void BookingsPageTest::bookingIsCancelledAndComesBack()
{
    book(2, u"2026-09-12T13:00"_s, u"2026-09-12T17:00"_s);
    open();
    QTRY_COMPARE(m_screen->texts(u"what"_s).size(), 1);
    m_screen->clickRow(u"ESP32 DevKit"_s);
    m_screen->trigger(u"cancelBookings"_s);
    QTRY_COMPARE(m_screen->texts(u"what"_s).size(), 0);
    VERIFY_DONE(m_screen->centre.store().undo());
    QTRY_COMPARE(m_screen->texts(u"what"_s).size(), 1);
    m_screen->clickRow(u"ESP32 DevKit"_s);
    m_screen->trigger(u"pickingList"_s);
    QVERIFY(m_screen->message().startsWith(u"A picking list is for a session"_s));
}

void BookingsPageTest::groupIsCalledInTheLanguageOfTheWindow()
{
    const qint64 camp = m_screen->centre.file().add(u"activity"_s,
                                                    {{u"kind"_s, u"class"_s},
                                                     {u"name"_s, u"机器人"_s},
                                                     {u"name_en"_s, u"Robotics"_s},
                                                     {u"starts_on"_s, u"2026-09-12"_s},
                                                     {u"ends_on"_s, u"2026-09-13"_s}});
    const ReservationWish wish{.id = m_screen->centre.store().ids().next<ReservationId>(),
                               .model = ModelId{m_screen->centre.model},
                               .count = 2,
                               .activity = camp};
    VERIFY_DONE(m_screen->centre.store().perform(MakeReservations{
        .wishes = {wish}, .at = m_screen->centre.clock().now(), .overrideReason = u"test"_s}));
    open();
    QTRY_COMPARE(m_screen->texts(u"holder"_s), QStringList{u"Robotics"_s});
    m_screen->clickRow(u"ESP32 DevKit"_s);
    m_screen->trigger(u"pickingList"_s);
    QCOMPARE(m_screen->papers.size(), 1);
}

void BookingsPageTest::calendarShowsWhoHasWhat()
{
    (void)m_screen->centre.scanAll({liCard, u"ESP32-0042"_s});
    book(4, u"2026-09-08T13:00"_s, u"2026-09-08T17:00"_s); // three are left: one is missing
    open();
    show(u"calendar"_s);
    auto* table = m_screen->find<QTableView>(u"unitCalendar"_s);
    const QAbstractItemModel* model = table->model();
    QCOMPARE(model->index(0, 0).data().toString(), u"3"_s);
    QCOMPARE(model->index(0, 1).data().toString(), u"−1"_s);
    QCOMPARE(model->headerData(1, Qt::Vertical).toString(), u"Booked"_s);
    QCOMPARE(model->index(1, 1).data().toString(), u"4"_s);
    QStringList units;
    for (int row = 2; row < model->rowCount(); ++row)
        units << model->headerData(row, Qt::Vertical).toString() + u'='
                + model->index(row, 0).data().toString();
    QVERIFY2(units.contains(u"ESP32-0042=李娜"_s), qPrintable(units.join(u' ')));
    QCOMPARE(m_screen->find<QLabel>(u"calendarSummary"_s)->text(),
             u"■ 3 of 4 free now · 1 missing, first on 2026-09-08 13:00"_s);
    keep(u"booking-calendar"_s);
    QVERIFY(m_screen->page().paper());
    table->setCurrentIndex(model->index(0, 3));
    table->setFocus();
    m_screen->key(Qt::Key_Return);
    m_screen->waitForDialog();
    QCOMPARE(m_screen->find<QLineEdit>(u"bookingFrom"_s)->text(), u"2026-09-10 09:00"_s);
    m_screen->key(Qt::Key_Escape);
    m_screen->waitForNoDialog();
}

/// A booking without times of its own takes those of its session, with setting up and clearing.
void BookingsPageTest::machineOfASessionIsInTheDay()
{
    DeskCentre& centre = m_screen->centre;
    const auto printer = centre.store().reader().integer("SELECT id FROM device WHERE asset_tag='PRN-1'");
    VERIFY_DONE(printer);
    const qint64 activity =
        centre.file().add(u"activity"_s, {{u"kind"_s, u"class"_s}, {u"name"_s, u"Printing"_s}});
    const qint64 session = centre.file().add(u"session"_s,
                                             {{u"activity"_s, QString::number(activity)},
                                              {u"starts"_s, u"2026-09-07T14:00"_s},
                                              {u"minutes"_s, u"90"_s},
                                              {u"setup_minutes"_s, u"30"_s},
                                              {u"clear_minutes"_s, u"30"_s}});
    const ReservationWish wish{.id = centre.store().ids().next<ReservationId>(),
                               .device = DeviceId{**printer},
                               .activity = activity,
                               .session = session};
    VERIFY_DONE(centre.store().perform(MakeReservations{.wishes = {wish}, .at = centre.clock().now()}));
    MachineDay machines(centre.store(), nullptr);
    machines.showDay(QDate(2026, 9, 7));
    const int column = machines.columnOf(**printer);
    const auto reservedAt = [&](const QString& time) {
        const int row = machines.rowOf(bookingMinute(u"2026-09-07T"_s + time));
        return machines.index(row, column).data(MachineDay::ReservationRole).toLongLong();
    };
    QCOMPARE(reservedAt(u"13:00"_s), 0);
    QCOMPARE(reservedAt(u"13:30"_s), wish.id.value);
    QCOMPARE(reservedAt(u"15:30"_s), wish.id.value);
    QCOMPARE(reservedAt(u"16:00"_s), 0);
    QVERIFY(!machines.index(machines.rowOf(bookingMinute(u"2026-09-07T13:30"_s)), column)
                 .data()
                 .toString()
                 .isEmpty());
    centre.set(u"session"_s, session, u"starts"_s, u"2026-09-08T14:00"_s);
    QTRY_COMPARE(reservedAt(u"13:30"_s), 0);
    centre.set(u"session"_s, session, u"starts"_s, u"2026-09-07T14:00"_s);
    centre.set(u"session"_s, session, u"state"_s, u"cancelled"_s);
    machines.showDay(QDate(2026, 9, 7));
    QCOMPARE(reservedAt(u"13:30"_s), 0);
}

void BookingsPageTest::machineIsBookedStartedAndEnded()
{
    open();
    show(u"machines"_s);
    auto* table = m_screen->find<QTableView>(u"machineDay"_s);
    QCOMPARE(table->model()->columnCount(), 2);
    QVERIFY(table->hasFocus());
    QCOMPARE(table->currentIndex().data(MachineDay::StartsRole).toString(), u"2026-09-07T09:00"_s);
    m_screen->key(Qt::Key_Return);
    m_screen->waitForDialog();
    m_screen->typeInto(u"bookingPerson"_s, u"李娜"_s);
    m_screen->key(Qt::Key_Return);
    m_screen->waitForNoDialog();
    QTRY_COMPARE(table->currentIndex().data().toString(), u"李娜"_s);
    table->setFocus();
    m_screen->key(Qt::Key_S);
    m_screen->waitForDialog();
    QCOMPARE(m_screen->find<QLineEdit>(u"usePerson"_s)->text(), u"李娜"_s);
    m_screen->key(Qt::Key_Return);
    m_screen->waitForNoDialog();
    QTRY_VERIFY(m_screen->find<QPushButton>(u"endUse"_s)->isEnabled());
    keep(u"booking-machines"_s);
    m_screen->centre.later(1800);
    m_screen->click(u"endUse"_s);
    QTRY_VERIFY(!m_screen->find<QPushButton>(u"endUse"_s)->isEnabled());
    QCOMPARE(m_screen->centre.count(u"reservation"_s, u"ended_at IS NOT NULL"_s), 1);
    QVERIFY(m_screen->page().paper());
}

void BookingsPageTest::teamsBesidesAreReckoned()
{
    book(2, u"2026-09-12T13:00"_s, u"2026-09-12T17:00"_s);
    open();
    show(u"shortages"_s);
    auto* summary = m_screen->find<QLabel>(u"shortageSummary"_s);
    QCOMPARE(summary->text(), u"● Enough for all bookings."_s);
    m_screen->typeInto(u"teamsCourse"_s, u"IoT Inside Out"_s);
    m_screen->key(Qt::Key_Tab);
    m_screen->find<QSpinBox>(u"moreTeams"_s)->setValue(10);
    QCOMPARE(summary->text(), u"■ 8 device(s) to buy or borrow, first short on 2026-09-07."_s);
    auto* table = m_screen->find<QTableView>(u"shortages"_s);
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"ESP32 DevKit"_s);
    QCOMPARE(table->model()->index(0, 1).data().toString(), u"8"_s);
    keep(u"booking-teams"_s);
    m_screen->find<QSpinBox>(u"moreTeams"_s)->setValue(2);
    QCOMPARE(summary->text(), u"● Enough for 2 more team(s)."_s);
}

void BookingsPageTest::shortagesAreExportedToBuy()
{
    book(7, u"2026-09-12T13:00"_s, u"2026-09-12T17:00"_s);
    open();
    show(u"shortages"_s);
    m_screen->nextFile = m_screen->filePath(u"to-buy.csv"_s);
    m_screen->click(u"exportShortages"_s);
    QFile file(m_screen->nextFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY2(text.contains(u"ESP32 DevKit,3,2026-09-12 13:00,4"_s), qPrintable(text));
    m_screen->click(u"printShortages"_s);
    QCOMPARE(m_screen->papers.size(), 1);
    QCOMPARE(m_screen->papers.constFirst()->pageCount(), 1);
}

void BookingsPageTest::momentsAreReadAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("meant");
    QTest::newRow("whole") << u"2026-09-12 13:00"_s << u"2026-09-12T13:00"_s;
    QTest::newRow("as kept") << u"2026-09-12T13:00"_s << u"2026-09-12T13:00"_s;
    QTest::newRow("day only") << u"2026-09-12"_s << u"2026-09-12T00:00"_s;
    QTest::newRow("this year") << u"9-12 8:30"_s << u"2026-09-12T08:30"_s;
    QTest::newRow("next year") << u"1-12 8:30"_s << u"2027-01-12T08:30"_s;
    QTest::newRow("today") << u"17:15"_s << u"2026-09-07T17:15"_s;
    QTest::newRow("full width colon") << u"17：15"_s << u"2026-09-07T17:15"_s;
    QTest::newRow("hours on") << u"+2h"_s << u"2026-09-07T11:00"_s;
    QTest::newRow("days on") << u"+3d"_s << u"2026-09-10T09:00"_s;
    QTest::newRow("no day") << u"2026-02-30 10:00"_s << QString();
    QTest::newRow("no hour") << u"25:00"_s << QString();
    QTest::newRow("words") << u"soon"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void BookingsPageTest::momentsAreReadAsPeopleWriteThem()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, meant);
    const BookingMinute moment = momentFromText(typed, bookingMinute(u"2026-09-07T09:00"_s));
    QCOMPARE(moment < 0 ? QString() : bookingText(moment), meant);
}

void BookingsPageTest::pageWithoutMachinesSaysWhatToDo()
{
    VERIFY_DONE(m_screen->centre.store().perform(
        EditRecords{u"device"_s,
                    [&] {
                        QList<qint64> ids;
                        (void)m_screen->centre.store().reader().each(
                            "SELECT id FROM device WHERE stays_here=1",
                            [&](const Statement& row) { ids << row.integer(0); });
                        return ids;
                    }(),
                    {{u"archived"_s, u"1"_s}}}));
    open();
    show(u"machines"_s);
    QVERIFY(m_screen->find(u"noMachines"_s)->isVisible());
}

QTEST_MAIN(BookingsPageTest)
#include "tst_bookingspage.moc"
