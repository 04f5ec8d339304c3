// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/finder.h"
#include "models/store/migrations.h"
#include "tests/camps/campcentre.h"
#include "tests/testkit/fullgenerators.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

/// The tables of camps as records: described whole, named, and never in a state that makes no sense.
class TestCampRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_centre = std::make_unique<CampCentre>(); }

    void everyColumnIsAField();
    void appendedColumnsAreFields();
    void everyChoiceIsAllowedByItsTable();
    void everyRowHasAName();
    void nothingBelongsToTwoCamps();
    void movingARowToAnotherCampIsRefused();
    void teamsThatCountAreOfThisCamp();
    void bedroomHoldsNoMoreThanItsBeds();
    void bedroomIsOfOneGender();
    void quotaIsOfOneThing_data();
    void quotaIsOfOneThing();
    void daysAndTimesKeepTheirForm();
    void pointsOfAnswersAreNumbers();
    void applicantGetsNoMoreThanFullMarks();
    void onlyJudgesJudge();
    void judgeGivesNoMoreThanFullMarks();
    void closedRoundKeepsItsMarks();
    void answerIsOfItsQuestionnaire();
    void teamsAndCasesAreFound();
    void randomHistoriesReachEveryTable();

private:
    [[nodiscard]] CampCentre& centre() { return *m_centre; }
    [[nodiscard]] static QStringList tables()
    {
        for (const Migration& migration : allMigrations()) {
            if (migration.syncedTables.contains(u"camp_phase"_s))
                return migration.syncedTables;
        }
        return {};
    }
    qint64 round(const QJsonObject& more = {})
    {
        QJsonObject values = more;
        values.insert(u"activity"_s, centre().camp);
        values.insert(u"place_in_order"_s, 1);
        values.insert(u"name"_s, u"Final"_s);
        return centre().add(u"judging_round"_s, values);
    }
    qint64 criterion(qint64 ofRound)
    {
        return centre().add(u"rubric_criterion"_s,
                            {{u"judging_round"_s, ofRound},
                             {u"place_in_order"_s, 1},
                             {u"name"_s, u"Idea"_s},
                             {u"most"_s, 10}});
    }
    Result<Performed> mark(qint64 ofCriterion, qint64 team, qint64 judge, qint64 points)
    {
        return centre().tryAdd(u"judge_mark"_s,
                               {{u"criterion"_s, ofCriterion},
                                {u"team"_s, team},
                                {u"judge"_s, judge},
                                {u"points"_s, points},
                                {u"at"_s, 1}});
    }

    std::unique_ptr<CampCentre> m_centre;
};

void TestCampRecords::everyColumnIsAField()
{
    QVERIFY(tables().size() > 29);
    for (const QString& table : tables()) {
        const RecordType* type = centre().store().domain().recordTypes.find(table);
        QVERIFY2(type, qPrintable(table));
        QStringList columns;
        VERIFY_DONE(centre().store().reader().each(
            "SELECT name FROM pragma_table_info(?) WHERE name<>'id' ORDER BY name",
            [&](const Statement& row) { columns << row.text(0); }, table));
        QStringList fields;
        for (const FieldDescription& field : type->fields) {
            fields << field.column;
            QVERIFY2(!field.title().isEmpty(), qPrintable(table + u'.' + field.column));
        }
        fields.sort();
        QCOMPARE(fields, columns);
    }
}

void TestCampRecords::appendedColumnsAreFields()
{
    const RecordTypes& types = centre().store().domain().recordTypes;
    QCOMPARE(types.find(u"activity"_s)->field(u"team_plan"_s)->references, u"team_plan"_s);
    for (const QString& table : {u"loan"_s, u"reservation"_s})
        QCOMPARE(types.find(table)->field(u"team"_s)->references, u"team"_s);
}

