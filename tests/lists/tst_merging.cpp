// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/recordmerge.h"
#include "tests/common/strictwarnings.h"
#include "tests/lists/listscreen.h"
#include "views/common/emptystate.h"
#include "views/common/inlinemessage.h"
#include "views/devices/devicespage.h"
#include "views/people/peoplepage.h"

#include <QtTest>

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// What was entered twice, at the screen: proposed, compared, merged, taken back, or found to be two.
class MergingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_screen = std::make_unique<ListScreen>();
    }
    void cleanup() { m_screen.reset(); }

    void twoPeopleBecomeOneByTheKeyboard();
    void theOtherOneMayStayAndFieldsAreChosen();
    void departmentFollowsTheOrganizationOnTheScreen();
    void oneRowOrThreeAreNotMerged();
    void twoLentBoardsAreExplained();
    void boardWithTwoTagsIsMerged();
    void chipCountsWhatSeemsTwice();
    void notTheSameIsNotProposedAgain();
    void proposalsAreGoneThroughWithEnter();
    void whatAnotherWindowAddsIsProposed();
    void nothingTwiceSaysSo();
    void modelsOfTwoDevicesBecomeOne();
    void pairThatIsGoneIsExplained();

private:
    [[nodiscard]] Store& store() { return m_screen->centre.store(); }
    /// 张三 a second time, as another desk entered him.
    qint64 addZhangAgain(const QJsonObject& more = {{u"phone"_s, u"139 0000 8831"_s}})
    {
        return m_screen->centre.addPerson(u"Zhang San"_s, u"0411111111"_s, more);
    }
    void openPeople(int rows)
    {
        m_screen->open<PeoplePage>();
        QTRY_COMPARE(m_screen->texts(u"name"_s).size(), rows);
    }
    void compare(const QString& one, const QString& other)
    {
        m_screen->clickRow(one);
        m_screen->clickRow(other, Qt::ControlModifier);
        m_screen->trigger(u"mergeSelected"_s);
        m_screen->waitForDialog();
    }
    /// Clicks a radio button where it is drawn.
    void choose(const QString& name)
    {
        auto* button = m_screen->find<QRadioButton>(name);
        QVERIFY2(button->isVisible() && button->isEnabled(), qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(10, button->height() / 2));
        QVERIFY2(button->isChecked(), qPrintable(name));
    }
    [[nodiscard]] QString label(const QString& name) { return m_screen->find<QLabel>(name)->text(); }
    [[nodiscard]] QDialog* comparison()
    {
        for (QDialog* one : m_screen->page().findChildren<QDialog*>(u"mergeDialog"_s))
            if (one->isVisible())
                return one;
        return nullptr;
    }
    [[nodiscard]] QString chip()
    {
        auto* chip = m_screen->find<QPushButton>(u"twinsChip"_s);
        return chip->isVisible() ? chip->text() : QString();
    }

    std::unique_ptr<ListScreen> m_screen;
};

void MergingTest::twoPeopleBecomeOneByTheKeyboard()
{
    m_screen->centre.scanAll({zhangCard, u"ESP32-0042"_s});
    addZhangAgain({{u"phone"_s, u"13811112222"_s}, {u"mail"_s, u"zs@ustc.edu.cn"_s}});
    openPeople(3);
    compare(u"Zhang San"_s, u"张三"_s);
    QVERIFY(m_screen
                ->find<QRadioButton>(m_screen->find<QLabel>(u"mergeLeftName"_s)->text() == u"张三"_s
                                         ? u"left_stays"_s
                                         : u"right_stays"_s)
                ->isChecked()); // he has the loan
    const QString effects = label(u"mergeEffects"_s);
    QVERIFY2(effects.contains(u"1 number or card"_s), qPrintable(effects));
    QVERIFY2(effects.contains(u"13811112222"_s), qPrintable(effects));
    m_screen->key(Qt::Key_Return);
    m_screen->waitForNoDialog();
    QCOMPARE(m_screen->message(), u"Merged Zhang San into 张三. Ctrl+Z takes it back."_s);
    QTRY_COMPARE(m_screen->texts(u"name"_s).size(), 2);
    QCOMPARE(label(u"recordName"_s), u"张三"_s);
    QCOMPARE(m_screen->centre.count(u"person_number"_s, u"person=%1"_s.arg(m_screen->centre.zhang)), 3);
    QCOMPARE(m_screen->centre.text(u"SELECT mail FROM person WHERE name='张三'"_s), u"zs@ustc.edu.cn"_s);
    QVERIFY(store().undo().ok());
    QTRY_COMPARE(m_screen->texts(u"name"_s).size(), 3);
    QCOMPARE(m_screen->centre.text(u"SELECT mail FROM person WHERE name='张三'"_s), QString());
}

