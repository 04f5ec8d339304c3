// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/commands/commandkit.h"

#include <QtTest/QtTest>

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

using namespace kitcamp;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000; // ms
const QString few = u"20000"_s; // iterations

QString dataFile(const char* name)
{
    return QString::fromUtf8(KITCAMP_TEST_DATA) + u"/teams/"_s + QLatin1String(name);
}

QString sharedFile(const char* name)
{
    return QString::fromUtf8(KITCAMP_SHARED_DATA) + u'/' + QLatin1String(name);
}

QJsonObject objectOf(const CommandRun& run)
{
    return QJsonDocument::fromJson(run.text().toUtf8()).object();
}

/// team of each id, of "teams" of a JSON answer.
QMap<QString, int> teamsOf(const QJsonObject& answer)
{
    QMap<QString, int> teams;
    for (const QJsonValue& team : answer["teams"_L1].toArray()) {
        for (const QJsonValue& member : team["members"_L1].toArray())
            teams.insert(member.toString(), team["team"_L1].toInt());
    }
    return teams;
}

const QByteArray rules79 = R"({ "id": "id", "teams": 14,
  "criteria": [ {"column":"university","kind":"mix","weight":5},
                {"column":"gpa","kind":"balance","type":"number","weight":2},
                {"column":"language","kind":"group","weight":1},
                {"columns":["p1","p2","p3"],"kind":"projects","weight":2} ],
  "hard": [ {"column":"university","rule":"at_most"},
            {"column":"gender","value":"F","rule":"not_exactly","count":1},
            {"column":"leader","value":"1","rule":"at_least","count":1} ],
  "together": [["S031","S066"]], "apart": [["S024","S021"]], "locks": {"S001": 3}, "fairness": 0.3 })";

} // namespace

/// `kitcamp teams` as a shell runs it.
class TestTeamsCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }
    void initTestCase();
    void rulesHoldAndAreTold();
    void sameSeedGivesTheSameTeams();
    void campOf79KeepsEveryRule();
    void whatCannotHoldIsSaidWithWhatWouldHelp();
    void whatHelpsReallyHelps();
    void threeApplicantsAreOneTeam();
    void sizeGoesBeforeTheRules();
    void sizeOfMoreThanAllIsRefused();
    void fiveThousandApplicantsAreFormed();
    void brokenListsAreExplained_data();
    void brokenListsAreExplained();
    void badUsageIsExplained_data();
    void badUsageIsExplained();
    void misspeltWishesAreRespected();
    void campOfACentreIsFormedAndKept();

private:
    [[nodiscard]] CommandRun run(const QStringList& arguments) const;
    [[nodiscard]] CommandRun teams(const QString& csv, const QString& rules, QStringList more = {}) const;

    CommandKit m_kit;
    QString m_program;
};

void TestTeamsCommand::initTestCase()
{
    m_program =
        qEnvironmentVariable("KITCAMP_PROGRAM", QCoreApplication::applicationDirPath() + u"/kitcamp"_s);
    QVERIFY2(QFile::exists(m_program), "build the target kitcamp first");
}

CommandRun TestTeamsCommand::run(const QStringList& arguments) const
{
    QProcess process;
    process.start(m_program, arguments);
    process.closeWriteChannel();
    CommandRun result;
    if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit)
        return result;
    result.code = process.exitCode();
    result.lines = QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    result.error = QString::fromUtf8(process.readAllStandardError());
    return result;
}

CommandRun TestTeamsCommand::teams(const QString& csv, const QString& rules, QStringList more) const
{
    if (!more.contains(u"--iterations"_s) && !more.contains(u"--seconds"_s))
        more << u"--iterations"_s << few;
    return run(QStringList{u"teams"_s, u"--csv"_s, csv, u"--rules"_s, rules} + more);
}

