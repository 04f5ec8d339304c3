// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/figures/pastfigures.h"
#include "models/people/erasedpersons.h"
#include "models/people/personerasure.h"
#include "models/store/recordactions.h"
#include "tests/common/strictwarnings.h"
#include "tests/figures/figureroom.h"
#include "tests/testkit/verify.h"

#include <QComboBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

using namespace kitcamp;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 daySeconds = 86400;

FigureQuestion counting(const QString& measure)
{
    FigureQuestion question;
    question.measure = measure;
    return question;
}

} // namespace

/// The page Figures from one day to the next, and back on days that are over.
class FigureDaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_figures = std::make_unique<FigureRoom>();
    }
    void cleanup() { m_figures.reset(); }

    void todayIsAnotherDayAfterMidnight();
    void pageThatIsComeBackToKnowsTheDay();
    void campsOfThePastDayAreOffered();
    void erasedPersonLeavesTheOpenPast();
    void copyIsGoneOnceNobodyLooks();
    void hiddenPageAsksNothing();
    void othersOpenTheirOwnRows();

private:
    void openToday()
    {
        m_figures->open();
        m_figures->chooseFrom(u"figurePeriod"_s, u"span_today"_s);
        m_figures->settle();
    }
    void goBackTo(const QString& day)
    {
        m_figures->chooseFrom(u"figureAsOf"_s, u"asOfOther"_s);
        QTRY_VERIFY(openDialog(u"pastDayDialog"_s));
        QWidget* dialog = openDialog(u"pastDayDialog"_s);
        enter(dialog, u"pastDay"_s, day);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(seen<QWidget>(m_figures->window(), u"figuresPast"_s));
        m_figures->settle();
    }
    /// A class that is held on 11 March 2026 only.
    void addClassOfTomorrow()
    {
        const qint64 activity = m_figures->add("activity",
                                               {{u"kind"_s, u"class"_s},
                                                {u"name"_s, u"Soldering"_s},
                                                {u"form"_s, u"elective"_s},
                                                {u"course"_s, QString::number(m_figures->course)},
                                                {u"state"_s, u"published"_s},
                                                {u"starts_on"_s, u"2026-03-11"_s},
                                                {u"ends_on"_s, u"2026-03-11"_s}});
        m_figures->join(m_figures->addStudent(u"Eve River"_s, m_figures->river), activity);
    }
    std::unique_ptr<FigureRoom> m_figures;
};

void FigureDaysTest::todayIsAnotherDayAfterMidnight()
{
    addClassOfTomorrow();
    openToday();
    QVERIFY(m_figures->tile(u"students"_s) != u"1"_s);
    m_figures->room.centre.clock().advanceSeconds(daySeconds);
    auto* minute = m_figures->page().findChild<QTimer*>(u"figuresMinute"_s);
    QVERIFY(minute && minute->isActive());
    minute->start(1);
    QTRY_COMPARE(m_figures->tile(u"students"_s), u"1"_s);
}

void FigureDaysTest::pageThatIsComeBackToKnowsTheDay()
{
    addClassOfTomorrow();
    openToday();
    m_figures->page().hide();
    m_figures->room.centre.clock().advanceSeconds(daySeconds);
    m_figures->page().show();
    m_figures->page().arrive();
    QTRY_COMPARE(m_figures->tile(u"students"_s), u"1"_s);
}

void FigureDaysTest::campsOfThePastDayAreOffered()
{
    m_figures->room.centre.clock().advanceSeconds(3 * daySeconds);
    const qint64 later = m_figures->add("activity",
                                        {{u"kind"_s, u"camp"_s},
                                         {u"name"_s, u"Spring Camp 2026"_s},
                                         {u"state"_s, u"published"_s},
                                         {u"starts_on"_s, u"2026-03-14"_s},
                                         {u"ends_on"_s, u"2026-03-15"_s}});
    VERIFY_DONE(m_figures->store().perform(
        EditRecords{u"activity"_s, {m_figures->camp2024}, {{u"name"_s, u"Renamed since"_s}}}));
    QVERIFY(later != 0);
    m_figures->open();
    click(m_figures->window(), u"figuresTab_camp"_s);
    m_figures->settle();
    auto* camps = seen<QComboBox>(m_figures->window(), u"figureSubject"_s);
    QVERIFY(camps);
    QCOMPARE(camps->currentText(), u"Spring Camp 2026"_s);
    goBackTo(u"2026-03-10"_s);
    QCOMPARE(camps->findText(u"Spring Camp 2026"_s), -1);
    QCOMPARE(camps->findText(u"Renamed since"_s), -1);
    QVERIFY(camps->findText(u"Summer Camp 2024"_s) >= 0);
    QCOMPARE(camps->currentText(), u"Winter Camp 2026"_s);
    QTRY_COMPARE(m_figures->tile(u"students"_s), u"3"_s);
    m_figures->chooseFrom(u"figureAsOf"_s, u"asOfToday"_s);
    m_figures->settle();
    QVERIFY(camps->findText(u"Spring Camp 2026"_s) >= 0);
}

