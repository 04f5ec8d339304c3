// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/camprecords/campdomain.h"
#include "models/activities/honours/honoursdomain.h"
#include "models/items/honours/honourlist.h"
#include "models/people/erasedname.h"
#include "tests/common/strictwarnings.h"
#include "tests/settings/screenroom.h"
#include "tests/testkit/verify.h"
#include "views/honours/honourspage.h"
#include "views/print/paper.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QTableView>

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// The register of honours as a coordinator uses it.
class HonoursPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_room.reset(); }
    void honoursOfAllKindsStandTogether();
    void chipsLevelsAndYearsNarrow();
    void honourIsFoundByItsHolder();
    void honourIsEntered();
    void honourIsEditedAndRemovedByKeys();
    void yearOfTheActivityCountsWhereNoDayIsGiven();
    void awardOfATeamIsOfItsActivity();
    void erasedPersonIsCalledErased();
    void emptyRegisterTellsWhereToBegin();
    void modelIsSound();
    void nothingIsNameless();

private:
    void fill();
    HonoursPage* open()
    {
        auto* page = new HonoursPage(m_room->workplace(), m_room->window());
        m_page = page;
        m_room->show(page);
        page->arrive();
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
        return page;
    }
    [[nodiscard]] QTableView* table() { return seen<QTableView>(m_page, u"listTable"_s); }
    [[nodiscard]] int rows() { return table() ? table()->model()->rowCount() : 0; }
    [[nodiscard]] QStringList column(int number)
    {
        QStringList texts;
        for (int row = 0; row < rows(); ++row)
            texts << table()->model()->index(row, number).data().toString();
        return texts;
    }

    std::unique_ptr<ScreenRoom> m_room;
    HonoursPage* m_page = nullptr;
};

void HonoursPageTest::init()
{
    failOnWarnings();
    m_room = std::make_unique<ScreenRoom>(QSize(1100, 640));
    registerCamps(m_room->centre.domain());
    registerHonours(m_room->centre.domain());
}

void HonoursPageTest::fill()
{
    CentreFile& centre = m_room->centre;
    const qint64 course =
        centre.add("course", {{u"name"_s, u"深度学习"_s}, {u"name_en"_s, u"Deep Learning"_s}});
    const qint64 person = centre.add("person", {{u"name"_s, u"陈立"_s}});
    const qint64 camp = centre.add("activity",
                                   {{u"kind"_s, u"camp"_s},
                                    {u"name"_s, u"Camp"_s},
                                    {u"starts_on"_s, u"2021-08-16"_s},
                                    {u"ends_on"_s, u"2021-08-20"_s}});
    const qint64 team =
        centre.add("team", {{u"activity"_s, idText(camp)}, {u"number"_s, u"3"_s}, {u"name"_s, u"Blue"_s}});
    centre.add("award",
               {{u"title"_s, u"国家级"_s},
                {u"title_en"_s, u"National prize"_s},
                {u"level"_s, u"national"_s},
                {u"given_on"_s, u"2023-07-21"_s}});
    centre.add("award",
               {{u"title"_s, u"课程奖"_s},
                {u"title_en"_s, u"Course award"_s},
                {u"level"_s, u"city"_s},
                {u"given_on"_s, u"2022-06-01"_s},
                {u"course"_s, idText(course)}});
    centre.add("award",
               {{u"title"_s, u"优秀教师"_s},
                {u"title_en"_s, u"Excellent teacher"_s},
                {u"level"_s, u"national"_s},
                {u"given_on"_s, u"2022-09-10"_s},
                {u"person"_s, idText(person)}});
    centre.add("award",
               {{u"title"_s, u"一等奖"_s},
                {u"title_en"_s, u"First prize"_s},
                {u"level"_s, u"activity"_s},
                {u"activity"_s, idText(camp)},
                {u"team"_s, idText(team)},
                {u"rank"_s, u"1"_s}});
}

void HonoursPageTest::honoursOfAllKindsStandTogether()
{
    fill();
    auto* page = open();
    QTRY_COMPARE(rows(), 4);
    QCOMPARE(column(0),
             (QStringList{u"National prize"_s, u"Excellent teacher"_s, u"Course award"_s, u"First prize"_s}));
    QCOMPARE(column(1), (QStringList{u"The centre"_s, u"陈立"_s, u"Deep Learning"_s, u"3 · Blue"_s}));
    QCOMPARE(column(2), (QStringList{u"centre"_s, u"person"_s, u"course"_s, u"team"_s}));
    QVERIFY(page->paper());
    keepPicture(*m_room->window(), u"honours"_s);
    m_room->theme().setChoice(Theme::Choice::Dark);
    keepPicture(*m_room->window(), u"honours-dark"_s);
}

void HonoursPageTest::chipsLevelsAndYearsNarrow()
{
    fill();
    open();
    click(m_page, u"chip_persons"_s);
    QTRY_COMPARE(column(0), QStringList{u"Excellent teacher"_s});
    click(m_page, u"chip_centre"_s);
    QTRY_COMPARE(column(0), QStringList{u"National prize"_s});
    click(m_page, u"chip_all"_s);
    choose(m_page, u"honourLevel"_s, u"national"_s);
    QTRY_COMPARE(rows(), 2);
    choose(m_page, u"honourYear"_s, u"2022"_s);
    QTRY_COMPARE(column(0), QStringList{u"Excellent teacher"_s});
    choose(m_page, u"honourLevel"_s, u"All levels"_s);
    QTRY_COMPARE(rows(), 2);
}

