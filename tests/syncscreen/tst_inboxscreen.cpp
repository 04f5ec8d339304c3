// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/recordactions.h"
#include "models/sync/inbox.h"
#include "tests/common/strictwarnings.h"
#include "tests/settings/screenroom.h"
#include "tests/syncscreen/syncscreen.h"
#include "tests/testkit/verify.h"
#include "views/print/paper.h"

using namespace kitcamp;
using namespace Qt::StringLiterals;

class InboxScreenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void cleanup() { m_screen.reset(); }

    void oneSentenceBothSidesAndTheWaysOut();
    void oneKeyKeepsTheirs_data();
    void oneKeyKeepsTheirs();
    void oneKeyDoesMineAnyway();
    void undoBringsItBack();
    void whatIsNotPossibleSaysWhy();
    void laterGoesOnToTheNext();
    void arrowsChooseAndTheCardFollows();
    void decidedElsewhereItGoesHere();
    void nothingToDecideIsSaid();
    void listIsExportedAndPrinted();

private:
    void open(const std::function<void(TwoDesks&)>& more = {})
    {
        m_screen = std::make_unique<SyncScreen>([&](TwoDesks& desks) {
            desks.share();
            desks.lendTwice();
            if (more)
                more(desks);
        });
        window().showObject(u"inbox"_s, 0);
        QTRY_VERIFY(seen<QWidget>(&window(), u"conflictCard"_s));
        QTRY_VERIFY(seen<QTableView>(&window(), u"inbox"_s)->hasFocus());
    }
    MainWindow& window() { return m_screen->window(); }
    TwoDesks& desks() { return m_screen->desks; }
    QString label(const char* name) { return labelText(&window(), QString::fromLatin1(name)); }
    qint64 decisions() { return desks().count(m_screen->store(), "SELECT count(*) FROM decision"); }

    std::unique_ptr<SyncScreen> m_screen;
};

void InboxScreenTest::oneSentenceBothSidesAndTheWaysOut()
{
    open();
    const QString sentence = label("conflictSentence");
    for (const QString& part : {u"CAM-003"_s, u"张三"_s, u"李娜"_s, u"Desk 2"_s, u"09:02"_s, u"09:05"_s})
        QVERIFY2(sentence.contains(part), qPrintable(sentence));
    QCOMPARE(m_screen->texts(u"inbox"_s), QStringList{sentence});
    QVERIFY2(label("conflictMineBody").contains(u"张三"_s), qPrintable(label("conflictMineBody")));
    QVERIFY2(label("conflictTheirsBody").contains(u"李娜"_s), qPrintable(label("conflictTheirsBody")));
    QVERIFY(label("conflictTheirsHead").contains(u"Desk 2"_s));
    for (const QString& choice : {u"choice_theirs"_s, u"choice_mine"_s, u"choice_later"_s}) {
        auto* button = seen<QAbstractButton>(&window(), choice);
        QVERIFY2(button && button->isEnabled(), qPrintable(choice));
        QVERIFY(!button->accessibleName().isEmpty());
        QVERIFY2(!button->accessibleDescription().isEmpty(), qPrintable(choice)); // what it will do
    }
    QCOMPARE(SyncScreen::nameless(window()), QStringList());
    QTRY_COMPARE(cutTexts(window()).join(u"; "_s), QString());
    keepPicture(window(), u"inbox"_s);
}

void InboxScreenTest::oneKeyKeepsTheirs_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("1") << int(Qt::Key_1);
    QTest::newRow("T") << int(Qt::Key_T);
}

void InboxScreenTest::oneKeyKeepsTheirs()
{
    QFETCH(int, key);
    open();
    m_screen->key(static_cast<Qt::Key>(key));
    QTRY_COMPARE(m_screen->texts(u"inbox"_s), QStringList());
    QCOMPARE(decisions(), qint64(1));
    QCOMPARE(desks().text(m_screen->store(), "SELECT choice FROM decision"), u"theirs"_s);
    QCOMPARE(desks().holderOf(m_screen->store(), u"CAM-003"_s), u"李娜"_s);
    QVERIFY2(m_screen->said().contains(u"CAM-003"_s), qPrintable(m_screen->said()));
    QTRY_VERIFY(!seen<QWidget>(&window(), u"statusDecide"_s));
}

void InboxScreenTest::oneKeyDoesMineAnyway()
{
    open();
    m_screen->key(Qt::Key_M);
    QTRY_COMPARE(m_screen->texts(u"inbox"_s), QStringList());
    QCOMPARE(desks().text(m_screen->store(), "SELECT choice FROM decision"), u"mine"_s);
    QCOMPARE(desks().holderOf(m_screen->store(), u"CAM-003"_s), u"张三"_s);
    desks().meetHere();
    desks().meetThere();
    desks().there().lookForForeignChanges();
    QCOMPARE(desks().holderOf(desks().there(), u"CAM-003"_s), u"张三"_s);
}

