// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain.h"
#include "models/activities/teams/matewishes.h"
#include "models/exchange/tablereader.h"
#include "tests/teams/teamscamp.h"
#include "tests/testkit/teststore.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;
using State = MatchedWish::State;

/// Whom a written name means, however it was written.
class TestMateWishes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writtenNamesAreMatched_data();
    void writtenNamesAreMatched();
    void severalNamesAreTakenApart();
    void nobodyIsNoWish();
    void twoWithOneNameAreDoubtful();
    void misspeltNamesOfASurveyAreFound();
    void questionsAboutMatesAreGuessed();
    void wishesAreWrittenOnceAndTakenBack();

private:
    static QList<TeamStudent> students();
    static TeamStudent student(qint64 id, const QString& name, const QString& latin = {})
    {
        return {id, id, 0, name, latin, {}, {}, true};
    }
};

QList<TeamStudent> TestMateWishes::students()
{
    return {student(1, u"李娜"_s),
            student(2, u"王小明"_s, u"Wang Xiaoming"_s),
            student(3, u"欧阳文静"_s),
            student(4, u"Araceli Andrzejewski"_s),
            student(5, u"Bryan Blackwelder"_s),
            student(6, u"Robert Smith"_s),
            student(7, u"Alexander Novak"_s),
            student(8, u"曾丽"_s)};
}

void TestMateWishes::writtenNamesAreMatched_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<qint64>("mate");
    QTest::addColumn<State>("state");
    QTest::newRow("the name") << u"李娜"_s << qint64(1) << State::Certain;
    QTest::newRow("spaces") << u" 李 娜 "_s << qint64(1) << State::Certain;
    QTest::newRow("traditional") << u"歐陽文靜"_s << qint64(3) << State::Certain;
    QTest::newRow("Latin, given name first") << u"Na Li"_s << qint64(1) << State::Certain;
    QTest::newRow("surname, comma") << u"Li, Na"_s << qint64(1) << State::Certain;
    QTest::newRow("capitals") << u"WANG Xiaoming"_s << qint64(2) << State::Certain;
    QTest::newRow("compound surname") << u"Wenjing Ouyang"_s << qint64(3) << State::Certain;
    QTest::newRow("misspelt") << u"Araceli Andrejewski"_s << qint64(4) << State::Likely;
    QTest::newRow("misspelt, surname first") << u"Blackwlder Brian"_s << qint64(5) << State::Likely;
    QTest::newRow("nickname") << u"Bob Smith"_s << qint64(6) << State::Likely;
    QTest::newRow("short form") << u"Alex Novak"_s << qint64(7) << State::Likely;
    QTest::newRow("given name alone") << u"Bryan"_s << qint64(0) << State::Doubtful;
    QTest::newRow("Chinese given name alone") << u"小明"_s << qint64(0) << State::Doubtful;
    QTest::newRow("stranger") << u"Napoleon Bonaparte"_s << qint64(0) << State::Nobody;
    QTest::newRow("stranger, Chinese") << u"诸葛亮"_s << qint64(0) << State::Nobody;
    QTest::newRow("herself") << u"曾丽"_s << qint64(0) << State::Self;
}

void TestMateWishes::writtenNamesAreMatched()
{
    QFETCH(QString, written);
    QFETCH(qint64, mate);
    QFETCH(State, state);
    MateNames names(students());
    const auto wishes = names.matched(8, written, false);
    QCOMPARE(wishes.size(), 1);
    QCOMPARE(wishes.constFirst().state, state);
    QCOMPARE(wishes.constFirst().mate, mate);
}

void TestMateWishes::severalNamesAreTakenApart()
{
    MateNames names(students());
    const auto wishes = names.matched(8, u"李娜、Wang Xiaoming and Bob Smith; 欧阳文静"_s, true);
    QList<qint64> mates;
    for (const MatchedWish& wish : wishes) {
        QVERIFY(wish.without);
        mates << wish.mate;
    }
    QCOMPARE(mates, (QList<qint64>{1, 2, 6, 3}));
}

void TestMateWishes::nobodyIsNoWish()
{
    MateNames names(students());
    for (const QString& written :
         {u""_s, u"  "_s, u"无"_s, u"None"_s, u"n/a"_s, u"-"_s, u"(跳过)"_s, u"、,"_s})
        QVERIFY2(names.matched(8, written, false).isEmpty(), qPrintable(written));
}

