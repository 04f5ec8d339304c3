// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lending/rules/cardguess.h"

#include <QRandomGenerator>
#include <QTest>

using namespace kitcamp;
using namespace Qt::StringLiterals;

using Encoding = CardFormat::Encoding;

namespace {

const QString uid = u"04A1B2C3"_s; // decimal 77705923; reversed C3B2A104, decimal 3283263748

QString canonical(const CardFormat& format, const QString& scan)
{
    return format.normalise(scan).value_or(u"none"_s);
}

bool contains(const QList<CardGuess>& guesses, const CardFormat& format)
{
    return std::ranges::find(guesses, format, &CardGuess::format) != guesses.end();
}

} // namespace

class CardFormatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scansAreNormalised_data();
    void scansAreNormalised();
    void otherScansAreNoCards_data();
    void otherScansAreNoCards();
    void guessExplainsTheSample_data();
    void guessExplainsTheSample();
    void anotherCardIsNotExplained();
    void guessWithoutNumberReadsTheSample();
    void twoNumbersOnTheCardAreTried();
    void guessesAreDistinctAndTrue();
    void everyFormatWritesWhatItReads();
    void settingReadsBack();
    void spoiltSettingIsRefused_data();
    void spoiltSettingIsRefused();
    void descriptionSaysAll();
};

void CardFormatTest::scansAreNormalised_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QString>("scan");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const CardFormat& format, const QString& scan,
                        const QString& expected = uid) {
        QTest::newRow(name) << format.toText() << scan << expected;
    };
    const CardFormat hex{.encoding = Encoding::Hex};
    row("hex", hex, u"04A1B2C3"_s);
    row("small letters", hex, u"04a1b2c3"_s);
    row("colons", hex, u"04:A1:B2:C3"_s);
    row("blanks", hex, u" 04 A1 B2 C3\r\n"_s);
    row("full width", hex, u"０４Ａ１Ｂ２Ｃ３"_s);
    row("seven bytes", hex, u"04-A1-B2-C3-D4-E5-80"_s, u"04A1B2C3D4E580"_s);
    row("hex reversed", {.encoding = Encoding::Hex, .reversed = true}, u"C3B2A104"_s);
    row("decimal", {.encoding = Encoding::Decimal, .bytes = 4}, u"77705923"_s);
    row("leading zeros", {.encoding = Encoding::Decimal, .bytes = 4}, u"0077705923"_s);
    row("ten digits", {.encoding = Encoding::Decimal, .bytes = 4, .digits = 10}, u"0077705923"_s);
    row("decimal reversed", {.encoding = Encoding::Decimal, .reversed = true, .bytes = 4}, u"3283263748"_s);
    row("decimal of seven bytes", {.encoding = Encoding::Decimal, .bytes = 7}, u"1303804862490000"_s,
        u"04A1CDB9AF6590"_s);
    row("prefix and suffix", {.encoding = Encoding::Hex, .prefix = u";"_s, .suffix = u"?"_s},
        u";04A1B2C3?"_s);
    row("word before", {.encoding = Encoding::Hex, .prefix = u"UID: "_s}, u"uid: 04A1B2C3"_s);
    row("text", {}, u" 2021-012345\n"_s, u"2021-012345"_s);
}

void CardFormatTest::scansAreNormalised()
{
    QFETCH(QString, setting);
    QFETCH(QString, scan);
    QFETCH(QString, expected);
    const auto format = CardFormat::fromText(setting);
    QVERIFY(format);
    QCOMPARE(canonical(*format, scan), expected);
}

void CardFormatTest::otherScansAreNoCards_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QString>("scan");
    const auto row = [](const char* name, const CardFormat& format, const QString& scan) {
        QTest::newRow(name) << format.toText() << scan;
    };
    const CardFormat hex{.encoding = Encoding::Hex, .bytes = 4};
    const CardFormat tenDigits{.encoding = Encoding::Decimal, .bytes = 4, .digits = 10};
    row("empty", hex, {});
    row("blanks for text", {}, u"  "_s);
    row("a tag", hex, u"ESP32-0042"_s);
    row("too short", hex, u"A1B2C3"_s);
    row("too long", hex, u"04A1B2C3D4"_s);
    row("odd digits", hex, u"4A1B2C3"_s);
    row("failed read", hex, u"00000000"_s);
    row("decimal of a failed read", tenDigits, u"0000000000"_s);
    row("nine digits", tenDigits, u"077705923"_s);
    row("letters", tenDigits, u"00777O5923"_s);
    row("more than four bytes", tenDigits, u"4294967296"_s);
    row("negative", {.encoding = Encoding::Decimal, .bytes = 4}, u"-77705923"_s);
    row("more than 64 bits", {.encoding = Encoding::Decimal, .bytes = 8}, u"99999999999999999999"_s);
    row("prefix missing", {.encoding = Encoding::Hex, .prefix = u";"_s}, u"04A1B2C3"_s);
    row("prefix and suffix alone", {.prefix = u";"_s, .suffix = u"?"_s}, u";?"_s);
    row("endless", {}, QString(100000, u'7'));
    row("other digits", {.encoding = Encoding::Decimal, .bytes = 4}, u"٧٧٧٠٥٩٢٣"_s);
}

