// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/teams/teamsroom.h"
#include "tests/testkit/verify.h"
#include "views/print/paper.h"

#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// The board as an organiser uses it at midnight, with the mouse or without.
class TeamsTabTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_on.make(12, 4, 3, 4); }
    void cleanup() { m_on.close(); }
    void dragOntoAMemberSwaps();
    void dragOntoACardTakesTheBestWay();
    void dragIntoTheTrayAndBack();
    void dropBesideLeavesEverything();
    void cardsSayWhatItWouldCostWhileDragging();
    void keysPickUpChooseAndPutDown();
    void escapeLeavesTheStudent();
    void tabChoosesThePartner();
    void undoBringsBackWhatWasDragged();
    void lockedStudentDoesNotComeAlong();
    void wholeTeamIsLockedFromItsHead();
    void slashFindsAStudent();
    void listIsPrintedAndSaved();
    void threeStudentsAndThreeHundredFit();
    void nothingIsCutOrNameless();
    void darkIsReadable();

private:
    TeamsRoom m_on;
};

void TeamsTabTest::dragOntoAMemberSwaps()
{
    const qint64 one = m_on.member(0, 0);
    const qint64 other = m_on.member(1, 2);
    m_on.drag(m_on.centre({0, 0}), m_on.centre({1, 2}));
    QCOMPARE(m_on.teamOf(one), m_on.teamOfCard(1));
    QCOMPARE(m_on.teamOf(other), m_on.teamOfCard(0));
    QCOMPARE(m_on.board()->currentStudent(), one); // the cursor went along
    QVERIFY2(m_on.said().contains(u"Ctrl+Z"_s), qPrintable(m_on.said()));
}

void TeamsTabTest::dragOntoACardTakesTheBestWay()
{
    const qint64 one = m_on.member(0, 1);
    m_on.drag(m_on.centre({0, 1}), m_on.head(2));
    QCOMPARE(m_on.teamOf(one), m_on.teamOfCard(2));
    for (int card = 0; card < 3; ++card)
        QCOMPARE(m_on.board()->boardLayout().rows(card), 4); // full teams: somebody came in exchange
}

void TeamsTabTest::dragIntoTheTrayAndBack()
{
    const qint64 one = m_on.member(0, 0);
    const int tray = m_on.board()->boardLayout().trayIndex();
    m_on.drag(m_on.centre({0, 0}), m_on.centre({tray, -1}));
    QCOMPARE(m_on.teamOf(one), qint64(0));
    QCOMPARE(m_on.board()->boardLayout().rows(tray), 1);
    m_on.drag(m_on.centre({tray, 0}), m_on.head(0));
    QCOMPARE(m_on.teamOf(one), m_on.teamOfCard(0));
}

void TeamsTabTest::dropBesideLeavesEverything()
{
    const qint64 entries = m_on.room().count("SELECT count(*) FROM journal");
    m_on.drag(m_on.centre({0, 0}),
              QPoint(m_on.board()->viewport()->width() - 1, m_on.board()->viewport()->height() - 2));
    m_on.drag(m_on.centre({0, 0}), m_on.centre({0, 2})); // within her own team
    QTest::mouseClick(m_on.board()->viewport(), Qt::LeftButton, {}, m_on.centre({0, 0}));
    QCOMPARE(m_on.room().count("SELECT count(*) FROM journal"), entries);
    QCOMPARE(m_on.board()->carried(), qint64(0));
}

void TeamsTabTest::cardsSayWhatItWouldCostWhileDragging()
{
    const qint64 one = m_on.member(0, 0);
    m_on.pressAndPull(m_on.centre({0, 0}), m_on.head(1));
    QCOMPARE(m_on.board()->carried(), one);
    for (int card = 1; card < 3; ++card)
        QVERIFY(!m_on.board()->costs().cards[card].words.isEmpty());
    QVERIFY(labelText(m_on.tab(), u"movingStudent"_s).startsWith(u"Moving"_s));
    QVERIFY(labelText(m_on.tab(), u"moveExact"_s).contains(u"Team 2"_s));
    keepPicture(*m_on.room().window(), u"teams-dragging"_s);
    QTest::keyClick(m_on.board(), Qt::Key_Escape);
    QTest::mouseRelease(m_on.board()->viewport(), Qt::LeftButton, {}, m_on.head(1));
    QCOMPARE(m_on.teamOf(one), m_on.teamOfCard(0));
}

