// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain.h"
#include "models/exchange/columnguess.h"
#include "models/exchange/tablereader.h"
#include "models/items/listspec.h"
#include "models/lending/deskoutcome.h"
#include "models/lending/rules/commandcards.h"
#include "models/lending/rules/openinghours.h"
#include "tests/translations/tsfile.h"
#include "views/common/scanline.h"

#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

bool isChinese(const QString& text)
{
    static const QRegularExpression han(u"\\p{Han}"_s);
    return text.contains(han);
}

/// Speaks a language of the program for as long as it lives.
class Spoken
{
public:
    explicit Spoken(const QString& language)
    {
        if (m_translator.load(u":/i18n/kitcamp_"_s + language))
            QCoreApplication::installTranslator(&m_translator);
    }
    Spoken(const Spoken&) = delete;
    Spoken& operator=(const Spoken&) = delete;
    ~Spoken() { QCoreApplication::removeTranslator(&m_translator); }

private:
    QTranslator m_translator;
};

QStringList englishAmong(const QStringList& texts)
{
    QStringList english;
    for (const QString& text : texts) {
        if (!isChinese(text))
            english << text;
    }
    return english;
}

QStringList titlesOf(const RecordType& type)
{
    QStringList titles = {type.singularTitle(), type.pluralTitle()};
    for (const FieldDescription& field : type.fields) {
        titles << field.title();
        for (const FieldChoice& choice : field.choices)
            titles << field.choiceTitle(choice.value);
    }
    return titles;
}

} // namespace

/// What people read once the program has loaded its texts.
class SpokenLanguagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextOfTheFileIsInTheProgram();
    void recordsAndTheirFieldsAreChinese();
    void listsAreChinese();
    void deskSpeaksChinese();
    void commandCardsAreChinese();
    void refusalsAreChinese();
    void errorsAreChinese();
    void columnsOfImportsAreChinese();
    void widgetsAreChinese();
    void englishCountsOneAndMany();
};

void SpokenLanguagesTest::everyTextOfTheFileIsInTheProgram()
{
    const Spoken chinese(u"zh_CN"_s);
    for (const TsMessage& message :
         tsMessages(QStringLiteral(KITCAMP_SOURCE_DIR "/translations/kitcamp_zh_CN.ts"))) {
        const QByteArray context = message.context.toUtf8();
        const QByteArray comment = message.comment.toUtf8();
        const QString spoken = QCoreApplication::translate(context, message.source.toUtf8(), comment);
        QCOMPARE(spoken, message.translations.value(0));
    }
}

void SpokenLanguagesTest::recordsAndTheirFieldsAreChinese()
{
    const Spoken chinese(u"zh_CN"_s);
    const Domain domain = fullDomain();
    QVERIFY(domain.recordTypes.all().size() > 10);
    for (const RecordType& type : domain.recordTypes.all())
        QCOMPARE(englishAmong(titlesOf(type)), QStringList());
    QCOMPARE(domain.recordTypes.find(u"device"_s)->field(u"asset_tag"_s)->title(), u"资产编号"_s);
}

void SpokenLanguagesTest::listsAreChinese()
{
    const Spoken chinese(u"zh_CN"_s);
    QCOMPARE((ListColumn{.key = u"asset_tag"_s, .title = "Asset tag"}.translatedTitle()), u"资产编号"_s);
    QCOMPARE((FilterChip{.key = u"overdue"_s, .title = "Overdue"}.translatedTitle()), u"逾期"_s);
}

void SpokenLanguagesTest::deskSpeaksChinese()
{
    const Spoken chinese(u"zh_CN"_s);
    DeskOutcome outcome;
    outcome.event = DeskEvent::Lent;
    outcome.person = u"曾丽"_s;
    QCOMPARE(outcome.sentence(), u"已借给 曾丽"_s);
    outcome.event = DeskEvent::Returned;
    outcome.daysLate = 3;
    QCOMPARE(outcome.sentence(), u"曾丽 已归还，逾期 3 天"_s);
    outcome.event = DeskEvent::UnknownCard;
    QVERIFY(isChinese(outcome.sentence()));
}

void SpokenLanguagesTest::commandCardsAreChinese()
{
    const Spoken chinese(u"zh_CN"_s);
    for (const CommandCard& card : commandCards())
        QCOMPARE(englishAmong({card.title, card.explanation, card.when}), QStringList());
}

void SpokenLanguagesTest::refusalsAreChinese()
{
    const Spoken chinese(u"zh_CN"_s);
    const WayOut way{.kind = WayOut::Kind::ReturnFirst, .count = 2};
    const Refusal refusal{
        .rule = RefusalRule::MaxItems, .borrower = u"Li Wei"_s, .have = 3, .limit = 3, .waysOut = {way}};
    QVERIFY2(isChinese(refusal.sentence()), qPrintable(refusal.sentence()));
    QCOMPARE(way.sentence(), u"请先归还 2 件。"_s);
}

void SpokenLanguagesTest::errorsAreChinese()
{
    const Spoken chinese(u"zh_CN"_s);
    const auto table = readTextTable("");
    QVERIFY(!table);
    QVERIFY2(isChinese(table.error().sentence), qPrintable(table.error().sentence));
    const auto hours = parseHours(u"noon"_s);
    QVERIFY(!hours);
    QVERIFY2(isChinese(hours.error().sentence), qPrintable(hours.error().sentence));
}

void SpokenLanguagesTest::columnsOfImportsAreChinese()
{
    const Spoken chinese(u"zh_CN"_s);
    QStringList titles;
    for (const QString& field : importFields(ImportKind::People))
        titles << importFieldTitle(field);
    QVERIFY(titles.contains(u"学号"_s));
    QCOMPARE(englishAmong(titles), QStringList());
}

void SpokenLanguagesTest::widgetsAreChinese()
{
    const Spoken chinese(u"zh_CN"_s);
    QCOMPARE(ScanLine::tr("Ready to scan"), u"可以扫描"_s);
}

void SpokenLanguagesTest::englishCountsOneAndMany()
{
    const Spoken english(u"en"_s);
    DeskOutcome outcome;
    outcome.event = DeskEvent::Returned;
    outcome.person = u"Li Wei"_s;
    outcome.daysLate = 1;
    QCOMPARE(outcome.sentence(), u"Returned from Li Wei, 1 day late"_s);
    outcome.daysLate = 2;
    QCOMPARE(outcome.sentence(), u"Returned from Li Wei, 2 days late"_s);
    const WayOut way{.kind = WayOut::Kind::ReturnFirst, .count = 1};
    QCOMPARE(way.sentence(), u"Return 1 item first."_s);
    QCOMPARE(QCoreApplication::translate("SlipPaper", "%n device(s)", "below the table of a loan slip", 1),
             u"1 device"_s);
}

} // namespace kitcamp

QTEST_GUILESS_MAIN(kitcamp::SpokenLanguagesTest)
#include "tst_spokenlanguages.moc"
