// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/plan/planlevels.h"
#include "models/items/roles.h"
#include "tests/common/strictwarnings.h"
#include "tests/publishing/publishscreen.h"
#include "tests/settings/screenroom.h"
#include "tests/testkit/verify.h"
#include "views/print/paper.h"
#include "views/publishing/planpapersdialog.h"
#include "views/publishing/publishdialog.h"
#include "views/publishing/publishingtab.h"

#include <QListWidget>
#include <QPlainTextEdit>
#include <QTableView>
#include <QtTest>

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// The organiser publishes what changed, as she sees it.
class TestPublishDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_screen = std::make_unique<PublishScreen>();
    }
    void cleanup() { m_screen.reset(); }

    void changesArePublishedAndTold();
    void untickedChangeStaysADraft();
    void allAreTickedAndUnticked();
    void nobodyIsToldWhereTheTickIsOff();
    void remarkIsSeenBeforeItIsSent();
    void whatCannotBeReadIsNotPublished();
    void clashIsInTheWayAndSaysWhy();
    void levelOfTheCentreDecidesWhatIsInTheWay();
    void nothingToPublishIsSaid();
    void keyboardTicksAndPublishes();
    void screensAreWhole();
    void papersOfAPersonAndARoom();
    void busyTimesComeInForAPerson();
    void tabTellsWhatWaits();
    void tabShowsTheTimetable();
    void tabSavesTheCalendar();
    void tabTakesACalendar();

private:
    PublishDialog* open(const QSet<qint64>& activities = {})
    {
        auto* host = new QWidget;
        m_screen->show(host);
        auto* dialog = new PublishDialog(m_screen->workplace(), activities, host);
        dialog->present();
        if (!QTest::qWaitForWindowActive(dialog))
            qFatal("the dialog was not shown");
        return dialog;
    }
    PublishingTab* openTab()
    {
        auto* tab = new PublishingTab(m_screen->workplace());
        connect(tab, &ActivityTab::said, this, [this](Tone, const QString& sentence) { m_said = sentence; });
        tab->showActivity(m_screen->kit.activity);
        m_screen->show(tab);
        return tab;
    }
    static QTableView* table(QWidget* root) { return root->findChild<QTableView*>(u"publishChanges"_s); }
    /// Clicks the tick of a row as a person does.
    static void tick(QWidget* root, int row)
    {
        QTableView* view = table(root);
        const QRect cell = view->visualRect(view->model()->index(row, 0));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, QPoint(cell.left() + 18, cell.center().y()));
    }
    QString text(PublishDialog* dialog)
    {
        return dialog->findChild<QPlainTextEdit*>(u"noticePreview"_s)->toPlainText();
    }
    qint64 addClash()
    {
        PublishKit& kit = m_screen->kit;
        const qint64 other = kit.file().add(
            u"activity"_s,
            {{"kind"_L1, "class"_L1}, {"name"_L1, "Cars"_L1}, {"starts_on"_L1, "2026-09-07"_L1}});
        kit.file().add(u"session"_s,
                       {{"activity"_L1, QString::number(other)},
                        {"minutes"_L1, "60"_L1},
                        {"room"_L1, QString::number(kit.lab2)},
                        {"starts"_L1, "2026-09-19T14:30"_L1}});
        return other;
    }

    std::unique_ptr<PublishScreen> m_screen;
    QString m_said;
};

void TestPublishDialog::changesArePublishedAndTold()
{
    PublishDialog* dialog = open();
    QCOMPARE(table(dialog)->model()->rowCount(), 2);
    QCOMPARE(dialog->findChild<QListWidget*>(u"noticePeople"_s)->count(), 3);
    QVERIFY2(text(dialog).contains(u"9月19日"_s), qPrintable(text(dialog)));
    QSignalSpy published(dialog, &PublishDialog::published);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(published.size(), 1);
    QCOMPARE(m_screen->kit.count("SELECT count(*) FROM published_session"), 2);
    QCOMPARE(m_screen->kit.count("SELECT count(*) FROM notice"), 3);
    QCOMPARE(waitingChanges(m_screen->kit.store()), 0);
    QVERIFY(m_screen->kit.store().undo());
    QCOMPARE(waitingChanges(m_screen->kit.store()), 2);
    QCOMPARE(m_screen->kit.count("SELECT count(*) FROM notice"), 0);
}

