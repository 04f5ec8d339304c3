// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/teamrules/cellreading.h"
#include "models/planning/teamrules/teamwords.h"

#include <QtTest/QtTest>

using namespace kitcamp;
using namespace Qt::StringLiterals;

namespace {

TeamTable smallTable()
{
    TeamTable table;
    table.columns = {u"id"_s,   u"name"_s,  u"university"_s, u"gender"_s,   u"gpa"_s,   u"skill"_s,
                     u"lang"_s, u"mates"_s, u"not"_s,        u"schedule"_s, u"first"_s, u"second"_s};
    table.rows = {{u"S1"_s, u"Wang Fang"_s, u"A"_s, u"F"_s, u"3.5"_s, u"4. I have written many"_s, u"zh;en"_s,
                   u"S2; Li Lei"_s, u"S4"_s, u"Mon 8-12; Tue 14"_s, u"P2"_s, u"P1"_s},
                  {u"S2"_s, u"Zhao Min"_s, u"A"_s, u"M"_s, u"3"_s, u"2. VERY LIMITED"_s, u"en"_s, u""_s,
                   u""_s, u"Mon 9-11"_s, u"P1"_s, u"P3"_s},
                  {u"S3"_s, u"Li Lei"_s, u"B"_s, u"F"_s, u""_s, u"1. NEVER"_s, u"zh"_s, u"Nobody"_s, u""_s,
                   u"周一 8-10"_s, u"P2"_s, u""_s},
                  {u"S4"_s, u"Chen Bo"_s, u"C"_s, u"M"_s, u"2,5"_s, u""_s, u"zh;fr"_s, u"s1"_s, u""_s, u""_s,
                   u""_s, u"P1"_s}};
    return table;
}

TeamReading<TeamRules> rulesOf(const char* text)
{
    return readTeamRules(QByteArray(text).replace('\'', '"'));
}

TeamReading<TeamSetup> setupOf(const char* text)
{
    const auto rules = rulesOf(text);
    return rules.ok() ? setUpTeams(smallTable(), *rules.value)
                      : TeamReading<TeamSetup>{std::nullopt, rules.faults};
}

int countOf(const TeamHours& hours)
{
    return int(hours.count());
}

} // namespace

/// rules.json and a table of students become a problem; whatever is wrong is said with its place.
class TestTeamRulesFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }
    void whatIsWrittenIsReadAgain();
    void everyFaultIsSaidWithItsPlace_data();
    void everyFaultIsSaidWithItsPlace();
    void columnThatIsMissingIsSaidWithThoseThatAreThere();
    void studentsWithoutOrWithDoubleIdsAreSaid();
    void scalesNumbersAndGapsAreRead();
    void setsAreSplitAndHavingOneOfThemIsAValue();
    void hoursAreReadInManyForms_data();
    void hoursAreReadInManyForms();
    void hoursThatAreNotFreeAreTakenFromThoseAskedAbout();
    void wishesAreMatchedByIdAndName();
    void projectsAreRanked();
    void sizesFollowFromTheirThreeForms();
    void pairsComeFromListsAndColumns();
    void valuesNobodyHasAreNoted();
    void emptyTableIsSaid();
};

void TestTeamRulesFile::whatIsWrittenIsReadAgain()
{
    const char* text = R"({'id':'id','name':['name'],'teams':2,
        'criteria':[{'column':'university','kind':'mix','weight':5},
            {'column':'skill','kind':'balance','weight':2,'scale':['never','often']},
            {'column':'mates','without':'not','kind':'wishes'},
            {'columns':['first','second'],'kind':'projects','most_teams':{'P1':2}},
            {'columns':['mon','tue'],'kind':'hours','busy':true,'at_least':8}],
        'hard':[{'column':'university','rule':'at_most'},
            {'column':'gender','values':['F','N'],'rule':'never_alone'},
            {'column':'gpa','from':3,'until':4,'rule':'at_least','count':2},
            {'column':'lang','rule':'common','type':'set'},
            {'column':'mates','rule':'no_repeat','by':'value'}],
        'together':[['S1','S2']],'apart':[['S3','S4']],'earlier':[['S1','S4']],
        'locks':{'S1':2},'fairness':0.25})";
    const auto rules = rulesOf(text);
    QVERIFY2(rules.ok(), qPrintable(rules.sentences().join(u'\n')));
    QCOMPARE(rules.value->hard[1].kind, TeamHardRule::Kind::NotExactly);
    QCOMPARE(rules.value->hard[1].count, std::optional(1));
    QVERIFY(!rules.value->hard[0].count);
    const QJsonObject written = writeTeamRules(*rules.value);
    const auto again = readTeamRules(written);
    QVERIFY2(again.ok(), qPrintable(again.sentences().join(u'\n')));
    QCOMPARE(writeTeamRules(*again.value), written);
    for (const char* size : {"{'sizes':[3,4]}", "{'size':5}", "{'size':[5,6]}"}) {
        const auto sized = rulesOf(size);
        QVERIFY(sized.ok());
        QCOMPARE(writeTeamRules(*readTeamRules(writeTeamRules(*sized.value)).value),
                 writeTeamRules(*sized.value));
    }
}