void MergingTest::theOtherOneMayStayAndFieldsAreChosen()
{
    addZhangAgain({{u"phone"_s, u"13811112222"_s}});
    openPeople(3);
    compare(u"张三"_s, u"Zhang San"_s);
    const bool latinLeft = label(u"mergeLeftName"_s) == u"Zhang San"_s;
    const QString latin = latinLeft ? u"left_"_s : u"right_"_s;
    const QString chinese = latinLeft ? u"right_"_s : u"left_"_s;
    choose(latin + u"stays"_s);
    QTRY_VERIFY(m_screen->find<QRadioButton>(latin + u"phone"_s)->isChecked());
    QVERIFY(
        m_screen->find<QRadioButton>(latin + u"phone"_s)->accessibleName().contains(u"Phone: 13811112222"_s));
    choose(chinese + u"name"_s);
    m_screen->click(u"dialogMain"_s);
    m_screen->waitForNoDialog();
    QTRY_COMPARE(m_screen->texts(u"name"_s).size(), 2);
    QCOMPARE(m_screen->centre.count(u"person"_s, u"id=%1"_s.arg(m_screen->centre.zhang)), 0);
    QCOMPARE(m_screen->centre.text(u"SELECT phone FROM person WHERE name='张三'"_s), u"13811112222"_s);
    QVERIFY(m_screen->centre.text(u"SELECT note FROM person WHERE name='张三'"_s)
                .contains(u"Phone: 13900008831"_s));
}

void MergingTest::departmentFollowsTheOrganizationOnTheScreen()
{
    auto& file = m_screen->centre.file();
    const QString ustc = QString::number(file.add(u"organization"_s, {{u"name"_s, u"USTC"_s}}));
    const QString fudan = QString::number(file.add(u"organization"_s, {{u"name"_s, u"Fudan"_s}}));
    const QString law =
        QString::number(file.add(u"department"_s, {{u"organization"_s, fudan}, {u"name"_s, u"Law"_s}}));
    m_screen->centre.set(u"person"_s, m_screen->centre.zhang, u"organization"_s, ustc);
    addZhangAgain({{u"organization"_s, fudan}, {u"department"_s, law}});
    openPeople(3);
    compare(u"张三"_s, u"Zhang San"_s);
    const QString latin = label(u"mergeLeftName"_s) == u"Zhang San"_s ? u"left_"_s : u"right_"_s;
    QVERIFY(!m_screen->find<QRadioButton>(latin + u"department"_s)->isChecked());
    choose(latin + u"organization"_s);
    QTRY_VERIFY(m_screen->find<QRadioButton>(latin + u"department"_s)->isChecked());
    m_screen->click(u"dialogMain"_s);
    m_screen->waitForNoDialog();
    QCOMPARE(m_screen->centre.text(u"SELECT department FROM person WHERE name='张三'"_s), law);
}

void MergingTest::oneRowOrThreeAreNotMerged()
{
    addZhangAgain();
    openPeople(3);
    m_screen->clickRow(u"张三"_s);
    m_screen->trigger(u"mergeSelected"_s);
    QVERIFY2(m_screen->message().contains(u"exactly two"_s), qPrintable(m_screen->message()));
    QVERIFY(!m_screen->dialog());
    m_screen->trigger(u"mergeTheirs"_s);
    QCOMPARE(m_screen->message(), u"Select rows with exactly two different organizations."_s);
}

