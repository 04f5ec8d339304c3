// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lending/deskcentre.h"

#include "models/people/personactions.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// Cards and numbers under the scanner: known, unknown, lost, in every reader's format.
class DeskCardsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_centre = std::make_unique<DeskCentre>();
    }
    void cleanup() { m_centre.reset(); }

    void aCardOpensItsOwner()
    {
        QSignalSpy changes(&desk(), &Desk::borrowerChanged);
        const DeskOutcome outcome = m_centre->scan(zhangCard);
        QCOMPARE(outcome.event, DeskEvent::BorrowerOpened);
        QCOMPARE(outcome.person, u"张三"_s);
        QCOMPARE(outcome.personId.value, m_centre->zhang);
        QCOMPARE(desk().borrower().value, m_centre->zhang);
        QCOMPARE(changes.size(), 1);
        QVERIFY(desk().visit() > 0);
    }

    void everyNumberOfAPersonOpensHer_data()
    {
        QTest::addColumn<QString>("scan");
        QTest::newRow("card") << zhangCard;
        QTest::newRow("student number") << u"2023000142"_s;
        QTest::newRow("full width") << u"２０２３０００１４２"_s;
        QTest::newRow("with blanks around") << u"  2023000142 "_s;
        QTest::newRow("login name") << u"zhangsan"_s;
        QTest::newRow("name in pinyin") << u"zhang san"_s;
        QTest::newRow("name in Chinese") << u"张三"_s;
        QTest::newRow("whole phone number, which looks like a card") << u"13900008831"_s;
    }
    void everyNumberOfAPersonOpensHer()
    {
        QFETCH(QString, scan);
        m_centre->set(u"person"_s, m_centre->zhang, u"login"_s, u"zhangsan"_s);
        QCOMPARE(m_centre->scan(scan).event, DeskEvent::BorrowerOpened);
        QCOMPARE(desk().borrower().value, m_centre->zhang);
    }

    void anotherCardSwitchesTheBorrowerAndTheVisit()
    {
        m_centre->scan(zhangCard);
        const qint64 first = desk().visit();
        QCOMPARE(m_centre->scan(liCard).person, u"李娜"_s);
        QCOMPARE(desk().borrower().value, m_centre->li);
        QVERIFY(desk().visit() != first);
    }

    void theSameCardTwiceIsTheSameVisit()
    {
        m_centre->scan(zhangCard);
        const qint64 first = desk().visit();
        QCOMPARE(m_centre->scan(zhangCard).event, DeskEvent::BorrowerOpened);
        QCOMPARE(desk().visit(), first);
    }

    void aLostCardIsRefusedByName()
    {
        const qint64 number =
            m_centre->text(u"SELECT CAST(id AS TEXT) FROM person_number WHERE value='%1'"_s.arg(liCard))
                .toLongLong();
        VERIFY_DONE(m_centre->store().perform(ReportNumberLost{number, m_centre->clock().now()}));
        const DeskOutcome outcome = m_centre->scan(liCard);
        QCOMPARE(outcome.event, DeskEvent::LostCard);
        QVERIFY2(outcome.sentence().contains(u"李娜"_s), qPrintable(outcome.sentence()));
        QVERIFY(outcome.sentence().contains(u"lost"_s));
        QVERIFY(!desk().borrower());
    }

    void whoeverBringsALostCardGetsNothingInTheNameOfTheOneBefore()
    {
        const qint64 number =
            m_centre->text(u"SELECT CAST(id AS TEXT) FROM person_number WHERE value='%1'"_s.arg(liCard))
                .toLongLong();
        VERIFY_DONE(m_centre->store().perform(ReportNumberLost{number, m_centre->clock().now()}));
        m_centre->scanAll({zhangCard, liCard});
        QVERIFY(!desk().borrower());
        QCOMPARE(m_centre->scan(u"ESP32-0042"_s).event, DeskEvent::WaitsForCard);
        QCOMPARE(m_centre->openLoans(), 0);
    }

    void aCardThatIsNotValidYetIsRefused()
    {
        m_centre->addNumber(m_centre->li, u"card"_s, u"0455555555"_s, {{u"valid_from"_s, u"2026-10-01"_s}});
        const DeskOutcome outcome = m_centre->scan(u"0455555555"_s);
        QCOMPARE(outcome.event, DeskEvent::LostCard);
        QVERIFY(outcome.sentence().contains(u"李娜"_s));
    }

    void somebodyInTheArchiveIsNamed()
    {
        m_centre->set(u"person"_s, m_centre->li, u"archived"_s, u"1"_s);
        const DeskOutcome outcome = m_centre->scan(liCard);
        QCOMPARE(outcome.event, DeskEvent::LostCard);
        QVERIFY(outcome.sentence().contains(u"archive"_s));
    }

    void anUnknownCardAsksWhoseItIs()
    {
        const DeskOutcome outcome = m_centre->scan(u"0477777777"_s);
        QCOMPARE(outcome.event, DeskEvent::UnknownCard);
        QCOMPARE(desk().expected(), Desk::Expected::CardOwner);
        QVERIFY(desk().question().contains(u"Whose card"_s));
    }

    void theAnswerBindsTheCard_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::newRow("student number") << u"2023000142"_s;
        QTest::newRow("end of the phone number") << u"8831"_s;
        QTest::newRow("whole phone number") << u"13900008831"_s;
        QTest::newRow("name") << u"张三"_s;
        QTest::newRow("pinyin") << u"zhangsan"_s;
        QTest::newRow("initials") << u"zs"_s;
        QTest::newRow("another card of hers is no answer but opens her") << zhangCard;
    }
    void theAnswerBindsTheCard()
    {
        QFETCH(QString, answer);
        m_centre->scan(u"0477777777"_s);
        const DeskOutcome outcome = m_centre->scan(answer);
        QCOMPARE(desk().borrower().value, m_centre->zhang);
        QCOMPARE(desk().expected(), Desk::Expected::Scan);
        const bool bound = answer != zhangCard;
        QCOMPARE(outcome.event, bound ? DeskEvent::CardBound : DeskEvent::BorrowerOpened);
        QCOMPARE(m_centre->count(u"person_number"_s, u"value='0477777777'"_s), bound ? 1 : 0);
        if (!bound)
            return;
        VERIFY_DONE(m_centre->store().takeBack(outcome.opId)); // the row's Undo
        QCOMPARE(m_centre->count(u"person_number"_s, u"value='0477777777'"_s), 0);
    }

    void devicesWaitForTheUnknownCardAndAreLentThen()
    {
        m_centre->scanAll({u"ESP32-0042"_s, u"CAM-003"_s, u"0477777777"_s});
        const DeskOutcome outcome = m_centre->scan(u"8831"_s);
        QCOMPARE(outcome.event, DeskEvent::CardBound);
        QCOMPARE(outcome.further.size(), 2);
        QCOMPARE(m_centre->holderOf(u"ESP32-0042"_s), u"张三"_s);
        QCOMPARE(m_centre->holderOf(u"CAM-003"_s), u"张三"_s);
    }

    void devicesScannedWhileTheOwnerIsAskedForWait()
    {
        m_centre->scanAll({u"0477777777"_s, u"ESP32-0042"_s});
        QCOMPARE(m_centre->openLoans(), 0);
        QCOMPARE(m_centre->scan(u"8831"_s).event, DeskEvent::CardBound);
        QCOMPARE(m_centre->holderOf(u"ESP32-0042"_s), u"张三"_s);
    }

    void anUnknownCardEndsTheTurnOfTheBorrowerOnTheScreen()
    {
        m_centre->scanAll({zhangCard, u"0477777777"_s});
        QVERIFY(!desk().borrower());
        QCOMPARE(m_centre->scan(u"ESP32-0042"_s).event, DeskEvent::WaitsForCard);
    }

    void butMayBelongToHer()
    {
        const DeskOutcome asked = m_centre->scanAll({zhangCard, u"0477777777"_s});
        QCOMPARE(asked.offers.size(), 1);
        QVERIFY(asked.offers.constFirst().text.contains(u"张三"_s));
        const DeskOutcome outcome = desk().takeOffer(1);
        QCOMPARE(outcome.event, DeskEvent::CardBound);
        QCOMPARE(desk().borrower().value, m_centre->zhang);
        QCOMPARE(m_centre->scan(u"0477777777"_s).event, DeskEvent::BorrowerOpened);
    }

    void severalCandidatesAreOffered()
    {
        m_centre->addPerson(u"张三"_s, {}, {{u"latin_name"_s, u"Zhang San"_s}});
        m_centre->scan(u"0477777777"_s);
        const DeskOutcome several = m_centre->scan(u"张三"_s);
        QCOMPARE(several.event, DeskEvent::SeveralFound);
        QCOMPARE(several.offers.size(), 2);
        QCOMPARE(m_centre->count(u"person_number"_s, u"value='0477777777'"_s), 0);
        QCOMPARE(desk().takeOffer(2).event, DeskEvent::CardBound);
        QCOMPARE(m_centre->count(u"person_number"_s, u"value='0477777777'"_s), 1);
    }

    void nobodyFoundAsksOnAndTheFourFieldsBindTheCard()
    {
        m_centre->scanAll({u"ESP32-0042"_s, u"0477777777"_s});
        QCOMPARE(m_centre->scan(u"王小明"_s).event, DeskEvent::NobodyFound);
        QCOMPARE(desk().expected(), Desk::Expected::CardOwner);
        const DeskOutcome outcome = desk().addBorrower({u"王小明"_s, u"2024000001"_s, {}, u"13611112222"_s});
        QCOMPARE(outcome.event, DeskEvent::CardBound);
        QCOMPARE(outcome.further.size(), 1);
        QCOMPARE(m_centre->holderOf(u"ESP32-0042"_s), u"王小明"_s);
        QCOMPARE(m_centre->scan(u"0477777777"_s).person, u"王小明"_s);
        QCOMPARE(m_centre->scan(u"2024000001"_s).person, u"王小明"_s);
    }

    void aNewPersonWithoutACardIsNotSaidToOwnOne()
    {
        const DeskOutcome outcome = desk().addBorrower({u"王小明"_s, {}, {}, {}});
        QCOMPARE(outcome.event, DeskEvent::BorrowerOpened);
        QVERIFY(outcome.opId.isValid());
    }

    void aNumberThatBelongsToSomebodyIsRefusedAndTheQuestionStays()
    {
        m_centre->scan(u"0477777777"_s);
        const DeskOutcome refused = desk().addBorrower({u"王小明"_s, u"2023000142"_s, {}, {}});
        QCOMPARE(refused.event, DeskEvent::Refused);
        QVERIFY2(refused.sentence().contains(u"张三"_s), qPrintable(refused.sentence()));
        QCOMPARE(m_centre->count(u"person"_s, u"name='王小明'"_s), 0);
        QCOMPARE(desk().expected(), Desk::Expected::CardOwner);
    }

    void aNumberInPartOfAnotherOneOpensNobody()
    {
        // 20230001 stands in 2023000142, but whoever scans it is somebody else
        QCOMPARE(m_centre->scan(u"20230001"_s).event, DeskEvent::UnknownCard);
        QVERIFY(!desk().borrower());
        m_centre->scan(u"00001234567"_s);
        QCOMPARE(m_centre->scan(u"20230001"_s).event, DeskEvent::UnknownCard);
        QCOMPARE(m_centre->count(u"person_number"_s, u"kind='card'"_s), 2);
    }

    void unknownTextWithDigitsIsOnlyOffered()
    {
        m_centre->scan(liCard);
        const DeskOutcome outcome = m_centre->scan(u"8831"_s);
        QCOMPARE(outcome.event, DeskEvent::UnknownScan);
        QCOMPARE(desk().borrower().value, m_centre->li); // nothing changed
        QCOMPARE(outcome.offers.size(), 1);
        QVERIFY(outcome.offers.constFirst().text.contains(u"张三"_s));
        QCOMPARE(desk().takeOffer(1).event, DeskEvent::BorrowerOpened);
        QCOMPARE(desk().borrower().value, m_centre->zhang);
    }

    void aReadersFormatLeadsToTheSameNumber_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("scan");
        CardFormat hex;
        hex.encoding = CardFormat::Encoding::Hex;
        hex.bytes = 4;
        CardFormat reversed = hex;
        reversed.reversed = true;
        CardFormat decimal = hex;
        decimal.encoding = CardFormat::Encoding::Decimal;
        decimal.digits = 10;
        CardFormat reversedDecimal = decimal;
        reversedDecimal.reversed = true;
        QTest::newRow("hex") << hex.toText() << u"04a1b2c3"_s;
        QTest::newRow("hex with colons") << hex.toText() << u"04:A1:B2:C3"_s;
        QTest::newRow("reversed bytes") << reversed.toText() << u"C3B2A104"_s;
        QTest::newRow("decimal") << decimal.toText() << decimal.written(u"04A1B2C3"_s);
        QTest::newRow("decimal of reversed bytes")
            << reversedDecimal.toText() << reversedDecimal.written(u"04A1B2C3"_s);
    }
    void aReadersFormatLeadsToTheSameNumber()
    {
        QFETCH(QString, format);
        QFETCH(QString, scan);
        m_centre->setting(u"card_format"_s, format);
        m_centre->addNumber(m_centre->zhang, u"card"_s, u"04A1B2C3"_s);
        QCOMPARE(m_centre->scan(scan).event, DeskEvent::BorrowerOpened);
        QCOMPARE(desk().borrower().value, m_centre->zhang);
    }

    void anUnknownCardIsKeptInItsCanonicalForm()
    {
        CardFormat reversed;
        reversed.encoding = CardFormat::Encoding::Hex;
        reversed.bytes = 4;
        reversed.reversed = true;
        m_centre->setting(u"card_format"_s, reversed.toText());
        QCOMPARE(m_centre->scan(u"C3B2A104"_s).event, DeskEvent::UnknownCard);
        QCOMPARE(m_centre->scan(u"8831"_s).event, DeskEvent::CardBound);
        QCOMPARE(m_centre->count(u"person_number"_s, u"value='04A1B2C3'"_s), 1);
    }

    void hostileTextHarmsNothing_data()
    {
        QTest::addColumn<QString>("scan");
        QTest::newRow("SQL") << u"'; DROP TABLE loan; --"_s;
        QTest::newRow("percent signs") << u"%1 %2 %%n"_s;
        QTest::newRow("very long") << QString(20000, u'7');
        QTest::newRow("control characters") << u"\x01\x02\x1b[2JESP"_s;
        QTest::newRow("half a surrogate") << QString(QChar(0xd800)) + u"abc"_s;
        QTest::newRow("emoji") << u"🎓🎓🎓"_s;
        QTest::newRow("a slip of nobody") << u"KS-ZZZZZZ"_s;
        QTest::newRow("a slip out of range") << u"KS-ZZZZZZZZZZZZZZZZZZZZZZ"_s;
    }
    void hostileTextHarmsNothing()
    {
        QFETCH(QString, scan);
        const DeskOutcome outcome = m_centre->scan(scan);
        QVERIFY(outcome.event != DeskEvent::Failed);
        QVERIFY(outcome.event != DeskEvent::Lent);
        QVERIFY(!outcome.sentence().isEmpty());
        QVERIFY(!desk().borrower());
        QCOMPARE(m_centre->openLoans(), 0);
    }

    void emptyLinesAreNothing()
    {
        m_centre->scan(zhangCard);
        for (const QString& line : {QString(), u"   "_s, u"\r\n"_s, u"\u3000"_s})
            QCOMPARE(m_centre->scan(line).event, DeskEvent::Nothing);
        QCOMPARE(desk().borrower().value, m_centre->zhang);
    }

private:
    Desk& desk() { return m_centre->desk(); }
    std::unique_ptr<DeskCentre> m_centre;
};

QTEST_GUILESS_MAIN(DeskCardsTest)
#include "tst_deskcards.moc"
