// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desk/deskscreen.h"
#include "tests/testkit/verify.h"
#include "views/desk/deskpage.h"

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// Unknown cards and new people at the desk's screen.
class DeskPageFormsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // the offscreen screen cannot raise the list of completions
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        m_screen = std::make_unique<DeskScreen>();
    }
    void cleanup() { m_screen.reset(); }

    void anUnknownCardIsBoundByTheEndOfAPhoneNumber()
    {
        m_screen->scan(u"ESP32-0042"_s);
        m_screen->scan(u"0477777777"_s);
        QVERIFY(m_screen->prompt().startsWith(u"Whose card is it?"_s));
        QCOMPARE(m_screen->focus()->objectName(), u"scanEdit"_s);
        m_screen->scan(u"8831"_s);
        QCOMPARE(m_screen->seen(u"borrowerName"_s), u"张三 Zhang San"_s);
        QCOMPARE(centre().holderOf(u"ESP32-0042"_s), u"张三"_s);
        QCOMPARE(m_screen->prompt(), u"Ready to scan"_s);
    }

    void candidatesStandInTheRowWithTheirKeys()
    {
        centre().addPerson(u"张三"_s, {}, {{u"latin_name"_s, u"Zhang San"_s}});
        m_screen->scan(u"0477777777"_s);
        m_screen->scan(u"zhangsan"_s);
        QVERIFY(m_screen->outcomeRow(0).at(4).contains(u"Alt+2 张三"_s));
        m_screen->key(Qt::Key_2, Qt::AltModifier);
        QCOMPARE(centre().count(u"person_number"_s, u"value='0477777777'"_s), 1);
    }

    void nobodyFoundOpensTheFormWithWhatWasTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("field");
        QTest::newRow("name") << u"wang xiaoming"_s << u"newName"_s;
        QTest::newRow("number") << u"77123"_s << u"newNumber"_s;
    }
    void nobodyFoundOpensTheFormWithWhatWasTyped()
    {
        QFETCH(QString, typed);
        QFETCH(QString, field);
        m_screen->scan(u"0477777777"_s);
        m_screen->scan(typed);
        QVERIFY(m_screen->find<QLineEdit>(field)->isVisible());
        QCOMPARE(m_screen->find<QLineEdit>(field)->text(), typed);
        QCOMPARE(m_screen->focus()->objectName(), u"newName"_s);
    }

    void fourFieldsMakeAPersonWhoGetsWhatWaits()
    {
        openForm();
        fill(u"newName"_s, u"王小明"_s);
        fill(u"newNumber"_s, u"2024000001"_s);
        fill(u"newPhone"_s, u"13611112222"_s);
        m_screen->click(u"saveBorrower"_s);
        QCOMPARE(m_screen->seen(u"borrowerName"_s), u"王小明"_s);
        QCOMPARE(centre().holderOf(u"ESP32-0042"_s), u"王小明"_s);
        QCOMPARE(m_screen->focus()->objectName(), u"scanEdit"_s);
        m_screen->key(Qt::Key_Escape);
        m_screen->scan(u"0477777777"_s);
        QCOMPARE(m_screen->seen(u"borrowerName"_s), u"王小明"_s);
        QCOMPARE(m_screen->seen(u"borrowerNumbers"_s), u"…0001 · tel …2222"_s);
    }

    void aNameIsNeeded()
    {
        openForm();
        fill(u"newName"_s, u"  "_s);
        m_screen->key(Qt::Key_Return);
        QVERIFY(m_screen->find<QLineEdit>(u"newName"_s)->accessibleDescription().contains(u"name"_s));
        QCOMPARE(centre().count(u"person"_s), 2);
    }

    void aNumberOfSomebodyElseIsExplainedInTheForm()
    {
        openForm();
        fill(u"newName"_s, u"王小明"_s);
        fill(u"newNumber"_s, u"2023000142"_s);
        m_screen->click(u"saveBorrower"_s);
        QVERIFY(m_screen->find<QLineEdit>(u"newName"_s)->isVisible());
        QVERIFY(labelWith(u"张三"_s));
        QCOMPARE(centre().count(u"person"_s), 2);
        fill(u"newNumber"_s, u"2024000001"_s);
        m_screen->click(u"saveBorrower"_s);
        QCOMPARE(m_screen->seen(u"borrowerName"_s), u"王小明"_s);
    }

    void anOrganizationIsTakenByAnyOfItsNames()
    {
        const qint64 ustc = addUniversity();
        openForm();
        fill(u"newName"_s, u"王小明"_s);
        fill(u"newOrganization"_s, u"ustc"_s);
        m_screen->click(u"saveBorrower"_s);
        QCOMPARE(centre().count(u"person"_s, u"name='王小明' AND organization=%1"_s.arg(ustc)), 1);
    }

    void aNearOrganizationIsConfirmedOnceAndRemembered()
    {
        const qint64 ustc = addUniversity();
        openForm();
        fill(u"newName"_s, u"王小明"_s);
        fill(u"newOrganization"_s, u"中国科学技术大学(合肥)"_s);
        m_screen->click(u"saveBorrower"_s);
        QCOMPARE(centre().count(u"person"_s), 2); // asks first
        QVERIFY(labelWith(u"organization"_s));
        m_screen->click(u"organizationChoice"_s);
        QTRY_COMPARE(m_screen->find<QLineEdit>(u"newOrganization"_s)->text(), u"中国科学技术大学"_s);
        QCOMPARE(centre().count(u"organization_name"_s, u"kind='confirmed'"_s), 1);
        m_screen->click(u"saveBorrower"_s);
        QCOMPARE(centre().count(u"person"_s, u"name='王小明' AND organization=%1"_s.arg(ustc)), 1);
    }

    void aNewOrganizationIsEnteredByItsButton()
    {
        openForm();
        fill(u"newName"_s, u"王小明"_s);
        fill(u"newOrganization"_s, u"Lakeside College"_s);
        m_screen->click(u"saveBorrower"_s);
        const auto choices = m_screen->window()->findChildren<QPushButton*>(u"organizationChoice"_s);
        QCOMPARE(choices.size(), 1);
        QTest::mouseClick(choices.constFirst(), Qt::LeftButton);
        QTRY_COMPARE(centre().count(u"organization"_s, u"name_en='Lakeside College'"_s), 1);
        m_screen->click(u"saveBorrower"_s);
        QCOMPARE(centre().count(u"person"_s, u"name='王小明' AND organization IS NOT NULL"_s), 1);
    }

    void escLeavesTheForm()
    {
        openForm();
        m_screen->key(Qt::Key_Escape);
        QVERIFY(!m_screen->find<QLineEdit>(u"newName"_s)->isVisible());
        QCOMPARE(m_screen->focus()->objectName(), u"scanEdit"_s);
        QVERIFY(m_screen->prompt().startsWith(u"Whose card is it?"_s)); // the question stands
    }

    void aKnownCardLeavesTheForm()
    {
        openForm();
        m_screen->find<QLineEdit>(u"scanEdit"_s)->setFocus();
        m_screen->scan(liCard);
        QCOMPARE(m_screen->seen(u"borrowerName"_s), u"李娜 Li Na"_s);
    }

    void whoTypesIntoTheFormIsNotSentAway()
    {
        openForm();
        for (int i = 0; i < 3; ++i) {
            centre().later(30);
            fill(u"newName"_s, u"王小明"_s);
        }
        QVERIFY(!centre().desk().leaveIfIdle());
    }

    void aPersonIsEnteredWithoutAnyCard()
    {
        m_screen->click(u"emptyStateAction"_s);
        fill(u"newName"_s, u"Ana Müller"_s);
        m_screen->key(Qt::Key_Return);
        QCOMPARE(m_screen->seen(u"borrowerName"_s), u"Ana Müller"_s);
        m_screen->clickUndo(0);
        QCOMPARE(m_screen->seen(u"borrowerName"_s), u"(hidden)"_s);
        QCOMPARE(centre().count(u"person"_s), 2);
    }