/// The CHECK of the table and the choices of the form are one list.
void TestCampRecords::everyChoiceIsAllowedByItsTable()
{
    int compared = 0;
    for (const QString& table : tables()) {
        const auto sql = centre().store().reader().text("SELECT sql FROM sqlite_schema WHERE name=?", table);
        VERIFY_DONE(sql);
        for (const FieldDescription& field : centre().store().domain().recordTypes.find(table)->fields) {
            QStringList allowed;
            const QRegularExpression value(u"\\b%1 = '(\\w*)'"_s.arg(field.column));
            for (auto it = value.globalMatch(sql->value_or(QString())); it.hasNext();)
                allowed << it.next().captured(1);
            QStringList offered;
            for (const FieldChoice& choice : field.choices)
                offered << choice.value;
            QCOMPARE(offered, allowed);
            compared += allowed.isEmpty() ? 0 : 1;
        }
    }
    QVERIFY(compared > 10);
}

void TestCampRecords::everyRowHasAName()
{
    for (const QString& table : tables()) {
        const QByteArray query = centre().store().domain().nameQueries.value(table);
        QVERIFY2(!query.isEmpty(), qPrintable(table));
        VERIFY_DONE(centre().store().reader().text(query.constData(), qint64(1)));
    }
    const Naming naming = centre().store().naming();
    QCOMPARE(naming.name(u"team"_s, centre().team(3)), u"3"_s);
    const qint64 blue = centre().team(4, u"Blue Whale"_s);
    QCOMPARE(naming.name(u"team"_s, blue), u"4 · Blue Whale"_s);
    const qint64 li = centre().participant(u"Li"_s);
    const qint64 place = centre().add(
        u"team_place"_s,
        {{u"team_plan"_s, centre().plan(u"First"_s)}, {u"team"_s, blue}, {u"participation"_s, li}});
    QCOMPARE(naming.name(u"team_place"_s, place), u"Li · 4 · Blue Whale"_s);
    const qint64 quota = centre().add(u"camp_quota"_s,
                                      {{u"activity"_s, centre().camp},
                                       {u"kind"_s, u"organization"_s},
                                       {u"organization"_s, centre().river},
                                       {u"most"_s, 8}});
    QCOMPARE(naming.name(u"camp_quota"_s, quota), u"River University ≤ 8"_s);
    const qint64 award = centre().add(
        u"award"_s, {{u"activity"_s, centre().camp}, {u"team"_s, blue}, {u"title"_s, u"Gold"_s}});
    QCOMPARE(naming.name(u"award"_s, award), u"Gold · 4 · Blue Whale"_s);
}

void TestCampRecords::nothingBelongsToTwoCamps()
{
    const qint64 here = centre().team(1);
    const qint64 there = centre().team(1, {}, centre().otherCamp);
    const qint64 plan = centre().plan(u"First"_s);
    const qint64 li = centre().participant(u"Li"_s);
    const qint64 stranger = centre().participant(u"Wu"_s, u"student"_s, {}, centre().otherCamp);
    const auto place = [&](qint64 team, qint64 who) {
        return centre().tryAdd(u"team_place"_s,
                               {{u"team_plan"_s, plan}, {u"team"_s, team}, {u"participation"_s, who}});
    };
    VERIFY_DONE(place(here, li));
    const auto refused = place(there, centre().participant(u"Qu"_s));
    VERIFY_REFUSED(refused, "within-one-activity");
    QVERIFY2(refused.error().sentence.contains(u"Snow Camp"_s), qPrintable(refused.error().sentence));
    VERIFY_REFUSED(place(here, stranger), "within-one-activity");
    VERIFY_REFUSED(centre().tryAdd(u"mate_wish"_s,
                                   {{u"participation"_s, li}, {u"mate"_s, stranger}, {u"wish"_s, u"with"_s}}),
                   "within-one-activity");
    VERIFY_REFUSED(centre().set(u"team"_s, here, u"mentor"_s, QString::number(stranger)),
                   "within-one-activity");
    const qint64 cloud =
        centre().add(u"cloud_resource"_s, {{u"activity"_s, centre().camp}, {u"name"_s, u"NPU"_s}});
    const auto account = [&](const QString& column, qint64 id) {
        return centre().tryAdd(u"cloud_account"_s,
                               {{u"resource"_s, cloud}, {u"login"_s, u"a1"_s}, {column, id}});
    };
    VERIFY_REFUSED(account(u"team"_s, there), "within-one-activity");
    VERIFY_REFUSED(account(u"participation"_s, stranger), "within-one-activity");
    VERIFY_DONE(account(u"team"_s, here));
    VERIFY_REFUSED(mark(criterion(round()), there, centre().participant(u"Qian"_s, u"judge"_s), 100),
                   "within-one-activity");
}

