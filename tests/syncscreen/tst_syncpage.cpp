// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/syncrunner.h"
#include "tests/common/strictwarnings.h"
#include "tests/settings/screenroom.h"
#include "tests/syncscreen/syncscreen.h"
#include "tests/testkit/verify.h"
#include "views/common/figuretile.h"
#include "views/print/paper.h"
#include "views/sync/syncpage.h"

using namespace kitcamp;
using namespace Qt::StringLiterals;

class SyncPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void cleanup() { m_screen.reset(); }

    void notSharedSaysWhatSharingIs();
    void tilesTellHowItStands();
    void whatStopsItStandsInFull();
    void queueHoldsWhatIsNotSent();
    void logTellsHeaderAndRows();
    void computersAreListed();
    void nameIsChanged();
    void stickMountedElsewhereIsFound();
    void anotherCentresFolderIsRefused();
    void foreignThingsInTheFolderAreTold();
    void syncNowBringsTheOthersWork();
    void textOfTwiceTheSizeHasRoom();
    void nothingIsCut_data();
    void nothingIsCut();

private:
    void open(const std::function<void(TwoDesks&)>& prepare, const QString& language = {})
    {
        m_screen = std::make_unique<SyncScreen>(prepare, language);
        window().showPage(u"sync"_s);
    }
    static void shareThem(TwoDesks& desks) { desks.share(); }
    MainWindow& window() { return m_screen->window(); }
    SyncPage& page() { return *static_cast<SyncPage*>(window().page(u"sync"_s)); }
    QString figure(const QString& name) { return seen<FigureTile>(&window(), name)->figure(); }
    /// Says how sync stands, as its thread would: it stops telling before.
    void stand(const SyncStatus& status)
    {
        window().workplace().sync->stop();
        page().showStatus(status);
    }

    std::unique_ptr<SyncScreen> m_screen;
};

void SyncPageTest::notSharedSaysWhatSharingIs()
{
    open([](TwoDesks&) {});
    QVERIFY(seen<QWidget>(&window(), u"syncFirstSteps"_s));
    QVERIFY(!seen<QWidget>(&window(), u"syncNow"_s));
    QVERIFY(seen<QPushButton>(&window(), u"emptyStateAction"_s)->hasFocus());
    QVERIFY(!page().paper());
    keepPicture(window(), u"sync-not-shared"_s);
}

void SyncPageTest::tilesTellHowItStands()
{
    open(shareThem);
    SyncStatus status;
    status.state = SyncStatus::State::Offline;
    status.toSend = 12;
    status.offlineBecause = u"The folder is not there."_s;
    status.offlineSince = QDateTime({2026, 9, 7}, {8, 5}, Qt::UTC).toSecsSinceEpoch();
    status.lastContact = status.offlineSince;
    stand(status);
    QCOMPARE(figure(u"tileState"_s), u"Offline"_s);
    QCOMPARE(figure(u"tileToSend"_s), u"12"_s);
    QCOMPARE(figure(u"tileOpen"_s), u"0"_s);
    QCOMPARE(figure(u"tileContact"_s), u"08:05"_s);
    QVERIFY(saidIn(&page()).startsWith(u"The folder is not there."_s));
    click(&window(), u"tileToSend"_s);
    QTRY_VERIFY(seen<QPushButton>(&window(), u"syncTab_queue"_s)->isChecked());
}

void SyncPageTest::whatStopsItStandsInFull()
{
    open(shareThem);
    SyncStatus status;
    status.state = SyncStatus::State::Stopped;
    status.stoppedBecause = u"The folder holds another log."_s;
    status.waysOut = {u"Restore the folder from a backup."_s};
    stand(status);
    QCOMPARE(saidIn(&page()), u"The folder holds another log.\nRestore the folder from a backup."_s);
    status = {};
    status.state = SyncStatus::State::Working;
    status.done = 30;
    status.all = 100;
    stand(status);
    QCOMPARE(saidIn(&page()), QString());
    QCOMPARE(labelText(&page(), u"busyText"_s), u"Syncing: 30 of 100"_s);
    QVERIFY(!m_screen->isPossible(u"syncNow"_s));
    status.state = SyncStatus::State::InStep;
    stand(status);
    QVERIFY(!seen<QWidget>(&page(), u"syncBusy"_s));
}

