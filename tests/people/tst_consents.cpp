// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/afterwards/partners.h"
#include "models/activities/honours/honoursdomain.h"
#include "tests/afterwards/campstory.h"
#include "tests/common/strictwarnings.h"
#include "views/common/navigationlist.h"
#include "views/people/consentstab.h"
#include "views/people/peoplepage.h"
#include "views/print/paper.h"
#include "views/settings/settingspage.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// Consents of a camp, rules of keeping, and the partners' lists, as a coordinator works with them.
class ConsentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_room = std::make_unique<ScreenRoom>(QSize(1180, 760));
        m_story = std::make_unique<CampStory>(*m_room);
        registerHonours(m_room->centre.domain());
        for (const qint64 pupil : {m_story->anna, m_story->cora})
            QVERIFY(m_room->centre.edit("person", pupil, {{u"degree_level"_s, u"school"_s}}));
    }
    void cleanup()
    {
        m_story.reset();
        m_room.reset();
    }

    void theTabSaysWhoLacksWhat();
    void consentsAreAddedForWhoeverLacksThem();
    void aConsentWithoutATextIsAskedFor();
    void aConsentIsWithdrawnForTheSelected();
    void remindersWaitInTheQueue();
    void partnersGetNobodyUnderAgeWithoutConsent();
    void rulesOfKeepingLeadToErasing();
    void aPersonIsErasedFromThePeoplesPage();
    void pupilsStayOffThePrintedListOfPeople();
    void aPersonsPanelShowsAndWithdrawsConsents();

private:
    ConsentsTab* open()
    {
        auto* tab = new ConsentsTab(m_room->workplace(), m_room->window());
        connect(tab, &ActivityTab::said, this, [this](Tone, const QString& sentence) { m_said = sentence; });
        m_room->show(tab);
        tab->showActivity(m_story->camp);
        tab->arrive();
        return tab;
    }
    static QStringList column(QWidget* root, const QString& table, int column)
    {
        const QAbstractItemModel* model = root->findChild<QTableView*>(table)->model();
        QStringList texts;
        for (int row = 0; row < model->rowCount(); ++row)
            texts << model->index(row, column).data().toString();
        return texts;
    }

    std::unique_ptr<ScreenRoom> m_room;
    std::unique_ptr<CampStory> m_story;
    QString m_said;
};

void ConsentsTest::theTabSaysWhoLacksWhat()
{
    ConsentsTab* tab = open();
    QCOMPARE(labelText(tab, u"consentSummary"_s),
             u"2 student(s) are under age. Of 2 of them a consent is missing."_s);
    const QStringList names = column(tab, u"consentTable"_s, 0);
    QVERIFY(names.contains(u"Anna River"_s));
    QVERIFY(!names.contains(u"Finn Hill"_s)); // declined
    const qsizetype anna = names.indexOf(u"Anna River"_s);
    QCOMPARE(column(tab, u"consentTable"_s, 1).at(anna), u"under age"_s);
    QCOMPARE(column(tab, u"consentTable"_s, 2).at(anna), u"missing"_s);
    QCOMPARE(cutTexts(*tab).join(u"; "_s), QString());
    QCOMPARE(namelessFields(*tab), QStringList());
    keepPicture(*m_room->window(), u"consents"_s);
}

void ConsentsTest::consentsAreAddedForWhoeverLacksThem()
{
    ConsentsTab* tab = open();
    click(tab, u"addConsents"_s);
    QTRY_VERIFY(openDialog(u"consentDialog"_s));
    QWidget* dialog = openDialog(u"consentDialog"_s);
    enter(dialog, u"consentVersion"_s, u"2026-1"_s);
    for (const QString& purpose : {u"publication"_s, u"pictures"_s, u"partners"_s})
        seen<QCheckBox>(dialog, u"consentFor_"_s + purpose)->setChecked(true);
    keepPicture(*dialog, u"consentdialog"_s);
    click(dialog, u"dialogMain"_s);
    QTRY_VERIFY(!openDialog(u"consentDialog"_s));
    QCOMPARE(
        m_room->count("SELECT count(*) FROM consent WHERE text_version='2026-1' AND activity IS NOT NULL"),
        qint64(8));
    QTRY_VERIFY(labelText(tab, u"consentSummary"_s).contains(u"All consents are there"_s));
    QVERIFY(m_room->store().undo().ok()); // one Action
    QCOMPARE(m_room->count("SELECT count(*) FROM consent"), qint64(0));
}

