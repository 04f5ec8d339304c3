// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain.h"
#include "app/joining.h"
#include "models/store/recordactions.h"
#include "models/sync/sharing.h"
#include "tests/common/strictwarnings.h"
#include "tests/settings/screenroom.h"
#include "tests/syncscreen/syncscreen.h"
#include "tests/testkit/verify.h"
#include "views/common/figuretile.h"
#include "views/start/startwindow.h"

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// Share a centre on one computer, join it on another: both as people do, over a real folder.
class SyncSharingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_screen = std::make_unique<SyncScreen>([](TwoDesks&) {});
        window().showPage(u"sync"_s);
        window().workplace().askForFile = [this](QWidget*, const Workplace::FileQuestion& question) {
            m_questions << question;
            return m_answer;
        };
    }
    void cleanup()
    {
        m_start.reset();
        m_screen.reset();
        m_questions.clear();
    }

    void centreIsSharedInOneDialog();
    void folderThatHoldsSomethingIsRefused();
    void withoutAFolderNothingBegins();
    void sharingThatIsLeftGoesOn();
    void anotherComputerJoins();
    void wrongInvitationIsExplained();
    void folderThatIsNotThereIsExplained();
    void joiningIsCancelledAndBegunAgain();
    void theFirstStartOffersToJoin();
    void nothingIsCut_data();
    void nothingIsCut();

private:
    MainWindow& window() { return m_screen->window(); }
    TwoDesks& desks() { return m_screen->desks; }
    QWidget* dialog() { return openDialog(u"shareDialog"_s); }
    void openDialogByButton()
    {
        click(&window(), u"emptyStateAction"_s);
        QTRY_VERIFY(dialog());
        click(dialog(), u"shareSealed"_s); // open to all; sealed: tests/members/tst_joiningscreen
    }
    void share()
    {
        openDialogByButton();
        enter(dialog(), u"shareFolder"_s, desks().folder());
        enter(dialog(), u"shareName"_s, u"Desk 1"_s);
        click(dialog(), u"dialogMain"_s);
        QTRY_VERIFY_WITH_TIMEOUT(
            seen<QPushButton>(dialog(), u"dialogMain"_s)->text().contains(u"invitation"_s), 20000);
    }
    /// Shares, saves the invitation, and closes the dialog.
    void invite()
    {
        share();
        m_answer = desks().path(u"centre.kitcamp-invite"_s);
        click(dialog(), u"dialogMain"_s);
        QTRY_VERIFY(QFile::exists(m_answer));
        click(dialog(), u"dialogLeave"_s);
        QTRY_VERIFY(!dialog());
    }
    void openStart(const JoinStep::Join& join = {})
    {
        m_start = std::make_unique<StartWindow>(QFileInfo(desks().path(u"x"_s)).path());
        m_start->setJoin(join ? join : [this](const JoinWish& wish, const StepProgress& progress) {
            return joinAsWished(wish, desks().file().domain(), desks().clock(), progress);
        });
        m_start->show();
        m_start->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_start.get()));
        click(m_start.get(), u"chooseJoin"_s);
        QTRY_VERIFY(seen<QLineEdit>(m_start.get(), u"joinInvite"_s)->hasFocus());
    }

    std::unique_ptr<SyncScreen> m_screen;
    std::unique_ptr<StartWindow> m_start;
    QString m_answer;
    QList<Workplace::FileQuestion> m_questions;
};

void SyncSharingTest::centreIsSharedInOneDialog()
{
    openDialogByButton();
    QCOMPARE(namelessFields(*dialog()).join(u"; "_s), QString());
    m_answer = desks().folder();
    click(dialog(), u"shareFolderChoose"_s);
    QVERIFY(m_questions.constLast().folder);
    QCOMPARE(seen<QLineEdit>(dialog(), u"shareFolder"_s)->text(), desks().folder());
    keepPicture(*dialog(), u"share"_s);
    click(dialog(), u"dialogMain"_s);
    QTRY_VERIFY_WITH_TIMEOUT(seen<QPushButton>(dialog(), u"dialogMain"_s)->text().contains(u"invitation"_s),
                             20000);
    keepPicture(*dialog(), u"shared"_s);
    QCOMPARE(hubOf(m_screen->store()), u"folder:"_s + desks().folder());
    m_answer = desks().path(u"for-desk-2"_s);
    click(dialog(), u"dialogMain"_s);
    QTRY_VERIFY(QFile::exists(m_answer + u".kitcamp-invite"_s));
    QVERIFY(saidIn(dialog()).contains(u"for-desk-2"_s));
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    QTRY_COMPARE(seen<FigureTile>(&window(), u"tileState"_s)->figure(), u"In step"_s);
    QCOMPARE(desks().count(m_screen->store(), "SELECT count(*) FROM journal")
                 - m_screen->store().localValue(u"sync.standing"_s).toLongLong(),
             qint64(0));
}

