// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/recordactions.h"
#include "models/sync/sharing.h"
#include "models/sync/syncrunner.h"
#include "tests/sync/synccentre.h"
#include "tests/testkit/verify.h"

#include <QElapsedTimer>
#include <QSignalSpy>

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = SyncStatus::State;

namespace {

template <typename T>
void mustBeDone(const Result<T>& result)
{
    if (!result)
        qFatal("%s", why(result).constData());
}

/// As a window has it: the file, and the runner that keeps it in step.
class Window
{
public:
    Window(SyncCentre& centre, SyncDesk desk)
        : desk(std::move(desk))
        , runner(this->desk->path(), centre.domain(), centre.clock(), 77)
    {
        runner.setTimes({.afterChange = 20ms, .every = 60ms, .whileAway = 30ms, .shown = 0ms});
        runner.setHubOpener(
            [log = centre.sharedLog()](Store&, const QString&, const auto&) -> Result<std::unique_ptr<Hub>> {
                return std::unique_ptr<Hub>(std::make_unique<MemoryHub>(log));
            });
        QObject::connect(this->desk.store.get(), &Store::changed, &runner, [this](const Announcement& news) {
            if (!news.foreign)
                runner.noticeChange();
        });
        QObject::connect(&runner, &SyncRunner::turned, this->desk.store.get(), &Store::lookForForeignChanges);
    }
    void share() { VERIFY_DONE(desk->saveLocalValue(u"sync.hub"_s, u"memory:"_s)); }
    [[nodiscard]] State state() const { return runner.status().state; }

    SyncDesk desk;
    SyncRunner runner;
};

} // namespace

/// The thread that keeps a file in step all day, as a window sees it.
class TestSyncRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void fileThatIsNotSharedIsOff();
    void fileThatIsSharedMeanwhileGetsInStep();
    void changeIsSentByItself();
    void whatOthersDoIsAnnounced();
    void goesOfflineAndComesBackByItself();
    void offlineTellsSinceWhenAfterARestart();
    void stopsWithASentenceAndGoesOnWhenItCan();
    void newConflictsAreReportedOnce();
    void remarksAreReported();
    void workIsShownWithItsEnd();
    void stopIsQuickInALongMeeting();
    void stopsBeforeItHasBegun();
    void twoWindowsOnOneFileKeepInStep();
    void twoComputersKeepInStepWhileBothWork();
    void folderThatAppearsIsUsed_data();
    void folderThatAppearsIsUsed();
    void packOfAnotherComputerIsNoticedAtOnce();

private:
    [[nodiscard]] Window& window(const QString& name, bool shared = true);
    [[nodiscard]] qint64 entries() const;
    [[nodiscard]] QString shareFolder(Window& desk, const SyncTimes& times);

    std::unique_ptr<SyncCentre> m_centre;
    std::vector<std::unique_ptr<Window>> m_windows;
};

void TestSyncRunner::init()
{
    m_centre = std::make_unique<SyncCentre>();
}

void TestSyncRunner::cleanup()
{
    m_windows.clear();
    m_centre.reset();
}

Window& TestSyncRunner::window(const QString& name, bool shared)
{
    m_windows.push_back(std::make_unique<Window>(*m_centre, m_centre->desk(name)));
    if (shared)
        m_windows.back()->share();
    return *m_windows.back();
}

qint64 TestSyncRunner::entries() const
{
    const QMutexLocker lock(&m_centre->log().mutex);
    return m_centre->log().entries.size();
}

void TestSyncRunner::fileThatIsNotSharedIsOff()
{
    Window& desk = window(u"Desk 1"_s, false);
    QSignalSpy met(&desk.runner, &SyncRunner::met);
    desk.runner.start();
    QTRY_VERIFY(met.count() >= 2);
    desk.desk.add(u"category"_s, {{u"name"_s, u"Boards"_s}});
    QTRY_VERIFY(met.count() >= 4);
    QCOMPARE(desk.state(), State::Off);
    QCOMPARE(entries(), 0);
}

void TestSyncRunner::fileThatIsSharedMeanwhileGetsInStep()
{
    Window& desk = window(u"Desk 1"_s, false);
    desk.desk.add(u"category"_s, {{u"name"_s, u"Boards"_s}});
    desk.runner.setTimes({.afterChange = 20ms, .every = 1h, .whileAway = 1h});
    QSignalSpy met(&desk.runner, &SyncRunner::met);
    desk.runner.start();
    QTRY_COMPARE(met.count(), 1);
    desk.share();
    desk.runner.syncNow();
    QTRY_COMPARE(desk.state(), State::InStep);
    QCOMPARE(desk.runner.status().place, u"the memory"_s);
    QCOMPARE(desk.runner.status().head, 1);
    QCOMPARE(entries(), 1);
    VERIFY_DONE(desk.desk->saveLocalValue(u"sync.hub"_s, {}));
    desk.runner.syncNow();
    QTRY_COMPARE(desk.state(), State::Off);
}