void ConsentsTest::aConsentWithoutATextIsAskedFor()
{
    ConsentsTab* tab = open();
    click(tab, u"addConsents"_s);
    QTRY_VERIFY(openDialog(u"consentDialog"_s));
    QWidget* dialog = openDialog(u"consentDialog"_s);
    click(dialog, u"dialogMain"_s);
    QVERIFY(openDialog(u"consentDialog"_s));
    QCOMPARE(m_room->count("SELECT count(*) FROM consent"), qint64(0));
}

void ConsentsTest::aConsentIsWithdrawnForTheSelected()
{
    m_room->centre.add("consent",
                       {{u"person"_s, idText(m_story->anna)},
                        {u"purpose"_s, u"pictures"_s},
                        {u"text_version"_s, u"1"_s},
                        {u"given_on"_s, u"2025-07-01"_s}});
    ConsentsTab* tab = open();
    const qsizetype anna = column(tab, u"consentTable"_s, 0).indexOf(u"Anna River"_s);
    seen<QTableView>(tab, u"consentTable"_s)->selectRow(int(anna));
    QVERIFY(seen<QPushButton>(tab, u"withdrawConsents"_s)->isEnabled());
    tab->findChild<QAction*>(u"withdraw_pictures"_s)->trigger();
    QVERIFY(!m_room->text("SELECT withdrawn_on FROM consent").isEmpty());
    QCOMPARE(m_said, u"1 consent(s) withdrawn from today on."_s);
}

void ConsentsTest::remindersWaitInTheQueue()
{
    ConsentsTab* tab = open();
    click(tab, u"remindConsents"_s);
    QCOMPARE(m_room->count("SELECT count(*) FROM notice WHERE cause LIKE 'consent:%'"), qint64(2));
    const QString body = m_room->text("SELECT body FROM notice WHERE cause LIKE 'consent:%' ORDER BY id");
    QVERIFY(body.contains(u"taking part"_s));
    QVERIFY(!body.contains(u"{name}"_s));
    click(tab, u"remindConsents"_s); // nobody is told twice
    QCOMPARE(m_room->count("SELECT count(*) FROM notice WHERE cause LIKE 'consent:%'"), qint64(2));
}

void ConsentsTest::partnersGetNobodyUnderAgeWithoutConsent()
{
    const auto names = [&] {
        const auto partners =
            Partners::read(m_room->store().reader(), m_story->camp, m_room->store().clock().now());
        QStringList found;
        for (const StudentResult& student : partners->studentsOf(m_story->river))
            found << student.name;
        return found;
    };
    QCOMPARE(names(), QStringList(u"Ben River"_s));
    const auto partners =
        Partners::read(m_room->store().reader(), m_story->camp, m_room->store().clock().now());
    QCOMPARE(partners->partner(m_story->river)->withheld, 1);
    QCOMPARE(partners->partner(m_story->river)->students, 2); // figures stay
    m_room->centre.add("consent",
                       {{u"person"_s, idText(m_story->anna)},
                        {u"activity"_s, idText(m_story->camp)},
                        {u"purpose"_s, u"partners"_s},
                        {u"text_version"_s, u"1"_s},
                        {u"given_on"_s, u"2025-07-01"_s}});
    QCOMPARE(names(), QStringList({u"Anna River"_s, u"Ben River"_s}));
}

