// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/campplan/campparts.h"
#include "models/activities/campplan/campplan.h"
#include "models/activities/campplan/questionnairetext.h"
#include "tests/camps/campcentre.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

/// What a camp is at a glance, another year's camp of it, and what applicants are told.
class TestCampPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_centre = std::make_unique<CampCentre>();
        const auto done = m_centre->store().perform(
            EditRecords{u"activity"_s,
                        {m_centre->camp},
                        {{"starts_on"_L1, "2026-08-17"_L1}, {"ends_on"_L1, "2026-08-20"_L1}}});
        VERIFY_DONE(done);
    }

    void eachDayStandsThereWithItsSessions()
    {
        add(u"session"_s,
            {{u"starts"_s, u"2026-08-18T09:00"_s}, {u"minutes"_s, 100}, {u"title"_s, u"Attention"_s}});
        const CampPlan plan = read();
        QCOMPARE(plan.dayCount(), 4);
        QCOMPARE(plan.days.size(), qsizetype(4));
        QVERIFY(plan.days.at(0).sessions.isEmpty());
        QCOMPARE(plan.days.at(1).sessions.constFirst().title, u"Attention"_s);
        QCOMPARE(plan.days.at(1).sessions.constFirst().starts, u"09:00"_s);
        QVERIFY(!plan.days.at(1).sessions.constFirst().placed);
    }

    void aSessionWithoutADateIsSaidToBeToPlace()
    {
        add(u"session"_s, {{u"minutes"_s, 100}, {u"title"_s, u"Attention"_s}});
        QCOMPARE(read().unplaced.size(), qsizetype(1));
        QVERIFY(missing().contains(u"unplaced"_s));
    }

    void quotasReadAsSentences()
    {
        add(u"camp_quota"_s, {{u"kind"_s, u"organization"_s}, {u"most"_s, 8}});
        add(u"camp_quota"_s,
            {{u"kind"_s, u"organization"_s},
             {u"organization"_s, m_centre->river},
             {u"most"_s, 12},
             {u"least"_s, 2}});
        add(u"camp_quota"_s, {{u"kind"_s, u"gender"_s}, {u"value"_s, u"f"_s}, {u"least"_s, 20}});
        QStringList words;
        for (const CampPlanLine& line : read().quotas)
            words << line.words;
        QCOMPARE(words,
                 (QStringList{u"at most 8 of each university"_s, u"2 to 12 of River University"_s,
                              u"at least 20 of the women"_s}));
    }

    void whatIsMissingLeadsToItsPlace()
    {
        QVERIFY(missing().contains(u"phases"_s));
        QVERIFY(missing().contains(u"questions"_s));
        QVERIFY(missing().contains(u"judges"_s));
        add(u"camp_phase"_s,
            {{u"kind"_s, u"theory"_s},
             {u"place_in_order"_s, 1},
             {u"from_day"_s, u"2026-08-17"_s},
             {u"until_day"_s, u"2026-08-18"_s}});
        QVERIFY(!missing().contains(u"phases"_s));
        m_centre->participant(u"Judge"_s, u"judge"_s);
        QVERIFY(!missing().contains(u"judges"_s));
        for (const MissingPart& part : read().missing)
            QVERIFY2(!part.tab.isEmpty() && part.sentence.endsWith(u'.'), qPrintable(part.key));
    }

    void aCampThatIsGoneIsRefused()
    {
        const auto plan = readCampPlan(m_centre->store().reader(), 1);
        QVERIFY(!plan.ok());
        QCOMPARE(plan.error().rule, u"row-gone"_s);
    }

    void anotherYearHasEverythingButThePeople()
    {
        fill();
        m_centre->participant(u"Lin"_s);
        m_centre->team(1);
        const Contents before = contentsOf(m_centre->store());
        const auto made = copied({});
        QVERIFY(made.ok());
        const qint64 copy = made->action.activity;
        VERIFY_DONE(m_centre->store().perform(made->action));
        QCOMPARE(text("SELECT from_day||' '||until_day FROM camp_phase WHERE activity=?", copy),
                 u"2027-08-16 2027-08-17"_s);
        QCOMPARE(text("SELECT due_on FROM pretraining_module WHERE activity=?", copy), u"2027-08-08"_s);
        QCOMPARE(text("SELECT q.activity=c.activity FROM selection_criterion AS c JOIN question AS q ON "
                      "q.id=c.question WHERE c.activity=?",
                      copy),
                 u"1"_s);
        QCOMPARE(
            text("SELECT count(*) FROM rubric_criterion AS c JOIN judging_round AS r ON r.id=c.judging_round "
                 "WHERE r.closed=0 AND r.activity=?",
                 copy),
            u"1"_s);
        QCOMPARE(text("SELECT count(*) FROM project_case WHERE mentor IS NULL AND activity=?", copy), u"1"_s);
        QCOMPARE(text("SELECT count(*) FROM participation WHERE activity=?", copy), u"0"_s);
        QCOMPARE(text("SELECT count(*) FROM team WHERE activity=?", copy), u"0"_s);
        VERIFY_DONE(m_centre->store().undo());
        QCOMPARE(contentsOf(m_centre->store()), before);
    }

    void projectCasesStayBehindWhereNobodyWantsThem()
    {
        fill();
        const auto made = copied({.projectCases = false});
        QVERIFY(made.ok());
        for (const CopiedRow& row : made->action.rows)
            QVERIFY(row.table != "project_case"_L1);
    }

    void questionsAreWrittenAsServicesTakeThem()
    {
        const QList<Question> questions{{1, 1, u"text"_s, u"姓名"_s, u"Name"_s, {}, true},
                                        {2, 1, u"choice"_s, u"专业"_s, u"Major"_s, {u"EE"_s, u"CS"_s}, false},
                                        {3, 1, u"several"_s, u"技能"_s, {}, {u"C++"_s, u"Python"_s}, true},
                                        {4, 1, u"scale"_s, u"水平"_s, {}, {u"1"_s, u"3"_s}, false}};
        const QLocale chinese(QLocale::Chinese);
        QCOMPARE(questionnaireText(questions, QuestionnaireService::Wenjuanxing, chinese),
                 u"1. 姓名*[填空题]\n\n2. 专业[单选题]\nEE\nCS\n\n3. 技能*[多选题]\nC++\nPython\n\n4. "
                 u"水平[单选题]\n1\n2\n3\n"_s);
        QVERIFY(questionnaireText(questions, QuestionnaireService::Tencent, chinese)
                    .startsWith(u"1. 姓名[单行文本题][必答]\n"_s));
        QCOMPARE(questionnaireText({}, QuestionnaireService::Tencent, chinese), QString());
    }

    void aLineEndInAQuestionMakesNoChoice()
    {
        const QList<Question> questions{{1, 1, u"text"_s, u"Why\nyou?"_s, {}, {}, false}};
        QCOMPARE(questionnaireText(questions, QuestionnaireService::Wenjuanxing, QLocale(QLocale::Chinese)),
                 u"1. Why you?[填空题]\n"_s);
    }

    void theCallTellsDatesSeatsAndQuotas()
    {
        fill();
        const auto call = callForApplications(m_centre->store().reader(), m_centre->camp);
        QVERIFY(call.ok());
        QVERIFY2(call->contains(u"2026-08-17 to 2026-08-20 (4 day"_s), qPrintable(*call));
        QVERIFY(call->contains(u"at most 8 of each university"_s));
        QVERIFY(!call->contains(u"%"_s));
    }