void SyncSharingTest::folderThatHoldsSomethingIsRefused()
{
    QVERIFY(QDir().mkpath(desks().folder()));
    QFile mine(desks().folder() + u"/thesis.odt"_s);
    QVERIFY(mine.open(QIODevice::WriteOnly));
    mine.close();
    openDialogByButton();
    enter(dialog(), u"shareFolder"_s, desks().folder());
    click(dialog(), u"dialogMain"_s);
    QTRY_VERIFY(!saidIn(dialog()).isEmpty());
    QCOMPARE(hubOf(m_screen->store()), QString());
    QCOMPARE(QDir(desks().folder()).entryList(QDir::Files), QStringList{u"thesis.odt"_s});
    QVERIFY(seen<QLineEdit>(dialog(), u"shareFolder"_s)->isEnabled());
    enter(dialog(), u"shareFolder"_s, desks().path(u"other"_s)); // and it can be tried again
    click(dialog(), u"dialogMain"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!hubOf(m_screen->store()).isEmpty(), 20000);
    QTRY_VERIFY(seen<QPushButton>(dialog(), u"dialogMain"_s)->text().contains(u"invitation"_s));
}

void SyncSharingTest::withoutAFolderNothingBegins()
{
    openDialogByButton();
    click(dialog(), u"dialogMain"_s);
    QTRY_VERIFY(seen<QLineEdit>(dialog(), u"shareFolder"_s)->hasFocus());
    QVERIFY(seen<QLineEdit>(dialog(), u"shareFolder"_s)->isEnabled());
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    QCOMPARE(hubOf(m_screen->store()), QString());
}

void SyncSharingTest::sharingThatIsLeftGoesOn()
{
    openDialogByButton();
    enter(dialog(), u"shareFolder"_s, desks().folder());
    click(dialog(), u"dialogMain"_s);
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog(), 20000);
    // Either nothing was begun, or what was begun is finished in the background.
    if (!hubOf(m_screen->store()).isEmpty())
        QTRY_COMPARE_WITH_TIMEOUT(seen<FigureTile>(&window(), u"tileState"_s)->figure(), u"In step"_s, 20000);
}

void SyncSharingTest::anotherComputerJoins()
{
    VERIFY_DONE(m_screen->store().perform(SaveSettings{{{u"name_en"_s, u"Robotics"_s}}}));
    invite();
    openStart();
    QSignalSpy joined(m_start.get(), &StartWindow::joined);
    enter(m_start.get(), u"joinInvite"_s, m_answer);
    QCOMPARE(seen<QLineEdit>(m_start.get(), u"joinFolder"_s)->text(), desks().folder());
    QCOMPARE(seen<QLineEdit>(m_start.get(), u"joinPath"_s)->text(), desks().path(u"Robotics.kitcamp"_s));
    enter(m_start.get(), u"joinName"_s, u"Desk 2"_s);
    keepPicture(*m_start, u"join"_s);
    click(m_start.get(), u"startNext"_s);
    QTRY_COMPARE_WITH_TIMEOUT(joined.size(), 1, 20000);
    QCOMPARE(joined.constFirst().constFirst().toString(), desks().path(u"Robotics.kitcamp"_s));
    const auto made = desks().file().another(desks().path(u"Robotics.kitcamp"_s));
    VERIFY_DONE(made);
    QCOMPARE(nameOfFile(**made), u"Desk 2"_s);
    QCOMPARE(testkit::contentsOf(**made), testkit::contentsOf(m_screen->store()));
}