void TestTeamsCommand::rulesHoldAndAreTold()
{
    const QString out = m_kit.path(u"teams.csv"_s);
    const CommandRun answer = teams(dataFile("nine.csv"), dataFile("nine.json"),
                                    {u"--json"_s, u"--out"_s, out, u"--seed"_s, u"7"_s});
    QVERIFY2(answer.code == 0, qPrintable(answer.error));
    const QJsonObject object = objectOf(answer);
    QCOMPARE(object["seed"_L1].toInt(), 7);
    // the last round of proposals is brought to its end
    QVERIFY(object["iterations"_L1].toInt() >= few.toInt()
            && object["iterations"_L1].toInt() < few.toInt() + 500);
    QCOMPARE(object["cut"_L1].toBool(true), false);
    QCOMPARE(object["hard"_L1]["verified"_L1].toBool(), true);
    QCOMPARE(object["hard"_L1]["checked"_L1].toInt(), 7); // sizes, four rules, a pair, a lock
    QCOMPARE(object["criteria"_L1].toArray().size(), 2);
    QVERIFY(object["score"_L1].toDouble() > 0.8);
    QVERIFY(object.contains("seconds"_L1));
    const auto placed = teamsOf(object);
    QCOMPARE(placed.size(), 9);
    QCOMPARE(placed[u"S9"_s], 2);
    QVERIFY(placed[u"S2"_s] != placed[u"S4"_s]);
    QStringList lines = QString::fromUtf8(bytesOf(out)).split(u"\r\n"_s, Qt::SkipEmptyParts);
    QCOMPARE(lines.takeFirst(), u"id,team"_s);
    QCOMPARE(lines.size(), 9);
    for (const QString& line : lines)
        QCOMPARE(line.section(u',', 1).toInt(), placed[line.section(u',', 0, 0)]);
    const CommandRun table = teams(dataFile("nine.csv"), dataFile("nine.json"));
    QCOMPARE(table.code, 0);
    QVERIFY(table.text().contains(u"university mixed"_s));
    QVERIFY(table.text().contains(u"陈伟"_s));
    QVERIFY(table.text().contains(u"All 7 rules hold, checked."_s));
}

void TestTeamsCommand::sameSeedGivesTheSameTeams()
{
    const QStringList options{u"--json"_s, u"--seed"_s, u"3"_s};
    const auto first = teamsOf(objectOf(teams(dataFile("nine.csv"), dataFile("nine.json"), options)));
    QCOMPARE(first.size(), 9);
    QCOMPARE(teamsOf(objectOf(teams(dataFile("nine.csv"), dataFile("nine.json"), options))), first);
}

void TestTeamsCommand::campOf79KeepsEveryRule()
{
    const QString csv = sharedFile("teams/camp79.csv");
    if (!QFile::exists(csv))
        QSKIP("the camp of 79 is not here");
    const CommandRun answer = teams(csv, m_kit.write(u"rules79.json"_s, rules79), {u"--json"_s});
    QVERIFY2(answer.code == 0, qPrintable(answer.error));
    const auto placed = teamsOf(objectOf(answer));
    QCOMPARE(placed.size(), 79);
    QCOMPARE(placed[u"S031"_s], placed[u"S066"_s]);
    QVERIFY(placed[u"S024"_s] != placed[u"S021"_s]);
    QCOMPARE(placed[u"S001"_s], 3);
    QMap<int, int> women;
    QMap<int, int> leaders;
    QMap<QString, int> universities;
    QStringList lines = QString::fromUtf8(bytesOf(csv)).split(u'\n', Qt::SkipEmptyParts);
    lines.removeFirst();
    for (const QString& line : lines) {
        const QStringList cells = line.trimmed().split(u',');
        const int team = placed[cells[0]];
        women[team] += cells[1] == "F"_L1 ? 1 : 0;
        leaders[team] += cells[5] == "1"_L1 ? 1 : 0;
        ++universities[u"%1 %2"_s.arg(cells[2]).arg(team)];
    }
    QVERIFY(!women.values().contains(1));
    QVERIFY(!leaders.values().contains(0));
    QVERIFY(*std::max_element(universities.begin(), universities.end()) <= 2);
}

