// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/statusline.h"
#include "models/sync/inbox.h"
#include "tests/common/strictwarnings.h"
#include "tests/settings/screenroom.h"
#include "tests/syncscreen/syncscreen.h"
#include "tests/testkit/verify.h"
#include "views/common/measures.h"
#include "views/sync/syncbutton.h"

using namespace kitcamp;
using namespace Qt::StringLiterals;

class SyncStatusBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(*qApp, [] { return Scheme::Light; });
        m_language.use(u"en"_s);
    }
    void init() { failOnWarnings(); }

    void eachStateHasItsWords_data();
    void eachStateHasItsWords();
    void longReasonIsElidedAndStandsWholeInTheToolTip();
    void whatIsNotSharedSaysSoQuietly();
    void conflictsHaveAButtonOfTheirOwn();
    void clickOpensThePage();
    void shortWordsStandInFull();

private:
    std::unique_ptr<Theme> m_theme;
    Language m_language;
};

void SyncStatusBarTest::eachStateHasItsWords_data()
{
    using State = SyncStatus::State;
    QTest::addColumn<SyncStatus>("status");
    QTest::addColumn<QString>("words");
    SyncStatus status;
    status.state = State::InStep;
    QTest::newRow("in step") << status << u"In step"_s;
    status.state = State::ToSend;
    status.toSend = 3;
    QTest::newRow("to send") << status << u"3 to send"_s;
    status = {};
    status.state = State::Working;
    status.done = 1200;
    status.all = 20000;
    QTest::newRow("working") << status << u"Syncing 1,200 of 20,000"_s;
    status = {};
    status.state = State::Offline;
    status.offlineSince = QDateTime({2026, 9, 7}, {8, 5}, Qt::UTC).toSecsSinceEpoch();
    QTest::newRow("offline") << status << u"Offline since 08:05"_s;
    status = {};
    status.state = State::Stopped;
    status.stoppedBecause = u"The folder holds another centre."_s;
    QTest::newRow("stopped") << status << u"Stopped: The folder holds another centre."_s;
    QTest::newRow("not yet") << SyncStatus() << u"Not in touch yet"_s;
}

void SyncStatusBarTest::eachStateHasItsWords()
{
    QFETCH(SyncStatus, status);
    QFETCH(QString, words);
    TwoDesks desks;
    desks.share();
    StatusLine bar(desks.here(), nullptr);
    bar.resize(1200, 30);
    bar.show();
    bar.showSync(status);
    auto* button = seen<SyncButton>(&bar, u"statusSync"_s);
    QVERIFY(button);
    QCOMPARE(button->words(), words);
    QCOMPARE(button->accessibleName(), words);
    QVERIFY(!button->toolTip().isEmpty() || status.state == SyncStatus::State::InStep);
    QVERIFY(!seen<SyncButton>(&bar, u"statusDecide"_s));
}

void SyncStatusBarTest::longReasonIsElidedAndStandsWholeInTheToolTip()
{
    TwoDesks desks;
    desks.share();
    StatusLine bar(desks.here(), nullptr);
    bar.resize(1000, 30);
    bar.show();
    SyncStatus status;
    status.state = SyncStatus::State::Stopped;
    status.stoppedBecause = u"The log in the folder is not the one that this file belongs to, "_s.repeated(4);
    status.waysOut = {u"Restore the folder."_s, u"Run \"kitcamp repair\"."_s};
    bar.showSync(status);
    auto* button = seen<SyncButton>(&bar, u"statusSync"_s);
    QTRY_VERIFY(button->width() <= scaled(300));
    for (const QString& part : QStringList{status.stoppedBecause} + status.waysOut)
        QVERIFY2(button->toolTip().contains(part), qPrintable(button->toolTip()));
}

void SyncStatusBarTest::whatIsNotSharedSaysSoQuietly()
{
    TwoDesks desks;
    StatusLine bar(desks.here(), nullptr);
    bar.show();
    QCOMPARE(seen<SyncButton>(&bar, u"statusSync"_s)->words(), u"Not shared"_s);
}

void SyncStatusBarTest::conflictsHaveAButtonOfTheirOwn()
{
    TwoDesks desks;
    desks.share();
    desks.lendTwice();
    StatusLine bar(desks.here(), nullptr);
    bar.show();
    QTRY_VERIFY(seen<SyncButton>(&bar, u"statusDecide"_s));
    QCOMPARE(seen<SyncButton>(&bar, u"statusDecide"_s)->words(), u"1 to decide"_s);
    QSignalSpy decide(&bar, &StatusLine::decideClicked);
    click(&bar, u"statusDecide"_s);
    QCOMPARE(decide.size(), 1);
    VERIFY_DONE(Inbox(desks.here()).decide(1, u"theirs"_s));
    QTRY_VERIFY(!seen<SyncButton>(&bar, u"statusDecide"_s));
}

void SyncStatusBarTest::clickOpensThePage()
{
    SyncScreen screen([](TwoDesks& desks) {
        desks.share();
        desks.lendTwice();
    });
    click(&screen.window(), u"statusSync"_s);
    QCOMPARE(labelText(&screen.window(), u"pageTitle"_s), u"Sync"_s);
    screen.window().showPage(u"desk"_s);
    click(&screen.window(), u"statusDecide"_s);
    QTRY_COMPARE(screen.texts(u"inbox"_s).size(), 1);
}

void SyncStatusBarTest::shortWordsStandInFull()
{
    SyncScreen screen([](TwoDesks& desks) { desks.share(); });
    const auto* button = seen<SyncButton>(&screen.window(), u"statusSync"_s);
    QTRY_COMPARE(button->words(), u"In step"_s);
    QTRY_VERIFY2(button->width() >= button->sizeHint().width(),
                 qPrintable(u"%1 of %2"_s.arg(button->width()).arg(button->sizeHint().width())));
    QVERIFY(button->mapTo(&screen.window(), button->rect().topRight()).x() < screen.window().width());
}

QTEST_MAIN(SyncStatusBarTest)
#include "tst_syncstatusbar.moc"