void TestTeamRulesFile::everyFaultIsSaidWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char* name, const char* text, const QString& sentence) {
        QTest::newRow(name) << QByteArray(text) << sentence;
    };
    row("no json", "{'teams':2,", u"rules: This is no JSON"_s);
    row("a list", "[]", u"rules: The file holds no object { ... }."_s);
    row("no size", "{}", u"rules: Give one of sizes ([6, 6, 5]), teams (14) and size ([5, 6])."_s);
    row("two sizes", "{'teams':2,'size':5}", u"rules: Give one of sizes"_s);
    row("negative", "{'teams':-1}", u"teams: Here a whole number from 1 to 10000 is expected."_s);
    row("reversed", "{'size':[6,5]}", u"size: Here a number or two such as [5, 6] are expected."_s);
    row("key", "{'teams':2,'criterias':[]}", u"rules: \"criterias\" is not known here; known are id, "_s);
    row("kind", "{'teams':2,'criteria':[{'column':'a','kind':'mixed'}]}",
        u"criteria[0].kind: \"mixed\" is not known; possible are mix, balance, group, wishes, projects, hours."_s);
    row("no kind", "{'teams':2,'criteria':[{'column':'a'}]}", u"criteria[0].kind: This is missing;"_s);
    row("no column", "{'teams':2,'criteria':[{'kind':'mix'}]}", u"criteria[0]: \"column\" is missing."_s);
    row("weight", "{'teams':2,'criteria':[{'column':'a','kind':'mix','weight':-2}]}",
        u"criteria[0].weight: Here a number of at least 0 is expected."_s);
    row("rule", "{'teams':2,'hard':[{'column':'a','rule':'max'}]}",
        u"hard[0].rule: \"max\" is not known; possible are at_least, at_most"_s);
    row("no object", "{'teams':2,'hard':['at_most']}", u"hard[0]: Here stands no object { ... }."_s);
    row("count", "{'teams':2,'hard':[{'column':'a','rule':'at_most','count':1.5}]}",
        u"hard[0].count: Here a whole number of at least 0 is expected."_s);
    row("pair", "{'teams':2,'apart':[['S1']]}", u"apart[0]: Here a list of two ids or more is expected"_s);
    row("lock", "{'teams':2,'locks':{'S1':0}}",
        u"locks.S1: Here a whole number of at least 1 is expected."_s);
    row("fairness", "{'teams':2,'fairness':3}", u"fairness: Here a number from 0 to 1 is expected."_s);
}

void TestTeamRulesFile::everyFaultIsSaidWithItsPlace()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, sentence);
    const auto rules = rulesOf(text.constData());
    QVERIFY(!rules.ok());
    QVERIFY2(rules.sentences().first().startsWith(sentence), qPrintable(rules.sentences().join(u'\n')));
}