void FigureDaysTest::erasedPersonLeavesTheOpenPast()
{
    PastRules& past = m_figures->room.centre.domain().past;
    past.erasingKinds = {u"person.erase"_s};
    past.keepErased = keepErasedPersons;
    m_figures->room.centre.clock().advanceSeconds(3 * daySeconds);
    m_figures->open();
    goBackTo(u"2026-03-10"_s);
    click(m_figures->window(), u"block_students"_s);
    QTRY_COMPARE(m_figures->drilled(), (QStringList{u"Anna River"_s, u"Dan Lake"_s}));
    // Any other change leaves the past alone.
    const qint64 anna = m_figures->count("SELECT id FROM person WHERE name='Anna River'");
    m_figures->addStudent(u"Eve River"_s, m_figures->river);
    QVERIFY(seen<QWidget>(m_figures->window(), u"figuresPast"_s));
    VERIFY_DONE(m_figures->store().perform(ErasePersons{{anna}, m_figures->store().clock().now()}));
    QVERIFY(!seen<QWidget>(m_figures->window(), u"drillPanel"_s));
    QTRY_VERIFY(seen<QWidget>(m_figures->window(), u"figuresPast"_s));
    m_figures->settle();
    QTRY_COMPARE(m_figures->tile(u"students"_s).section(u' ', 0, 0), u"2"_s);
    click(m_figures->window(), u"block_students"_s);
    QTRY_COMPARE(m_figures->drilled().size(), 2);
    QVERIFY(!m_figures->drilled().contains(u"Anna River"_s));
}

void FigureDaysTest::copyIsGoneOnceNobodyLooks()
{
    PastFigures past(m_figures->store(), nullptr);
    FigureRunner runner(m_figures->store(), nullptr);
    past.goTo(QDate(2026, 3, 10));
    QTRY_VERIFY(past.copy());
    const QString path = past.copy()->path();
    QCOMPARE(past.day(), QDate(2026, 3, 10));
    runner.lookAtCopy(*past.file());
    runner.watch({counting(u"participants"_s)});
    QTRY_VERIFY(runner.answerOf(counting(u"participants"_s)));
    QVERIFY(QFileInfo::exists(path));
    runner.lookAtToday();
    past.leave();
    QVERIFY(!past.reader() && !past.file());
    QTRY_VERIFY(!QFileInfo::exists(path)); // its reader is closed, with no further question
}

void FigureDaysTest::hiddenPageAsksNothing()
{
    FigureRunner runner(m_figures->store(), nullptr);
    QStringList asked;
    connect(&runner, &FigureRunner::asked, this,
            [&](const FigureQuestion& question) { asked << question.measure; });
    runner.pause();
    runner.watch({counting(u"participants"_s)});
    QVERIFY(!runner.isRunning());
    runner.resume();
    QTRY_VERIFY(runner.answerOf(counting(u"participants"_s)));
    QCOMPARE(runner.answerOf(counting(u"participants"_s))->total, 7.0);
    m_figures->open();
    m_figures->page().hide();
    runner.pause();
    m_figures->join(m_figures->addStudent(u"Eve River"_s, m_figures->river), m_figures->class2025);
    runner.timePassed();
    QCoreApplication::processEvents();
    QVERIFY(!runner.isRunning() && m_figures->page().isSettled());
    QCOMPARE(asked.size(), 1);
    runner.resume();
    QTRY_COMPARE(runner.answerOf(counting(u"participants"_s))->total, 8.0);
    m_figures->page().show();
    QTRY_COMPARE(m_figures->tile(u"students"_s).section(u' ', 0, 0), u"3"_s);
}

void FigureDaysTest::othersOpenTheirOwnRows()
{
    m_figures->join(m_figures->add("person", {{u"name"_s, u"Of Nowhere"_s}}), m_figures->class2025);
    m_figures->open();
    click(m_figures->window(), u"figuresTab_ask"_s);
    choose(m_figures->window(), u"askMeasure"_s, u"Different students"_s);
    choose(m_figures->window(), u"askBy"_s, u"Organization"_s);
    auto* most = m_figures->page().findChild<QSpinBox*>(u"askMost"_s);
    QVERIFY(most);
    most->setValue(1);
    auto* table = seen<QTableView>(m_figures->window(), u"askTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 3); // Lake, the others, in all
    table->setCurrentIndex(table->model()->index(1, 1));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_COMPARE(m_figures->drilled(), (QStringList{u"Anna River"_s, u"Ben River"_s, u"Of Nowhere"_s}));
}

QTEST_MAIN(FigureDaysTest)
#include "tst_figuredays.moc"
