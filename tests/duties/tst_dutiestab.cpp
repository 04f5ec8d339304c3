// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/camprecords/campdomain.h"
#include "tests/common/strictwarnings.h"
#include "tests/settings/screenroom.h"
#include "tests/testkit/verify.h"
#include "views/duties/dutiestab.h"
#include "views/print/paper.h"

#include <QListWidget>
#include <QTableView>
#include <QtTest>

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// Mentors and rooms on their tab, used as people do.
class DutiesTabTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_room.reset(); }

    void emptyTabSaysWhatToDo();
    void dutyIsEnteredChangedAndRemovedByKeyboard();
    void clashIsSaidWhileItIsEntered();
    void mentoringNeedsATeam();
    void eachTeamIsGivenATimeInOneStep();
    void roomsWithNobodyAreListedAndGivenInTurn();
    void planIsPrintedAndExported();
    void nothingIsCutOrNameless();

private:
    qint64 add(const char* table, const QJsonObject& values) { return m_room->centre.add(table, values); }
    static QString id(qint64 value) { return QString::number(value); }
    DutiesTab* openTab()
    {
        auto* tab = new DutiesTab(m_room->workplace(), m_room->window());
        m_room->show(tab);
        tab->showActivity(m_camp);
        tab->arrive();
        return tab;
    }
    static QTableView* table(DutiesTab* tab) { return tab->findChild<QTableView*>(u"duties"_s); }
    static QString cell(DutiesTab* tab, int row, int column)
    {
        return table(tab)->model()->index(row, column).data().toString();
    }
    /// With a click, which takes the window to the front as well.
    void chooseRow(DutiesTab* tab, int row)
    {
        QTableView* view = table(tab);
        m_room->window()->activateWindow();
        QTRY_VERIFY(m_room->window()->isActiveWindow());
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                          view->visualRect(view->model()->index(row, 0)).center());
        QTRY_VERIFY(view->hasFocus());
    }
    void addDuty(const QString& starts, qint64 team);
    void addLecture(bool withStaff);

    std::unique_ptr<ScreenRoom> m_room;
    qint64 m_camp = 0;
    qint64 m_mentor = 0;
    qint64 m_hall = 0;
    QList<qint64> m_teams;
};

void DutiesTabTest::init()
{
    failOnWarnings();
    m_room = std::make_unique<ScreenRoom>(QSize(1080, 700));
    registerCamps(m_room->centre.domain());
    m_camp = add("activity",
                 {{u"kind"_s, u"camp"_s},
                  {u"name"_s, u"Spring camp"_s},
                  {u"starts_on"_s, u"2026-03-16"_s},
                  {u"ends_on"_s, u"2026-03-20"_s}});
    m_mentor = add("person", {{u"name"_s, u"Lin Mei"_s}});
    const qint64 participation = add("participation",
                                     {{u"activity"_s, id(m_camp)},
                                      {u"person"_s, id(m_mentor)},
                                      {u"role"_s, u"mentor"_s},
                                      {u"state"_s, u"confirmed"_s}});
    m_hall = add("room", {{u"name"_s, u"Hall"_s}});
    m_teams.clear();
    for (int number = 1; number <= 3; ++number)
        m_teams << add(
            "team",
            {{u"activity"_s, id(m_camp)}, {u"number"_s, id(number)}, {u"mentor"_s, id(participation)}});
}

void DutiesTabTest::addDuty(const QString& starts, qint64 team)
{
    add("camp_duty",
        {{u"activity"_s, id(m_camp)},
         {u"person"_s, id(m_mentor)},
         {u"kind"_s, u"mentoring"_s},
         {u"team"_s, id(team)},
         {u"starts"_s, starts},
         {u"minutes"_s, u"60"_s}});
}

void DutiesTabTest::addLecture(bool withStaff)
{
    const qint64 session = add("session",
                               {{u"activity"_s, id(m_camp)},
                                {u"title"_s, u"Lecture"_s},
                                {u"starts"_s, u"2026-03-16T09:00"_s},
                                {u"minutes"_s, u"120"_s},
                                {u"room"_s, id(m_hall)}});
    if (withStaff)
        add("session_staff", {{u"session"_s, id(session)}, {u"person"_s, id(m_mentor)}});
}