void TestTeamRulesFile::columnThatIsMissingIsSaidWithThoseThatAreThere()
{
    const auto setup =
        setupOf("{'teams':2,'criteria':[{'column':'university','kind':'mix'},"
                "{'column':'gpaa','kind':'balance'}],'hard':[{'column':'x','rule':'at_most'}]}");
    QVERIFY(!setup.ok());
    QCOMPARE(setup.faults.size(), 2);
    QVERIFY(setup.sentences().contains(
        u"criteria[1]: There is no column \"gpaa\"; the columns are id, name, university, gender, gpa, "
        "skill, lang, mates, not, schedule, first, second."_s));
    QCOMPARE(setup.faults.first().place, u"hard[0]"_s);
    const auto locks = setupOf("{'teams':2,'locks':{'S1':3,'X9':1},'together':[['S1','Q']]}");
    QVERIFY(locks.sentences().contains(u"locks.S1: There is no team 3; there are 2 teams."_s));
    QVERIFY(locks.sentences().contains(u"locks.X9: There is no student \"X9\"."_s));
    QVERIFY(locks.sentences().contains(u"together[0]: There is no student \"Q\"."_s));
    QVERIFY(setupOf("{'id':'number','teams':2}")
                .sentences()
                .first()
                .startsWith(u"id: There is no column \"number\""_s));
}

void TestTeamRulesFile::studentsWithoutOrWithDoubleIdsAreSaid()
{
    TeamTable table{{u"id"_s}, {{u"S1"_s}, {u"S2"_s}, {u"S1"_s}, {u" "_s}}};
    const auto setup = setUpTeams(table, *rulesOf("{'teams':2}").value);
    QCOMPARE(setup.sentences(),
             QStringList({u"students: \"S1\" stands twice in id: students 1 and 3."_s,
                          u"students: Student 4 has no id."_s}));
}

void TestTeamRulesFile::scalesNumbersAndGapsAreRead()
{
    const auto setup = setupOf("{'teams':2,'criteria':[{'column':'gpa','kind':'balance','type':'number'},"
                               "{'column':'skill','kind':'balance'}]}");
    QVERIFY2(setup.ok(), qPrintable(setup.sentences().join(u'\n')));
    const auto& columns = setup.value->problem.columns;
    QCOMPARE(columns[0].numbers[0], 3.5);
    QVERIFY(std::isnan(columns[0].numbers[2]));
    QCOMPARE(columns[0].numbers[3], 2.5);
    QCOMPARE(columns[1].numbers[0], 4.0);
    QCOMPARE(columns[1].numbers[1], 2.0);
    QVERIFY(std::isnan(columns[1].numbers[3]));
    QCOMPARE(cellNumber(u"often"_s, {u"never"_s, u"often"_s}), std::optional(2.0));
    QCOMPARE(cellNumber(u"（3） 还可以"_s), std::optional(3.0));
    QVERIFY(!cellNumber(u"often"_s));
    const auto wrong = setupOf("{'teams':2,'criteria':[{'column':'name','kind':'balance'}]}");
    QVERIFY(
        wrong.sentences().first().startsWith(u"criteria[0]: \"Wang Fang\" of S1 in name is no number."_s));
    QVERIFY(wrong.sentences().last().contains(u"\"scale\""_s));
}

void TestTeamRulesFile::setsAreSplitAndHavingOneOfThemIsAValue()
{
    const auto setup = setupOf("{'teams':2,'hard':[{'column':'lang','type':'set','value':'zh',"
                               "'rule':'at_least','count':1},{'column':'lang','rule':'common'},"
                               "{'column':'lang','type':'set','rule':'at_most','count':2},"
                               "{'column':'gender','values':['F','N'],'rule':'not_exactly'},"
                               "{'column':'gpa','from':3,'rule':'at_least'}]}");
    QVERIFY2(setup.ok(), qPrintable(setup.sentences().join(u'\n')));
    const TeamProblem& problem = setup.value->problem;
    QCOMPARE(problem.defect(), QString());
    QCOMPARE(problem.columns[size_t(problem.rules[0].column)].codes, (std::vector<int>{1, 0, 1, 1}));
    const TeamRule& common = problem.rules[1];
    QCOMPARE(common.kind, TeamRule::Kind::Common);
    QCOMPARE(countOf(problem.columns[size_t(common.column)].hours[0]), 2);
    QCOMPARE(problem.rules.size(), size_t(2 + 3 + 2)); // three languages, then gender and gpa
    QCOMPARE(setup.value->rulePlaces[3], u"hard[2]"_s);
    QCOMPARE(problem.columns[size_t(problem.rules[6].column)].codes, (std::vector<int>{1, 1, 0, 0}));
    const TeamWords words(*setup.value);
    QCOMPARE(words.claim({TeamClaim::Kind::Rule, 0}), u"at least 1 with lang = zh in a team"_s);
    QCOMPARE(words.claim({TeamClaim::Kind::Rule, 6}), u"at least 1 with gpa = from 3 in a team"_s);
}