void TestPublishDialog::untickedChangeStaysADraft()
{
    PublishDialog* dialog = open();
    tick(dialog, 1);
    QTRY_VERIFY(!text(dialog).contains(u"9月26日"_s));
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(m_screen->kit.count("SELECT count(*) FROM published_session"), 1);
    QCOMPARE(waitingChanges(m_screen->kit.store()), 1);
}

void TestPublishDialog::allAreTickedAndUnticked()
{
    PublishDialog* dialog = open();
    click(dialog, u"publishAll"_s);
    QTRY_VERIFY(!dialog->findChild<QPushButton*>(u"mainButton"_s)
                || !dialog->findChild<QPushButton*>(u"mainButton"_s)->isEnabled());
    QTRY_COMPARE(dialog->findChild<QListWidget*>(u"noticePeople"_s)->count(), 0);
    click(dialog, u"publishAll"_s);
    QTRY_COMPARE(dialog->findChild<QListWidget*>(u"noticePeople"_s)->count(), 3);
}

void TestPublishDialog::nobodyIsToldWhereTheTickIsOff()
{
    PublishDialog* dialog = open();
    click(dialog, u"publishTell"_s);
    QTRY_COMPARE(dialog->findChild<QListWidget*>(u"noticePeople"_s)->count(), 0);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(m_screen->kit.count("SELECT count(*) FROM published_session"), 2);
    QCOMPARE(m_screen->kit.count("SELECT count(*) FROM notice"), 0);
}

void TestPublishDialog::remarkIsSeenBeforeItIsSent()
{
    PublishDialog* dialog = open();
    enter(dialog, u"publishRemark"_s, u"Bring a laptop."_s);
    QTRY_VERIFY(text(dialog).endsWith(u"Bring a laptop."_s));
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(m_screen->kit.count("SELECT count(*) FROM notice WHERE body LIKE '%Bring a laptop.'"), 3);
}

void TestPublishDialog::whatCannotBeReadIsNotPublished()
{
    PublishDialog* dialog = open();
    // Nobody can say any more whom it concerns: the file was damaged by another program.
    {
        const auto other = Connection::open(m_screen->kit.file().path(), Connection::Mode::Write);
        QVERIFY2(other, testkit::why(other));
        const auto damaged =
            (*other)->execute("ALTER TABLE session_member RENAME COLUMN participation TO place");
        QVERIFY2(damaged, testkit::why(damaged));
    }
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY2(!saidIn(dialog).isEmpty(), "nothing was said");
    QVERIFY(dialog->isVisible());
    QCOMPARE(m_screen->kit.count("SELECT count(*) FROM published_session"), 0);
}

void TestPublishDialog::clashIsInTheWayAndSaysWhy()
{
    addClash();
    PublishDialog* dialog = open();
    QAbstractItemModel* model = table(dialog)->model();
    QCOMPARE(model->rowCount(), 3);
    int blocked = 0;
    for (int row = 0; row < 3; ++row) {
        const bool tickable = model->index(row, 0).flags() & Qt::ItemIsUserCheckable;
        const QString sentence = model->index(row, 2).data(SecondLineRole).toString();
        QCOMPARE(sentence.contains(u"Not to be published: "_s), !tickable);
        QVERIFY(tickable || sentence.contains(u"Lab 2"_s));
        blocked += tickable ? 0 : 1;
    }
    QCOMPARE(blocked, 2);
    QVERIFY2(saidIn(dialog).contains(u"2 change"_s), qPrintable(saidIn(dialog)));
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(m_screen->kit.count("SELECT count(*) FROM published_session"), 1); // the one that is well
}