void InboxScreenTest::undoBringsItBack()
{
    open();
    const QStringList before = m_screen->texts(u"inbox"_s);
    m_screen->key(Qt::Key_2);
    QTRY_COMPARE(m_screen->texts(u"inbox"_s), QStringList());
    m_screen->key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m_screen->texts(u"inbox"_s), before);
    QCOMPARE(decisions(), qint64(0));
    QCOMPARE(desks().holderOf(m_screen->store(), u"CAM-003"_s), u"李娜"_s);
    QTRY_VERIFY(seen<QWidget>(&window(), u"conflictCard"_s));
    QTRY_VERIFY(seen<QWidget>(&window(), u"statusDecide"_s));
}

void InboxScreenTest::whatIsNotPossibleSaysWhy()
{
    // Li's new loan there leaves no room under a rule for mine: the person may not borrow any more.
    open([](TwoDesks& two) {
        VERIFY_DONE(two.there().perform(
            EditRecords{u"person"_s,
                        {two.zhang},
                        {{u"banned_until"_s, u"2030-01-01"_s}, {u"banned_reason"_s, u"lost a board"_s}}}));
        two.meetThere();
        two.meetHere();
    });
    const auto choices = Inbox(m_screen->store()).choices(1);
    VERIFY_DONE(choices);
    for (const InboxChoice& choice : *choices) {
        const auto* button = seen<QAbstractButton>(&window(), u"choice_"_s + choice.choice);
        QVERIFY2(button, qPrintable(choice.choice));
        QCOMPARE(button->isEnabled(), choice.possible);
        if (!choice.possible)
            QVERIFY2(button->accessibleDescription().contains(choice.why),
                     qPrintable(button->accessibleDescription()));
    }
}

void InboxScreenTest::laterGoesOnToTheNext()
{
    open([](TwoDesks& two) { two.nameTwice(); });
    QCOMPARE(m_screen->texts(u"inbox"_s).size(), 2);
    const QString first = label("conflictSentence");
    m_screen->key(Qt::Key_L);
    QTRY_VERIFY(label("conflictSentence") != first);
    m_screen->key(Qt::Key_Escape);
    QTRY_COMPARE(label("conflictSentence"), first);
    QCOMPARE(decisions(), qint64(0));
}

void InboxScreenTest::arrowsChooseAndTheCardFollows()
{
    open([](TwoDesks& two) { two.nameTwice(); });
    m_screen->key(Qt::Key_Down);
    QTRY_VERIFY(label("conflictMineBody").contains(u"SN-1"_s));
    QVERIFY(label("conflictTheirsBody").contains(u"SN-2"_s));
    m_screen->key(Qt::Key_2);
    QTRY_COMPARE(m_screen->texts(u"inbox"_s).size(), 1);
    QCOMPARE(desks().text(m_screen->store(), "SELECT serial FROM device WHERE asset_tag='ESP32-0042'"),
             u"SN-1"_s);
    m_screen->key(Qt::Key_1); // the list still has the keyboard
    QTRY_COMPARE(m_screen->texts(u"inbox"_s), QStringList());
}

void InboxScreenTest::decidedElsewhereItGoesHere()
{
    open();
    const auto neighbour = desks().file().another(); // another window on the same file
    VERIFY_DONE(neighbour);
    VERIFY_DONE(Inbox(**neighbour).decide(1, u"theirs"_s));
    QTRY_COMPARE(m_screen->texts(u"inbox"_s), QStringList());
}

void InboxScreenTest::nothingToDecideIsSaid()
{
    open();
    m_screen->key(Qt::Key_1);
    QTRY_VERIFY(!seen<QWidget>(&window(), u"conflictCard"_s));
    bool said = false;
    for (const QLabel* one : window().findChildren<QLabel*>())
        said = said || (one->isVisible() && one->text() == u"Nothing to decide"_s);
    QVERIFY(said);
    keepPicture(window(), u"inbox-empty"_s);
}

void InboxScreenTest::listIsExportedAndPrinted()
{
    open();
    const auto paper = window().page(u"sync"_s)->paper();
    QVERIFY(paper);
    QCOMPARE(paper->title(), u"Conflicts to decide"_s);
    const QString target = desks().path(u"conflicts.csv"_s);
    window().workplace().askForFile = [&](QWidget*, const Workplace::FileQuestion&) { return target; };
    click(&window(), u"exportInbox"_s);
    QFile file(target);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString written = QString::fromUtf8(file.readAll());
    QVERIFY2(written.contains(u"CAM-003"_s) && written.contains(u"李娜"_s), qPrintable(written));
}

QTEST_MAIN(InboxScreenTest)
#include "tst_inboxscreen.moc"