void TestTeamRulesFile::hoursAreReadInManyForms_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QList<int>>("hours");
    QTest::newRow("range") << u"Mon 8-12"_s << QList<int>{8, 9, 10, 11};
    QTest::newRow("day stays") << u"Tuesday 8:00-9:30, 14"_s << QList<int>{32, 33, 38};
    QTest::newRow("american") << u"8AM;noon;1PM;12am"_s << QList<int>{0, 8, 12, 13};
    QTest::newRow("chinese") << u"周日 22-24；星期一 8：00～9：00"_s << QList<int>{8, 166, 167};
    QTest::newRow("days") << u"Sat-Mon 7"_s << QList<int>{7, 127, 151};
    QTest::newRow("nothing") << u""_s << QList<int>{};
    QTest::newRow("wrong") << u"Mon 8-12; whenever"_s << QList<int>{-1};
    QTest::newRow("too late") << u"Mon 25"_s << QList<int>{-1};
    QTest::newRow("backwards") << u"Mon 12-8"_s << QList<int>{-1};
}

void TestTeamRulesFile::hoursAreReadInManyForms()
{
    QFETCH(QString, cell);
    QFETCH(QList<int>, hours);
    QString wrong;
    const auto read = cellHours(cell, 0, &wrong);
    QCOMPARE(read.has_value(), !hours.contains(-1));
    if (!read) {
        QVERIFY(!wrong.isEmpty());
        return;
    }
    QList<int> found;
    for (int hour = 0; hour < int(read->size()); ++hour) {
        if (read->test(size_t(hour)))
            found << hour;
    }
    QCOMPARE(found, hours);
}

void TestTeamRulesFile::hoursThatAreNotFreeAreTakenFromThoseAskedAbout()
{
    TeamTable table{
        {u"id"_s, u"mon"_s, u"tue"_s},
        {{u"a"_s, u"8AM;9AM"_s, u""_s}, {u"b"_s, u"9AM;10AM"_s, u"noon"_s}, {u"c"_s, u""_s, u""_s}}};
    const auto rules = rulesOf("{'teams':1,'criteria':[{'columns':['mon','tue'],'kind':'hours','busy':true,"
                               "'at_least':2}]}");
    const auto setup = setUpTeams(table, *rules.value);
    QVERIFY2(setup.ok(), qPrintable(setup.sentences().join(u'\n')));
    const auto& hours = setup.value->problem.columns[0].hours;
    QCOMPARE(countOf(hours[0]), 2); // Monday 10, Tuesday noon
    QCOMPARE(countOf(hours[1]), 1); // Monday 8
    QCOMPARE(countOf(hours[2]), 4);
}

void TestTeamRulesFile::wishesAreMatchedByIdAndName()
{
    const auto setup =
        setupOf("{'teams':2,'name':'name','criteria':[{'column':'mates','without':'not','kind':'wishes'}]}");
    QVERIFY2(setup.ok(), qPrintable(setup.sentences().join(u'\n')));
    const auto& wishes = setup.value->problem.wishes;
    QCOMPARE(wishes.size(), size_t(4));
    QCOMPARE(wishes[1].student, 0);
    QCOMPARE(wishes[1].mate, 2); // Li Lei, by name
    QCOMPARE(wishes[2].mate, 0); // s1
    QCOMPARE(wishes[3].strength, -1.0);
    QCOMPARE(setup.value->notes.size(), 1);
    QCOMPARE(setup.value->notes.first(), u"criteria[0]: 1 entries name no student: \"Nobody\" (Li Lei)."_s);
}

