// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/honours/honoursdomain.h"
#include "models/store/recordactions.h"
#include "tests/afterwards/campstory.h"
#include "tests/common/strictwarnings.h"
#include "views/people/peoplepage.h"
#include "views/print/paper.h"
#include "views/settings/settingspage.h"

#include <QAction>
#include <QCheckBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// Somebody asks what is known of her, and to be erased; the coordinator does it and looks how far it is.
class TestPersonDataScreens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_room = std::make_unique<ScreenRoom>(QSize(1180, 760));
        m_story = std::make_unique<CampStory>(*m_room);
        registerHonours(m_room->centre.domain());
    }
    void cleanup()
    {
        m_story.reset();
        m_room.reset();
    }
    void allThatIsKnownIsShownPrintedAndSaved();
    void whoHasADeviceIsNotErased();
    void erasingAsksForTheName();
    void bothAreOnThePersonsPanel();
    void nameInLatinLettersConfirms();
    void textsAboutOthersLoseTheName();
    void erasureShowsInTheSettings();
    void nobodyErasedIsSaid();

private:
    /// The page of the people with that one selected.
    PeoplePage* openPeople(qint64 person, const QString& name)
    {
        auto* page = new PeoplePage(m_room->workplace(), m_room->window());
        m_room->show(page);
        page->showObject(u"person"_s, person);
        auto* list = seen<QTableView>(page, u"listTable"_s);
        if (QTest::qWaitFor([&] { return rowOf(list, name) >= 0; }))
            list->selectRow(rowOf(list, name));
        return page;
    }
    static int rowOf(const QTableView* list, const QString& name)
    {
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            if (list->model()->index(row, 0).data().toString() == name)
                return row;
        }
        return -1;
    }
    QWidget* openErasing(qint64 person, const QString& name)
    {
        openPeople(person, name)->findChild<QAction*>(u"erasePeople"_s)->trigger();
        return openDialog(u"erasureDialog"_s);
    }
    static QStringList column(QWidget* root, const QString& table, int column)
    {
        const QAbstractItemModel* model = root->findChild<QTableView*>(table)->model();
        QStringList texts;
        for (int row = 0; row < model->rowCount(); ++row)
            texts << model->index(row, column).data().toString();
        return texts;
    }

    std::unique_ptr<ScreenRoom> m_room;
    std::unique_ptr<CampStory> m_story;
};