void TestPublishDialog::levelOfTheCentreDecidesWhatIsInTheWay()
{
    addClash();
    QVERIFY(m_screen->kit.store().perform(planLevelChange(planning::Rule::RoomTwice, planning::Level::Warn)));
    PublishDialog* dialog = open();
    QVERIFY2(saidIn(dialog).isEmpty(), qPrintable(saidIn(dialog)));
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(m_screen->kit.count("SELECT count(*) FROM published_session"), 3);
}

void TestPublishDialog::nothingToPublishIsSaid()
{
    m_screen->kit.publishAll();
    PublishDialog* dialog = open();
    QCOMPARE(table(dialog)->model()->rowCount(), 0);
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(dialog->isVisible());
}

void TestPublishDialog::keyboardTicksAndPublishes()
{
    PublishDialog* dialog = open();
    QTableView* view = table(dialog);
    view->setFocus();
    view->setCurrentIndex(view->model()->index(0, 0));
    QTest::keyClick(view, Qt::Key_Space);
    QCOMPARE(view->model()->index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!openDialog(u"publishDialog"_s));
    QCOMPARE(m_screen->kit.count("SELECT count(*) FROM published_session"), 0);
}

void TestPublishDialog::screensAreWhole()
{
    addClash();
    m_screen->kit.set(u"activity"_s, m_screen->kit.activity, u"name_en"_s,
                      u"IoT Inside Out - LiteOS + NB-IoT for everybody"_s);
    PublishDialog* dialog = open();
    keepPicture(*dialog, u"publish-dialog"_s);
    QCOMPARE(cutTexts(*dialog), QStringList());
    QCOMPARE(namelessFields(*dialog), QStringList());
}