private:
    DeskCentre& centre() { return m_screen->centre; }
    void openForm()
    {
        m_screen->scan(u"ESP32-0042"_s);
        m_screen->scan(u"0477777777"_s);
        m_screen->scan(u"nobodyknows"_s);
        QVERIFY(m_screen->find<QLineEdit>(u"newName"_s)->isVisible());
    }
    void fill(const QString& name, const QString& text)
    {
        auto* edit = m_screen->find<QLineEdit>(name);
        QTest::mouseClick(edit, Qt::LeftButton);
        edit->selectAll();
        m_screen->type(text);
        QCOMPARE(edit->text(), text);
        if (auto* popup = QApplication::activePopupWidget())
            popup->hide(); // the list of completions is not what is tested
    }
    qint64 addUniversity()
    {
        const qint64 id =
            centre().file().add(u"organization"_s,
                                {{u"name"_s, u"中国科学技术大学"_s},
                                 {u"name_en"_s, u"University of Science and Technology of China"_s}});
        centre().file().add(
            u"organization_name"_s,
            {{u"organization"_s, QString::number(id)}, {u"name"_s, u"USTC"_s}, {u"kind"_s, u"short"_s}});
        return id;
    }
    bool labelWith(const QString& words)
    {
        const auto labels = m_screen->window()->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(words);
        });
    }

    std::unique_ptr<DeskScreen> m_screen;
};

QTEST_MAIN(DeskPageFormsTest)
#include "tst_deskpageforms.moc"