void SyncPageTest::queueHoldsWhatIsNotSent()
{
    open([](TwoDesks& desks) {
        desks.share();
        QVERIFY(QDir().rename(desks.folder(), desks.folder() + u"-away"_s));
        desks.lend(desks.here(), zhangsCard, u"CAM-003"_s);
        desks.lend(desks.here(), zhangsCard, u"HUB-001"_s);
    });
    click(&window(), u"syncTab_queue"_s);
    const auto sentences = [&] { return m_screen->texts(u"listTable"_s, 2); };
    QTRY_COMPARE(sentences(), (QStringList{u"Lent HUB-001 to 张三"_s, u"Lent CAM-003 to 张三"_s}));
    const auto paper = page().paper();
    QVERIFY(paper);
    QCOMPARE(paper->title(), u"To send"_s);
    QVERIFY(QDir().rename(m_screen->desks.folder() + u"-away"_s, m_screen->desks.folder()));
    click(&window(), u"syncNow"_s);
    QTRY_COMPARE(sentences(), QStringList());
    QTRY_COMPARE(figure(u"tileState"_s), u"In step"_s);
}

void SyncPageTest::logTellsHeaderAndRows()
{
    open([](TwoDesks& desks) {
        desks.share();
        desks.nameTwice();
    });
    click(&window(), u"syncTab_log"_s);
    auto* table = seen<QTableView>(&window(), u"listTable"_s);
    QTRY_VERIFY(table && table->model()->rowCount() > 5);
    QCOMPARE(m_screen->texts(u"listTable"_s, 3).first(), u"Desk 2"_s); // number, time, who, file, what
    QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::NoModifier,
                      table->visualRect(table->model()->index(0, 1)).center());
    const auto* tree = seen<QTreeWidget>(&window(), u"historyDetails"_s);
    QTRY_VERIFY(tree && tree->topLevelItemCount() == 2);
    QCOMPARE(tree->topLevelItem(0)->child(0)->text(2), u"SN-2"_s);
    QStringList titles;
    for (int i = 0; i < tree->topLevelItem(1)->childCount(); ++i)
        titles << tree->topLevelItem(1)->child(i)->text(0);
    for (const QString& title : {u"No."_s, u"Previous hash"_s, u"Hash"_s, u"Name"_s, u"File"_s})
        QVERIFY2(titles.contains(title), qPrintable(titles.join(u", "_s)));
    keepPicture(window(), u"sync-log"_s);
}

void SyncPageTest::computersAreListed()
{
    open([](TwoDesks& desks) {
        desks.share();
        desks.meetThere();
        desks.meetHere();
    });
    click(&window(), u"syncTab_computers"_s);
    QTRY_COMPARE(m_screen->texts(u"knownFiles"_s), (QStringList{u"Desk 1 (this computer)"_s, u"Desk 2"_s}));
    QTRY_COMPARE(m_screen->texts(u"knownFiles"_s, 2), (QStringList{u"up to date"_s, u"up to date"_s}));
    m_screen->desks.lend(m_screen->store(), zhangsCard, u"CAM-003"_s);
    click(&window(), u"syncNow"_s);
    QTRY_COMPARE(m_screen->texts(u"knownFiles"_s, 2).value(1), u"1 behind"_s);
    QVERIFY(page().paper());
    keepPicture(window(), u"sync-computers"_s);
}

void SyncPageTest::nameIsChanged()
{
    open(shareThem);
    click(&window(), u"syncTab_computers"_s);
    QVERIFY(!m_screen->isPossible(u"saveFileName"_s));
    enter(&window(), u"fileName"_s, u"Front desk"_s);
    click(&window(), u"saveFileName"_s);
    QTRY_COMPARE(m_screen->texts(u"knownFiles"_s).first(), u"Front desk (this computer)"_s);
    QCOMPARE(m_screen->store().localValue(u"sync.name"_s), u"Front desk"_s);
}

