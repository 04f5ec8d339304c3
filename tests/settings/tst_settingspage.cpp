// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenroom.h"

#include "models/lending/rules/cardformat.h"
#include "tests/common/strictwarnings.h"
#include "views/common/navigationlist.h"
#include "views/print/paper.h"
#include "views/settings/logofield.h"
#include "views/settings/settingspage.h"

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// The forms of the settings; the lists are in tst_settingslists.
class SettingsPageTest : public QObject
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

    void namesAndTermsAreSavedAsOneChange()
    {
        QVERIFY(!seen<QPushButton>(m_page, u"saveCentre"_s)->isEnabled());
        enter(m_page, u"centreName"_s, u"创新中心"_s);
        enter(m_page, u"centreNameEn"_s, u"Innovation Centre"_s);
        enter(m_page, u"centreTerms"_s, u"爱护设备"_s);
        click(m_page, u"saveCentre"_s);
        QCOMPARE(saidIn(m_page), u"Saved."_s);
        QCOMPARE(m_room->setting("name"), u"创新中心"_s);
        QCOMPARE(m_room->setting("name_en"), u"Innovation Centre"_s);
        QCOMPARE(m_room->setting("terms"), u"爱护设备"_s);
        QVERIFY(!seen<QPushButton>(m_page, u"saveCentre"_s)->isEnabled());
        QVERIFY(m_room->store().undo().ok());
        QCOMPARE(m_room->setting("name"), QString());
        QTRY_COMPARE(seen<QLineEdit>(m_page, u"centreName"_s)->text(), QString()); // the form follows
    }

    void aCentreWithoutNameIsNotSaved()
    {
        enter(m_page, u"centreTerms"_s, u"x"_s);
        click(m_page, u"saveCentre"_s);
        QTRY_VERIFY(seen<QLineEdit>(m_page, u"centreName"_s)->hasFocus());
        QVERIFY(seen<QLineEdit>(m_page, u"centreName"_s)
                    ->accessibleDescription()
                    .contains(u"Give the centre a name"_s));
        QCOMPARE(m_room->setting("terms"), QString());
    }

    void theZoneMustBeOne()
    {
        enter(m_page, u"centreNameEn"_s, u"Centre"_s);
        enter(m_page, u"zone"_s, u"Middle/Earth"_s);
        click(m_page, u"saveCentre"_s);
        QCOMPARE(m_room->setting("zone"), QString());
        enter(m_page, u"zone"_s, u"asia/shanghai"_s);
        click(m_page, u"saveCentre"_s);
        QCOMPARE(m_room->setting("zone"), u"Asia/Shanghai"_s);
    }

    void aLogoIsScaledAndKept()
    {
        QImage big(3000, 1500, QImage::Format_ARGB32);
        big.fill(Qt::transparent);
        QTemporaryDir folder;
        QVERIFY(big.save(folder.filePath(u"logo.png"_s)));
        m_room->fileAnswers << folder.filePath(u"logo.png"_s);
        enter(m_page, u"centreNameEn"_s, u"Centre"_s);
        click(m_page, u"chooseLogo"_s);
        QVERIFY(labelText(m_page, u"logoText"_s).startsWith(u"640 × 320"_s));
        click(m_page, u"saveCentre"_s);
        const QString hash = m_room->setting("logo");
        QVERIFY(!hash.isEmpty());
        QCOMPARE(m_room->count("SELECT count(*) FROM picture WHERE width=640 AND length(bytes)<=307200"),
                 qint64(1));
        click(m_page, u"removeLogo"_s);
        click(m_page, u"saveCentre"_s);
        QCOMPARE(m_room->setting("logo"), QString());
    }

    void aFileThatIsNoPictureIsSaidInline()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write("no picture");
        file.close();
        m_room->fileAnswers << file.fileName();
        click(m_page, u"chooseLogo"_s);
        QVERIFY(labelText(m_page, u"logoText"_s).startsWith(u"■"_s));
    }

    void whatIsTypedSurvivesAChangeFromElsewhere()
    {
        enter(m_page, u"centreName"_s, u"半"_s);
        QVERIFY(m_room->store().perform(SaveSettings{{{u"name_en"_s, u"Other"_s}}}).ok());
        QCOMPARE(seen<QLineEdit>(m_page, u"centreName"_s)->text(), u"半"_s);
    }

    void openingHoursAreTypedPerWeekday()
    {
        go(u"hours"_s);
        enter(m_page, u"hours_1"_s, u"9:00-12:00, 13:30-21:00"_s);
        enter(m_page, u"hours_7"_s, u"10-16"_s);
        click(m_page, u"saveHours"_s);
        QCOMPARE(saidIn(m_page), u"Saved."_s);
        QCOMPARE(m_room->text(
                     "SELECT group_concat(weekday || ' ' || opens || '-' || closes, ',') FROM (SELECT * FROM "
                     "opening_hours ORDER BY weekday, opens)"),
                 u"1 540-720,1 810-1260,7 600-960"_s);
        click(m_page, u"copyMonday"_s);
        click(m_page, u"saveHours"_s);
        QCOMPARE(m_room->count("SELECT count(*) FROM opening_hours WHERE weekday=5"), qint64(2));
        QVERIFY(m_room->store().undo().ok());
        QTRY_COMPARE(seen<QLineEdit>(m_page, u"hours_5"_s)->text(), QString());
    }

    void wrongHoursAreExplainedBesideTheLine()
    {
        go(u"hours"_s);
        enter(m_page, u"hours_2"_s, u"9:00-8:00"_s);
        click(m_page, u"saveHours"_s);
        QVERIFY(labelText(m_page, u"hoursComment_2"_s).startsWith(u"■"_s));
        QTRY_VERIFY(seen<QLineEdit>(m_page, u"hours_2"_s)->hasFocus());
        QCOMPARE(m_room->count("SELECT count(*) FROM opening_hours"), qint64(0));
    }

    void specialDaysAreAddedAsASpan()
    {
        go(u"hours"_s);
        addSpecialDays(u"2026-10-01~2026-10-03"_s);
        QCOMPARE(m_room->count("SELECT count(*) FROM opening_exception WHERE kind='closed'"), qint64(3));
        auto* list = m_page->findChild<QWidget*>(u"list_opening_exception"_s);
        auto* table = list->findChild<QTableView*>();
        QCOMPARE(table->model()->rowCount(), 3);
        table->selectRow(1);
        click(list, u"awayRecord"_s);
        QCOMPARE(m_room->count("SELECT count(*) FROM opening_exception"), qint64(2));
        QVERIFY(saidIn(m_page).contains(u"2026-10-02"_s));
        QVERIFY(m_room->store().undo().ok());
        QTRY_COMPARE(table->model()->rowCount(), 3);
    }

    void aWrongSpecialDayStaysInTheDialog()
    {
        go(u"hours"_s);
        auto* list = m_page->findChild<QWidget*>(u"list_opening_exception"_s);
        click(list, u"addRecord"_s);
        QTRY_VERIFY(openDialog(u"specialDayDialog"_s));
        QWidget* dialog = openDialog(u"specialDayDialog"_s);
        enter(dialog, u"specialDays"_s, u"2026-02-30"_s);
        choose(dialog, u"specialKind"_s, u"Other hours"_s);
        enter(dialog, u"specialHours"_s, u"noon"_s);
        click(dialog, u"dialogMain"_s);
        QVERIFY(!seen<QLineEdit>(dialog, u"specialDays"_s)->accessibleDescription().isEmpty());
        QVERIFY(!seen<QLineEdit>(dialog, u"specialHours"_s)->accessibleDescription().isEmpty());
        QCOMPARE(m_room->count("SELECT count(*) FROM opening_exception"), qint64(0));
        enter(dialog, u"specialDays"_s, u"2026-12-31"_s);
        enter(dialog, u"specialHours"_s, u"9:00-12:00"_s);
        click(dialog, u"dialogMain"_s);
        QTRY_VERIFY(!openDialog(u"specialDayDialog"_s));
        QCOMPARE(m_room->text("SELECT hours FROM opening_exception"), u"540-720"_s);
    }

    void theYearsListIsImportedAndWrongRowsNamed()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"2026.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("2026-10-01~2026-10-03,休,国庆节\n2026-10-10,班,周三\nsome day,休\n2026-10-11,perhaps\n");
        file.close();
        m_room->fileAnswers << file.fileName();
        go(u"hours"_s);
        click(m_page, u"importSpecialDays"_s);
        QCOMPARE(m_room->count("SELECT count(*) FROM opening_exception"), qint64(4));
        QCOMPARE(m_room->count("SELECT follows FROM opening_exception WHERE day='2026-10-10'"), qint64(3));
        QVERIFY2(saidIn(m_page).contains(u"Row 3"_s) && saidIn(m_page).contains(u"Row 4"_s),
                 qPrintable(saidIn(m_page)));
        QVERIFY(m_room->store().undo().ok());
        QCOMPARE(m_room->count("SELECT count(*) FROM opening_exception"), qint64(0));
    }

    void theCardFormatComesFromASample()
    {
        go(u"cards"_s);
        QVERIFY(labelText(m_page, u"cardFormatNow"_s).startsWith(u"Now: As it is read"_s));
        enter(m_page, u"cardPrinted"_s, u"04A2B3C4"_s);
        auto* scan = seen<QLineEdit>(m_page, u"cardSample"_s);
        scan->setFocus();
        QTest::keyClicks(scan, u"C4B3A204"_s);
        QTest::keyClick(scan, Qt::Key_Return);
        QCOMPARE(labelText(m_page, u"cardRead"_s), u"The reader sent C4B3A204"_s);
        click(m_page, u"cardGuess_0"_s);
        click(m_page, u"saveCards"_s);
        const auto format = CardFormat::fromText(m_room->setting("card_format"));
        QVERIFY(format.ok());
        QCOMPARE(format->normalise(u"C4B3A204"_s).value_or(QString()), u"04A2B3C4"_s);
        QVERIFY(labelText(m_page, u"cardFormatNow"_s).contains(u"reversed"_s));
    }

    void twoNumbersThatHaveNothingInCommonAreSaid()
    {
        go(u"cards"_s);
        enter(m_page, u"cardPrinted"_s, u"12345"_s);
        auto* scan = seen<QLineEdit>(m_page, u"cardSample"_s);
        scan->setFocus();
        QTest::keyClicks(scan, u"C4B3A204"_s);
        QTest::keyClick(scan, Qt::Key_Return);
        QVERIFY(labelText(m_page, u"cardVerdict"_s).startsWith(u"■"_s));
        QVERIFY(!seen<QPushButton>(m_page, u"saveCards"_s)->isEnabled());
        enter(m_page, u"cardPrinted"_s, QString());
        QTRY_VERIFY(seen<QRadioButton>(m_page, u"cardGuess_0"_s));
    }

    void theDesksMannersAreSaved()
    {
        go(u"desk"_s);
        enter(m_page, u"leavesAfter"_s, u"90"_s);
        click(m_page, u"overdueBlocks"_s);
        click(m_page, u"saveDesk"_s);
        QCOMPARE(m_room->setting("borrower_leaves_after"), u"90"_s);
        QCOMPARE(m_room->setting("overdue_blocks"), u"1"_s);
        click(m_page, u"hearSound"_s);
        QCOMPARE(m_room->tones.played, QList<Sound>{Sound::Lent});
        click(m_page, u"deskSound"_s);
        QVERIFY(!m_room->workplace().preferences.flag(u"desk/sound"_s, true));
    }

    void theCommandCardsArePreviewed()
    {
        go(u"paper"_s);
        click(m_page, u"printCommandCards"_s);
        QCOMPARE(m_room->papers.size(), qsizetype(1));
        QVERIFY(m_room->papers.constFirst()->pageCount() >= 1);
    }

    void lightAndDarkChangeAtOnce()
    {
        go(u"look"_s);
        click(m_page, u"settingsLook_dark"_s);
        QCOMPARE(m_room->theme().choice(), Theme::Choice::Dark);
        QCOMPARE(m_room->workplace().preferences.text(u"look"_s), u"dark"_s);
        click(m_page, u"settingsLook_light"_s);
    }

    void theLanguageIsTheWindows()
    {
        QAction chinese(m_room->window());
        chinese.setObjectName(u"language_zh_CN"_s);
        QSignalSpy asked(&chinese, &QAction::triggered);
        go(u"look"_s);
        click(m_page, u"settingsLanguage_zh_CN"_s);
        QCOMPARE(asked.size(), 1);
    }

    void anObjectOpensItsSection()
    {
        const qint64 place = m_room->centre.add("place", {{u"name"_s, u"Shelf B3"_s}});
        m_page->showObject(u"place"_s, place);
        auto* list = seen<QWidget>(m_page, u"list_place"_s);
        QVERIFY(list);
        QCOMPARE(list->findChild<QTableView*>()->selectionModel()->selectedRows().size(), qsizetype(1));
    }

private:
    void go(const QString& key)
    {
        auto* sections = m_page->findChild<NavigationList*>(u"settingsSections"_s);
        sections->setCurrentPage(key);
        QVERIFY(m_page->findChild<QWidget*>(u"section_"_s + key)->isVisible());
    }
    void addSpecialDays(const QString& days)
    {
        click(m_page->findChild<QWidget*>(u"list_opening_exception"_s), u"addRecord"_s);
        QTRY_VERIFY(openDialog(u"specialDayDialog"_s));
        QWidget* dialog = openDialog(u"specialDayDialog"_s);
        enter(dialog, u"specialDays"_s, days);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(!openDialog(u"specialDayDialog"_s));
    }

    std::unique_ptr<ScreenRoom> m_room;
    SettingsPage* m_page = nullptr;
};

QTEST_MAIN(SettingsPageTest)
#include "tst_settingspage.moc"