void DutiesTabTest::emptyTabSaysWhatToDo()
{
    DutiesTab* tab = openTab();
    QVERIFY(seen<QWidget>(tab, u"emptyState"_s));
    QVERIFY(!tab->paper());
    QVERIFY(!seen<QPushButton>(tab, u"superviseInTurn"_s)->isEnabled());
}

void DutiesTabTest::dutyIsEnteredChangedAndRemovedByKeyboard()
{
    DutiesTab* tab = openTab();
    click(tab, u"addDuty"_s);
    QWidget* dialog = openDialog(u"dutyDialog"_s);
    QVERIFY(dialog);
    choose(dialog, u"dutyTeam"_s, u"Team 2"_s);
    choose(dialog, u"dutyRoom"_s, u"Hall"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(cell(tab, 0, 4), u"Team 2"_s);
    QCOMPARE(cell(tab, 0, 1), u"09:00–10:00"_s);
    QCOMPARE(m_room->text("SELECT starts FROM camp_duty"), u"2026-03-16T09:00"_s);
    chooseRow(tab, 0);
    QTest::keyClick(table(tab), Qt::Key_F2);
    dialog = openDialog(u"dutyDialog"_s);
    QVERIFY(dialog);
    choose(dialog, u"dutyTeam"_s, u"Team 3"_s);
    click(dialog, u"saveDuty"_s);
    QTRY_COMPARE(cell(tab, 0, 4), u"Team 3"_s);
    chooseRow(tab, 0);
    QTest::keyClick(table(tab), Qt::Key_Delete);
    QTRY_COMPARE(table(tab)->model()->rowCount(), 0);
    VERIFY_DONE(m_room->store().undo());
    QTRY_COMPARE(cell(tab, 0, 4), u"Team 3"_s);
}

void DutiesTabTest::clashIsSaidWhileItIsEntered()
{
    addLecture(true);
    DutiesTab* tab = openTab();
    click(tab, u"addDuty"_s);
    QWidget* dialog = openDialog(u"dutyDialog"_s);
    QVERIFY(dialog);
    choose(dialog, u"dutyTeam"_s, u"Team 1"_s);
    QTRY_VERIFY(saidIn(dialog).contains(u"Lin Mei has a session then: 09:00–11:00, Lecture"_s));
    QVERIFY(saidIn(dialog).contains(u"Team 1 has a session then"_s));
    click(dialog, u"saveDuty"_s);
    QTRY_COMPARE(table(tab)->model()->rowCount(), 1);
    QVERIFY(cell(tab, 0, 7).contains(u"Lin Mei has a session then"_s));
    QCOMPARE(table(tab)->model()->index(0, 0).data(RowToneRole).toInt(), static_cast<int>(Tone::Bad));
    QCOMPARE(labelText(tab, u"dutySummary"_s), u"1 duty(s) · 1 clash(es)"_s);
}

void DutiesTabTest::mentoringNeedsATeam()
{
    DutiesTab* tab = openTab();
    click(tab, u"addDuty"_s);
    QWidget* dialog = openDialog(u"dutyDialog"_s);
    click(dialog, u"saveDuty"_s);
    QCOMPARE(saidIn(dialog), u"Choose the team that the mentor is with."_s);
    choose(dialog, u"dutyKind"_s, u"supervision"_s);
    click(dialog, u"saveDuty"_s);
    QCOMPARE(saidIn(dialog), u"Choose the room that is looked after."_s);
    QCOMPARE(m_room->count("SELECT count(*) FROM camp_duty"), 0);
}

void DutiesTabTest::eachTeamIsGivenATimeInOneStep()
{
    DutiesTab* tab = openTab();
    QSignalSpy said(tab, &ActivityTab::said);
    click(tab, u"giveMentorTimes"_s);
    QWidget* dialog = openDialog(u"mentorTimesDialog"_s);
    QVERIFY(dialog);
    QVERIFY(labelText(dialog, u"mentorSummary"_s).startsWith(u"3 of 3 teams have a time."_s));
    QCOMPARE(seen<QListWidget>(dialog, u"mentorProposal"_s)->count(), 3);
    dialog->findChild<QSpinBox*>(u"mentorMinutes"_s)->setValue(90);
    QTRY_VERIFY(labelText(dialog, u"mentorSummary"_s).startsWith(u"2 of 3 teams have a time."_s));
    QVERIFY(seen<QListWidget>(dialog, u"mentorProposal"_s)
                ->item(0)
                ->text()
                .contains(u"2 time(s) for 3 team(s)"_s));
    keepPicture(*dialog, u"mentor-times"_s);
    dialog->findChild<QSpinBox*>(u"mentorMinutes"_s)->setValue(30);
    click(dialog, u"saveMentorTimes"_s);
    QTRY_COMPARE(table(tab)->model()->rowCount(), 3);
    QCOMPARE(cell(tab, 2, 1), u"15:00–15:30"_s);
    QCOMPARE(said.size(), 1);
    QVERIFY(said.constLast().at(1).toString().contains(u"3 meeting"_s));
    VERIFY_DONE(m_room->store().undo());
    QTRY_COMPARE(table(tab)->model()->rowCount(), 0);
}

void DutiesTabTest::roomsWithNobodyAreListedAndGivenInTurn()
{
    addLecture(false);
    DutiesTab* tab = openTab();
    QCOMPARE(cell(tab, 0, 2), u"nobody"_s);
    QCOMPARE(cell(tab, 0, 5), u"Hall"_s);
    QCOMPARE(cell(tab, 0, 7), u"Nobody looks after the room: Lecture"_s);
    click(tab, u"superviseInTurn"_s);
    QTRY_COMPARE(cell(tab, 0, 2), u"Lin Mei"_s);
    QCOMPARE(cell(tab, 0, 1), u"09:00–11:00"_s);
    QVERIFY(!seen<QPushButton>(tab, u"superviseInTurn"_s)->isEnabled());
    VERIFY_DONE(m_room->store().undo());
    QTRY_COMPARE(cell(tab, 0, 2), u"nobody"_s);
}

void DutiesTabTest::planIsPrintedAndExported()
{
    addDuty(u"2026-03-17T14:00"_s, m_teams.constFirst());
    DutiesTab* tab = openTab();
    QVERIFY(tab->paper());
    tab->findChild<QAction*>(u"printByRoom"_s)->trigger();
    tab->findChild<QAction*>(u"printByPerson"_s)->trigger();
    QCOMPARE(m_room->papers.size(), 2);
    QCOMPARE(m_room->papers.constFirst()->title(), u"Spring camp: Duties by room"_s);
    QTemporaryDir folder;
    m_room->fileAnswers << folder.filePath(u"duties.csv"_s);
    click(tab, u"exportDuties"_s);
    QFile file(folder.filePath(u"duties.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString written = QString::fromUtf8(file.readAll());
    QVERIFY2(written.contains(u"14:00–15:00"_s) && written.contains(u"Lin Mei"_s), qPrintable(written));
}

void DutiesTabTest::nothingIsCutOrNameless()
{
    addLecture(false);
    addDuty(u"2026-03-16T09:30"_s, m_teams.at(0));
    addDuty(u"2026-03-16T10:00"_s, m_teams.at(1));
    addDuty(u"2026-03-17T14:00"_s, m_teams.at(2));
    DutiesTab* tab = openTab();
    QTRY_COMPARE(cutTexts(*tab).join(u" | "_s), QString());
    QCOMPARE(namelessFields(*tab).join(u" | "_s), QString());
    keepPicture(*m_room->window(), u"duties-tab"_s);
    m_room->theme().setChoice(Theme::Choice::Dark);
    QTRY_COMPARE(cutTexts(*tab).join(u" | "_s), QString());
    keepPicture(*m_room->window(), u"duties-tab-dark"_s);
}

QTEST_MAIN(DutiesTabTest)
#include "tst_dutiestab.moc"