void SyncPageTest::stickMountedElsewhereIsFound()
{
    open([](TwoDesks& desks) {
        desks.share();
        QVERIFY(QDir().rename(desks.folder(), desks.path(u"stick"_s)));
    });
    QTRY_COMPARE(figure(u"tileState"_s), u"Offline"_s);
    click(&window(), u"inlineMessageAction"_s);
    QTRY_VERIFY(openDialog(u"placeDialog"_s));
    enter(openDialog(u"placeDialog"_s), u"placeFolder"_s, m_screen->desks.path(u"stick"_s));
    click(openDialog(u"placeDialog"_s), u"dialogMain"_s);
    QTRY_VERIFY(!openDialog(u"placeDialog"_s));
    QTRY_COMPARE(figure(u"tileState"_s), u"In step"_s);
    QCOMPARE(m_screen->store().localValue(u"sync.hub"_s), u"folder:"_s + m_screen->desks.path(u"stick"_s));
}

void SyncPageTest::anotherCentresFolderIsRefused()
{
    open(shareThem);
    TwoDesks others;
    others.share();
    click(&window(), u"syncTab_computers"_s);
    click(&window(), u"changePlace"_s);
    QTRY_VERIFY(openDialog(u"placeDialog"_s));
    enter(openDialog(u"placeDialog"_s), u"placeFolder"_s, others.folder());
    click(openDialog(u"placeDialog"_s), u"dialogMain"_s);
    QTRY_VERIFY(!saidIn(openDialog(u"placeDialog"_s)).isEmpty());
    QCOMPARE(m_screen->store().localValue(u"sync.hub"_s), u"folder:"_s + m_screen->desks.folder());
    click(openDialog(u"placeDialog"_s), u"dialogLeave"_s);
    QTRY_VERIFY(!openDialog(u"placeDialog"_s));
}

void SyncPageTest::foreignThingsInTheFolderAreTold()
{
    open([](TwoDesks& desks) {
        desks.share();
        QFile odd(desks.folder() + u"/holiday.jpg"_s);
        QVERIFY(odd.open(QIODevice::WriteOnly));
    });
    click(&window(), u"syncTab_computers"_s);
    QTRY_VERIFY2(labelText(&window(), u"oddities"_s).contains(u"holiday.jpg"_s),
                 qPrintable(labelText(&window(), u"oddities"_s)));
}

void SyncPageTest::syncNowBringsTheOthersWork()
{
    open(shareThem);
    QTRY_COMPARE(figure(u"tileState"_s), u"In step"_s);
    m_screen->desks.lend(m_screen->desks.there(), lisCard, u"CAM-003"_s);
    m_screen->desks.meetThere();
    click(&window(), u"syncNow"_s);
    QTRY_COMPARE(m_screen->desks.holderOf(m_screen->store(), u"CAM-003"_s), u"李娜"_s);
}

void SyncPageTest::textOfTwiceTheSizeHasRoom()
{
    open([](TwoDesks& desks) {
        desks.share();
        desks.lendTwice();
    });
    m_screen->theme().setTextScale(2.0);
    window().resize(2048, 1400); // what 1024 x 700 are on a screen of 200 %
    for (const QString& tab : {u"inbox"_s, u"log"_s, u"computers"_s}) {
        click(&window(), u"syncTab_"_s + tab);
        QTRY_COMPARE(cutTexts(page()).join(u"; "_s), QString());
        keepPicture(window(), u"sync-%1-grown"_s.arg(tab));
    }
    m_screen->theme().setTextScale(1.0);
}

void SyncPageTest::nothingIsCut_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("en") << u"en"_s;
    QTest::newRow("zh") << u"zh_CN"_s;
}

void SyncPageTest::nothingIsCut()
{
    QFETCH(QString, language);
    open(
        [](TwoDesks& desks) {
            desks.share();
            desks.lendTwice();
            desks.nameTwice();
        },
        language);
    window().resize(1024, 700);
    for (const QString& tab : {u"inbox"_s, u"queue"_s, u"log"_s, u"computers"_s}) {
        click(&window(), u"syncTab_"_s + tab);
        QTRY_COMPARE(cutTexts(page()).join(u"; "_s), QString());
        QCOMPARE(SyncScreen::nameless(page()), QStringList());
        keepPicture(window(), u"sync-%1-%2"_s.arg(tab, language));
    }
    QCOMPARE(window().size(), QSize(1024, 700));
}

QTEST_MAIN(SyncPageTest)
#include "tst_syncpage.moc"