/// From the other side: what others belong to goes elsewhere, and they stay.
void TestCampRecords::movingARowToAnotherCampIsRefused()
{
    const qint64 team = centre().team(1);
    const qint64 ofRound = round();
    const qint64 judge = centre().participant(u"Qian"_s, u"judge"_s);
    VERIFY_DONE(mark(criterion(ofRound), team, judge, 900));
    const QString other = QString::number(centre().otherCamp);
    VERIFY_REFUSED(centre().set(u"team"_s, team, u"activity"_s, other), "within-one-activity");
    VERIFY_REFUSED(centre().set(u"judging_round"_s, ofRound, u"activity"_s, other), "within-one-activity");
    VERIFY_REFUSED(centre().set(u"participation"_s, judge, u"activity"_s, other), "within-one-activity");
}

void TestCampRecords::teamsThatCountAreOfThisCamp()
{
    const qint64 plan = centre().plan(u"First"_s);
    const QString other = QString::number(centre().plan(u"First"_s, centre().otherCamp));
    VERIFY_DONE(centre().set(u"activity"_s, centre().camp, u"team_plan"_s, QString::number(plan)));
    VERIFY_REFUSED(centre().set(u"activity"_s, centre().camp, u"team_plan"_s, other), "within-one-activity");
    VERIFY_REFUSED(centre().set(u"team_plan"_s, plan, u"activity"_s, QString::number(centre().otherCamp)),
                   "within-one-activity");
}

void TestCampRecords::bedroomHoldsNoMoreThanItsBeds()
{
    const qint64 bedroom = centre().add(
        u"lodging_room"_s, {{u"activity"_s, centre().camp}, {u"name"_s, u"301"_s}, {u"beds"_s, 2}});
    const auto bed = [&](const QString& name) {
        return centre().tryAdd(
            u"lodging_place"_s,
            {{u"lodging_room"_s, bedroom}, {u"participation"_s, centre().participant(name)}});
    };
    VERIFY_DONE(bed(u"Li"_s));
    VERIFY_DONE(bed(u"Wu"_s));
    const auto third = bed(u"Qian"_s);
    VERIFY_REFUSED(third, "beds-are-enough");
    QCOMPARE(third.error().sentence, u"Bedroom 301 has no bed left: it has 2."_s);
    QCOMPARE(third.error().waysOut.size(), 1);
    VERIFY_REFUSED(centre().set(u"lodging_room"_s, bedroom, u"beds"_s, u"1"_s), "beds-are-enough");
}

void TestCampRecords::bedroomIsOfOneGender()
{
    const qint64 bedroom = centre().add(
        u"lodging_room"_s, {{u"activity"_s, centre().camp}, {u"name"_s, u"302"_s}, {u"gender"_s, u"f"_s}});
    const qint64 li = centre().participant(u"Li"_s, u"student"_s, {{u"gender"_s, u"f"_s}});
    const qint64 wu = centre().participant(u"Wu"_s, u"student"_s, {{u"gender"_s, u"m"_s}});
    const auto bed = [&](qint64 who) {
        return centre().tryAdd(u"lodging_place"_s, {{u"lodging_room"_s, bedroom}, {u"participation"_s, who}});
    };
    VERIFY_DONE(bed(li));
    const auto refused = bed(wu);
    VERIFY_REFUSED(refused, "bedroom-of-one-gender");
    QCOMPARE(refused.error().sentence, u"Wu cannot sleep in bedroom 302: it is for the other gender."_s);
    VERIFY_REFUSED(centre().set(u"lodging_room"_s, bedroom, u"gender"_s, u"m"_s), "bedroom-of-one-gender");
    const auto person = centre().store().reader().integer("SELECT person FROM participation WHERE id=?", li);
    VERIFY_REFUSED(centre().set(u"person"_s, person->value_or(0), u"gender"_s, u"m"_s),
                   "bedroom-of-one-gender");
}

