// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/text/organizationnames.h"
#include "models/people/text/scantext.h"
#include "models/people/text/searchtext.h"
#include "models/people/text/textfolding.h"

#include <QRandomGenerator>
#include <QTest>

using namespace kitcamp;
using namespace Qt::StringLiterals;

class TestTextFolding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldsToTheSame_data();
    void foldsToTheSame();
    void foldingTwiceChangesNothing();
    void halfCharactersAreDropped();
    void whiteSpaceBecomesOneSpace();
    void randomUtf16IsFoldedWithoutHarm();
    void piecesFoldAsTheWholeDoes();

private:
    TextFolding m_folding;
};

void TestTextFolding::foldsToTheSame_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("folded");
    const auto row = [](const char* why, const QString& written, const QString& folded) {
        QTest::newRow(why) << written << folded;
    };
    row("case", u"KitCAMP"_s, u"kitcamp"_s);
    row("full width", u"ＡＢＣ１２３－ｘ"_s, u"abc123x"_s);
    row("ideographic space", u"张　三"_s, u"张 三"_s);
    row("diacritics", u"Müller Ångström Žižek"_s, u"muller angstrom zizek"_s);
    row("diacritics apart", u"Mu\u0308ller"_s, u"muller"_s);
    row("letters with strokes", u"Łódź Øre Đà æ œ"_s, u"lodz ore da ae oe"_s);
    row("sharp s", u"Weiß STRASSE"_s, u"weiss strasse"_s);
    row("Turkish capital", u"İstanbul ılık"_s, u"istanbul ilik"_s);
    row("Vietnamese", u"Nguyễn Đặng"_s, u"nguyen dang"_s);
    row("Greek and Cyrillic case", u"ΑΘΉΝΑ Ёлка"_s, u"αθηνα елка"_s);
    row("traditional", u"國立臺灣大學"_s, u"国立台湾大学"_s);
    row("Kangxi radical", u"\u2F24\u5B66"_s, u"大学"_s);
    row("compatibility ideograph", u"\uF9E1"_s, u"李"_s);
    row("middle dots", u"a·b•c・d‧e∙f⋅g･h᛫i·j"_s, u"abcdefghij"_s);
    row("full stop after Han", u"阿凡提．买买提。"_s, u"阿凡提买买提"_s);
    row("full stop elsewhere", u"3.3 V a.b"_s, u"3.3 v a.b"_s);
    row("hyphens", u"a-b‐c‑d–e—f−g"_s, u"abcdefg"_s);
    row("apostrophes", u"O'Brien O’Brien O´Brien Oʼbrien"_s, u"obrien obrien obrien obrien"_s);
    row("unseen", u"\uFEFFa\u200Bb\u200Dc\u00ADd\u0000e\u0007"_s, u"abcde"_s);
    row("ligature and square", u"ﬁ ㈱ ℡"_s, u"fi (株) tel"_s);
    row("kana keep their marks", u"が か"_s, u"が か"_s);
    row("Hangul stays whole", u"\uAC00\u1100\u1161"_s, u"\uAC00\uAC00"_s);
    row("emoji stay", u"Lab 🔬"_s, u"lab 🔬"_s);
    row("nothing", QString(), QString());
}

void TestTextFolding::foldsToTheSame()
{
    QFETCH(QString, written);
    QFETCH(QString, folded);
    QCOMPARE(m_folding.fold(written), folded);
}

void TestTextFolding::foldingTwiceChangesNothing()
{
    for (const QString& text : {u"Ａ　Müller·單"_s, u"國立臺灣大學 (TW)"_s, u"Straße 3.3"_s}) {
        const QString once = m_folding.fold(text);
        QCOMPARE(m_folding.fold(once), once);
    }
}

void TestTextFolding::halfCharactersAreDropped()
{
    const QString broken = u"a"_s + QChar(0xD800) + u"b"_s + QChar(0xDC00) + u"c"_s + QChar(0xD83D);
    QCOMPARE(m_folding.fold(broken), u"abc"_s);
    QCOMPARE(foldScan(broken), u"abc"_s);
}

void TestTextFolding::whiteSpaceBecomesOneSpace()
{
    QCOMPARE(m_folding.fold(u" \t\u3000a\r\n\u00A0\u2003 b \n"_s), u"a b"_s);
}

// Texts of every kind of character, whole and broken: nothing crashes, nothing leaves a form that a search
// misses.
void TestTextFolding::randomUtf16IsFoldedWithoutHarm()
{
    QRandomGenerator random(20170901);
    SearchText text;
    OrganizationNames names({{1, {u"中国科学技术大学"_s, u"USTC"_s}}});
    for (int round = 0; round < 3000; ++round) {
        QString chaos;
        const int length = random.bounded(24);
        for (int i = 0; i < length; ++i) {
            static constexpr char16_t starts[] = {0,      0x80,   0x300,  0x1100, 0x2000,
                                                  0x3000, 0x4E00, 0xD780, 0xDC00, 0xFE00};
            chaos +=
                QChar(char16_t(starts[random.bounded(10)] + random.bounded(round % 2 == 0 ? 0x200 : 0x80)));
        }
        const QString folded = text.foldForSearch(chaos);
        QVERIFY(folded.isValidUtf16());
        QCOMPARE(folded.trimmed(), folded);
        QVERIFY(text.searchTextOfName(chaos, chaos).isValidUtf16());
        QVERIFY(text.searchTextOf(chaos).isValidUtf16());
        for (const QString& word : text.foldQuery(chaos))
            QVERIFY(word.isValidUtf16() && !word.contains(u' ') && !word.contains(u'\n'));
        QVERIFY(foldNumber(chaos).isValidUtf16());
        QVERIFY(phoneEnds(chaos).isValidUtf16());
        QVERIFY(names.matches(chaos).size() <= 1);
    }
}

void TestTextFolding::piecesFoldAsTheWholeDoes()
{
    const QString text = u"國立臺灣·後藤乾隆 Müller ＡＢ"_s;
    const QString whole = m_folding.fold(text);
    for (qsizetype from = 0; from < text.size(); ++from)
        for (qsizetype length = 1; from + length <= text.size(); ++length)
            QVERIFY(whole.contains(m_folding.fold(text.mid(from, length))));
}

QTEST_GUILESS_MAIN(TestTextFolding)
#include "tst_textfolding.moc"
