// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lending/rules/commandcards.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace kitcamp;
using namespace Qt::StringLiterals;

class CommandCardsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codesStayAsPrinted();
    void everyCardExplainsItself();
    void everyCodeReadsBack();
    void foldedScansAreRead_data();
    void foldedScansAreRead();
    void offersWithoutACardAreTyped();
    void otherScansAreNoCommands_data();
    void otherScansAreNoCommands();
    void commandWithoutCardHasNoCode();
};

void CommandCardsTest::codesStayAsPrinted()
{
    QStringList codes;
    for (const CommandCard& card : commandCards())
        codes += card.code;
    QCOMPARE(codes.join(u' '),
             u"KC-UNDO KC-NEXT KC-PRINT KC-DAMAGED KC-LOST KC-NOTE KC-PLUS7 KC-OFFER1 KC-OFFER2"_s);
}

void CommandCardsTest::everyCardExplainsItself()
{
    static const QRegularExpression code(
        u"^KC-[A-Z]+[0-9]*$"_s); // what Code 128 and every keyboard layout carry
    QSet<QString> titles;
    for (const CommandCard& card : commandCards()) {
        QVERIFY(code.match(card.code).hasMatch());
        QVERIFY(!card.explanation.isEmpty() && !card.when.isEmpty());
        titles += card.title;
    }
    QCOMPARE(titles.size(), commandCards().size());
}

void CommandCardsTest::everyCodeReadsBack()
{
    for (const CommandCard& card : commandCards()) {
        const auto command = parseCommandCard(card.code);
        QVERIFY(command);
        QVERIFY((*command == ScannedCommand{card.command, card.number}));
        QCOMPARE(commandCode(*command), card.code);
    }
}

void CommandCardsTest::foldedScansAreRead_data()
{
    QTest::addColumn<QString>("scan");
    QTest::newRow("small") << u"kc-plus7"_s;
    QTest::newRow("full width") << u"ＫＣ－ＰＬＵＳ７"_s;
    QTest::newRow("line end") << u"KC-PLUS7\r\n"_s;
    QTest::newRow("dash") << u"KC–PLUS7"_s;
    QTest::newRow("zero width") << u"\uFEFFKC-PLUS7\u200B"_s;
}

void CommandCardsTest::foldedScansAreRead()
{
    QFETCH(QString, scan);
    const auto command = parseCommandCard(scan);
    QVERIFY(command);
    QVERIFY((*command == ScannedCommand{DeskCommand::PlusDays, 7}));
}

void CommandCardsTest::offersWithoutACardAreTyped()
{
    const auto command = parseCommandCard(u"kc-offer3"_s);
    QVERIFY(command);
    QVERIFY((*command == ScannedCommand{DeskCommand::Offer, 3}));
}

void CommandCardsTest::otherScansAreNoCommands_data()
{
    QTest::addColumn<QString>("scan");
    for (const char* scan : {"", "KC-", "KC-12", "KC-PLUS8", "KC-UNDO1", "UNDO", "KC-OFFER0", "KC-OFFER10",
                             "KC-OFFERX", "XKC-UNDO"})
        QTest::newRow(scan) << QString::fromLatin1(scan);
}

void CommandCardsTest::otherScansAreNoCommands()
{
    QFETCH(QString, scan);
    QVERIFY(!parseCommandCard(scan));
}

void CommandCardsTest::commandWithoutCardHasNoCode()
{
    QCOMPARE(commandCode({DeskCommand::PlusDays, 14}), QString());
}

QTEST_GUILESS_MAIN(CommandCardsTest)
#include "tst_commandcards.moc"