void CardFormatTest::otherScansAreNoCards()
{
    QFETCH(QString, setting);
    QFETCH(QString, scan);
    const auto format = CardFormat::fromText(setting);
    QVERIFY(format);
    QCOMPARE(canonical(*format, scan), u"none"_s);
}

void CardFormatTest::guessExplainsTheSample_data()
{
    QTest::addColumn<QString>("sample");
    QTest::addColumn<QString>("printed");
    QTest::addColumn<QString>("setting"); // the first guess
    QTest::addColumn<QString>("number");
    const auto row = [](const char* name, const QString& sample, const QString& printed,
                        const CardFormat& format, const QString& number = uid) {
        QTest::newRow(name) << sample << printed << format.toText() << number;
    };
    row("hex of decimal", u"04a1b2c3"_s, u"77705923"_s, {.encoding = Encoding::Hex, .bytes = 4});
    row("decimal of hex", u"77705923"_s, u"04A1B2C3"_s, {.encoding = Encoding::Decimal, .bytes = 4});
    row("ten digits", u"0077705923"_s, u"04:A1:B2:C3"_s,
        {.encoding = Encoding::Decimal, .bytes = 4, .digits = 10});
    row("reversed hex", u"C3B2A104"_s, u"04A1B2C3"_s,
        {.encoding = Encoding::Hex, .reversed = true, .bytes = 4});
    row("reversed decimal", u"3283263748"_s, u"77705923"_s,
        {.encoding = Encoding::Decimal, .reversed = true, .bytes = 4});
    row("separators", u"04:A1:B2:C3"_s, u"0077705923"_s, {.encoding = Encoding::Hex, .bytes = 4});
    row("seven bytes reversed", u"80E5D4C3B2A104"_s, u"04A1B2C3D4E580"_s,
        {.encoding = Encoding::Hex, .reversed = true, .bytes = 7}, u"04A1B2C3D4E580"_s);
    row("frame", u";0077705923?"_s, u"04A1B2C3"_s,
        {.encoding = Encoding::Decimal, .bytes = 4, .digits = 10, .prefix = u";"_s, .suffix = u"?"_s});
    row("word", u"UID:04A1B2C3"_s, u"04A1B2C3"_s,
        {.encoding = Encoding::Hex, .bytes = 4, .prefix = u"UID:"_s});
    row("text", u"B20211234"_s, u"B20211234"_s, {}, u"B20211234"_s);
    row("text in a frame", u"%B20211234X?"_s, u"B20211234X"_s, {.prefix = u"%"_s, .suffix = u"?"_s},
        u"B20211234X"_s);
}

void CardFormatTest::guessExplainsTheSample()
{
    QFETCH(QString, sample);
    QFETCH(QString, printed);
    QFETCH(QString, setting);
    QFETCH(QString, number);
    const auto guesses = guessCardFormat(sample, printed);
    QVERIFY(!guesses.isEmpty());
    QCOMPARE(guesses.first().format.toText(), setting);
    QCOMPARE(guesses.first().canonical, number);
}

void CardFormatTest::anotherCardIsNotExplained()
{
    QVERIFY(guessCardFormat(u"04A1B2C4"_s, u"04A1B2C3"_s).isEmpty());
    QVERIFY(guessCardFormat(u"123456"_s, u"B20211234"_s).isEmpty());
    QVERIFY(guessCardFormat(u"177705923"_s, u"77705923"_s).isEmpty()); // a part of a longer number
    QVERIFY(!contains(guessCardFormat(u"FF04A1B2C3"_s, u"04A1B2C3"_s),
                      {.encoding = Encoding::Hex, .bytes = 4, .prefix = u"FF"_s}));
    QVERIFY(guessCardFormat({}, u"04A1B2C3"_s).isEmpty());
    QVERIFY(guessCardFormat(QString(5000, u'0'), u"04A1B2C3"_s).isEmpty());
}

