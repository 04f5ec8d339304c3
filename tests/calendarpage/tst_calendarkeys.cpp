// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/strictwarnings.h"

#include "calendarscreen.h"
#include "models/activities/plan/planlevels.h"
#include "tests/testkit/verify.h"
#include "views/print/paper.h"

#include <QtTest>

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// The calendar without a mouse, and its forms.
class CalendarKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void aSessionIsMovedByKeysUnderTheSameReasons()
    {
        CalendarScreen screen;
        screen.choose(screen.robot);
        screen.key(Qt::Key_M);
        screen.key(Qt::Key_Right);
        QVERIFY2(screen.reasons().contains(u"Fri 27 Nov 14:00"_s), qPrintable(screen.reasons()));
        QVERIFY(screen.text(u"calendarHint"_s).contains(u"Enter puts it down"_s));
        screen.key(Qt::Key_Return);
        QCOMPARE(screen.starts(screen.robot), u"2026-11-27T14:00"_s);
    }

    void escapeLeavesItWhereItWas()
    {
        CalendarScreen screen;
        screen.choose(screen.robot);
        screen.key(Qt::Key_M);
        screen.key(Qt::Key_Left);
        screen.key(Qt::Key_Escape);
        QCOMPARE(screen.starts(screen.robot), u"2026-11-26T14:00"_s);
        QVERIFY(screen.text(u"calendarHint"_s).contains(u"F1"_s));
    }

    void shiftMakesItLonger()
    {
        CalendarScreen screen;
        screen.choose(screen.robot);
        screen.held(Qt::Key_Down, Qt::ShiftModifier);
        QKeyEvent up(QEvent::KeyRelease, Qt::Key_Shift, Qt::NoModifier);
        QApplication::sendEvent(&screen.view(), &up);
        QCOMPARE(screen.value(screen.robot, u"minutes"_s), u"150"_s);
    }

    void whatAPageSaysGoesWithItsTruth()
    {
        CalendarScreen screen;
        auto* message = screen.find<InlineMessage>(u"calendarMessage"_s);
        message->say(Tone::Warn, u"It lies outside of the term."_s);
        screen.choose(screen.robot);
        screen.key(Qt::Key_Delete); // done, and nothing to say of it
        QVERIFY(message->isHidden());
        message->say(Tone::Ok, u"Removed. Ctrl+Z takes it back."_s);
        VERIFY_DONE(screen.centre->undo());
        QVERIFY(message->isHidden());
        message->say(Tone::Warn, u"It lies outside of the term."_s);
        screen.key(Qt::Key_PageDown, Qt::ControlModifier); // another week
        QVERIFY(message->isHidden());
        message->say(Tone::Bad, u"Not done: the room is taken."_s);
        screen.page().hide(); // another page
        QVERIFY(message->isHidden());
        screen.page().show();
        QVERIFY(message->isHidden());
    }

    void theViewFollowsASessionThatIsCarried()
    {
        CalendarScreen screen(QSize(1112, 420));
        screen.choose(screen.robot);
        screen.key(Qt::Key_M);
        for (const Qt::Key arrow : {Qt::Key_Down, Qt::Key_Up}) {
            for (int i = 0; i < 8; ++i) {
                screen.key(arrow);
                const QRect carried = screen.view().stage().ghostRect();
                QVERIFY2(screen.view().visibleContent().contains(carried.center()),
                         qPrintable(QString::number(i)));
            }
        }
        screen.key(Qt::Key_Escape);
    }

    void nMakesASessionHere()
    {
        CalendarScreen screen;
        screen.choose(screen.robot);
        screen.key(Qt::Key_Right); // an empty cell of Friday
        screen.key(Qt::Key_N);
        screen.waitForDialog();
        QTest::keyClicks(screen.find<QComboBox>(u"newSessionActivity"_s)->lineEdit(), u"pyth"_s);
        QTest::keyClick(screen.find<QLineEdit>(u"newSessionTitle"_s), Qt::Key_Return);
        screen.waitForNoDialog();
        QCOMPARE(screen.count("SELECT count(*) FROM session WHERE starts='2026-11-27T14:00' AND number>0"),
                 1);
    }

    void copyAndPaste()
    {
        CalendarScreen screen;
        screen.choose(screen.robot);
        screen.key(Qt::Key_C, Qt::ControlModifier);
        screen.key(Qt::Key_Right);
        screen.key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(screen.count("SELECT count(*) FROM session WHERE starts='2026-11-27T14:00'"), 1);
    }

    void whatNobodyKnowsIsRemoved()
    {
        CalendarScreen screen;
        screen.choose(screen.robot);
        screen.key(Qt::Key_Delete);
        QVERIFY(!screen.dialog());
        QVERIFY(!screen.shows(screen.robot));
        VERIFY_DONE(screen.centre->undo());
        QVERIFY(screen.shows(screen.robot));
    }

    void whatPeopleKnowIsCalledOffWithAReason()
    {
        CalendarScreen screen;
        screen.publish(screen.robot);
        screen.view().refreshNow();
        QCOMPARE(screen.view().sheet().find(screen.robot)->facts.state, BlockState::Published);
        screen.choose(screen.robot);
        screen.key(Qt::Key_Delete);
        screen.waitForDialog();
        screen.type(u"cancelReason"_s, u"Li is ill"_s);
        screen.click(u"dialogMain"_s);
        screen.waitForNoDialog();
        QCOMPARE(screen.value(screen.robot, u"state"_s), u"cancelled"_s);
        QVERIFY(screen.value(screen.robot, u"note"_s).contains(u"Li is ill"_s));
        screen.view().refreshNow();
        QCOMPARE(screen.view().sheet().find(screen.robot)->facts.state, BlockState::Cancelled);
        screen.click(u"inlineMessageAction"_s); // a date to make up for it
        screen.waitForDialog();
        screen.key(Qt::Key_1);
        screen.waitForNoDialog();
        QCOMPARE(screen.count(qPrintable(
                     u"SELECT count(*) FROM session WHERE makes_up=%1 AND starts IS NOT NULL"_s.arg(
                         screen.robot))),
                 1);
    }

    void theBestPlacesAreTakenByNumber()
    {
        CalendarScreen screen;
        screen.choose(screen.robot);
        screen.key(Qt::Key_S);
        screen.waitForDialog();
        auto* list = screen.find<QListView>(u"suggestList"_s);
        QCOMPARE(list->model()->rowCount(), 5);
        const QString second = list->model()->index(1, 0).data().toString();
        screen.key(Qt::Key_2);
        screen.waitForNoDialog();
        const auto taken = SessionTime::fromText(screen.starts(screen.robot), 120);
        QVERIFY(taken);
        QVERIFY2(second.contains(QLocale().toString(taken->date, u"d MMM"_s)), qPrintable(second));
        QVERIFY2(second.contains(clockText(taken->starts)), qPrintable(second));
        QCOMPARE(screen.view().stage().currentBlock()->id, screen.robot);
        VERIFY_DONE(screen.centre->undo());
        QCOMPARE(screen.starts(screen.robot), u"2026-11-26T14:00"_s);
    }

    void aCardTakesTheBestPlace()
    {
        CalendarScreen screen;
        screen.click(u"suggestForCard"_s);
        screen.waitForDialog();
        screen.key(Qt::Key_Return);
        screen.waitForNoDialog();
        QVERIFY(!screen.starts(screen.briefing).isEmpty());
        QCOMPARE(screen.view().stage().currentBlock()->id, screen.briefing);
        VERIFY_DONE(screen.centre->undo());
        auto* cards = screen.find<QAbstractItemView>(u"toPlace"_s);
        cards->setFocus(Qt::TabFocusReason);
        QTest::keyClick(cards, Qt::Key_S);
        screen.waitForDialog();
        screen.dialog()->reject();
        screen.waitForNoDialog();
    }

    void aCardIsPlacedByKeys()
    {
        CalendarScreen screen;
        screen.choose(screen.robot);
        auto* cards = screen.find<QAbstractItemView>(u"toPlace"_s);
        cards->setFocus(Qt::TabFocusReason);
        cards->setCurrentIndex(cards->model()->index(0, 0));
        QTest::keyClick(cards, Qt::Key_Return);
        QVERIFY(screen.view().stage().drag().isActive());
        screen.key(Qt::Key_Right);
        screen.key(Qt::Key_Return);
        QCOMPARE(screen.starts(screen.briefing), u"2026-11-27T14:00"_s);
        screen.key(Qt::Key_U); // and off again
        QVERIFY(screen.starts(screen.briefing).isEmpty());
        QCOMPARE(cards->model()->rowCount(), 1);
    }

    void theBetterPlaceBringsItsRoom()
    {
        CalendarScreen screen;
        screen.choose(screen.robot);
        screen.key(Qt::Key_P); // the card, which has no room
        QVERIFY2(screen.reasons().contains(u"no room"_s), qPrintable(screen.reasons()));
        QVERIFY2(screen.reasons().contains(u"Better: "_s), qPrintable(screen.reasons()));
        screen.key(Qt::Key_B);
        QVERIFY2(!screen.reasons().contains(u"no room"_s), qPrintable(screen.reasons()));
        screen.key(Qt::Key_Return);
        QVERIFY(!screen.starts(screen.briefing).isEmpty());
        QVERIFY(screen.value(screen.briefing, u"room"_s).toLongLong() > 0);
    }

    void aSettledTimeIsNotMoved()
    {
        CalendarScreen screen;
        screen.choose(screen.robot);
        screen.key(Qt::Key_L);
        QCOMPARE(screen.value(screen.robot, u"time_locked"_s), u"1"_s);
        screen.key(Qt::Key_M);
        QVERIFY(!screen.view().stage().drag().isActive());
        screen.key(Qt::Key_L);
        QCOMPARE(screen.value(screen.robot, u"time_locked"_s), u"0"_s);
    }

    void theFormTakesPeriodsAndReachesTheSeries()
    {
        CalendarScreen screen;
        screen.choose(screen.python[0]);
        screen.key(Qt::Key_Return);
        screen.waitForDialog();
        screen.type(u"sessionTime"_s, u"5-6"_s);
        screen.type(u"sessionNeeds"_s, u"projector, soldering"_s);
        screen.find<QComboBox>(u"sessionScope"_s)->setCurrentIndex(1);
        screen.click(u"dialogMain"_s);
        screen.waitForNoDialog();
        for (const qint64 session : screen.python)
            QVERIFY(screen.starts(session).endsWith(u"T14:00"_s)); // the bells of the winter
        QCOMPARE(screen.value(screen.python[0], u"minutes"_s), u"95"_s);
        QCOMPARE(screen.value(screen.python[2], u"needs_features"_s), u"projector\nsoldering"_s);
        VERIFY_DONE(screen.centre->undo());
        QCOMPARE(screen.starts(screen.python[2]), u"2026-12-09T10:00"_s);
    }

    void aTimeThatEndsBeforeItBeginsIsExplained()
    {
        CalendarScreen screen;
        screen.choose(screen.robot);
        screen.key(Qt::Key_Return);
        screen.waitForDialog();
        for (const auto* wrong : {"12:00-10:00", "soon", "25:00", "17-19"}) {
            screen.type(u"sessionTime"_s, QLatin1StringView(wrong));
            screen.click(u"dialogMain"_s);
            QVERIFY(screen.dialog());
        }
        screen.type(u"sessionTime"_s, u"9:00-10:30"_s);
        screen.type(u"sessionDay"_s, u"yesterday"_s);
        screen.click(u"dialogMain"_s);
        QVERIFY(screen.dialog());
        screen.type(u"sessionDay"_s, u"2026-11-27"_s);
        screen.click(u"dialogMain"_s);
        screen.waitForNoDialog();
        QCOMPARE(screen.starts(screen.robot), u"2026-11-27T09:00"_s);
        QCOMPARE(screen.value(screen.robot, u"minutes"_s), u"90"_s);
    }

    void staffIsAddedByName()
    {
        CalendarScreen screen;
        screen.choose(screen.robot);
        screen.key(Qt::Key_Return);
        screen.waitForDialog();
        screen.type(u"sessionStaffName"_s, u"Nobody"_s);
        screen.click(u"sessionStaffAdd"_s);
        screen.type(u"sessionStaffName"_s, u"Zhang"_s);
        screen.click(u"sessionStaffAdd"_s);
        screen.click(u"dialogMain"_s);
        screen.waitForNoDialog();
        QCOMPARE(screen.count(
                     qPrintable(u"SELECT count(*) FROM session_staff WHERE session=%1"_s.arg(screen.robot))),
                 2);
    }

    void aTeachingWeekIsGoneTo()
    {
        CalendarScreen screen;
        screen.key(Qt::Key_G);
        screen.waitForDialog();
        screen.type(u"goToDay"_s, u"99"_s);
        screen.key(Qt::Key_Return);
        QVERIFY(screen.dialog());
        screen.type(u"goToDay"_s, u"5"_s);
        screen.key(Qt::Key_Return);
        screen.waitForNoDialog();
        screen.view().refreshNow();
        QVERIFY2(screen.text(u"pageContext"_s).contains(u"week 5"_s),
                 qPrintable(screen.text(u"pageContext"_s)));
        const DayFacts facts = screen.view().sheet().factsOf(QDate(2026, 10, 5));
        QCOMPARE(facts.kind, DayFacts::Kind::Off);
        QCOMPARE(facts.note, u"National Day"_s);
        screen.key(Qt::Key_T);
        QVERIFY(screen.text(u"pageContext"_s).contains(u"week 12"_s));
    }

    void aMakeUpDaySaysWhichDayItIs()
    {
        CalendarScreen screen;
        screen.view().setDate(QDate(2026, 9, 27));
        screen.view().refreshNow();
        const DayFacts facts = screen.view().sheet().factsOf(QDate(2026, 9, 27));
        QCOMPARE(facts.kind, DayFacts::Kind::MakeUp);
        QCOMPARE(facts.note, u"as Mon of week 5"_s);
    }

    void aRuleMayBeIgnored()
    {
        CalendarScreen screen;
        screen.trigger(u"planRules"_s);
        screen.waitForDialog();
        auto* level = screen.find<QComboBox>(u"level_room-twice"_s);
        QCOMPARE(level->currentIndex(), 0);
        level->setCurrentIndex(3);
        screen.click(u"dialogMain"_s);
        screen.waitForNoDialog();
        const auto rules = readPlanRules(screen.centre->reader());
        VERIFY_DONE(rules);
        QCOMPARE(rules->level(planning::Rule::RoomTwice), planning::Level::Ignore);
        VERIFY_DONE(screen.centre->undo());
    }

    void theKeysAreListed()
    {
        CalendarScreen screen;
        screen.key(Qt::Key_F1);
        screen.waitForDialog();
        QCOMPARE(screen.dialog()->objectName(), u"calendarKeys"_s);
        QVERIFY(screen.dialog()->findChildren<QLabel*>().size() > 30);
        screen.key(Qt::Key_Escape);
        screen.waitForNoDialog();
    }

    void theWeekIsPrintedAndExported()
    {
        CalendarScreen screen;
        const auto paper = screen.page().paper();
        QVERIFY(paper);
        QCOMPARE(paper->pageCount(), 1);
        QVERIFY(paper->title().contains(u"23–29 Nov 2026"_s));
        QImage page(1123, 794, QImage::Format_RGB32);
        page.fill(Qt::white);
        QPainter painter(&page);
        painter.scale(1123 / 29700.0, 794 / 21000.0);
        paper->layOut(paper->sheet())->paint(painter, 0);
        painter.end();
        int ink = 0;
        for (int x = 0; x < page.width(); x += 3)
            for (int y = 0; y < page.height(); y += 3)
                ink += page.pixelColor(x, y).lightness() < 128;
        QVERIFY(ink > 100);
        screen.nextFile = screen.filePath(u"week.csv"_s);
        screen.trigger(u"exportCalendar"_s);
        QFile file(screen.nextFile);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString csv = QString::fromUtf8(file.readAll());
        QVERIFY2(csv.contains(u"2026-11-26,14:00,16:00,Robots"_s), qPrintable(csv));
        QCOMPARE(csv.count(u'\n'), 3);
    }

    void whatOthersWriteIsSeenAtOnce()
    {
        CalendarScreen screen;
        auto other = screen.centre.file().another();
        VERIFY_DONE(other);
        EditRecords edit{u"session"_s, {screen.robot}, {{"starts"_L1, u"2026-11-27T08:00"_s}}};
        VERIFY_DONE((*other)->perform(edit));
        screen.centre->lookForForeignChanges();
        screen.view().refreshNow();
        QCOMPARE(screen.view().sheet().find(screen.robot)->facts.day, QDate(2026, 11, 27));
    }

    void aSessionIsFoundFromElsewhere()
    {
        CalendarScreen screen;
        screen.page().showObject(u"session"_s, screen.python[2]);
        QCOMPARE(screen.view().stage().currentBlock()->id, screen.python[2]);
        screen.page().showObject(u"session"_s, screen.briefing);
        QVERIFY(screen.find<QAbstractItemView>(u"toPlace"_s)->currentIndex().isValid());
        screen.page().showObject(u"session"_s, 4711);
        QVERIFY(!screen.message().isEmpty());
    }
};

QTEST_MAIN(CalendarKeysTest)
#include "tst_calendarkeys.moc"