void TeamsTabTest::keysPickUpChooseAndPutDown()
{
    const qint64 one = m_on.member(0, 0);
    m_on.board()->setFocus();
    m_on.key(Qt::Key_Space);
    QCOMPARE(m_on.board()->carried(), one);
    while (m_on.board()->target().card > 1)
        m_on.key(Qt::Key_Left);
    while (m_on.board()->target().card < 1)
        m_on.key(Qt::Key_Right);
    m_on.key(Qt::Key_Return);
    QCOMPARE(m_on.teamOf(one), m_on.teamOfCard(1));
    QCOMPARE(m_on.board()->carried(), qint64(0));
}

void TeamsTabTest::escapeLeavesTheStudent()
{
    const qint64 one = m_on.member(0, 0);
    m_on.board()->setFocus();
    m_on.key(Qt::Key_Return);
    QCOMPARE(m_on.board()->carried(), one);
    m_on.key(Qt::Key_Right);
    m_on.key(Qt::Key_Escape);
    QCOMPARE(m_on.board()->carried(), qint64(0));
    QCOMPARE(m_on.teamOf(one), m_on.teamOfCard(0));
}

void TeamsTabTest::tabChoosesThePartner()
{
    const qint64 mate = m_on.member(1, 1);
    const qint64 one = m_on.member(0, 0);
    m_on.board()->setFocus();
    m_on.key(Qt::Key_Space);
    while (m_on.board()->target().card > 1)
        m_on.key(Qt::Key_Left);
    while (m_on.board()->target().card < 1)
        m_on.key(Qt::Key_Right);
    m_on.key(Qt::Key_Tab);
    m_on.key(Qt::Key_Tab);
    QCOMPARE(m_on.board()->target(), (BoardPlace{1, 1}));
    m_on.key(Qt::Key_Return);
    QCOMPARE(m_on.teamOf(one), m_on.teamOfCard(1));
    QCOMPARE(m_on.teamOf(mate), m_on.teamOfCard(0));
}

void TeamsTabTest::undoBringsBackWhatWasDragged()
{
    const qint64 one = m_on.member(0, 0);
    m_on.drag(m_on.centre({0, 0}), m_on.centre({1, 0}));
    QCOMPARE(m_on.teamOf(one), m_on.teamOfCard(1));
    VERIFY_DONE(m_on.store().undo());
    QCOMPARE(m_on.teamOf(one), m_on.teamOfCard(0));
    QTRY_COMPARE(m_on.placeOf(one).card, 0);
}

void TeamsTabTest::lockedStudentDoesNotComeAlong()
{
    const qint64 one = m_on.member(0, 0);
    m_on.board()->setFocus();
    m_on.key(Qt::Key_L);
    QCOMPARE(m_on.room().count("SELECT count(*) FROM team_place WHERE locked=1"), qint64(1));
    m_on.drag(m_on.centre({0, 0}), m_on.centre({1, 0}));
    QCOMPARE(m_on.teamOf(one), m_on.teamOfCard(0));
    QVERIFY2(m_on.said().contains(u"locked"_s), qPrintable(m_on.said()));
    click(m_on.tab(), u"lockTeam"_s);
    QCOMPARE(m_on.room().count("SELECT count(*) FROM team_place WHERE locked=1"), qint64(0));
}