void SyncSharingTest::wrongInvitationIsExplained()
{
    openStart();
    QFile wrong(desks().path(u"wrong.kitcamp-invite"_s));
    QVERIFY(wrong.open(QIODevice::WriteOnly));
    wrong.write("hello");
    wrong.close();
    enter(m_start.get(), u"joinInvite"_s, wrong.fileName());
    auto* field = seen<QLineEdit>(m_start.get(), u"joinInvite"_s);
    click(m_start.get(), u"startNext"_s);
    QTRY_VERIFY(field->hasFocus());
    bool explained = false;
    for (const QLabel* label : m_start->findChildren<QLabel*>())
        explained = explained || (label->isVisible() && label->text().contains(u"wrong.kitcamp-invite"_s));
    QVERIFY(explained);
}

void SyncSharingTest::folderThatIsNotThereIsExplained()
{
    invite();
    openStart();
    enter(m_start.get(), u"joinInvite"_s, m_answer);
    enter(m_start.get(), u"joinFolder"_s, desks().path(u"nowhere"_s));
    enter(m_start.get(), u"joinPath"_s, desks().path(u"second"_s));
    click(m_start.get(), u"startNext"_s);
    QTRY_VERIFY(!saidIn(m_start.get()).isEmpty());
    QVERIFY(!QFile::exists(desks().path(u"second.kitcamp"_s)));
    QVERIFY(seen<QPushButton>(m_start.get(), u"startNext"_s)->isEnabled());
}

void SyncSharingTest::joiningIsCancelledAndBegunAgain()
{
    invite();
    std::atomic_int rounds = 0;
    openStart([&](const JoinWish& wish, const StepProgress& progress) -> Result<Joined> {
        if (rounds++ > 0)
            return joinAsWished(wish, desks().file().domain(), desks().clock(), progress);
        while (progress(u"Fetching"_s, 5, 10)) // as long as a slow stick takes
            QThread::msleep(5);
        return Error{ErrorCode::Cancelled, u"Cancelled."_s};
    });
    QSignalSpy joined(m_start.get(), &StartWindow::joined);
    enter(m_start.get(), u"joinInvite"_s, m_answer);
    enter(m_start.get(), u"joinPath"_s, desks().path(u"second"_s));
    click(m_start.get(), u"startNext"_s);
    QTRY_COMPARE(labelText(m_start.get(), u"busyText"_s), u"Fetching: 5 of 10"_s);
    keepPicture(*m_start, u"joining"_s);
    click(m_start.get(), u"busyCancel"_s);
    QTRY_VERIFY(saidIn(m_start.get()).startsWith(u"Stopped."_s));
    click(m_start.get(), u"startNext"_s);
    QTRY_COMPARE_WITH_TIMEOUT(joined.size(), 1, 20000);
}

void SyncSharingTest::theFirstStartOffersToJoin()
{
    openStart();
    QTest::keyClick(m_start->windowHandle(), Qt::Key_Escape);
    QVERIFY(seen<QWidget>(m_start.get(), u"chooseJoin"_s));
    QVERIFY(!seen<QWidget>(m_start.get(), u"startNext"_s));
}

void SyncSharingTest::nothingIsCut_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("en") << u"en"_s;
    QTest::newRow("zh") << u"zh_CN"_s;
}

void SyncSharingTest::nothingIsCut()
{
    QFETCH(QString, language);
    Language spoken;
    spoken.use(language);
    openStart();
    m_start->resize(1024, 700);
    QTRY_COMPARE(cutTexts(*m_start).join(u"; "_s), QString());
    QCOMPARE(namelessFields(*m_start).join(u"; "_s), QString());
    keepPicture(*m_start, u"join-"_s + language);
    QTest::keyClick(m_start->windowHandle(), Qt::Key_Escape);
    QTRY_COMPARE(cutTexts(*m_start).join(u"; "_s), QString());
    keepPicture(*m_start, u"start-"_s + language);
    QCOMPARE(m_start->size(), QSize(1024, 700));
}

QTEST_MAIN(SyncSharingTest)
#include "tst_syncsharing.moc"