void TestCampRecords::quotaIsOfOneThing_data()
{
    QTest::addColumn<QJsonObject>("values");
    QTest::addColumn<bool>("well");
    const auto row = [](const char* name, const QString& kind, const QJsonObject& more, bool well) {
        QJsonObject values = more;
        values.insert(u"kind"_s, kind);
        if (!values.contains(u"least"_s))
            values.insert(u"most"_s, 5);
        QTest::newRow(name) << values << well;
    };
    row("of each organization", u"organization"_s, {}, true);
    row("organization with a value", u"organization"_s, {{u"value"_s, u"x"_s}}, false);
    row("year", u"entry_year"_s, {{u"value"_s, u"2023"_s}}, true);
    row("no year", u"entry_year"_s, {{u"value"_s, u"23"_s}}, false);
    row("level", u"degree_level"_s, {{u"value"_s, u"master"_s}}, true);
    row("no level", u"degree_level"_s, {{u"value"_s, u"wizard"_s}}, false);
    row("gender", u"gender"_s, {{u"value"_s, u"f"_s}}, true);
    row("no gender", u"gender"_s, {}, false);
    row("no group", u"group"_s, {}, false);
    row("least above most", u"gender"_s, {{u"value"_s, u"f"_s}, {u"least"_s, 6}, {u"most"_s, 5}}, false);
    row("least below most", u"gender"_s, {{u"value"_s, u"f"_s}, {u"least"_s, 4}, {u"most"_s, 5}}, true);
}

void TestCampRecords::quotaIsOfOneThing()
{
    QFETCH(QJsonObject, values);
    QFETCH(bool, well);
    values.insert(u"activity"_s, centre().camp);
    const auto done = centre().tryAdd(u"camp_quota"_s, values);
    if (well)
        VERIFY_DONE(done);
    else
        VERIFY_REFUSED(done, "quota-fits-its-kind");
}

void TestCampRecords::daysAndTimesKeepTheirForm()
{
    const QJsonObject phase{
        {u"activity"_s, centre().camp}, {u"place_in_order"_s, 1}, {u"kind"_s, u"theory"_s}};
    const auto days = [&](const QString& first, const QString& last) {
        QJsonObject values = phase;
        values.insert(u"from_day"_s, first);
        values.insert(u"until_day"_s, last);
        return centre().tryAdd(u"camp_phase"_s, values);
    };
    VERIFY_DONE(days(u"2026-08-20"_s, u"2026-08-21"_s));
    VERIFY_REFUSED(days(u"2026-08-20T09:00"_s, u"2026-08-21"_s), "form-of-time");
    VERIFY_REFUSED(days(u"2026-08-21"_s, u"2026-08-20"_s), "check");
    const auto duty = [&](const QString& starts) {
        return centre().tryAdd(u"camp_duty"_s,
                               {{u"activity"_s, centre().camp},
                                {u"person"_s, centre().person(u"Zhao"_s)},
                                {u"kind"_s, u"mentoring"_s},
                                {u"starts"_s, starts},
                                {u"minutes"_s, 60}});
    };
    VERIFY_DONE(duty(u"2026-08-20T09:00"_s));
    VERIFY_REFUSED(duty(u"2026-08-20"_s), "form-of-time");
}

void TestCampRecords::pointsOfAnswersAreNumbers()
{
    const auto criterionWith = [&](const QString& points) {
        return centre().tryAdd(u"selection_criterion"_s,
                               {{u"activity"_s, centre().camp},
                                {u"place_in_order"_s, 1},
                                {u"name"_s, u"Python"_s},
                                {u"points"_s, points},
                                {u"most"_s, 10}});
    };
    VERIFY_DONE(criterionWith({}));
    VERIFY_DONE(criterionWith(u"Well=10\nA little = 4.5\n\na=b=0"_s));
    const auto refused = criterionWith(u"Well=10\nBrilliantly=11"_s);
    VERIFY_REFUSED(refused, "points-of-answers");
    QVERIFY2(refused.error().sentence.contains(u"Brilliantly=11"_s), qPrintable(refused.error().sentence));
    VERIFY_REFUSED(criterionWith(u"Well"_s), "points-of-answers");
    VERIFY_REFUSED(criterionWith(u"=4"_s), "points-of-answers");
}

