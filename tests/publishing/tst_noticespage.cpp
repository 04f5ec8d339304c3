// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/strictwarnings.h"
#include "tests/publishing/publishscreen.h"
#include "tests/settings/screenroom.h"
#include "tests/testkit/verify.h"
#include "views/publishing/noticespage.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>
#include <QtTest>

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// The queue of notices, worked off as a person does.
class TestNoticesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_screen = std::make_unique<PublishScreen>();
        m_screen->kit.enrol(m_screen->kit.anna);
        m_screen->kit.publishAll(); // to 王敏, Anna Berg, 张三, 李娜
        m_page = new NoticesPage(m_screen->workplace());
        m_screen->show(m_page);
        m_page->arrive();
        QTRY_COMPARE(rows(), 4);
    }
    void cleanup() { m_screen.reset(); }

    void noticeIsReadBesideTheList();
    void mailsAreSavedAndCountAsSent();
    void oneMailIsOneFile();
    void chatTextIsCopied();
    void phoneListIsSaved();
    void droppedOnesAreOpenedAgain();
    void sentOnesAreNotSentTwice();
    void noticesAreFoundByPersonAndActivity();
    void wordsAreEditedBeforeSending();
    void offersAreTold();
    void rosterIsWrittenTo();
    void emptyFormIsExplained();
    void textsOfTheCentreAreSaved();
    void unwritableFolderIsExplained();
    void mailsWrittenBeforeAFailureCountAsSent();
    void screensAreWhole();

private:
    QTableView* table() { return m_page->findChild<QTableView*>(u"listTable"_s); }
    int rows() { return table()->model()->rowCount(); }
    void chip(const QString& key) { click(m_page, u"chip_"_s + key); }
    void select(const QString& name)
    {
        QTableView* view = table();
        for (int row = 0; row < rows(); ++row) {
            if (view->model()->index(row, 0).data().toString() == name) {
                QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                                  view->visualRect(view->model()->index(row, 0)).center());
                return;
            }
        }
        QFAIL(qPrintable(name + u" is not in the list"_s));
    }
    void selectAll()
    {
        table()->setFocus();
        table()->selectAll();
    }
    void trigger(const QString& name)
    {
        auto* action = m_page->findChild<QAction*>(name);
        QVERIFY2(action && action->isEnabled(), qPrintable(name));
        action->trigger();
    }
    QString said() { return saidIn(m_page); }
    static bool isReady(const QString& dialog)
    {
        return QTest::qWaitFor([&] { return openDialog(dialog) != nullptr; })
            && QTest::qWaitForWindowActive(openDialog(dialog));
    }

    std::unique_ptr<PublishScreen> m_screen;
    NoticesPage* m_page = nullptr;
};

void TestNoticesPage::noticeIsReadBesideTheList()
{
    QCOMPARE(openNotices(m_screen->kit.store()), 4);
    select(u"张三"_s);
    QTRY_VERIFY(seen<QPlainTextEdit>(m_page, u"noticeBody"_s));
    QVERIFY(seen<QPlainTextEdit>(m_page, u"noticeBody"_s)->toPlainText().contains(u"张三"_s));
    click(m_page, u"noticePerson"_s);
    QCOMPARE(m_screen->shownObjects.last(), u"person %1"_s.arg(m_screen->kit.zhang));
    click(m_page, u"noticeActivity"_s);
    QCOMPARE(m_screen->shownObjects.last(), u"activity %1"_s.arg(m_screen->kit.activity));
}

void TestNoticesPage::mailsAreSavedAndCountAsSent()
{
    const QString folder = m_screen->filePath(u"mails"_s);
    QVERIFY(QDir().mkpath(folder));
    selectAll();
    m_screen->fileAnswers << folder;
    trigger(u"saveMails"_s);
    QCOMPARE(QDir(folder).entryList({u"*.eml"_s}).size(), 2); // two have an address
    QVERIFY2(said().contains(u"2 mail"_s) && said().contains(u"李娜"_s), qPrintable(said()));
    QTRY_COMPARE(rows(), 2);
    QCOMPARE(m_screen->kit.count("SELECT count(*) FROM notice WHERE sent_as='mail'"), 2);
    QVERIFY(m_screen->kit.store().undo());
    QTRY_COMPARE(rows(), 4);
    // Once more into the same folder: the first ones stay.
    selectAll();
    m_screen->fileAnswers << folder;
    trigger(u"saveMails"_s);
    QCOMPARE(QDir(folder).entryList({u"*.eml"_s}).size(), 4);
}

