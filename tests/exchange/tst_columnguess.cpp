// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/columnguess.h"
#include "models/exchange/tablereader.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kitcamp;

/// Which column is what, from its name alone.
class ColumnGuessing : public QObject
{
    Q_OBJECT

private:
    QStringList guessed(ImportKind kind, const QStringList& header)
    {
        QStringList fields(header.size());
        const QList<ColumnGuess> guesses = guessColumns(kind, header);
        for (const ColumnGuess& guess : guesses)
            fields[guess.column] = guess.field;
        return fields;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void filesOfOtherProgramsAreUnderstood();
    void chineseListsAreUnderstood_data();
    void chineseListsAreUnderstood();
    void questionsOfAFormAreUnderstood();
    void bothLanguagesInOneNameAreUnderstood();
    void loanRegistersAreUnderstood();
    void sampleFilesAreUnderstood();
    void noFieldIsGuessedTwice();
    void certainNamesWinOverLikelyOnes();
    void unknownColumnsStayUnknown();
    void everyFieldHasATitle();
};

void ColumnGuessing::filesOfOtherProgramsAreUnderstood()
{
    const QString folder = QStringLiteral(KITCAMP_SHARED_DATA "/peers/");
    if (!QFile::exists(folder))
        QSKIP("the folder with the files of other programs is not here");
    const auto users = readTable(folder + u"snipe-it-users.csv"_s);
    QVERIFY(users.ok());
    QCOMPARE(users->rows.size(), size_t(100));
    QCOMPARE(guessed(ImportKind::People, users->header),
             QStringList({u"first_name"_s,
                          u"last_name"_s,
                          u"mail"_s,
                          u"login"_s,
                          {},
                          {},
                          {},
                          {},
                          {},
                          {},
                          {},
                          {},
                          u"phone"_s,
                          {},
                          u"note"_s,
                          u"staff_number"_s,
                          u"organization"_s,
                          {},
                          {},
                          {},
                          {},
                          u"leaves_on"_s,
                          {}}));
    const auto assets = readTable(folder + u"snipe-it-assets.csv"_s);
    QVERIFY(assets.ok());
    QCOMPARE(assets->rows.size(), size_t(22));
    QCOMPARE(guessed(ImportKind::Devices, assets->header),
             QStringList({u"owner"_s,
                          u"name"_s,
                          u"asset_tag"_s,
                          u"category"_s,
                          u"supplier"_s,
                          u"maker"_s,
                          u"place"_s,
                          {},
                          u"model"_s,
                          {},
                          u"model_number"_s,
                          u"note"_s,
                          u"purchased_on"_s,
                          u"price"_s,
                          {},
                          u"checked_out_login"_s,
                          u"checked_out_first_name"_s,
                          u"checked_out_last_name"_s,
                          u"checked_out_mail"_s,
                          {},
                          {}}));
    for (const TableRow& row : assets->rows)
        QVERIFY(row.problems.isEmpty());
}

void ColumnGuessing::chineseListsAreUnderstood_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("fields");
    QTest::newRow("students")
        << int(ImportKind::People)
        << u"序号,学号,姓名,性别,学院,专业,班级,手机号码,邮箱,微信号,学历层次,入学年份,离校日期,备注"_s
        << u",student_number,name,gender,department,major,class_name,phone,mail,wechat,degree_level,entry_year,leaves_on,note"_s;
    QTest::newRow("teachers") << int(ImportKind::People)
                              << u"工号,教师姓名,姓名,单位,部门,联系电话,校园卡号"_s
                              << u"staff_number,,name,organization,department,phone,card"_s;
    QTest::newRow("devices")
        << int(ImportKind::Devices)
        << u"资产编号,设备名称,规格型号,类别,品牌,序列号,存放地点,购置日期,单价（元）,供应商,状态,借用人,借出日期,应还日期,备注"_s
        << u"asset_tag,name,model,category,maker,serial,place,purchased_on,price,supplier,condition,checked_out_to,checked_out_on,due,note"_s;
    QTest::newRow("two numbers") << int(ImportKind::Devices) << u"标签号,资产编号,名称,型号"_s
                                 << u"asset_tag,other_number,name,model"_s;
    QTest::newRow("required") << int(ImportKind::People) << u"姓名*,学号(必填),学生手机,您的邮箱"_s
                              << u"name,student_number,phone,mail"_s;
}

void ColumnGuessing::chineseListsAreUnderstood()
{
    QFETCH(int, kind);
    QFETCH(QString, header);
    QFETCH(QString, fields);
    QCOMPARE(guessed(ImportKind(kind), header.split(u',')), fields.split(u','));
}

