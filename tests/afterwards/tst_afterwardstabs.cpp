// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/tablereader.h"
#include "tests/afterwards/campstory.h"
#include "tests/common/strictwarnings.h"
#include "tests/testkit/verify.h"
#include "views/afterwards/afterwardstab.h"
#include "views/afterwards/partnerstab.h"
#include "views/common/figuretile.h"
#include "views/print/paper.h"

#include <QListWidget>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTableView>

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// Results and partners of a camp, as a coordinator looks back on it.
class AfterwardsTabsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_room = std::make_unique<ScreenRoom>(QSize(1180, 760));
        m_story = std::make_unique<CampStory>(*m_room);
    }
    void cleanup()
    {
        m_story.reset();
        m_room.reset();
    }

    void figuresLeadToTheirPeople();
    void campsAreComparedAndThisOneIsMarked();
    void whoCameAgainAndLaterAwardsAreListed();
    void ruleDecidesWhoIsInvited();
    void invitationsAreSeenBeforeTheyWait();
    void listsAreExportedAndPrinted();
    void figuresFollowTheFile();
    void universityShowsItsOwnStudentsOnly();
    void universitiesAreExported();
    void emptyCampSaysWhatWillStandHere();
    void nothingIsCutOrNameless();
    void looksRightInTheDark();

private:
    template <typename Tab>
    Tab* open(qint64 camp = 0)
    {
        auto* tab = new Tab(m_room->workplace(), m_room->window());
        connect(tab, &ActivityTab::said, this, [this](Tone, const QString& sentence) { m_said = sentence; });
        m_room->show(tab);
        tab->showActivity(camp ? camp : m_story->camp);
        tab->arrive();
        return tab;
    }
    QString cell(QWidget* tab, const QString& table, int row, int column)
    {
        auto* view = seen<QTableView>(tab, table);
        return view ? view->model()->index(row, column).data().toString() : u"(hidden)"_s;
    }
    int rows(QWidget* tab, const QString& table)
    {
        auto* view = seen<QTableView>(tab, table);
        return view ? view->model()->rowCount() : -1;
    }
    QString figure(QWidget* tab, const QString& name)
    {
        return seen<FigureTile>(tab, u"figure_"_s + name)->figure();
    }

    std::unique_ptr<ScreenRoom> m_room;
    std::unique_ptr<CampStory> m_story;
    QString m_said;
};

void AfterwardsTabsTest::figuresLeadToTheirPeople()
{
    auto* tab = open<AfterwardsTab>();
    QCOMPARE(figure(tab, u"applicants"_s), u"6"_s);
    QCOMPARE(figure(tab, u"students"_s), u"4"_s);
    QCOMPARE(figure(tab, u"completed"_s), u"3"_s);
    QCOMPARE(figure(tab, u"noShows"_s), u"1"_s);
    QCOMPARE(figure(tab, u"survey"_s), u"4.40"_s);
    QSignalSpy wanted(tab, &ActivityTab::tabWanted);
    click(tab, u"figure_universities"_s);
    QCOMPARE(wanted.constLast().at(0).toString(), u"partners"_s);
}

void AfterwardsTabsTest::campsAreComparedAndThisOneIsMarked()
{
    auto* tab = open<AfterwardsTab>();
    QCOMPARE(rows(tab, u"comparedTable"_s), 3);
    QCOMPARE(cell(tab, u"comparedTable"_s, 1, 0), u"▸ River Camp 2025 (this camp)"_s);
    QCOMPARE(cell(tab, u"comparedTable"_s, 1, 6), u"75 %"_s);
    QCOMPARE(seen<QTableView>(tab, u"comparedTable"_s)->currentIndex().row(), 1);
    keepPicture(*m_room->window(), u"afterwards"_s);
}

void AfterwardsTabsTest::whoCameAgainAndLaterAwardsAreListed()
{
    auto* tab = open<AfterwardsTab>();
    click(tab, u"againPart"_s);
    QCOMPARE(rows(tab, u"againTable"_s), 1);
    QCOMPARE(cell(tab, u"againTable"_s, 0, 2), u"River Camp 2024 (2024)"_s);
    keepPicture(*m_room->window(), u"afterwards-again"_s);
    click(tab, u"awardsPart"_s);
    QCOMPARE(cell(tab, u"laterAwardTable"_s, 0, 1), u"Cora Lake"_s);
    QCOMPARE(cell(tab, u"laterAwardTable"_s, 0, 2), u"National medal"_s);
}

