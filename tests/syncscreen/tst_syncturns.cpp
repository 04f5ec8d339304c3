// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/desk/deskrowsmodel.h"
#include "models/items/historylist.h"
#include "models/store/recordactions.h"
#include "models/sync/syncrunner.h"
#include "tests/common/strictwarnings.h"
#include "tests/settings/screenroom.h"
#include "tests/syncscreen/syncscreen.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// What a turn of sync means on the screens that are there already.
class SyncTurnsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void cleanup() { m_screen.reset(); }

    void historyKeepsItsSelection();
    void historyTakesBackWhatIsShown();
    void whatWentToTheInboxLeavesTheHistory();
    void recordsHistoryFollowsToo();
    void rowAtTheDeskSaysThatItDidNotHold();
    void borrowersLoanVanishes();
    void deviceListTellsTheOtherBorrower();
    void openDialogStaysAsItIs();

private:
    void open(const std::function<void(TwoDesks&)>& more = {})
    {
        m_screen = std::make_unique<SyncScreen>([&](TwoDesks& two) {
            two.share();
            if (more)
                more(two);
            QVERIFY(QDir().rename(two.folder(), two.path(u"away"_s)));
        });
        window().workplace().sync->stop(); // meetings are held by the test
        QVERIFY(QDir().rename(desks().path(u"away"_s), desks().folder()));
    }
    MainWindow& window() { return m_screen->window(); }
    TwoDesks& desks() { return m_screen->desks; }
    QTableView* table() { return seen<QTableView>(&window(), u"listTable"_s); }
    QStringList sentences() { return m_screen->texts(u"listTable"_s, 2); }
    void choose(const QString& sentence)
    {
        QTRY_VERIFY2(sentences().contains(sentence), qPrintable(sentence));
        QTest::mouseClick(
            table()->viewport(), Qt::LeftButton, Qt::NoModifier,
            table()->visualRect(table()->model()->index(int(sentences().indexOf(sentence)), 2)).center());
        QCOMPARE(chosen(), sentence);
    }
    QString chosen() { return table()->model()->index(table()->currentIndex().row(), 2).data().toString(); }
    /// The others' entries come, and the window sees them.
    void turn()
    {
        desks().meetThere();
        desks().meetHere();
        m_screen->store().lookForForeignChanges();
    }

    std::unique_ptr<SyncScreen> m_screen;
};