void HonoursPageTest::honourIsFoundByItsHolder()
{
    fill();
    open();
    QTRY_COMPARE(rows(), 4);
    QTest::keyClicks(seen<QWidget>(m_page, u"listSearch"_s), u"chenli"_s);
    QTRY_COMPARE(column(0), QStringList{u"Excellent teacher"_s});
}

void HonoursPageTest::honourIsEntered()
{
    open();
    click(m_page, u"newHonour"_s);
    QTRY_VERIFY(openDialog(u"groupedDialog"_s));
    enter(openDialog(u"groupedDialog"_s), u"field_title"_s, u"星项目"_s);
    enter(openDialog(u"groupedDialog"_s), u"field_title_en"_s, u"Stellar project"_s);
    enter(openDialog(u"groupedDialog"_s), u"field_given_on"_s, u"2022-12-16"_s);
    keepPicture(*openDialog(u"groupedDialog"_s), u"honour-dialog"_s);
    click(openDialog(u"groupedDialog"_s), u"dialogMain"_s);
    QTRY_COMPARE(m_room->count("SELECT count(*) FROM award WHERE title_en='Stellar project'"), qint64(1));
    QTRY_COMPARE(column(1), QStringList{u"The centre"_s});
    VERIFY_DONE(m_room->store().undo());
    QTRY_COMPARE(rows(), 0);
}

void HonoursPageTest::honourIsEditedAndRemovedByKeys()
{
    fill();
    open();
    QTRY_COMPARE(rows(), 4);
    table()->selectRow(0);
    QTest::keyClick(table(), Qt::Key_F2);
    QTRY_VERIFY(openDialog(u"groupedDialog"_s));
    enter(openDialog(u"groupedDialog"_s), u"field_giver"_s, u"Alliance"_s);
    click(openDialog(u"groupedDialog"_s), u"dialogMain"_s);
    QTRY_COMPARE(m_room->text("SELECT giver FROM award WHERE title_en='National prize'"), u"Alliance"_s);
    QApplication::setActiveWindow(m_room->window());
    table()->setFocus();
    table()->selectRow(0);
    QTest::keyClick(table(), Qt::Key_Delete);
    QTRY_COMPARE(rows(), 3);
    QVERIFY2(saidIn(m_page).contains(u"Ctrl+Z"_s), qPrintable(saidIn(m_page)));
    VERIFY_DONE(m_room->store().undo());
    QTRY_COMPARE(rows(), 4);
}

void HonoursPageTest::yearOfTheActivityCountsWhereNoDayIsGiven()
{
    fill();
    open();
    choose(m_page, u"honourYear"_s, u"2021"_s);
    QTRY_COMPARE(column(0), QStringList{u"First prize"_s});
    QCOMPARE(honourYears(m_room->store().reader()).value(), (QStringList{u"2023"_s, u"2022"_s, u"2021"_s}));
}

void HonoursPageTest::awardOfATeamIsOfItsActivity()
{
    CentreFile& centre = m_room->centre;
    const qint64 camp = centre.add(
        "activity", {{u"kind"_s, u"camp"_s}, {u"name"_s, u"Camp"_s}, {u"starts_on"_s, u"2019-08-16"_s}});
    const qint64 team = centre.add("team", {{u"activity"_s, idText(camp)}, {u"number"_s, u"3"_s}});
    centre.add("award", {{u"title"_s, u"一等奖"_s}, {u"team"_s, idText(team)}});
    open();
    QTRY_COMPARE(rows(), 1);
    QCOMPARE(honourYears(m_room->store().reader()).value(), QStringList{u"2019"_s});
    VERIFY_DONE(centre.edit("activity", camp, {{u"starts_on"_s, u"2018-08-16"_s}}));
    QTRY_VERIFY(table()->model()->index(0, 6).data().toString() == "2018"_L1);
}

void HonoursPageTest::erasedPersonIsCalledErased()
{
    const qint64 person = m_room->centre.add("person", {{u"name"_s, erasedName()}});
    m_room->centre.add("award", {{u"title"_s, u"优秀教师"_s}, {u"person"_s, idText(person)}});
    open();
    QTRY_COMPARE(column(1), QStringList{u"erased"_s});
}

void HonoursPageTest::emptyRegisterTellsWhereToBegin()
{
    open();
    QTRY_VERIFY(seen<QPushButton>(m_page, u"emptyStateAction"_s));
    click(m_page, u"emptyStateAction"_s);
    QTRY_VERIFY(openDialog(u"groupedDialog"_s));
}

void HonoursPageTest::modelIsSound()
{
    fill();
    HonourList list(m_room->store(), m_room->workplace().foldQuery, nullptr);
    const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
    list.load();
    QTRY_COMPARE(list.rowCount(), 4);
    const QSignalSpy inserted(&list, &QAbstractItemModel::rowsInserted);
    m_room->centre.add("award", {{u"title"_s, u"新"_s}});
    QTRY_COMPARE(list.rowCount(), 5);
    QCOMPARE(inserted.count(), 1);
}

void HonoursPageTest::nothingIsNameless()
{
    fill();
    open();
    QTRY_COMPARE(rows(), 4);
    QCOMPARE(namelessFields(*m_room->window()), QStringList());
    QCOMPARE(cutTexts(*m_room->window()).join(u"; "_s), QString());
}

QTEST_MAIN(HonoursPageTest)
#include "tst_honourspage.moc"