void TestTeamsCommand::whatCannotHoldIsSaidWithWhatWouldHelp()
{
    const QString rules =
        m_kit.write(u"hard.json"_s,
                    R"({"teams":3,"hard":[{"column":"gender","value":"F","rule":"at_most","count":1},
            {"column":"university","rule":"at_most"}]})");
    const CommandRun json = teams(dataFile("nine.csv"), rules, {u"--json"_s});
    QCOMPARE(json.code, 1);
    const QJsonObject infeasible = objectOf(json)["infeasible"_L1].toObject();
    QCOMPARE(infeasible["rules"_L1].toArray().size(), 1);
    QCOMPARE(infeasible["rules"_L1][0]["rule"_L1].toString(), u"hard[0]"_s);
    QVERIFY(infeasible["because"_L1].toString().startsWith(
        u"4 students have gender = F, and all teams together may have 3 of them."_s));
    QCOMPARE(infeasible["students"_L1].toArray(),
             QJsonArray::fromStringList({u"S2"_s, u"S4"_s, u"S5"_s, u"S7"_s}));
    QCOMPARE(infeasible["relaxations"_L1][0]["changes"_L1][0]["count"_L1].toInt(), 2);
    QVERIFY(json.error.startsWith(u"4 students have gender = F"_s));
    const CommandRun table = teams(dataFile("nine.csv"), rules);
    QCOMPARE(table.code, 1);
    QVERIFY(table.lines.isEmpty());
    QVERIFY(table.error.contains(u"One of these would do: ask for at most 2 with gender = F in a team."_s));
}

void TestTeamsCommand::whatHelpsReallyHelps()
{
    QJsonObject rules = QJsonDocument::fromJson(bytesOf(dataFile("nine.json"))).object();
    QJsonArray hard = rules["hard"_L1].toArray();
    hard[0] = QJsonObject{{"column"_L1, "university"_L1}, {"rule"_L1, "at_least"_L1}, {"count"_L1, 2}};
    rules["hard"_L1] = hard;
    const auto answer = [&] {
        return teams(dataFile("nine.csv"), m_kit.write(u"r.json"_s, QJsonDocument(rules).toJson()),
                     {u"--json"_s});
    };
    const QJsonObject infeasible = objectOf(answer())["infeasible"_L1].toObject();
    const QJsonArray relaxations = infeasible["relaxations"_L1].toArray();
    QVERIFY(!relaxations.isEmpty());
    int tried = 0;
    for (const QJsonValue& relaxation : relaxations) {
        const QJsonValue change = relaxation["changes"_L1][0];
        if (change["rule"_L1].toString() != "hard[0]"_L1 || !change["count"_L1].isDouble())
            continue;
        QJsonObject rule = hard[0].toObject();
        rule["count"_L1] = change["count"_L1];
        hard[0] = rule;
        rules["hard"_L1] = hard;
        QCOMPARE(answer().code, 0);
        ++tried;
    }
    QVERIFY(tried > 0);
}

void TestTeamsCommand::threeApplicantsAreOneTeam()
{
    const QString csv = m_kit.write(u"three.csv"_s, "id,university\na,U1\nb,U1\nc,U2\n");
    const CommandRun about = teams(
        csv, m_kit.write(u"a.json"_s, R"({"size":5,"criteria":[{"column":"university","kind":"mix"}]})"),
        {u"--json"_s});
    QVERIFY2(about.code == 0, qPrintable(about.error));
    QCOMPARE(objectOf(about)["teams"_L1].toArray().size(), 1);
    const CommandRun many = teams(csv, m_kit.write(u"b.json"_s, R"({"teams":14})"), {u"--json"_s});
    QCOMPARE(many.code, 1);
    QVERIFY(many.error.startsWith(u"3 students are too few: the teams need 14."_s));
    QCOMPARE(teams(csv, m_kit.write(u"c.json"_s, R"({"size":[5,6]})")).code, 1);
}

void TestTeamsCommand::sizeGoesBeforeTheRules()
{
    const QString csv = m_kit.write(u"six.csv"_s, "id\na\nb\nc\nd\ne\nf\n");
    for (const QByteArray& rules :
         {QByteArray("{}"), QByteArray(R"({"size":2})"), QByteArray(R"({"sizes":[1,5]})"),
          QByteArray(R"({"teams":5})"), QByteArray(R"({"size":[1,2]})")}) {
        const CommandRun answer =
            teams(csv, m_kit.write(u"sized.json"_s, rules), {u"--json"_s, u"--size"_s, u"3"_s});
        QVERIFY2(answer.code == 0, qPrintable(answer.error));
        QCOMPARE(objectOf(answer)["teams"_L1].toArray().size(), 2);
    }
    const CommandRun none = teams(csv, m_kit.write(u"sized.json"_s, "{}"), {});
    QVERIFY(none.error.contains(u"Give one of sizes"_s));
}