void TestSyncRunner::changeIsSentByItself()
{
    Window& desk = window(u"Desk 1"_s);
    desk.runner.setTimes({.afterChange = 20ms, .every = 1h, .whileAway = 1h});
    QSignalSpy told(&desk.runner, &SyncRunner::statusChanged);
    desk.runner.start();
    QTRY_COMPARE(desk.state(), State::InStep);
    told.clear();
    desk.desk.add(u"category"_s, {{u"name"_s, u"Boards"_s}});
    QTRY_COMPARE(entries(), 1);
    QTRY_COMPARE(desk.state(), State::InStep);
    QCOMPARE(desk.runner.status().lastContact, m_centre->clock().now());
    QCOMPARE(told.first().first().value<SyncStatus>().state, State::ToSend);
    QCOMPARE(told.first().first().value<SyncStatus>().toSend, 1);
}

void TestSyncRunner::whatOthersDoIsAnnounced()
{
    Window& desk = window(u"Desk 1"_s);
    desk.runner.start();
    QTRY_COMPARE(desk.state(), State::InStep);
    QSignalSpy changed(desk.desk.store.get(), &Store::changed);
    SyncDesk other = m_centre->desk(u"Desk 2"_s);
    const qint64 id = other.add(u"category"_s, {{u"name"_s, u"Boards"_s}});
    VERIFY_DONE(other.sync());
    QTRY_COMPARE(valueOf(*desk.desk.store, u"category"_s, u"name"_s, id), u"Boards"_s);
    QTRY_VERIFY(changed.count() > 0);
    const auto news = changed.first().first().value<Announcement>();
    QVERIFY(news.foreign);
    QCOMPARE(news.rows.value(u"category"_s), QList<qint64>{id});
}

void TestSyncRunner::goesOfflineAndComesBackByItself()
{
    Window& desk = window(u"Desk 1"_s);
    desk.runner.start();
    QTRY_COMPARE(desk.state(), State::InStep);
    const qint64 contact = m_centre->clock().now();
    m_centre->log().setAway(true);
    QTRY_COMPARE(desk.state(), State::Offline);
    QCOMPARE(desk.runner.status().offlineSince, contact);
    QVERIFY(!desk.runner.status().offlineBecause.isEmpty());
    desk.desk.add(u"category"_s, {{u"name"_s, u"Boards"_s}});
    QTRY_COMPARE(desk.runner.status().toSend, 1);
    QCOMPARE(desk.state(), State::Offline);
    m_centre->log().setAway(false);
    QTRY_COMPARE(desk.state(), State::InStep);
    QTRY_COMPARE(entries(), 1);
    QTRY_COMPARE(desk.runner.status().toSend, 0);
    QCOMPARE(desk.runner.status().offlineSince, 0);
    QVERIFY(desk.runner.status().offlineBecause.isEmpty());
}

void TestSyncRunner::offlineTellsSinceWhenAfterARestart()
{
    Window& desk = window(u"Desk 1"_s);
    VERIFY_DONE(desk.desk.sync());
    const qint64 contact = m_centre->clock().now();
    m_centre->clock().advanceSeconds(3 * 24 * 3600);
    m_centre->log().setAway(true);
    desk.runner.start();
    QTRY_COMPARE(desk.state(), State::Offline);
    QCOMPARE(desk.runner.status().offlineSince, contact);
}

void TestSyncRunner::stopsWithASentenceAndGoesOnWhenItCan()
{
    Window& desk = window(u"Desk 1"_s);
    const QByteArray right = std::exchange(m_centre->log().logId, QByteArray(16, 'x'));
    desk.runner.start();
    QTRY_COMPARE(desk.state(), State::Stopped);
    QVERIFY(!desk.runner.status().stoppedBecause.isEmpty());
    QVERIFY(!desk.runner.status().waysOut.isEmpty());
    QCOMPARE(desk.runner.status().rule, u"other-log"_s);
    desk.desk.add(u"category"_s, {{u"name"_s, u"Boards"_s}}); // local work goes on
    QTRY_COMPARE(desk.runner.status().toSend, 1);
    QCOMPARE(desk.state(), State::Stopped);
    {
        const QMutexLocker lock(&m_centre->log().mutex);
        m_centre->log().logId = right;
    }
    QTRY_COMPARE(desk.state(), State::InStep);
    QVERIFY(desk.runner.status().stoppedBecause.isEmpty());
    QVERIFY(desk.runner.status().waysOut.isEmpty());
    QCOMPARE(entries(), 1);
}

