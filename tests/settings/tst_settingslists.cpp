// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenroom.h"

#include "tests/common/strictwarnings.h"
#include "views/common/navigationlist.h"
#include "views/settings/settingspage.h"

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// Rules, operators, places and the other short lists.
class SettingsListsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_room = std::make_unique<ScreenRoom>();
        m_page = new SettingsPage(m_room->workplace(), m_room->window());
        m_room->show(m_page);
    }
    void cleanup() { m_room.reset(); }

    void aRuleIsAddedAndReadAsASentence()
    {
        m_room->centre.add("borrower_group", {{u"name"_s, u"Students"_s}});
        m_room->centre.add("category", {{u"name"_s, u"Boards"_s}});
        QWidget* list = go(u"rules"_s, u"loan_rule"_s);
        QVERIFY(labelText(m_page, u"defaultRule"_s).contains(u"Whoever no rule fits"_s));
        click(list, u"addRecord"_s);
        QTRY_VERIFY(openDialog(u"recordDialog"_s));
        QWidget* dialog = openDialog(u"recordDialog"_s);
        enter(dialog, u"field_category"_s, u"Boards"_s);
        enter(dialog, u"field_borrower_group"_s, u"Students"_s);
        enter(dialog, u"field_max_items"_s, u"3"_s);
        enter(dialog, u"field_loan_days"_s, u"14"_s);
        enter(dialog, u"field_max_renewals"_s, u"1"_s);
        enter(dialog, u"field_renewal_days"_s, u"14"_s);
        click(dialog, u"dialogMain"_s);
        QTRY_VERIFY(!openDialog(u"recordDialog"_s));
        QCOMPARE(m_room->count("SELECT count(*) FROM loan_rule WHERE max_items=3 AND loan_days=14"),
                 qint64(1));
        QCOMPARE(labelText(m_page, u"ruleSentence"_s),
                 u"Students may have 3 thing(s) of Boards for 14 day(s), renewed once."_s);
        QVERIFY(m_room->store().undo().ok());
        QTRY_COMPARE(table(list)->model()->rowCount(), 0);
    }

    void anOperatorIsArchivedAndComesBack()
    {
        m_room->centre.add("operator", {{u"name"_s, u"Chen Wei"_s}});
        QWidget* list = go(u"operators"_s, u"operator"_s);
        QCOMPARE(table(list)->model()->rowCount(), 1);
        QVERIFY(!seen<QPushButton>(list, u"awayRecord"_s)->isEnabled());
        table(list)->selectRow(0);
        click(list, u"awayRecord"_s);
        QCOMPARE(m_room->count("SELECT archived FROM operator"), qint64(1));
        QCOMPARE(table(list)->model()->rowCount(), 0);
        QVERIFY(saidIn(m_page).contains(u"Chen Wei"_s));
        click(list, u"showPast"_s);
        table(list)->selectRow(0);
        QCOMPARE(seen<QPushButton>(list, u"awayRecord"_s)->text(), u"&Restore"_s);
        click(list, u"awayRecord"_s);
        QCOMPARE(m_room->count("SELECT archived FROM operator"), qint64(0));
    }

    void enterOnARowEditsIt()
    {
        m_room->centre.add("operator", {{u"name"_s, u"Chen Wei"_s}});
        QWidget* list = go(u"operators"_s, u"operator"_s);
        table(list)->setFocus();
        table(list)->selectRow(0);
        QTest::keyClick(table(list), Qt::Key_Return);
        QTRY_VERIFY(openDialog(u"recordDialog"_s));
        QWidget* dialog = openDialog(u"recordDialog"_s);
        enter(dialog, u"field_card"_s, u"04A2B3C4"_s);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(!openDialog(u"recordDialog"_s));
        QCOMPARE(m_room->text("SELECT card FROM operator"), u"04A2B3C4"_s);
    }

    void aSecondOperatorOfTheSameNameIsRefusedInTheDialog()
    {
        m_room->centre.add("operator", {{u"name"_s, u"Chen Wei"_s}});
        QWidget* list = go(u"operators"_s, u"operator"_s);
        click(list, u"addRecord"_s);
        QTRY_VERIFY(openDialog(u"recordDialog"_s));
        QWidget* dialog = openDialog(u"recordDialog"_s);
        enter(dialog, u"field_name"_s, u"Chen Wei"_s);
        click(dialog, u"dialogMain"_s);
        QVERIFY(!saidIn(dialog).isEmpty());
        QCOMPARE(m_room->count("SELECT count(*) FROM operator"), qint64(1));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!openDialog(u"recordDialog"_s));
    }

    void anOrganizationShowsItsOtherNames()
    {
        const qint64 one = m_room->centre.add("organization", {{u"name"_s, u"甲大学"_s}});
        m_room->centre.add(
            "organization_name",
            {{u"organization"_s, idText(one)}, {u"name"_s, u"甲大"_s}, {u"kind"_s, u"short"_s}});
        QWidget* list = go(u"organizations"_s, u"organization"_s);
        QWidget* names = seen<QWidget>(m_page, u"list_organization_name"_s);
        QVERIFY(!seen<QPushButton>(names, u"addRecord"_s)->isEnabled());
        table(list)->selectRow(0);
        QCOMPARE(table(names)->model()->rowCount(), 1);
        click(names, u"addRecord"_s);
        QTRY_VERIFY(openDialog(u"recordDialog"_s));
        QWidget* dialog = openDialog(u"recordDialog"_s);
        enter(dialog, u"field_name"_s, u"JIA"_s);
        click(dialog, u"dialogMain"_s);
        QTRY_VERIFY(!openDialog(u"recordDialog"_s));
        QCOMPARE(table(names)->model()->rowCount(), 2);
        table(names)->selectRow(0);
        click(names, u"awayRecord"_s);
        QCOMPARE(m_room->count("SELECT count(*) FROM organization_name"), qint64(1));
    }

    void placesStandUnderTheirRooms()
    {
        const qint64 room = m_room->centre.add("place", {{u"name"_s, u"Room 101"_s}});
        m_room->centre.add("place", {{u"name"_s, u"Shelf B3"_s}, {u"parent"_s, idText(room)}});
        QWidget* list = go(u"places"_s, u"place"_s);
        QCOMPARE(table(list)->model()->index(1, 0).data().toString(), u"Room 101 › Shelf B3"_s);
    }

private:
    QWidget* go(const QString& key, const QString& recordTable)
    {
        m_page->findChild<NavigationList*>(u"settingsSections"_s)->setCurrentPage(key);
        return seen<QWidget>(m_page, u"list_"_s + recordTable);
    }
    static QTableView* table(QWidget* list) { return list->findChild<QTableView*>(); }

    std::unique_ptr<ScreenRoom> m_room;
    SettingsPage* m_page = nullptr;
};

QTEST_MAIN(SettingsListsTest)
#include "tst_settingslists.moc"