void TestMateWishes::twoWithOneNameAreDoubtful()
{
    MateNames names(students() + QList<TeamStudent>{student(9, u"李娜"_s)});
    const auto wishes = names.matched(8, u"李娜"_s, false);
    QCOMPARE(wishes.constFirst().state, State::Doubtful);
    QCOMPARE(wishes.constFirst().candidates.size(), 2);
}

void TestMateWishes::misspeltNamesOfASurveyAreFound()
{
    const QString path = QString::fromUtf8(KITCAMP_SHARED_DATA) + u"/peers/gruepr-survey.csv"_s;
    if (!QFile::exists(path))
        QSKIP("the survey of another program is not here");
    const auto table = readTable(path, {});
    VERIFY_DONE(table);
    const auto column = [&](const QString& part) {
        for (int i = 0; i < table->header.size(); ++i) {
            if (table->header[i].contains(part))
                return i;
        }
        return -1;
    };
    QList<TeamStudent> all;
    for (const TableRow& row : table->rows) {
        const QString name = row.cells[column(u"first name"_s)].simplified() + u' '
            + row.cells[column(u"last name"_s)].simplified();
        all << student(all.size() + 1, name);
    }
    MateNames names(all);
    int found = 0;
    int written = 0;
    for (int i = 0; i < all.size(); ++i) {
        for (const QString& part : {u"like to have on"_s, u"like to not have"_s}) {
            for (const MatchedWish& wish :
                 names.matched(all[i].participation, table->rows[size_t(i)].cells[column(part)], false)) {
                ++written;
                found += wish.mate != 0 || !wish.candidates.isEmpty() ? 1 : 0;
                if (wish.mate == 0)
                    qInfo("%s: %lld candidates", qPrintable(wish.written), qint64(wish.candidates.size()));
            }
        }
    }
    QVERIFY(written >= 10);
    QCOMPARE(found, written);
}

void TestMateWishes::questionsAboutMatesAreGuessed()
{
    TestStore file(fullDomain());
    const auto camp = TeamsCamp::make(
        [&](const QString& table, const QJsonObject& values) { return file.add(table, values); }, 3);
    for (const qint64 question : {camp.wanted, camp.unwanted})
        file.add(u"answer"_s,
                 {{u"participation"_s, QString::number(camp.students[0])},
                  {u"question"_s, QString::number(question)},
                  {u"value"_s, u"x"_s}});
    const auto roster = loadTeamRoster(file->reader(), camp.activity);
    VERIFY_DONE(roster);
    const WishQuestions guessed = guessedWishQuestions(*roster);
    QCOMPARE(guessed.with, camp.wanted);
    QCOMPARE(guessed.without, camp.unwanted);
}

void TestMateWishes::wishesAreWrittenOnceAndTakenBack()
{
    TestStore file(fullDomain());
    const auto camp = TeamsCamp::make(
        [&](const QString& table, const QJsonObject& values) { return file.add(table, values); });
    file.add(u"answer"_s,
             {{u"participation"_s, QString::number(camp.students[0])},
              {u"question"_s, QString::number(camp.wanted)},
              {u"value"_s, valueOf(*file, u"person"_s, u"name"_s, camp.persons[5])}});
    const auto roster = loadTeamRoster(file->reader(), camp.activity);
    QList<MatchedWish> wishes = matchedWishes(*roster, {camp.wanted, camp.unwanted});
    QCOMPARE(wishes.size(), 1);
    auto batch = wishesBatch(file->reader(), camp.activity, wishes, file->ids());
    VERIFY_DONE(batch);
    VERIFY_DONE(file->perform(*batch));
    QCOMPARE(rowCount(*file, u"mate_wish"_s), qint64(1));
    batch = wishesBatch(file->reader(), camp.activity, wishes, file->ids());
    QVERIFY(batch->steps.isEmpty()); // so already
    const auto again = loadTeamRoster(file->reader(), camp.activity);
    const auto column = again->table.columns.indexOf(teamcolumns::wished);
    QCOMPARE(again->table.rows[0].value(column), QString::number(camp.students[5]));
    batch = wishesBatch(file->reader(), camp.activity, {}, file->ids());
    VERIFY_DONE(file->perform(*batch));
    QCOMPARE(rowCount(*file, u"mate_wish"_s), qint64(0));
}

QTEST_GUILESS_MAIN(TestMateWishes)
#include "tst_matewishes.moc"