void TestSyncRunner::newConflictsAreReportedOnce()
{
    Window& desk = window(u"Desk 1"_s);
    const qint64 model = desk.desk.add(u"model"_s, {{u"name"_s, u"ESP32"_s}});
    SyncDesk other = m_centre->desk(u"Desk 2"_s);
    VERIFY_DONE(desk.desk.sync());
    VERIFY_DONE(other.sync());
    const QJsonObject board{{u"asset_tag"_s, u"14"_s}, {u"model"_s, QString::number(model)}};
    other.add(u"device"_s, board);
    desk.desk.add(u"device"_s, board);
    VERIFY_DONE(other.sync());
    QSignalSpy reported(&desk.runner, &SyncRunner::reported);
    QSignalSpy met(&desk.runner, &SyncRunner::met);
    desk.runner.start();
    QTRY_VERIFY(met.count() >= 3);
    QCOMPARE(reported.count(), 1);
    QCOMPARE(reported.first().at(1).toInt(), 1);
    QCOMPARE(desk.runner.status().openConflicts, 1);
    desk.runner.stop();
    desk.runner.start();
    met.clear();
    QTRY_VERIFY(met.count() >= 2);
    QCOMPARE(reported.count(), 1); // it waits, but it is no news
    QCOMPARE(desk.runner.status().openConflicts, 1);
}

void TestSyncRunner::remarksAreReported()
{
    Window& desk = window(u"Desk 1"_s);
    desk.desk.add(u"category"_s, {{u"name"_s, u"Boards"_s}});
    VERIFY_DONE(desk.desk.sync());
    m_centre->log().entries.clear();
    QSignalSpy reported(&desk.runner, &SyncRunner::reported);
    desk.runner.start();
    QTRY_COMPARE(reported.count(), 1);
    QCOMPARE(reported.first().first().toStringList().size(), 1);
    QCOMPARE(entries(), 1);
}

void TestSyncRunner::workIsShownWithItsEnd()
{
    SyncDesk other = m_centre->desk(u"Desk 2"_s);
    for (int i = 0; i < 400; ++i)
        other.add(u"category"_s, {{u"name"_s, u"c%1"_s.arg(i)}});
    VERIFY_DONE(other.sync());
    Window& desk = window(u"Desk 1"_s);
    SyncPace pace;
    pace.batch = 20;
    pace.slice = 1ms;
    desk.runner.setPace(pace);
    m_centre->log().slow = 10ms;
    QSignalSpy told(&desk.runner, &SyncRunner::statusChanged);
    desk.runner.start();
    QTRY_COMPARE(desk.state(), State::InStep);
    bool worked = false;
    for (const QList<QVariant>& arguments : std::as_const(told)) {
        const auto status = arguments.first().value<SyncStatus>();
        if (status.state != State::Working)
            continue;
        worked = true;
        QCOMPARE(status.all, 400);
        QVERIFY(status.done <= 400);
    }
    QVERIFY(worked);
    QCOMPARE(desk.runner.status().all, 0);
    QCOMPARE(desk.runner.status().head, 400);
}

void TestSyncRunner::stopIsQuickInALongMeeting()
{
    SyncDesk other = m_centre->desk(u"Desk 2"_s);
    for (int i = 0; i < 500; ++i)
        other.add(u"category"_s, {{u"name"_s, u"c%1"_s.arg(i)}});
    VERIFY_DONE(other.sync());
    Window& desk = window(u"Desk 1"_s);
    SyncPace pace;
    pace.batch = 5;
    desk.runner.setPace(pace);
    m_centre->log().slow = 50ms; // five seconds for all of it
    QSignalSpy turned(&desk.runner, &SyncRunner::turned);
    desk.runner.start();
    QTRY_VERIFY(turned.count() > 0);
    QElapsedTimer elapsed;
    elapsed.start();
    desk.runner.stop();
    QVERIFY2(elapsed.elapsed() < 1000, qPrintable(QString::number(elapsed.elapsed())));
    QVERIFY(rowCount(*desk.desk.store, u"category"_s) < 500);
    m_centre->log().slow = 0ms;
    desk.runner.start();
    QTRY_COMPARE(rowCount(*desk.desk.store, u"category"_s), 500);
}

void TestSyncRunner::stopsBeforeItHasBegun()
{
    Window& desk = window(u"Desk 1"_s);
    desk.runner.stop();
    desk.runner.noticeChange();
    desk.runner.syncNow();
    desk.runner.start();
    desk.runner.stop();
    desk.runner.start();
    QTRY_COMPARE(desk.state(), State::InStep);
}