void TestPersonDataScreens::allThatIsKnownIsShownPrintedAndSaved()
{
    openPeople(m_story->anna, u"Anna River"_s)->findChild<QAction*>(u"personData"_s)->trigger();
    QTRY_VERIFY(openDialog(u"personDataDialog"_s));
    QWidget* dialog = openDialog(u"personDataDialog"_s);
    auto* main = dialog->findChild<QPushButton*>(u"dialogMain"_s);
    QTRY_VERIFY_WITH_TIMEOUT(main->isEnabled(), 20'000);
    QVERIFY2(labelText(dialog, u"personPageOf"_s).startsWith(u"Page 1 of "_s),
             qPrintable(labelText(dialog, u"personPageOf"_s)));
    QTRY_COMPARE(cutTexts(*dialog).join(u" | "_s), QString());
    QCOMPARE(namelessFields(*dialog), QStringList());
    keepPicture(*dialog, u"person-data"_s);
    click(dialog, u"nextPersonPage"_s);
    QVERIFY(labelText(dialog, u"personPageOf"_s).startsWith(u"Page 2 of "_s));
    click(dialog, u"dialogMain"_s);
    QCOMPARE(m_room->papers.size(), 1);
    QVERIFY(m_room->papers.constFirst()->title().contains(u"Anna River"_s));
    QTemporaryDir folder;
    m_room->fileAnswers << folder.filePath(u"anna.json"_s);
    click(dialog, u"savePersonData"_s);
    QFile file(folder.filePath(u"anna.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(file.readAll()).object()[u"person"_s].toObject()[u"name"_s].toString(),
             u"Anna River"_s);
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QCOMPARE(saidIn(dialog), u"Saved anna.json."_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!openDialog(u"personDataDialog"_s));
}

void TestPersonDataScreens::whoHasADeviceIsNotErased()
{
    QWidget* dialog = openErasing(m_story->dan, u"Dan Lake"_s);
    QVERIFY(dialog);
    QVERIFY2(saidIn(dialog).contains(u"CAM-2"_s), qPrintable(saidIn(dialog)));
    enter(dialog, u"erasureTyped"_s, u"Dan Lake"_s);
    QVERIFY(!dialog->findChild<QPushButton*>(u"dialogMain"_s)->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!openDialog(u"erasureDialog"_s));
}

void TestPersonDataScreens::erasingAsksForTheName()
{
    QWidget* dialog = openErasing(m_story->anna, u"Anna River"_s);
    QVERIFY(dialog);
    const QStringList fates = column(dialog, u"erasurePlan"_s, 2);
    QVERIFY(fates.contains(u"is removed"_s) || fates.contains(u"stays, emptied"_s));
    QVERIFY(fates.contains(u"stays"_s));
    auto* main = dialog->findChild<QPushButton*>(u"dialogMain"_s);
    enter(dialog, u"erasureTyped"_s, u"Anna"_s);
    QVERIFY(!main->isEnabled());
    enter(dialog, u"erasureTyped"_s, u"Anna River"_s);
    QVERIFY(main->isEnabled());
    QTRY_COMPARE(cutTexts(*dialog).join(u" | "_s), QString());
    QCOMPARE(namelessFields(*dialog), QStringList());
    keepPicture(*dialog, u"erase-person"_s);
    QTest::keyClick(dialog, Qt::Key_Escape); // thought better of it
    QTRY_VERIFY(!openDialog(u"erasureDialog"_s));
    QCOMPARE(m_room->count("SELECT count(*) FROM person WHERE erased_at IS NOT NULL"), qint64(0));
}

void TestPersonDataScreens::bothAreOnThePersonsPanel()
{
    PeoplePage* page = openPeople(m_story->anna, u"Anna River"_s);
    QTRY_COMPARE(cutTexts(*page).join(u" | "_s), QString());
    keepPicture(*m_room->window(), u"person-panel"_s);
    click(page, u"recordPersonData"_s);
    QTRY_VERIFY(openDialog(u"personDataDialog"_s));
    QTest::keyClick(openDialog(u"personDataDialog"_s), Qt::Key_Escape);
    QTRY_VERIFY(!openDialog(u"personDataDialog"_s));
    click(page, u"recordErase"_s);
    QTRY_VERIFY(openDialog(u"erasureDialog"_s));
    QVERIFY(labelText(openDialog(u"erasureDialog"_s), u"erasureWhere"_s).contains(u"not shared"_s));
    QTest::keyClick(openDialog(u"erasureDialog"_s), Qt::Key_Escape);
    QTRY_VERIFY(!openDialog(u"erasureDialog"_s));
}

void TestPersonDataScreens::nameInLatinLettersConfirms()
{
    QVERIFY(m_room->store().perform(EditRecords{
        u"person"_s, {m_story->anna}, {{u"name"_s, u"江安娜"_s}, {u"latin_name"_s, u"Jiang Anna"_s}}}));
    QWidget* dialog = openErasing(m_story->anna, u"江安娜"_s);
    QVERIFY(dialog);
    enter(dialog, u"erasureTyped"_s, u"jiang  anna"_s);
    QVERIFY(dialog->findChild<QPushButton*>(u"dialogMain"_s)->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!openDialog(u"erasureDialog"_s));
}

void TestPersonDataScreens::textsAboutOthersLoseTheName()
{
    m_room->centre.add("model", {{u"name"_s, u"Board"_s}, {u"note"_s, u"Anna River broke one"_s}});
    QWidget* dialog = openErasing(m_story->anna, u"Anna River"_s);
    QVERIFY(dialog);
    const auto fate = [&] {
        const qsizetype row = column(dialog, u"erasurePlan"_s, 0).indexOf(u"Board: Note"_s);
        return row < 0 ? QString() : column(dialog, u"erasurePlan"_s, 2).at(row);
    };
    QCOMPARE(fate(), u"the name becomes ———"_s);
    auto* replace = dialog->findChild<QCheckBox*>(u"erasureReplace"_s);
    QVERIFY(replace->isVisible() && replace->isChecked());
    QVERIFY(!dialog->findChild<QCheckBox*>(u"erasureShared"_s)->isVisible()); // nobody else is called so
    replace->setChecked(false);
    QCOMPARE(fate(), u"stays"_s);
    replace->setChecked(true);
    QTRY_COMPARE(cutTexts(*dialog).join(u" | "_s), QString());
    keepPicture(*dialog, u"erase-texts"_s);
    enter(dialog, u"erasureTyped"_s, u"Anna River"_s);
    click(dialog, u"dialogMain"_s);
    QTRY_VERIFY_WITH_TIMEOUT(labelText(dialog, u"erasureProtocol"_s).contains(u"it was replaced"_s), 30'000);
    QCOMPARE(m_room->text("SELECT note FROM model WHERE name='Board'"), u"——— broke one"_s);
}

void TestPersonDataScreens::erasureShowsInTheSettings()
{
    QWidget* dialog = openErasing(m_story->anna, u"Anna River"_s);
    QVERIFY(dialog);
    enter(dialog, u"erasureReason"_s, u"asked for it"_s);
    enter(dialog, u"erasureTyped"_s, u"Anna River"_s);
    click(dialog, u"dialogMain"_s);
    QTRY_VERIFY_WITH_TIMEOUT(labelText(dialog, u"erasureProtocol"_s).contains(u"redacted"_s), 30'000);
    keepPicture(*dialog, u"erase-protocol"_s);
    click(dialog, u"dialogMain"_s); // prints the protocol
    QCOMPARE(m_room->papers.size(), 1);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!openDialog(u"erasureDialog"_s));
    auto* page = new SettingsPage(m_room->workplace(), m_room->window());
    m_room->show(page);
    page->showObject(u"erasure"_s, 0);
    QTRY_COMPARE(column(page, u"erasures"_s, 3), QStringList{u"asked for it"_s});
    QCOMPARE(column(page, u"erasures"_s, 1), QStringList{u"1"_s});
    QVERIFY(labelText(page, u"erasureSentences"_s).contains(u"redacted"_s));
    QTRY_COMPARE(cutTexts(*page).join(u" | "_s), QString());
    keepPicture(*m_room->window(), u"erasures"_s);
    click(page, u"printErasures"_s);
    QCOMPARE(m_room->papers.size(), 2);
}

void TestPersonDataScreens::nobodyErasedIsSaid()
{
    auto* page = new SettingsPage(m_room->workplace(), m_room->window());
    m_room->show(page);
    page->showObject(u"erasure"_s, 0);
    QVERIFY(seen<QTableView>(page, u"erasures"_s) || page->findChild<QTableView*>(u"erasures"_s));
    QVERIFY(!page->findChild<QPushButton*>(u"printErasures"_s)->isEnabled());
    keepPicture(*m_room->window(), u"erasures-none"_s);
}

QTEST_MAIN(TestPersonDataScreens)
#include "tst_persondatascreens.moc"