void ConsentsTest::rulesOfKeepingLeadToErasing()
{
    m_room->centre.add("retention_rule", {{u"subject"_s, u"applicants"_s}, {u"days"_s, u"30"_s}});
    auto* page = new SettingsPage(m_room->workplace(), m_room->window());
    m_room->show(page);
    page->showObject(u"retention_rule"_s, 0);
    QStringList kept = column(page, u"keptTooLong"_s, 0);
    QVERIFY2(kept.contains(u"Finn Hill"_s), qPrintable(kept.join(u", "_s)));
    QVERIFY(!kept.contains(u"Ben River"_s));
    keepPicture(*m_room->window(), u"retention"_s);
    const int row = int(kept.indexOf(u"Finn Hill"_s));
    seen<QTableView>(page, u"keptTooLong"_s)->selectRow(row);
    click(page, u"eraseKept"_s);
    QTRY_VERIFY(openDialog(u"erasureDialog"_s));
    QWidget* dialog = openDialog(u"erasureDialog"_s);
    QVERIFY(column(dialog, u"erasurePlan"_s, 2).contains(u"stays, emptied"_s));
    QVERIFY(labelText(dialog, u"erasureWhere"_s).contains(u"not shared"_s));
    QTRY_COMPARE(cutTexts(*dialog), QStringList());
    auto* main = dialog->findChild<QPushButton*>(u"dialogMain"_s);
    QVERIFY(!main->isEnabled()); // nothing was typed yet
    QTest::keyClicks(seen<QLineEdit>(dialog, u"erasureTyped"_s), u"finn hill"_s);
    keepPicture(*dialog, u"erasure"_s);
    QVERIFY(main->isEnabled());
    click(dialog, u"dialogMain"_s);
    QTRY_VERIFY_WITH_TIMEOUT(labelText(dialog, u"erasureProtocol"_s).contains(u"redacted"_s), 20'000);
    keepPicture(*dialog, u"erasure-protocol"_s);
    QCOMPARE(m_room->count("SELECT count(*) FROM person WHERE erased_at IS NOT NULL"), qint64(1));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!openDialog(u"erasureDialog"_s));
    QTRY_VERIFY(!column(page, u"keptTooLong"_s, 0).contains(u"Finn Hill"_s));
    QCOMPARE(saidIn(page), u"Erased the details of 1 person(s)"_s);
}

void ConsentsTest::aPersonIsErasedFromThePeoplesPage()
{
    auto* page = new PeoplePage(m_room->workplace(), m_room->window());
    m_room->show(page);
    page->showObject(u"person"_s, m_story->eve);
    QTRY_COMPARE(labelText(page, u"recordName"_s), u"Eve Hill"_s);
    auto* list = seen<QTableView>(page, u"listTable"_s);
    QTRY_VERIFY(column(page, u"listTable"_s, 0).contains(u"Eve Hill"_s));
    list->selectRow(int(column(page, u"listTable"_s, 0).indexOf(u"Eve Hill"_s)));
    page->findChild<QAction*>(u"erasePeople"_s)->trigger();
    QTRY_VERIFY(openDialog(u"erasureDialog"_s));
    QWidget* dialog = openDialog(u"erasureDialog"_s);
    QTest::keyClicks(seen<QLineEdit>(dialog, u"erasureTyped"_s), u"Eve Hill"_s);
    click(dialog, u"dialogMain"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_room->count("SELECT count(*) FROM person WHERE name='Eve Hill'"), qint64(0),
                              20'000);
    QTRY_VERIFY_WITH_TIMEOUT(labelText(dialog, u"erasureProtocol"_s).contains(u"redacted"_s), 20'000);
    QTest::keyClick(dialog, Qt::Key_Escape);
}

void ConsentsTest::pupilsStayOffThePrintedListOfPeople()
{
    auto* page = new PeoplePage(m_room->workplace(), m_room->window());
    m_room->show(page);
    const auto paper = static_cast<Page*>(page)->paper();
    QVERIFY(paper);
    const QString remarks = paper->frame().stamp.remarks.join(u' ');
    QVERIFY2(remarks.contains(u"2 person(s) under age are left out"_s), qPrintable(remarks));
}

void ConsentsTest::aPersonsPanelShowsAndWithdrawsConsents()
{
    const qint64 consent = m_room->centre.add("consent",
                                              {{u"person"_s, idText(m_story->anna)},
                                               {u"purpose"_s, u"pictures"_s},
                                               {u"text_version"_s, u"2025-1"_s},
                                               {u"given_on"_s, u"2025-07-01"_s}});
    auto* page = new PeoplePage(m_room->workplace(), m_room->window());
    m_room->show(page);
    page->showObject(u"person"_s, m_story->anna);
    const QString part = u"part_%1"_s.arg(consent);
    QTRY_VERIFY(seen<QLabel>(page, part));
    QVERIFY(seen<QLabel>(page, part)->text().contains(u"given on 2025-07-01"_s));
    keepPicture(*m_room->window(), u"person"_s);
    click(page, u"withdraw_%1"_s.arg(consent));
    QTRY_VERIFY(seen<QLabel>(page, part) && seen<QLabel>(page, part)->text().contains(u"withdrawn on"_s));
    QVERIFY(!seen<QPushButton>(page, u"withdraw_%1"_s.arg(consent)));
}

QTEST_MAIN(ConsentsTest)
#include "tst_consents.moc"