void SyncTurnsTest::historyKeepsItsSelection()
{
    open([](TwoDesks& two) {
        two.lend(two.here(), zhangsCard, u"CAM-003"_s);
        two.lend(two.here(), zhangsCard, u"HUB-001"_s);
        two.lend(two.there(), lisCard, u"ESP32-0042"_s);
    });
    window().showPage(u"history"_s);
    choose(u"Lent CAM-003 to 张三"_s);
    QSignalSpy reset(table()->model(), &QAbstractItemModel::modelReset);
    turn();
    QTRY_VERIFY(sentences().contains(u"Lent ESP32-0042 to 李娜"_s));
    QCOMPARE(
        sentences().mid(0, 3),
        (QStringList{u"Lent HUB-001 to 张三"_s, u"Lent CAM-003 to 张三"_s, u"Lent ESP32-0042 to 李娜"_s}));
    QCOMPARE(chosen(), u"Lent CAM-003 to 张三"_s);
    QCOMPARE(table()->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(labelText(&window(), u"entrySentence"_s), u"Lent CAM-003 to 张三"_s);
    QCOMPARE(reset.size(), 0);
    // and a second time, after the first ones have gone to the log under their new numbers
    desks().meetHere();
    VERIFY_DONE(desks().there().perform(EditRecords{u"person"_s, {desks().li}, {{u"note"_s, u"there"_s}}}));
    VERIFY_DONE(
        m_screen->store().perform(EditRecords{u"person"_s, {desks().zhang}, {{u"note"_s, u"here"_s}}}));
    turn();
    QTRY_COMPARE(sentences().size(), desks().count(m_screen->store(), "SELECT count(*) FROM journal"));
    QCOMPARE(chosen(), u"Lent CAM-003 to 张三"_s);
}

void SyncTurnsTest::historyTakesBackWhatIsShown()
{
    open([](TwoDesks& two) {
        two.lend(two.here(), zhangsCard, u"CAM-003"_s);
        two.lend(two.there(), lisCard, u"ESP32-0042"_s);
    });
    window().showPage(u"history"_s);
    choose(u"Lent CAM-003 to 张三"_s);
    desks().meetThere();
    desks().meetHere(); // the window has not looked yet: the place of the entry is another one's now
    click(&window(), u"takeBack"_s);
    QCOMPARE(desks().holderOf(m_screen->store(), u"CAM-003"_s), QString());
    QCOMPARE(desks().holderOf(m_screen->store(), u"ESP32-0042"_s), u"李娜"_s);
}

void SyncTurnsTest::whatWentToTheInboxLeavesTheHistory()
{
    open([](TwoDesks& two) {
        two.lend(two.there(), lisCard, u"CAM-003"_s);
        two.lend(two.here(), zhangsCard, u"CAM-003"_s);
        two.lend(two.here(), zhangsCard, u"HUB-001"_s);
    });
    window().showPage(u"history"_s);
    choose(u"Lent HUB-001 to 张三"_s);
    turn();
    QTRY_VERIFY(!sentences().contains(u"Lent CAM-003 to 张三"_s));
    QVERIFY(sentences().contains(u"Lent CAM-003 to 李娜"_s));
    QCOMPARE(chosen(), u"Lent HUB-001 to 张三"_s);
    QCOMPARE(sentences().size(), desks().count(m_screen->store(), "SELECT count(*) FROM journal"));
}

void SyncTurnsTest::recordsHistoryFollowsToo()
{
    open([](TwoDesks& two) {
        two.lend(two.there(), lisCard, u"CAM-003"_s);
        two.lend(two.here(), zhangsCard, u"CAM-003"_s);
    });
    HistoryList list(m_screen->store(), window().workplace().foldQuery, nullptr);
    list.load();
    list.showObject(u"device"_s, desks().cam);
    QTRY_COMPARE(list.rowCount(), 2);
    const auto sentence = [&](int row) { return list.index(row, 2).data().toString(); };
    QCOMPARE(sentence(0), u"Lent CAM-003 to 张三"_s);
    turn();
    QTRY_COMPARE(sentence(0), u"Lent CAM-003 to 李娜"_s);
    QCOMPARE(list.rowCount(), 2);
}

void SyncTurnsTest::rowAtTheDeskSaysThatItDidNotHold()
{
    open();
    desks().lend(desks().there(), lisCard, u"CAM-003"_s);
    m_screen->scan(zhangsCard);
    m_screen->scan(u"CAM-003"_s);
    auto* rows = seen<QTableView>(&window(), u"outcomes"_s);
    const auto first = [&](int role) {
        return rows->model()->index(0, DeskRowsModel::WhatColumn).data(role).toString();
    };
    QTRY_VERIFY(first(Qt::DisplayRole).contains(u"张三"_s));
    QVERIFY(!first(DeskRowsModel::OpIdRole).isEmpty());
    QCOMPARE(m_screen->texts(u"lastActions"_s).first(), u"Lent CAM-003 to 张三"_s);
    turn();
    QTRY_VERIFY2(first(SecondLineRole).contains(u"Sync"_s), qPrintable(first(SecondLineRole)));
    QCOMPARE(first(DeskRowsModel::OpIdRole), QString()); // nothing stands there to be taken back
    QVERIFY(!m_screen->texts(u"lastActions"_s).contains(u"Lent CAM-003 to 张三"_s));
    window().useLanguage(u"en"_s); // the page is made anew and still says so
    rows = seen<QTableView>(&window(), u"outcomes"_s);
    QVERIFY(first(SecondLineRole).contains(u"Sync"_s));
    keepPicture(window(), u"desk-conflict"_s);
}

void SyncTurnsTest::borrowersLoanVanishes()
{
    open();
    desks().lend(desks().there(), lisCard, u"CAM-003"_s);
    m_screen->scan(zhangsCard);
    m_screen->scan(u"CAM-003"_s);
    QTRY_COMPARE(m_screen->texts(u"heldLoans"_s), QStringList{u"CAM-003"_s});
    turn();
    QTRY_COMPARE(m_screen->texts(u"heldLoans"_s), QStringList());
}

void SyncTurnsTest::deviceListTellsTheOtherBorrower()
{
    open([](TwoDesks& two) {
        two.lend(two.there(), lisCard, u"CAM-003"_s);
        two.lend(two.here(), zhangsCard, u"CAM-003"_s);
        two.lend(two.here(), zhangsCard, u"HUB-001"_s);
    });
    window().showPage(u"loans"_s);
    const auto borrowers = [&] {
        QStringList found;
        const QTableView* loans = table();
        for (int row = 0; loans && row < loans->model()->rowCount(); ++row)
            for (int column = 0; column < loans->model()->columnCount(); ++column)
                if (loans->model()->headerData(column, Qt::Horizontal, ColumnKeyRole) == u"borrower"_s)
                    found << loans->model()->index(row, column).data().toString();
        found.sort();
        return found;
    };
    QTRY_COMPARE(borrowers(), (QStringList{u"张三"_s, u"张三"_s}));
    turn();
    QTRY_COMPARE(borrowers(), (QStringList{u"张三"_s, u"李娜"_s}));
}

void SyncTurnsTest::openDialogStaysAsItIs()
{
    open([](TwoDesks& two) { two.lend(two.there(), lisCard, u"CAM-003"_s); });
    window().showPage(u"devices"_s);
    QTRY_VERIFY(table() && table()->model()->rowCount() == 3);
    table()->selectRow(0);
    click(&window(), u"addRecord"_s);
    QTRY_VERIFY(QApplication::activeModalWidget());
    QWidget* dialog = QApplication::activeModalWidget();
    QTRY_VERIFY(QApplication::focusWidget() && dialog->isAncestorOf(QApplication::focusWidget()));
    const QWidget* focus = QApplication::focusWidget();
    turn();
    QCOMPARE(QApplication::activeModalWidget(), dialog);
    QCOMPARE(QApplication::focusWidget(), focus);
    QCOMPARE(table()->currentIndex().row(), 0);
    QTest::keyClick(dialog, Qt::Key_Escape);
}

QTEST_MAIN(SyncTurnsTest)
#include "tst_syncturns.moc"