void TestPublishDialog::papersOfAPersonAndARoom()
{
    m_screen->kit.publishAll();
    auto* host = new QWidget;
    m_screen->show(host);
    auto* dialog = new PlanPapersDialog(m_screen->workplace(), host);
    dialog->present();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    keepPicture(*dialog, u"plan-papers"_s);
    QCOMPARE(cutTexts(*dialog).join(u'|'), QString());
    QCOMPARE(namelessFields(*dialog), QStringList());
    QTest::keyClick(dialog, Qt::Key_Return); // the activity that is chosen first
    QTRY_COMPARE(m_screen->papers.size(), 1);
    choose(dialog, u"papersOf"_s, u"A room"_s);
    choose(dialog, u"papersWhich"_s, u"Lab 2"_s);
    m_screen->fileAnswers << m_screen->filePath(u"lab.ics"_s);
    click(dialog, u"papersCalendar"_s);
    QVERIFY2(QFile::exists(m_screen->filePath(u"lab.ics"_s)), qPrintable(saidIn(dialog)));
    choose(dialog, u"papersOf"_s, u"A person"_s);
    enter(dialog, u"papersWhich"_s, u"Nobody at all"_s);
    click(dialog, u"papersCalendar"_s);
    QVERIFY(m_screen->fileAnswers.isEmpty());
    choose(dialog, u"papersOf"_s, u"This week, everything"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(m_screen->papers.size(), 2);
}

void TestPublishDialog::busyTimesComeInForAPerson()
{
    const QString path = m_screen->filePath(u"own.ics"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\nSUMMARY:Away\r\nDTSTART:20261010T060000Z\r\n"
               "DURATION:PT1H\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    file.close();
    auto* host = new QWidget;
    m_screen->show(host);
    auto* dialog = new PlanPapersDialog(m_screen->workplace(), host);
    dialog->present();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    choose(dialog, u"papersOf"_s, u"A person"_s);
    click(dialog, u"papersImport"_s);
    QTRY_VERIFY(openDialog(u"calendarImportDialog"_s));
    QVERIFY(QTest::qWaitForWindowActive(openDialog(u"calendarImportDialog"_s)));
    dropFile(openDialog(u"calendarImportDialog"_s), path);
    QTest::keyClick(openDialog(u"calendarImportDialog"_s), Qt::Key_Return);
    QTRY_COMPARE(m_screen->kit.count("SELECT count(*) FROM availability WHERE note='Away'"), 1);
    QVERIFY(m_screen->kit.store().undo());
    QCOMPARE(m_screen->kit.count("SELECT count(*) FROM availability"), 0);
}

void TestPublishDialog::tabTellsWhatWaits()
{
    PublishingTab* tab = openTab();
    QVERIFY(labelText(tab, u"publishState"_s).contains(u"2 session"_s));
    QCOMPARE(namelessFields(*tab), QStringList());
    keepPicture(*m_screen->window(), u"publishing-tab"_s);
    click(tab, u"publishActivity"_s);
    QTRY_VERIFY(openDialog(u"publishDialog"_s));
    QTest::keyClick(openDialog(u"publishDialog"_s), Qt::Key_Return);
    QTRY_VERIFY(m_said.startsWith(u"Published"_s));
    QTRY_COMPARE(labelText(tab, u"publishState"_s), u"People know the plan as it stands here."_s);
    QTRY_VERIFY(seen<QPushButton>(tab, u"activityNotices"_s));
    click(tab, u"activityNotices"_s);
    QVERIFY(m_screen->shownObjects.value(0).startsWith(u"notice "_s));
}

void TestPublishDialog::tabShowsTheTimetable()
{
    PublishingTab* tab = openTab();
    click(tab, u"showTimetable"_s);
    QCOMPARE(m_screen->papers.size(), 1);
    QVERIFY(m_screen->papers.first()->title().contains(u"IoT Inside Out"_s));
    QVERIFY(tab->paper());
}

void TestPublishDialog::tabSavesTheCalendar()
{
    PublishingTab* tab = openTab();
    const QString path = m_screen->filePath(u"iot"_s);
    m_screen->fileAnswers << path << QString();
    click(tab, u"saveCalendar"_s);
    QVERIFY(QFile::exists(path + u".ics"_s));
    QVERIFY2(m_said.contains(u"iot.ics"_s), qPrintable(m_said));
    m_said.clear();
    click(tab, u"saveCalendar"_s); // left without a file
    QCOMPARE(m_said, QString());
}

void TestPublishDialog::tabTakesACalendar()
{
    const QString path = m_screen->filePath(u"other.ics"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\nSUMMARY:Robots\r\nDTSTART:20261010T060000Z\r\n"
               "DURATION:PT1H\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:b\r\nSUMMARY:Day\r\n"
               "DTSTART;VALUE=DATE:20261010\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    file.close();
    PublishingTab* tab = openTab();
    click(tab, u"importCalendar"_s);
    QTRY_VERIFY(openDialog(u"calendarImportDialog"_s));
    QWidget* dialog = openDialog(u"calendarImportDialog"_s);
    m_screen->fileAnswers << m_screen->filePath(u"missing.ics"_s) << path;
    click(dialog, u"calendarFile"_s);
    QVERIFY(saidIn(dialog).contains(u"missing.ics"_s));
    click(dialog, u"calendarFile"_s);
    QVERIFY2(saidIn(dialog).contains(u"1 new"_s) && saidIn(dialog).contains(u"1 wrong"_s),
             qPrintable(saidIn(dialog)));
    keepPicture(*dialog, u"calendar-import"_s);
    QCOMPARE(cutTexts(*dialog), QStringList());
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(m_screen->kit.count("SELECT count(*) FROM session"), 3);
    QVERIFY(m_said.contains(u"other.ics"_s));
}

QTEST_MAIN(TestPublishDialog)
#include "tst_publishdialog.moc"