void CardFormatTest::guessWithoutNumberReadsTheSample()
{
    const auto guesses = guessCardFormat(u"C3B2A104"_s, {});
    QVERIFY(contains(guesses, {}));
    QVERIFY(contains(guesses, {.encoding = Encoding::Hex, .bytes = 4}));
    QVERIFY(contains(guesses, {.encoding = Encoding::Hex, .reversed = true, .bytes = 4}));
    QVERIFY(guessCardFormat({}, {}).isEmpty());
}

void CardFormatTest::twoNumbersOnTheCardAreTried()
{
    const auto guesses = guessCardFormat(u"04A1B2C3"_s, u"0077705923 161,45763"_s);
    QVERIFY(contains(guesses, {.encoding = Encoding::Hex, .bytes = 4}));
}

void CardFormatTest::guessesAreDistinctAndTrue()
{
    for (const QString& printed : {u"77705923"_s, u"04040404"_s, u"04A1B2C3D4E580"_s, u"1234567890"_s}) {
        for (const QString& sample : {printed, u"X"_s + printed, printed + u"#"_s}) {
            const auto guesses = guessCardFormat(sample, printed);
            QVERIFY(!guesses.isEmpty());
            for (const CardGuess& guess : guesses) {
                QCOMPARE(canonical(guess.format, sample), guess.canonical);
                QCOMPARE(std::ranges::count(guesses, guess), 1);
            }
        }
    }
}

void CardFormatTest::everyFormatWritesWhatItReads()
{
    QRandomGenerator random(42);
    for (int round = 0; round < 2000; ++round) {
        const int bytes = QList{4, 7, 8}.at(random.bounded(3));
        const quint64 value = random.generate64() >> (64 - 8 * bytes);
        const QString number =
            QString::number(std::max<quint64>(value, 1), 16).toUpper().rightJustified(bytes * 2, u'0');
        const CardFormat format{.encoding = random.bounded(2) ? Encoding::Hex : Encoding::Decimal,
                                .reversed = random.bounded(2) == 1,
                                .bytes = bytes,
                                .digits = 0,
                                .prefix = random.bounded(2) ? u";"_s : QString()};
        const QString written = format.written(number);
        QCOMPARE(canonical(format, written), number);
        const auto guesses = guessCardFormat(written, number);
        QVERIFY2(std::ranges::find(guesses, number, &CardGuess::canonical) != guesses.end(),
                 qPrintable(written));
    }
}

void CardFormatTest::settingReadsBack()
{
    const CardFormat format{Encoding::Decimal, true, 7, 17, u"卡;"_s, u"\"?"_s};
    const auto read = CardFormat::fromText(format.toText());
    QVERIFY(read);
    QVERIFY(*read == format);
    QVERIFY(*CardFormat::fromJson(CardFormat().toJson()) == CardFormat());
}

void CardFormatTest::spoiltSettingIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("array") << u"[]"_s;
    QTest::newRow("no encoding") << u"{}"_s;
    QTest::newRow("unknown encoding") << u"{\"encoding\":\"octal\"}"_s;
    QTest::newRow("decimal without size") << u"{\"encoding\":\"decimal\"}"_s;
    QTest::newRow("decimal of ten bytes") << u"{\"encoding\":\"decimal\",\"bytes\":10}"_s;
    QTest::newRow("digits") << u"{\"encoding\":\"decimal\",\"bytes\":4,\"digits\":-1}"_s;
    QTest::newRow("cut off") << u"{\"encoding\":\"hex\""_s;
}

void CardFormatTest::spoiltSettingIsRefused()
{
    QFETCH(QString, text);
    const auto read = CardFormat::fromText(text);
    QVERIFY(!read);
    QVERIFY(read.error().sentence.contains(u"set it again from a sample card"_s));
}

void CardFormatTest::descriptionSaysAll()
{
    const CardFormat format{Encoding::Decimal, true, 4, 10, u";"_s, u"?"_s};
    const QString text = format.description();
    for (const QString& part : {u"Decimal"_s, u"10 digit"_s, u"4 byte"_s, u"reversed"_s, u"“;”"_s, u"“?”"_s})
        QVERIFY2(text.contains(part), qPrintable(text));
    QCOMPARE(CardFormat().description(), u"As it is read"_s);
}

QTEST_GUILESS_MAIN(CardFormatTest)
#include "tst_cardformat.moc"