void AfterwardsTabsTest::ruleDecidesWhoIsInvited()
{
    auto* tab = open<AfterwardsTab>();
    click(tab, u"invitationsPart"_s);
    QCOMPARE(rows(tab, u"invitationTable"_s), 5);
    QVERIFY(labelText(tab, u"invitationSummary"_s).startsWith(u"2 of 5 fit the rule"_s));
    click(tab, u"inviteNoFinalYear"_s);
    QTRY_VERIFY(labelText(tab, u"invitationSummary"_s).startsWith(u"3 of 5"_s));
    auto* points = seen<QSpinBox>(tab, u"invitePoints"_s);
    points->setFocus();
    QTest::keyClick(points, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(points, u"80"_s);
    QTRY_VERIFY2(labelText(tab, u"invitationSummary"_s).startsWith(u"2 of 5"_s),
                 qPrintable(labelText(tab, u"invitationSummary"_s)));
    choose(tab, u"inviteAsked"_s, u"Would you come again?: yes"_s);
    QTRY_VERIFY(labelText(tab, u"invitationSummary"_s).startsWith(u"1 of 5"_s));
    click(tab, u"invitationTableMarked"_s);
    QCOMPARE(rows(tab, u"invitationTable"_s), 1);
    QCOMPARE(cell(tab, u"invitationTable"_s, 0, 0), u"Anna River"_s);
    QCOMPARE(cell(tab, u"invitationTable"_s, 0, 3), u"anna@example.org"_s);
    keepPicture(*m_room->window(), u"afterwards-invitations"_s);
}

void AfterwardsTabsTest::invitationsAreSeenBeforeTheyWait()
{
    auto* tab = open<AfterwardsTab>();
    click(tab, u"invitationsPart"_s);
    click(tab, u"invite"_s);
    QTRY_VERIFY(openDialog(u"invitationDialog"_s));
    QWidget* dialog = openDialog(u"invitationDialog"_s);
    QCOMPARE(seen<QListWidget>(dialog, u"invitedPeople"_s)->count(), 2);
    enter(dialog, u"invitationAddition"_s, u"It opens on 1 March."_s);
    const QString text = seen<QPlainTextEdit>(dialog, u"invitationText"_s)->toPlainText();
    QVERIFY2(text.contains(u"Dear Cora Lake"_s) && text.endsWith(u"It opens on 1 March."_s),
             qPrintable(text));
    keepPicture(*dialog, u"afterwards-invite"_s);
    click(dialog, u"invitationGo"_s);
    QTRY_COMPARE(m_room->count("SELECT count(*) FROM notice"), 2);
    QVERIFY2(m_said.contains(u"2 invitation"_s), qPrintable(m_said));
    QTRY_VERIFY(!seen<QPushButton>(tab, u"invite"_s)->isEnabled()); // nobody is invited twice
    VERIFY_DONE(m_room->store().undo());
    QTRY_VERIFY(seen<QPushButton>(tab, u"invite"_s)->isEnabled());
}

void AfterwardsTabsTest::listsAreExportedAndPrinted()
{
    QTemporaryDir folder;
    auto* tab = open<AfterwardsTab>();
    click(tab, u"invitationsPart"_s);
    m_room->fileAnswers << folder.filePath(u"invitations.xlsx"_s);
    click(tab, u"exportAfterwards"_s);
    const auto table = readTable(folder.filePath(u"invitations.xlsx"_s));
    VERIFY_DONE(table);
    QCOMPARE(table->rows.size(), size_t(5));
    click(tab, u"printAfterwards"_s);
    click(tab, u"campReport"_s);
    QCOMPARE(m_room->papers.size(), 2);
    QVERIFY(m_room->papers.at(1)->title().contains(u"River Camp 2025"_s));
    m_room->fileAnswers << folder.filePath(u"no/such/folder.csv"_s);
    click(tab, u"exportAfterwards"_s);
    QVERIFY(!m_said.startsWith(u"Saved no"_s) && !m_said.isEmpty());
}

void AfterwardsTabsTest::figuresFollowTheFile()
{
    auto* tab = open<AfterwardsTab>();
    const qint64 person = m_room->centre.add("person", {{u"name"_s, u"Late"_s}});
    m_room->centre.add("participation",
                       {{u"activity"_s, QString::number(m_story->camp)},
                        {u"person"_s, QString::number(person)},
                        {u"state"_s, u"confirmed"_s}});
    QTRY_COMPARE(figure(tab, u"students"_s), u"5"_s);
    VERIFY_DONE(m_room->store().undo());
    QTRY_COMPARE(figure(tab, u"students"_s), u"4"_s);
}

void AfterwardsTabsTest::universityShowsItsOwnStudentsOnly()
{
    auto* tab = open<PartnersTab>();
    QCOMPARE(rows(tab, u"partnerTable"_s), 3);
    auto* view = seen<QTableView>(tab, u"partnerTable"_s);
    for (int row = 0; row < 3; ++row) {
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                          view->visualRect(view->model()->index(row, 0)).center());
        const QString university = cell(tab, u"partnerTable"_s, row, 0).section(u' ', 0, 0);
        QCOMPARE(rows(tab, u"partnerStudents"_s), 2);
        for (int student = 0; student < 2; ++student)
            QVERIFY(cell(tab, u"partnerStudents"_s, student, 0).endsWith(university));
    }
    QTest::keyClick(view, Qt::Key_Up);
    keepPicture(*m_room->window(), u"partners"_s);
}