private:
    qint64 add(const QString& table, QJsonObject values)
    {
        if (!values.contains("judging_round"_L1))
            values.insert("activity"_L1, m_centre->camp);
        return m_centre->add(table, values);
    }
    CampPlan read() { return *readCampPlan(m_centre->store().reader(), m_centre->camp); }
    QStringList missing()
    {
        QStringList keys;
        for (const MissingPart& part : read().missing)
            keys << part.key;
        return keys;
    }
    QString text(const char* sql, qint64 value)
    {
        const auto found = m_centre->store().reader().text(sql, value);
        return found ? found->value_or(u"(none)"_s) : found.error().detail;
    }
    Result<PreparedDuplicate> copied(const CampCopyWish& wish)
    {
        Store& store = m_centre->store();
        DuplicateWish plan{.source = m_centre->camp, .firstDay = QDate(2027, 8, 16), .name = u"Camp 2027"_s};
        KITCAMP_ASSIGN(PreparedDuplicate made, duplicateOf(store.reader(), store.ids(), plan));
        KITCAMP_TRY(addCampParts(store.reader(), store.ids(), wish, made));
        return made;
    }
    void fill()
    {
        add(u"camp_phase"_s,
            {{u"kind"_s, u"theory"_s},
             {u"place_in_order"_s, 1},
             {u"from_day"_s, u"2026-08-17"_s},
             {u"until_day"_s, u"2026-08-18"_s}});
        add(u"camp_quota"_s, {{u"kind"_s, u"organization"_s}, {u"most"_s, 8}});
        add(u"pretraining_module"_s,
            {{u"title"_s, u"Python"_s}, {u"place_in_order"_s, 1}, {u"due_on"_s, u"2026-08-09"_s}});
        const qint64 question =
            add(u"question"_s, {{u"kind"_s, u"number"_s}, {u"text"_s, u"GPA"_s}, {u"place_in_order"_s, 1}});
        add(u"selection_criterion"_s,
            {{u"name"_s, u"Grades"_s}, {u"place_in_order"_s, 1}, {u"question"_s, question}});
        const qint64 round = add(u"judging_round"_s, {{u"name"_s, u"Final"_s}, {u"place_in_order"_s, 1}});
        add(u"rubric_criterion"_s,
            {{u"judging_round"_s, round}, {u"name"_s, u"Idea"_s}, {u"place_in_order"_s, 1}});
        VERIFY_DONE(m_centre->set(u"judging_round"_s, round, u"closed"_s, u"1"_s));
        const qint64 mentor = m_centre->participant(u"Mentor"_s, u"mentor"_s);
        add(u"project_case"_s, {{u"number"_s, 1}, {u"name"_s, u"Code tutor"_s}, {u"mentor"_s, mentor}});
    }

    std::unique_ptr<CampCentre> m_centre;
};

QTEST_MAIN(TestCampPlan)
#include "tst_campplan.moc"