void TestSyncRunner::twoWindowsOnOneFileKeepInStep()
{
    Window& first = window(u"Desk 1"_s);
    m_windows.push_back(std::make_unique<Window>(*m_centre, m_centre->open(first.desk->path())));
    Window& second = *m_windows.back();
    first.runner.start();
    second.runner.start();
    for (int i = 0; i < 20; ++i) {
        first.desk.add(u"category"_s, {{u"name"_s, u"first %1"_s.arg(i)}});
        second.desk.add(u"category"_s, {{u"name"_s, u"second %1"_s.arg(i)}});
    }
    QTRY_COMPARE(entries(), 40);
    QTRY_COMPARE(first.state(), State::InStep);
    QTRY_COMPARE(second.state(), State::InStep);
    QCOMPARE(first.desk.unsent(), 0);
}

void TestSyncRunner::twoComputersKeepInStepWhileBothWork()
{
    Window& one = window(u"Desk 1"_s);
    Window& two = window(u"Desk 2"_s);
    one.runner.start();
    two.runner.start();
    for (int i = 0; i < 60; ++i) {
        one.desk.add(u"category"_s, {{u"name"_s, u"one %1"_s.arg(i)}});
        two.desk.add(u"category"_s, {{u"name"_s, u"two %1"_s.arg(i)}});
        if (i % 10 == 0)
            QCoreApplication::processEvents();
    }
    QTRY_COMPARE(entries(), 120);
    QTRY_COMPARE(rowCount(*one.desk.store, u"category"_s), 120);
    QTRY_COMPARE(rowCount(*two.desk.store, u"category"_s), 120);
    QTRY_COMPARE(one.state(), State::InStep);
    QTRY_COMPARE(two.state(), State::InStep);
    QCOMPARE(contentsOf(*one.desk.store), contentsOf(*two.desk.store));
    QCOMPARE(one.runner.status().differences, QStringList());
}

/// Meets in a real folder.
QString TestSyncRunner::shareFolder(Window& desk, const SyncTimes& times)
{
    const QString folder = m_centre->filePath(u"stick"_s);
    if (!QFileInfo::exists(folder))
        mustBeDone(createHub(u"folder:"_s + folder, desk.desk->logId()));
    mustBeDone(desk.desk->saveLocalValue(u"sync.hub"_s, u"folder:"_s + folder));
    desk.runner.setHubOpener(openCentreHub);
    desk.runner.setTimes(times);
    return folder;
}

void TestSyncRunner::folderThatAppearsIsUsed_data()
{
    QTest::addColumn<int>("whileAway");
    QTest::newRow("by looking") << 50;
    QTest::newRow("by a hint of the system") << 3'600'000;
}

/// The stick is pulled out and put in again.
void TestSyncRunner::folderThatAppearsIsUsed()
{
    QFETCH(int, whileAway);
    Window& desk = window(u"Desk 1"_s, false);
    const QString folder = shareFolder(
        desk, {.afterChange = 20ms, .every = 100ms, .whileAway = std::chrono::milliseconds(whileAway)});
    desk.runner.start();
    QTRY_COMPARE(desk.state(), State::InStep);
    QVERIFY(QFile::rename(folder, folder + u"-away"_s));
    QTRY_COMPARE(desk.state(), State::Offline);
    QVERIFY(QFile::rename(folder + u"-away"_s, folder));
    QTRY_COMPARE(desk.state(), State::InStep);
    desk.desk.add(u"category"_s, {{u"name"_s, u"Boards"_s}});
    QTRY_COMPARE(desk.runner.status().head, 1);
    QCOMPARE((*openHub(u"folder:"_s + folder))->head()->seq, 1);
}

void TestSyncRunner::packOfAnotherComputerIsNoticedAtOnce()
{
    Window& one = window(u"Desk 1"_s, false);
    Window& two = window(u"Desk 2"_s, false);
    const SyncTimes onlyHints{.afterChange = 20ms, .every = 1h, .whileAway = 1h};
    QCOMPARE(shareFolder(one, onlyHints), shareFolder(two, onlyHints));
    one.desk.add(u"category"_s, {{u"name"_s, u"first"_s}});
    one.runner.start();
    QTRY_COMPARE(one.runner.status().head, 1);
    two.runner.start();
    QTRY_COMPARE(two.runner.status().head, 1);
    one.desk.add(u"category"_s, {{u"name"_s, u"second"_s}});
    QTRY_COMPARE(rowCount(*two.desk.store, u"category"_s), 2);
}

QTEST_GUILESS_MAIN(TestSyncRunner)
#include "tst_syncrunner.moc"