void MergingTest::twoLentBoardsAreExplained()
{
    m_screen->centre.scanAll({zhangCard, u"ESP32-0042"_s, liCard, u"CAM-003"_s});
    m_screen->open<DevicesPage>();
    QTRY_COMPARE(m_screen->texts(u"asset_tag"_s).size(), 4);
    compare(u"ESP32-0042"_s, u"CAM-003"_s);
    const QString said = m_screen->dialog()->findChild<InlineMessage*>()->sentence();
    QVERIFY2(said.contains(u"ESP32-0042 to 张三"_s) && said.contains(u"CAM-003 to 李娜"_s), qPrintable(said));
    QVERIFY(!m_screen->find<QPushButton>(u"dialogMain"_s)->isEnabled());
    m_screen->key(Qt::Key_Return);
    QVERIFY(m_screen->dialog());
    m_screen->key(Qt::Key_Escape);
    m_screen->waitForNoDialog();
    QCOMPARE(m_screen->centre.count(u"device"_s), 4);
}

void MergingTest::boardWithTwoTagsIsMerged()
{
    m_screen->open<DevicesPage>();
    QTRY_COMPARE(m_screen->texts(u"asset_tag"_s).size(), 4);
    compare(u"ESP32-0042"_s, u"HUB-001"_s);
    const bool espLeft = label(u"mergeLeftName"_s) == u"ESP32-0042"_s;
    choose(espLeft ? u"left_stays"_s : u"right_stays"_s);
    QVERIFY(label(u"mergeEffects"_s).contains(u"HUB-001 stays a number of ESP32-0042"_s));
    m_screen->click(u"dialogMain"_s);
    m_screen->waitForNoDialog();
    m_screen->centre.scanAll({liCard, u"HUB-001"_s});
    QCOMPARE(m_screen->centre.holderOf(u"ESP32-0042"_s), u"李娜"_s);
}

void MergingTest::chipCountsWhatSeemsTwice()
{
    addZhangAgain();
    openPeople(3);
    QTRY_COMPARE(chip(), u"1 seem(s) to be entered twice"_s);
    m_screen->click(u"twinsChip"_s);
    m_screen->waitForDialog();
    auto* list = m_screen->find<QListView>(u"twinList"_s);
    QCOMPARE(list->model()->rowCount(), 1);
    const QString names = list->model()->index(0, 0).data().toString();
    QVERIFY2(names.contains(u"张三 · 0412345678"_s) && names.contains(u"Zhang San · 0411111111"_s),
             qPrintable(names));
    QCOMPARE(list->model()->index(0, 0).data(SecondLineRole).toString(), u"person · the same: Phone"_s);
}

void MergingTest::notTheSameIsNotProposedAgain()
{
    addZhangAgain();
    openPeople(3);
    QTRY_COMPARE(chip(), u"1 seem(s) to be entered twice"_s);
    m_screen->click(u"twinsChip"_s);
    m_screen->waitForDialog();
    m_screen->click(u"twinsNotTheSame"_s);
    auto* list = m_screen->find<QListView>(u"twinList"_s);
    QTRY_COMPARE(list->model()->rowCount(), 0);
    QTRY_VERIFY(m_screen->dialog()->findChild<EmptyState*>()->isVisible());
    m_screen->key(Qt::Key_Escape);
    m_screen->waitForNoDialog();
    QTRY_COMPARE(chip(), QString());
    QVERIFY(store().undo().ok());
    QTRY_COMPARE(chip(), u"1 seem(s) to be entered twice"_s);
}