void TestTeamRulesFile::projectsAreRanked()
{
    const auto setup = setupOf("{'teams':2,'criteria':[{'columns':['first','second'],'kind':'projects'}]}");
    QVERIFY2(setup.ok(), qPrintable(setup.sentences().join(u'\n')));
    QCOMPARE(setup.value->projects, QStringList({u"P1"_s, u"P2"_s, u"P3"_s}));
    QCOMPARE(setup.value->problem.projectTeams, (std::vector<int>{1, 1, 1}));
    const TeamCriterion& criterion = setup.value->problem.criteria[0];
    QCOMPARE(setup.value->problem.columns[size_t(criterion.columns[0])].codes,
             (std::vector<int>{1, 0, 1, -1}));
    QCOMPARE(setup.value->problem.columns[size_t(criterion.columns[1])].codes,
             (std::vector<int>{0, 2, -1, 0}));
    const auto twice = setupOf("{'teams':2,'criteria':[{'column':'first','kind':'projects'},"
                               "{'column':'second','kind':'projects'}]}");
    QCOMPARE(twice.sentences().first(),
             u"criteria[1]: There is already a criterion of the kind \"projects\"."_s);
}

void TestTeamRulesFile::sizesFollowFromTheirThreeForms()
{
    const auto sizes = [](const char* text, int students) {
        QString told;
        for (const TeamSize& size : teamSizes(*rulesOf(text).value, students))
            told += u"%1-%2 "_s.arg(size.lower).arg(size.upper);
        return told.trimmed();
    };
    QCOMPARE(sizes("{'sizes':[3,2]}", 5), u"3-3 2-2"_s);
    QCOMPARE(sizes("{'teams':3}", 10), u"3-4 3-4 3-4"_s);
    QCOMPARE(sizes("{'size':5}", 79).count(u'-'), 16);
    QCOMPARE(sizes("{'size':5}", 3), u"3-3"_s);
    QCOMPARE(sizes("{'size':[5,6]}", 79).count(u'-'), 14);
    QCOMPARE(sizes("{'size':[5,6]}", 3), u"5-6"_s); // does not fit: said before the search
    QCOMPARE(sizes("{'teams':14}", 3).count(u"1-1"_s), 14);
}

void TestTeamRulesFile::pairsComeFromListsAndColumns()
{
    const auto setup = setupOf("{'teams':2,'name':'name','together':[['S1','S2']],'apart':[['S1','S3','S4']],"
                               "'earlier':[['S2','S4']],'hard':[{'column':'mates','rule':'apart'},"
                               "{'column':'university','by':'value','rule':'no_repeat'}]}");
    QVERIFY2(setup.ok(), qPrintable(setup.sentences().join(u'\n')));
    QCOMPARE(setup.value->problem.together.size(), size_t(1));
    QCOMPARE(setup.value->problem.apart.size(), size_t(3 + 1)); // S1-S3 and S1-S4 are known by then
    QCOMPARE(setup.value->apartPlaces.last(), u"hard[0]"_s);
    QCOMPARE(setup.value->problem.earlierMates.size(), size_t(2)); // and the two of A
    QCOMPARE(setup.value->place({TeamClaim::Kind::EarlierMates, 1}), u"hard[1]"_s);
}

void TestTeamRulesFile::valuesNobodyHasAreNoted()
{
    const auto setup = setupOf("{'teams':2,'hard':[{'column':'gender','value':'W','rule':'not_exactly'},"
                               "{'column':'gender','value':'W','rule':'at_least'}]}");
    QVERIFY2(setup.ok(), qPrintable(setup.sentences().join(u'\n')));
    QCOMPARE(setup.value->notes.size(), 2);
    QCOMPARE(setup.value->notes.first(), u"hard[0]: Nobody has \"W\"; the values are F, M."_s);
    QCOMPARE(setup.value->problem.rules.size(), size_t(1));
    QCOMPARE(checkFeasibility(setup.value->problem).answer, TeamFeasibility::Answer::Impossible);
}

void TestTeamRulesFile::emptyTableIsSaid()
{
    const auto setup = setUpTeams({{u"id"_s}, {}}, *rulesOf("{'teams':2}").value);
    QCOMPARE(setup.sentences(), QStringList{u"students: There is no student in the table."_s});
}

QTEST_GUILESS_MAIN(TestTeamRulesFile)
#include "tst_teamrulesfile.moc"