void TestCampRecords::applicantGetsNoMoreThanFullMarks()
{
    const qint64 python = centre().add(u"selection_criterion"_s,
                                       {{u"activity"_s, centre().camp},
                                        {u"place_in_order"_s, 1},
                                        {u"name"_s, u"Python"_s},
                                        {u"most"_s, 10}});
    const auto points = [&](int hundredths) {
        return centre().tryAdd(u"selection_mark"_s,
                               {{u"participation"_s, centre().participant(u"Li"_s)},
                                {u"criterion"_s, python},
                                {u"points"_s, hundredths}});
    };
    VERIFY_DONE(points(1000));
    VERIFY_REFUSED(points(1001), "points-within-criterion");
    VERIFY_REFUSED(centre().set(u"selection_criterion"_s, python, u"most"_s, u"9"_s),
                   "points-within-criterion");
}

void TestCampRecords::onlyJudgesJudge()
{
    const qint64 idea = criterion(round());
    const qint64 team = centre().team(1);
    const auto refused = mark(idea, team, centre().participant(u"Li"_s), 500);
    VERIFY_REFUSED(refused, "judges-judge");
    QVERIFY2(refused.error().sentence.contains(u"Li "_s), qPrintable(refused.error().sentence));
    const qint64 judge = centre().participant(u"Qian"_s, u"judge"_s);
    VERIFY_DONE(mark(idea, team, judge, 500));
    VERIFY_DONE(mark(idea, team, centre().participant(u"Sun"_s, u"mentor"_s), 500));
    VERIFY_REFUSED(centre().set(u"participation"_s, judge, u"role"_s, u"student"_s), "judges-judge");
    VERIFY_REFUSED(mark(idea, team, judge, 400), "unique");
}

void TestCampRecords::judgeGivesNoMoreThanFullMarks()
{
    const qint64 idea = criterion(round());
    const qint64 judge = centre().participant(u"Qian"_s, u"judge"_s);
    VERIFY_DONE(mark(idea, centre().team(1), judge, 1000));
    VERIFY_REFUSED(mark(idea, centre().team(2), judge, 1001), "points-within-criterion");
    VERIFY_REFUSED(centre().set(u"rubric_criterion"_s, idea, u"most"_s, u"9"_s), "points-within-criterion");
}

void TestCampRecords::closedRoundKeepsItsMarks()
{
    const qint64 ofRound = round();
    const qint64 idea = criterion(ofRound);
    const qint64 judge = centre().participant(u"Qian"_s, u"judge"_s);
    const qint64 team = centre().team(1);
    VERIFY_DONE(mark(idea, team, judge, 1000));
    VERIFY_DONE(centre().set(u"judging_round"_s, ofRound, u"closed"_s, u"1"_s));
    const auto late = mark(idea, centre().team(2), judge, 1000);
    VERIFY_REFUSED(late, "round-is-closed");
    QVERIFY2(late.error().sentence.startsWith(u"Final "_s), qPrintable(late.error().sentence));
    const auto row = centre().store().reader().integer("SELECT id FROM judge_mark");
    VERIFY_REFUSED(centre().set(u"judge_mark"_s, row->value_or(0), u"points"_s, u"1"_s), "round-is-closed");
    // a criterion more would leave each sheet unfinished, another weight would change the ranks
    VERIFY_REFUSED(centre().tryAdd(
                       u"rubric_criterion"_s,
                       {{u"judging_round"_s, ofRound}, {u"place_in_order"_s, 9}, {u"name"_s, u"One more"_s}}),
                   "round-is-closed");
    const auto criterionOfRound =
        centre().store().reader().integer("SELECT id FROM rubric_criterion WHERE judging_round=?", ofRound);
    VERIFY_DONE(criterionOfRound);
    VERIFY_REFUSED(centre().set(u"rubric_criterion"_s, criterionOfRound->value_or(0), u"weight"_s, u"7"_s),
                   "round-is-closed");
    QVERIFY(!centre().store().perform(RemoveRecord{u"judge_mark"_s, row->value_or(0), {}}).ok());
    VERIFY_DONE(centre().set(u"judging_round"_s, ofRound, u"closed"_s, u"0"_s));
    VERIFY_DONE(mark(idea, centre().team(3), judge, 1000));
    QCOMPARE(problemsOf(centre().file().path(), centre().file().domain()), QStringList());
}