void TestTeamsCommand::sizeOfMoreThanAllIsRefused()
{
    const QString csv = m_kit.write(u"six.csv"_s, "id\na\nb\nc\nd\ne\n");
    const QString rules = m_kit.write(u"sized.json"_s, "{}");
    const CommandRun refused = teams(csv, rules, {u"--size"_s, u"200"_s});
    QCOMPARE(refused.code, 1);
    QVERIFY(refused.lines.isEmpty());
    QVERIFY2(refused.error.startsWith(u"--size 200 would put all 5 students in one team, and at least two "
                                      "teams are needed: the largest size that gives two is 3."_s),
             qPrintable(refused.error));
    QCOMPARE(teams(csv, rules, {u"--size"_s, u"3"_s}).code, 0);
    QCOMPARE(teams(csv, rules, {u"--size"_s, u"5"_s}).code, 0); // everybody, as asked
}

void TestTeamsCommand::fiveThousandApplicantsAreFormed()
{
    QByteArray list = "id,university,gender,gpa\n";
    for (int i = 0; i < 5000; ++i)
        list += "S" + QByteArray::number(i) + ",U" + QByteArray::number(i * 7 % 40)
            + (i % 3 == 0 ? ",F," : ",M,") + QByteArray::number(2 + (i % 20) / 10.0) + '\n';
    const CommandRun answer =
        teams(m_kit.write(u"many.csv"_s, list),
              m_kit.write(u"many.json"_s, R"({"size":5,"criteria":[{"column":"university","kind":"mix"},
                {"column":"gpa","kind":"balance"}],"hard":[{"column":"university","rule":"at_most"},
                {"column":"gender","value":"F","rule":"never_alone"}]})"),
              {u"--json"_s});
    QVERIFY2(answer.code == 0, qPrintable(answer.error));
    QCOMPARE(teamsOf(objectOf(answer)).size(), 5000);
    QCOMPARE(objectOf(answer)["teams"_L1].toArray().size(), 1000);
}

void TestTeamsCommand::brokenListsAreExplained_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QByteArray>("rules");
    QTest::addColumn<QString>("words");
    const QByteArray two = R"({"teams":2})";
    QTest::newRow("only a header") << QByteArray("id,name\n") << two
                                   << u"There is no student in the table."_s;
    QTest::newRow("twice") << QByteArray("id\na\nb\na\n") << two
                           << u"\"a\" stands twice in id: students 1 and 3."_s;
    QTest::newRow("column") << QByteArray("id\na\nb\n")
                            << QByteArray(R"({"teams":2,"criteria":[{"column":"gpaa","kind":"balance"}]})")
                            << u"criteria[0]: There is no column \"gpaa\"; the columns are id."_s;
    QTest::newRow("no rules") << QByteArray("id\na\nb\n") << QByteArray("teams: 2") << u"This is no JSON"_s;
    QTest::newRow("no number") << QByteArray("id,gpa\na,good\nb,3\n")
                               << QByteArray(R"({"teams":2,"criteria":[{"column":"gpa","kind":"balance"}]})")
                               << u"criteria[0]: \"good\" of a in gpa is no number."_s;
}

void TestTeamsCommand::brokenListsAreExplained()
{
    QFETCH(QByteArray, csv);
    QFETCH(QByteArray, rules);
    QFETCH(QString, words);
    const CommandRun answer = teams(m_kit.write(u"broken.csv"_s, csv), m_kit.write(u"broken.json"_s, rules));
    QCOMPARE(answer.code, 3);
    QVERIFY2(answer.error.contains(words), qPrintable(answer.error));
    QVERIFY(answer.lines.isEmpty());
}

void TestTeamsCommand::badUsageIsExplained_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    const QString csv = dataFile("nine.csv");
    const QString rules = dataFile("nine.json");
    QTest::newRow("nothing") << QStringList{} << 2;
    QTest::newRow("file alone") << QStringList{u"a.kitcamp"_s} << 2;
    QTest::newRow("no rules") << QStringList{u"--csv"_s, csv} << 2;
    QTest::newRow("both") << QStringList{u"a.kitcamp"_s, u"C"_s, u"--csv"_s, csv, u"--rules"_s, rules} << 2;
    QTest::newRow("seed") << QStringList{u"--csv"_s, csv, u"--rules"_s, rules, u"--seed"_s, u"x"_s} << 2;
    QTest::newRow("seconds") << QStringList{u"--csv"_s, csv, u"--rules"_s, rules, u"--seconds"_s, u"0"_s}
                             << 2;
    QTest::newRow("apply") << QStringList{u"--csv"_s, csv, u"--rules"_s, rules, u"--apply"_s} << 2;
    QTest::newRow("no list") << QStringList{u"--csv"_s, u"/nowhere.csv"_s, u"--rules"_s, rules} << 3;
    QTest::newRow("no rules file") << QStringList{u"--csv"_s, csv, u"--rules"_s, u"/nowhere.json"_s} << 3;
}