void ColumnGuessing::questionsOfAFormAreUnderstood()
{
    QCOMPARE(guessed(ImportKind::People,
                     {u"Timestamp"_s, u"What is your first name?"_s, u"What is your email address?"_s,
                      u"With which gender do you identify?"_s, u"What is your academic major?"_s,
                      u"In which section are you enrolled?"_s}),
             QStringList({{}, u"first_name"_s, u"mail"_s, u"gender"_s, u"major"_s, {}}));
}

void ColumnGuessing::bothLanguagesInOneNameAreUnderstood()
{
    QCOMPARE(
        guessed(ImportKind::People,
                {u"姓名 Name"_s, u"学号/Student ID"_s, u"Email（邮箱）"_s, u"PHONE_NUMBER"_s, u"Ｎａｍｅ"_s}),
        QStringList({{}, u"student_number"_s, u"mail"_s, u"phone"_s, u"name"_s}));
    QCOMPARE(guessed(ImportKind::People, {u"姓名 Name"_s, u"专业\nMajor"_s}),
             QStringList({u"name"_s, u"major"_s}));
}

void ColumnGuessing::loanRegistersAreUnderstood()
{
    QCOMPARE(guessed(ImportKind::Loans,
                     {u"设备编号"_s, u"学号"_s, u"姓名"_s, u"借出日期"_s, u"应还日期"_s, u"归还日期"_s,
                      u"备注"_s}),
             QStringList({u"asset_tag"_s, u"borrower_number"_s, u"borrower_name"_s, u"lent_at"_s, u"due"_s,
                          u"returned_at"_s, u"note"_s}));
    QCOMPARE(guessed(ImportKind::Loans,
                     {u"Asset Tag"_s, u"Borrower"_s, u"Checkout Date"_s, u"Due Date"_s, u"Return Date"_s}),
             QStringList({u"asset_tag"_s, u"borrower_name"_s, u"lent_at"_s, u"due"_s, u"returned_at"_s}));
}

void ColumnGuessing::sampleFilesAreUnderstood()
{
    const auto table = readTable(QStringLiteral(KITCAMP_TEST_DATA "/import/devices.xlsx"));
    QVERIFY(table.ok());
    QCOMPARE(guessed(ImportKind::Devices, table->header),
             QStringList(
                 {u"asset_tag"_s, u"name"_s, u"purchased_on"_s, u"other_number"_s, u"checked_out_on"_s, {}}));
}

void ColumnGuessing::noFieldIsGuessedTwice()
{
    const auto guesses = guessColumns(ImportKind::People, {u"Name"_s, u"姓名"_s, u"Full name"_s, u"name"_s});
    QCOMPARE(guesses.size(), 1);
    QCOMPARE(guesses[0].column, 0);
    for (const ImportKind kind : {ImportKind::People, ImportKind::Devices, ImportKind::Loans}) {
        const QStringList fields = importFields(kind);
        QCOMPARE(guessed(kind, fields), fields);
    }
}

void ColumnGuessing::certainNamesWinOverLikelyOnes()
{
    const auto guesses = guessColumns(ImportKind::People, {u"School"_s, u"College"_s, u"University"_s});
    QCOMPARE(columnOf(guesses, u"organization"_s), 2);
    QCOMPARE(columnOf(guesses, u"department"_s), 0);
    QCOMPARE(columnOf(guesses, u"card"_s), -1);
    QVERIFY(guesses[0].confidence < 0.7);
    QCOMPARE(guesses.constLast().confidence, 1.0);
}

void ColumnGuessing::unknownColumnsStayUnknown()
{
    QCOMPARE(
        guessColumns(ImportKind::Devices, {u"Order Number"_s, u"Model Notes"_s, QString(), u"?"_s, u"颜色"_s})
            .size(),
        0);
    QCOMPARE(guessColumns(ImportKind::People, {u"辅导员姓名"_s, u"家长电话"_s, u"Checked Out To: Location"_s})
                 .size(),
             0);
}

void ColumnGuessing::everyFieldHasATitle()
{
    for (const ImportKind kind : {ImportKind::People, ImportKind::Devices, ImportKind::Loans}) {
        const QStringList fields = importFields(kind);
        QCOMPARE(QSet<QString>(fields.begin(), fields.end()).size(), fields.size());
        for (const QString& field : fields)
            QVERIFY2(importFieldTitle(field) != field, qPrintable(field));
    }
}

QTEST_GUILESS_MAIN(ColumnGuessing)
#include "tst_columnguess.moc"