void TestNoticesPage::oneMailIsOneFile()
{
    select(u"Anna Berg"_s);
    const QString path = m_screen->filePath(u"anna.eml"_s);
    m_screen->fileAnswers << path;
    trigger(u"saveMails"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY2(bytes.contains("To: \"Anna Berg\" <anna@example.org>\r\n"), bytes.constData());
    QVERIFY(bytes.contains("Subject: IoT Inside Out: the plan\r\n"));
    QTRY_COMPARE(rows(), 3);
    select(u"李娜"_s);
    m_screen->fileAnswers << m_screen->filePath(u"li.eml"_s);
    trigger(u"saveMails"_s);
    QVERIFY(!QFile::exists(m_screen->filePath(u"li.eml"_s)));
    QVERIFY2(said().contains(u"李娜"_s) && said().contains(u"address"_s), qPrintable(said()));
}

void TestNoticesPage::chatTextIsCopied()
{
    selectAll();
    trigger(u"copyNotices"_s);
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY2(text.contains(u"@张三"_s) && text.contains(u"@Anna Berg\n"_s), qPrintable(text));
    QTRY_COMPARE(rows(), 0);
    chip(u"sent"_s);
    QTRY_COMPARE(rows(), 4);
}

void TestNoticesPage::phoneListIsSaved()
{
    selectAll();
    const QString path = m_screen->filePath(u"phones.csv"_s);
    m_screen->fileAnswers << path;
    trigger(u"savePhones"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY2(text.contains(u"13912348831,张三,"_s) && text.contains(u"13800000001"_s), qPrintable(text));
    QTRY_COMPARE(rows(), 2);
}

void TestNoticesPage::droppedOnesAreOpenedAgain()
{
    select(u"张三"_s);
    QTest::keyClick(table(), Qt::Key_Delete);
    QTRY_COMPARE(rows(), 3);
    chip(u"dropped"_s);
    QTRY_COMPARE(rows(), 1);
    select(u"张三"_s);
    trigger(u"reopenNotices"_s);
    QTRY_COMPARE(rows(), 0);
    chip(u"open"_s);
    QTRY_COMPARE(rows(), 4);
}

void TestNoticesPage::sentOnesAreNotSentTwice()
{
    select(u"张三"_s);
    trigger(u"markSent"_s);
    chip(u"sent"_s);
    QTRY_COMPARE(rows(), 1);
    select(u"张三"_s);
    trigger(u"copyNotices"_s);
    QVERIFY2(said().contains(u"went out"_s), qPrintable(said()));
}

void TestNoticesPage::noticesAreFoundByPersonAndActivity()
{
    enter(m_page, u"listSearch"_s, u"zs"_s);
    QTRY_COMPARE(rows(), 1);
    enter(m_page, u"listSearch"_s, u"nobody of this name"_s);
    QTRY_COMPARE(rows(), 0);
    enter(m_page, u"listSearch"_s, {});
    QTRY_COMPARE(rows(), 4);
    m_page->showObject(u"activity"_s, m_screen->kit.activity);
    QCOMPARE(m_page->findChild<QComboBox*>(u"noticeFilter"_s)->currentText(), u"IoT Inside Out"_s);
    QTRY_COMPARE(rows(), 4);
}

void TestNoticesPage::wordsAreEditedBeforeSending()
{
    select(u"Anna Berg"_s);
    trigger(u"editNotice"_s);
    QVERIFY(isReady(u"recordDialog"_s));
    QWidget* dialog = openDialog(u"recordDialog"_s);
    auto* body = dialog->findChild<QPlainTextEdit*>();
    QVERIFY(body);
    QVERIFY(body->toPlainText().startsWith(u"Dear Anna"_s));
    QCOMPARE(dialog->findChildren<QLineEdit*>().size(), 1); // the subject alone beside it
    body->setFocus();
    QTest::keyClick(body, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(body, u"Come earlier."_s);
    click(dialog, u"dialogMain"_s);
    QTRY_VERIFY(!openDialog(u"recordDialog"_s));
    QCOMPARE(m_screen->kit.text("SELECT body FROM notice WHERE body LIKE 'Come%'"), u"Come earlier."_s);
}

void TestNoticesPage::offersAreTold()
{
    click(m_page, u"noticeOffers"_s);
    QVERIFY2(said().contains(u"told already"_s), qPrintable(said()));
    m_screen->kit.enrol(m_screen->kit.addPerson(u"Next"_s), u"offered"_s);
    click(m_page, u"noticeOffers"_s);
    QTRY_COMPARE(rows(), 5);
    click(m_page, u"noticeOffers"_s);
    QVERIFY(said().contains(u"told already"_s));
}

void TestNoticesPage::rosterIsWrittenTo()
{
    click(m_page, u"writeNotice"_s);
    QVERIFY(isReady(u"noticeDialog"_s));
    QWidget* dialog = openDialog(u"noticeDialog"_s);
    keepPicture(*dialog, u"notice-dialog"_s);
    QCOMPARE(cutTexts(*dialog), QStringList());
    QCOMPARE(namelessFields(*dialog), QStringList());
    enter(dialog, u"noticeSubjectEdit"_s, u"Bring shoes"_s);
    auto* body = dialog->findChild<QPlainTextEdit*>(u"noticeBodyEdit"_s);
    body->setFocus();
    QTest::keyClicks(body, u"Hi {name}"_s);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_screen->kit.count("SELECT count(*) FROM notice WHERE subject='Bring shoes'"), 3);
    QCOMPARE(m_screen->kit.count("SELECT count(*) FROM notice WHERE body='Hi Anna Berg'"), 1);
    QVERIFY(said().startsWith(u"Queued 3"_s));
}

void TestNoticesPage::emptyFormIsExplained()
{
    click(m_page, u"writeNotice"_s);
    QVERIFY(isReady(u"noticeDialog"_s));
    QWidget* dialog = openDialog(u"noticeDialog"_s);
    click(dialog, u"to_confirmed"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(dialog->isVisible());
    QStringList sentences;
    for (const QLabel* label : dialog->findChildren<QLabel*>())
        sentences << label->text();
    QVERIFY(sentences.join(u'\n').contains(u"Nobody stands so"_s));
    QVERIFY(sentences.join(u'\n').contains(u"write a subject"_s));
    QCOMPARE(m_screen->kit.count("SELECT count(*) FROM notice"), 4);
}

void TestNoticesPage::textsOfTheCentreAreSaved()
{
    click(m_page, u"noticeTexts"_s);
    QVERIFY(isReady(u"noticeTextsDialog"_s));
    QWidget* dialog = openDialog(u"noticeTextsDialog"_s);
    keepPicture(*dialog, u"notice-texts"_s);
    QCOMPARE(cutTexts(*dialog), QStringList());
    enter(dialog, u"noticeSender"_s, u"nobody"_s);
    enter(dialog, u"subject_plan_en"_s, u"News of {activity}"_s);
    choose(dialog, u"noticeLanguages"_s, u"English"_s);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(dialog->isVisible()); // that is no address
    enter(dialog, u"noticeSender"_s, u"centre@example.edu"_s);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!openDialog(u"noticeTextsDialog"_s));
    const auto texts = NoticeTexts::read(m_screen->kit.store().reader());
    QCOMPARE(texts->sender(), u"centre@example.edu"_s);
    QVERIFY(texts->languages() == NoticeLanguages::English);
    QCOMPARE(texts->text(NoticeKind::Plan, NoticeLanguage::English).subject, u"News of {activity}"_s);
    QCOMPARE(m_screen->kit.text("SELECT value FROM setting WHERE key='notice.plan.zh.subject'"), QString());
}

void TestNoticesPage::unwritableFolderIsExplained()
{
    selectAll();
    m_screen->fileAnswers << u"/nowhere/at/all"_s << u"/nowhere/at/all.csv"_s;
    trigger(u"saveMails"_s);
    QVERIFY2(said().contains(u"could not be written"_s), qPrintable(said()));
    trigger(u"savePhones"_s);
    QVERIFY2(said().contains(u"all.csv"_s), qPrintable(said()));
    QCOMPARE(openNotices(m_screen->kit.store()), 4);
}

void TestNoticesPage::mailsWrittenBeforeAFailureCountAsSent()
{
    const QString folder = m_screen->filePath(u"mails"_s);
    const QString full = m_screen->filePath(u"full"_s);
    QVERIFY(QDir().mkpath(folder) && QDir().mkpath(full));
    selectAll();
    m_screen->fileAnswers << folder;
    trigger(u"saveMails"_s);
    const QString second = QDir(folder).entryList({u"002*.eml"_s}).value(0);
    QVERIFY(!second.isEmpty());
    QVERIFY(m_screen->kit.store().undo());
    QTRY_COMPARE(rows(), 4);
    // The second one leads to a place where nothing can be written.
    QVERIFY(QFile::link(u"/nowhere/at/all.eml"_s, QDir(full).filePath(second)));
    selectAll();
    m_screen->fileAnswers << full;
    trigger(u"saveMails"_s);
    QVERIFY(QDir(full).entryList({u"001*.eml"_s}).size() == 1);
    QVERIFY2(said().contains(u"1 mail"_s) && said().contains(second)
                 && said().contains(u"could not be written"_s),
             qPrintable(said()));
    QCOMPARE(m_screen->kit.count("SELECT count(*) FROM notice WHERE sent_as='mail'"), 1);
    QTRY_COMPARE(rows(), 3);
}

void TestNoticesPage::screensAreWhole()
{
    select(u"Anna Berg"_s);
    QTRY_VERIFY(seen<QPlainTextEdit>(m_page, u"noticeBody"_s));
    keepPicture(*m_screen->window(), u"notices"_s);
    QCOMPARE(namelessFields(*m_page), QStringList());
    QCOMPARE(cutTexts(*m_page).join(u'|'), QString());
    QVERIFY(m_page->paper());
}

QTEST_MAIN(TestNoticesPage)
#include "tst_noticespage.moc"