void TestTeamsCommand::badUsageIsExplained()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    const CommandRun answer = run(QStringList{u"teams"_s} + arguments);
    QCOMPARE(answer.code, code);
    QVERIFY(answer.lines.isEmpty());
    QVERIFY(!answer.error.isEmpty());
    QCOMPARE(answer.error.count(u'\n'), 1);
}

void TestTeamsCommand::misspeltWishesAreRespected()
{
    const QString csv = sharedFile("peers/gruepr-survey.csv");
    if (!QFile::exists(csv))
        QSKIP("the survey is not here");
    const QString rules = m_kit.write(u"survey.json"_s, R"({ "id": "What is your email address?",
        "name": ["What is your first name?", "What is your last name?"], "size": [4,5],
        "criteria": [{"column": "Please list name(s) of people you would like to have on your team",
            "without": "Please list name(s) of people you would like to not have on your team",
            "kind": "wishes"},
          {"column": "What is your personal experience with computer programming?", "kind": "balance"}],
        "hard": [{"column": "With which gender do you identify?", "value": "woman", "rule": "never_alone"}]})");
    const CommandRun answer = teams(csv, rules, {u"--json"_s, u"--iterations"_s, u"400000"_s});
    QVERIFY2(answer.code == 0, qPrintable(answer.error));
    const QJsonObject object = objectOf(answer);
    QVERIFY(object["notes"_L1].toArray().contains(
        u"\"Araceli Andrejewski\", written by Bryan Blackwelder, was taken for Araceli Andrzejewski."_s));
    const auto placed = teamsOf(object);
    QCOMPARE(placed[u"a.andrzeje@school.edu"_s], placed[u"b.blackwel@school.edu"_s]);
    QVERIFY(object["criteria"_L1][0]["score"_L1].toDouble() > 0.9);
}

void TestTeamsCommand::campOfACentreIsFormedAndKept()
{
    const QString file = m_kit.path(u"sample.kitcamp"_s);
    const CommandRun made = run({u"new"_s, file, u"--sample"_s});
    QVERIFY2(made.code == 0, qPrintable(made.error));
    const qint64 plans = m_kit.count(file, "SELECT count(*) FROM team_plan");
    const QStringList command{u"teams"_s, file, u"CAMP-2024"_s, u"--size"_s, u"5"_s, u"--iterations"_s, few};
    const CommandRun shown = run(command + QStringList{u"--json"_s});
    QVERIFY2(shown.code == 0, qPrintable(shown.error));
    QCOMPARE(teamsOf(objectOf(shown)).size(), 79);
    QCOMPARE(objectOf(shown)["teams"_L1].toArray().size(), 16);
    QCOMPARE(m_kit.count(file, "SELECT count(*) FROM team_plan"), plans);
    QCOMPARE(run({u"teams"_s, file, u"CAMP-2024"_s, u"--size"_s, u"200"_s}).code, 1);
    const CommandRun kept = run(command + QStringList{u"--apply"_s});
    QVERIFY2(kept.code == 0, qPrintable(kept.error));
    QCOMPARE(m_kit.count(file, "SELECT count(*) FROM team_plan"), plans + 1);
    QCOMPARE(m_kit.count(file,
                         "SELECT count(*) FROM team_place WHERE team_plan = (SELECT max(id) FROM team_plan)"),
             79);
    QCOMPARE(run({u"undo"_s, file}).code, 0);
    QCOMPARE(m_kit.count(file, "SELECT count(*) FROM team_plan"), plans);
    QCOMPARE(run({u"check"_s, file}).code, 0);
    QCOMPARE(run({u"teams"_s, file, u"no such camp"_s}).code, 2);
}

QTEST_GUILESS_MAIN(TestTeamsCommand)
#include "tst_teamscommand.moc"