void TeamsTabTest::wholeTeamIsLockedFromItsHead()
{
    QTest::mouseClick(m_on.board()->viewport(), Qt::LeftButton, {}, m_on.head(1));
    click(m_on.tab(), u"lockTeam"_s);
    QCOMPARE(m_on.room().count("SELECT count(*) FROM team_place WHERE locked=1"), qint64(4));
    VERIFY_DONE(m_on.store().undo());
    QCOMPARE(m_on.room().count("SELECT count(*) FROM team_place WHERE locked=1"), qint64(0));
}

void TeamsTabTest::slashFindsAStudent()
{
    m_on.board()->setFocus();
    m_on.key(Qt::Key_Slash);
    auto* field = seen<QLineEdit>(m_on.tab(), u"findStudent"_s);
    QTRY_VERIFY(field->hasFocus());
    enter(m_on.tab(), u"findStudent"_s,
          m_on.room().text("SELECT name FROM person ORDER BY id LIMIT 1 OFFSET 7"));
    QTRY_COMPARE(m_on.board()->currentStudent(), m_on.camp().students[7]);
    QTest::keyClick(field, Qt::Key_Down);
    QVERIFY(m_on.board()->hasFocus());
    enter(m_on.tab(), u"findStudent"_s, u"nobody at all"_s);
    QTRY_VERIFY2(m_on.said().contains(u"nobody at all"_s), qPrintable(m_on.said()));
}

void TeamsTabTest::listIsPrintedAndSaved()
{
    m_on.chooseIn(u"printTeams"_s, u"teamPaper_list"_s);
    QTRY_COMPARE(m_on.room().papers.size(), 1);
    QVERIFY(m_on.room().papers.constFirst()->pageCount() >= 1);
    QVERIFY(m_on.tab()->paper());
    QTemporaryDir folder;
    const QString path = folder.filePath(u"teams.csv"_s);
    m_on.room().fileAnswers << path;
    m_on.chooseIn(u"printTeams"_s, u"exportTeams"_s);
    QFile file(path);
    QTRY_VERIFY(file.exists());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QCOMPARE(text.count(u'\n'), 13);
    QVERIFY(text.contains(u"SJTU"_s));
}

void TeamsTabTest::threeStudentsAndThreeHundredFit()
{
    m_on.make(3, 2, 1, 5);
    QCOMPARE(cutHere(*m_on.tab()), QStringList());
    QCOMPARE(m_on.board()->boardLayout().trayIndex(), 1);
    m_on.make(300, 12, 60, 5);
    QVERIFY(m_on.board()->verticalScrollBar()->maximum() > 0);
    QVERIFY(m_on.board()->boardLayout().columns() <= 16);
    const qint64 last = m_on.camp().students.constLast();
    m_on.tab()->showObject(u"participation"_s, last);
    QCOMPARE(m_on.board()->currentStudent(), last);
    keepPicture(*m_on.room().window(), u"teams-300"_s);
}

void TeamsTabTest::nothingIsCutOrNameless()
{
    QCOMPARE(cutHere(*m_on.tab()), QStringList());
    QVERIFY2(namelessFields(*m_on.tab()).isEmpty(), qPrintable(namelessFields(*m_on.tab()).join(u' ')));
}

void TeamsTabTest::darkIsReadable()
{
    m_on.make(79, 12, 16, 5);
    keepPicture(*m_on.room().window(), u"teams-79"_s);
    m_on.board()->setFocus();
    m_on.member(8, 3);
    m_on.key(Qt::Key_Space);
    QTRY_VERIFY(m_on.board()->carried() != 0);
    keepPicture(*m_on.room().window(), u"teams-79-moving"_s);
    m_on.room().theme().setChoice(Theme::Choice::Dark);
    QTRY_COMPARE(Palette::schemeOf(m_on.board()->palette()), Scheme::Dark);
    keepPicture(*m_on.room().window(), u"teams-79-dark"_s);
    m_on.room().theme().setChoice(Theme::Choice::Light);
}

QTEST_MAIN(TeamsTabTest)
#include "tst_teamstab.moc"