void AfterwardsTabsTest::universitiesAreExported()
{
    QTemporaryDir folder;
    auto* tab = open<PartnersTab>();
    m_room->fileAnswers << folder.path();
    click(tab, u"exportPartners"_s);
    QVERIFY(m_room->fileQuestions.constLast().folder);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 3);
    QVERIFY2(m_said.contains(u"3 file"_s), qPrintable(m_said));
    m_room->fileAnswers << folder.filePath(u"one.csv"_s);
    click(tab, u"exportPartner"_s);
    QCOMPARE(m_room->fileQuestions.constLast().suggestion, u"Lake University.xlsx"_s);
    const auto table = readTable(folder.filePath(u"one.csv"_s));
    VERIFY_DONE(table);
    QCOMPARE(table->rows.size(), size_t(2));
    click(tab, u"printPartner"_s);
    QCOMPARE(m_room->papers.size(), 1);
}

void AfterwardsTabsTest::emptyCampSaysWhatWillStandHere()
{
    const qint64 empty = m_room->centre.add("activity", {{u"kind"_s, u"camp"_s}, {u"name"_s, u"Empty"_s}});
    auto* tab = open<PartnersTab>(empty);
    QVERIFY(seen<QWidget>(tab, u"emptyState"_s));
    QVERIFY(!seen<QPushButton>(tab, u"exportPartners"_s)->isEnabled());
    QVERIFY(!seen<QPushButton>(tab, u"printPartner"_s)->isEnabled());
    QVERIFY(!tab->paper());
    AfterwardsTab results(m_room->workplace());
    results.showActivity(empty);
    QVERIFY(results.paper());
}

void AfterwardsTabsTest::nothingIsCutOrNameless()
{
    auto* tab = open<AfterwardsTab>();
    for (const QString& part : {u"comparedPart"_s, u"againPart"_s, u"awardsPart"_s, u"invitationsPart"_s}) {
        click(tab, part);
        QStringList cut = cutTexts(*tab);
        cut.removeAll(QString()); // the corner of a table
        QCOMPARE(cut.join(u" | "_s), QString());
        QCOMPARE(namelessFields(*tab).join(u" | "_s), QString());
    }
}

void AfterwardsTabsTest::looksRightInTheDark()
{
    m_room->theme().setChoice(Theme::Choice::Dark);
    auto* tab = open<PartnersTab>();
    QStringList cut = cutTexts(*tab);
    cut.removeAll(QString());
    QCOMPARE(cut.join(u" | "_s), QString());
    QCOMPARE(namelessFields(*tab).join(u" | "_s), QString());
    keepPicture(*m_room->window(), u"partners-dark"_s);
    auto* results = new AfterwardsTab(m_room->workplace(), m_room->window());
    tab->hide();
    m_room->window()->layout()->addWidget(results);
    results->showActivity(m_story->camp);
    results->show();
    QTRY_VERIFY(results->isVisible());
    keepPicture(*m_room->window(), u"afterwards-dark"_s);
}

QTEST_MAIN(AfterwardsTabsTest)
#include "tst_afterwardstabs.moc"