void MergingTest::proposalsAreGoneThroughWithEnter()
{
    addZhangAgain();
    m_screen->centre.addPerson(u"Na Li"_s, u"0422222222"_s, {{u"phone"_s, u"13700005512"_s}});
    openPeople(4);
    QTRY_COMPARE(chip(), u"2 seem(s) to be entered twice"_s);
    m_screen->click(u"twinsChip"_s);
    m_screen->waitForDialog();
    for (const int left : {1, 0}) {
        m_screen->key(Qt::Key_Return);
        QTRY_VERIFY(comparison() && QApplication::activeWindow() == comparison());
        QTRY_VERIFY(QApplication::focusWidget() && comparison()->isAncestorOf(QApplication::focusWidget()));
        m_screen->key(Qt::Key_Return);
        QTRY_VERIFY(!comparison());
        QTRY_COMPARE(m_screen->find<QListView>(u"twinList"_s)->model()->rowCount(), left);
        m_screen->dialog()->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_screen->dialog()));
    }
    m_screen->key(Qt::Key_Escape);
    m_screen->waitForNoDialog();
    QTRY_COMPARE(m_screen->texts(u"name"_s).size(), 2);
    QTRY_COMPARE(chip(), QString());
}

void MergingTest::whatAnotherWindowAddsIsProposed()
{
    openPeople(2);
    QCOMPARE(chip(), QString());
    auto other = m_screen->centre.file().another();
    QVERIFY(other.ok());
    const auto added =
        (*other)->perform(AddRecord{u"person"_s,
                                    (*other)->ids().nextValue(),
                                    {{u"name"_s, u"SAN Zhang"_s}, {u"phone"_s, u"13900008831"_s}}});
    QVERIFY(added.ok());
    store().lookForForeignChanges();
    QTRY_COMPARE(chip(), u"1 seem(s) to be entered twice"_s);
}

void MergingTest::nothingTwiceSaysSo()
{
    openPeople(2);
    qobject_cast<PeoplePage*>(&m_screen->page())->showProposals();
    m_screen->waitForDialog();
    auto* empty = m_screen->dialog()->findChild<EmptyState*>();
    QTRY_VERIFY(empty->isVisible());
    QCOMPARE(empty->title(), u"Nothing seems to be entered twice"_s);
    QVERIFY(!m_screen->find<QPushButton>(u"dialogMain"_s)->isEnabled());
}

void MergingTest::modelsOfTwoDevicesBecomeOne()
{
    auto& file = m_screen->centre.file();
    const qint64 again = file.add(u"model"_s, {{u"name"_s, u"ESP32-DevKit"_s}, {u"maker"_s, u"Espressif"_s}});
    m_screen->centre.set(u"device"_s, m_screen->centre.hub, u"model"_s, QString::number(again));
    m_screen->open<DevicesPage>();
    QTRY_COMPARE(m_screen->texts(u"asset_tag"_s).size(), 4);
    QTRY_COMPARE(chip(), u"1 seem(s) to be entered twice"_s);
    m_screen->clickRow(u"ESP32-0042"_s);
    m_screen->clickRow(u"HUB-001"_s, Qt::ControlModifier);
    m_screen->trigger(u"mergeTheirs"_s);
    m_screen->waitForDialog();
    QCOMPARE(m_screen->dialog()->windowTitle(), u"Same model?"_s);
    m_screen->key(Qt::Key_Return);
    m_screen->waitForNoDialog();
    QCOMPARE(m_screen->centre.count(u"model"_s), 1);
    QCOMPARE(m_screen->centre.text(u"SELECT maker FROM model"_s), u"Espressif"_s);
    QTRY_COMPARE(chip(), QString());
}

void MergingTest::pairThatIsGoneIsExplained()
{
    addZhangAgain();
    openPeople(3);
    compare(u"张三"_s, u"Zhang San"_s);
    auto other = m_screen->centre.file().another();
    QVERIFY(other.ok());
    const qint64 latin =
        m_screen->centre.text(u"SELECT id FROM person WHERE name='Zhang San'"_s).toLongLong();
    QVERIFY((*other)->perform(prepareMerge(**other, u"person"_s, m_screen->centre.zhang, latin)).ok());
    m_screen->key(Qt::Key_Return);
    auto* said = m_screen->dialog()->findChild<InlineMessage*>();
    QTRY_VERIFY(said->isVisible());
    QVERIFY2(said->sentence().contains(u"already merged into 张三"_s), qPrintable(said->sentence()));
}

QTEST_MAIN(MergingTest)
#include "tst_merging.moc"