void TestCampRecords::answerIsOfItsQuestionnaire()
{
    const auto survey = [&](const QString& kind) {
        return centre().add(u"survey"_s,
                            {{u"activity"_s, centre().camp}, {u"kind"_s, kind}, {u"name"_s, kind}});
    };
    const auto item = [&](qint64 of) {
        return centre().add(u"survey_item"_s,
                            {{u"survey"_s, of},
                             {u"place_in_order"_s, 1},
                             {u"kind"_s, u"scale"_s},
                             {u"text"_s, u"How was it?"_s}});
    };
    const qint64 before = survey(u"before"_s);
    const qint64 after = survey(u"after"_s);
    const qint64 reply = centre().add(u"survey_reply"_s,
                                      {{u"survey"_s, before}, {u"token"_s, u"k7"_s}, {u"answered_at"_s, 1}});
    const auto answer = [&](qint64 to) {
        return centre().tryAdd(u"survey_answer"_s,
                               {{u"survey_reply"_s, reply}, {u"survey_item"_s, to}, {u"value"_s, u"4"_s}});
    };
    VERIFY_DONE(answer(item(before)));
    VERIFY_REFUSED(answer(item(after)), "answers-of-one-survey");
}

void TestCampRecords::teamsAndCasesAreFound()
{
    const qint64 blue = centre().team(4, u"蓝鲸"_s);
    const qint64 mill = centre().add(u"project_case"_s,
                                     {{u"activity"_s, centre().camp},
                                      {u"number"_s, 2},
                                      {u"name"_s, u"Mill"_s},
                                      {u"organization"_s, centre().lake}});
    const auto textOf = [&](const QString& table, qint64 id) {
        const auto text =
            centre().store().reader().text("SELECT text FROM search_text WHERE tbl=? AND id=?", table, id);
        return text.ok() ? text->value_or(QString()) : QString::fromUtf8(why(text));
    };
    QVERIFY2(textOf(u"team"_s, blue).contains(u"lanjing"_s), qPrintable(textOf(u"team"_s, blue)));
    Finder finder(
        centre().store(),
        [](const QString& query) { return query.toCaseFolded().split(u' ', Qt::SkipEmptyParts); }, nullptr);
    finder.setQuery(u"mill"_s);
    QCOMPARE(finder.rowCount(), 1);
    QCOMPARE(finder.index(0).data().toString(), u"2 · Mill"_s);
    finder.setQuery(u"lanjing"_s);
    QCOMPARE(finder.rowCount(), 1);
    QVERIFY2(textOf(u"project_case"_s, mill).contains(u"lakeuniversity"_s),
             qPrintable(textOf(u"project_case"_s, mill)));
}

/// What random histories do not reach is proved by none of them.
void TestCampRecords::randomHistoriesReachEveryTable()
{
    const ActionGenerators generators = fullGenerators();
    RandomSource random(7);
    QStringList empty = tables();
    for (int tries = 0; tries < 20000 && !empty.isEmpty(); ++tries) {
        const auto action = generators.ofKind(AddRecord::kind, centre().store(), random);
        const QString table = action ? action->parameters.value("table"_L1).toString() : QString();
        if (action && centre().store().performAction(*action).ok())
            empty.removeAll(table);
    }
    QVERIFY2(empty.isEmpty(), qPrintable(empty.join(u", "_s)));
}

QTEST_GUILESS_MAIN(TestCampRecords)
#include "tst_camprecords.moc"
