// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/surveys/surveyfigures.h"
#include "models/activities/surveys/surveyquestions.h"
#include "tests/camps/campcentre.h"
#include "tests/testkit/verify.h"

#include <QtTest>

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// What the answers before and after a camp come to, and that nobody can be told from them.
class TestSurveys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_centre.reset(); }

    void fewerThanFiveAnswersAreNotShown();
    void scalesHaveMeanAndSteps();
    void choicesCountEachOfSeveral();
    void textsComeInTheirOrder();
    void changeIsOverThoseWhoAnsweredBoth();
    void repliesWithoutANameArePairedByTheirMark();
    void planIsAskedForOnce();
    void skillsAreAskedAgainAfterTheCamp();

private:
    qint64 addItem(qint64 survey, const QString& kind, const QString& skill = {},
                   const QString& options = {});
    qint64 addReply(qint64 survey, qint64 participation, const QString& token = {});
    void addAnswer(qint64 reply, qint64 item, const QString& value);
    /// The first questions' figures.
    SurveyItemFigures figuresOf(qint64 survey, int item = 0)
    {
        const auto figures = surveyFigures(m_centre->store().reader(), survey);
        return figures ? figures->items.value(item) : SurveyItemFigures();
    }

    std::unique_ptr<CampCentre> m_centre;
    qint64 m_before = 0;
    qint64 m_after = 0;
    QList<qint64> m_students;
    int m_replies = 0;
};

void TestSurveys::init()
{
    m_centre = std::make_unique<CampCentre>();
    m_replies = 0;
    m_students.clear();
    m_before = m_centre->add(
        u"survey"_s, {{u"activity"_s, m_centre->camp}, {u"kind"_s, u"before"_s}, {u"name"_s, u"营前"_s}});
    m_after = m_centre->add(
        u"survey"_s, {{u"activity"_s, m_centre->camp}, {u"kind"_s, u"after"_s}, {u"name"_s, u"营后"_s}});
    for (int i = 0; i < 8; ++i)
        m_students << m_centre->participant(u"Student %1"_s.arg(i));
}

qint64 TestSurveys::addItem(qint64 survey, const QString& kind, const QString& skill, const QString& options)
{
    return m_centre->add(u"survey_item"_s,
                         {{u"survey"_s, survey},
                          {u"place_in_order"_s, ++m_replies},
                          {u"kind"_s, kind},
                          {u"text"_s, u"A question"_s},
                          {u"options"_s, options.isEmpty() && kind == u"scale"_s ? u"1\n5"_s : options},
                          {u"skill"_s, skill}});
}

qint64 TestSurveys::addReply(qint64 survey, qint64 participation, const QString& token)
{
    QJsonObject values{
        {u"survey"_s, survey}, {u"answered_at"_s, 1788000000 + ++m_replies}, {u"token"_s, token}};
    if (participation != 0)
        values.insert(u"participation"_s, participation);
    return m_centre->add(u"survey_reply"_s, values);
}

void TestSurveys::addAnswer(qint64 reply, qint64 item, const QString& value)
{
    m_centre->add(u"survey_answer"_s,
                  {{u"survey_reply"_s, reply}, {u"survey_item"_s, item}, {u"value"_s, value}});
}

void TestSurveys::fewerThanFiveAnswersAreNotShown()
{
    const qint64 scale = addItem(m_after, u"scale"_s);
    for (int i = 0; i < 4; ++i)
        addAnswer(addReply(m_after, m_students.at(i)), scale, u"5"_s);
    QCOMPARE(figuresOf(m_after).answers, 4);
    QVERIFY(!figuresOf(m_after).isShown());
    QVERIFY(!figuresOf(m_after).mean);
    QVERIFY(figuresOf(m_after).counts.isEmpty());
    addAnswer(addReply(m_after, m_students.at(4)), scale, u"1"_s);
    QVERIFY(figuresOf(m_after).isShown());
    QCOMPARE(figuresOf(m_after).mean, 4.2);
}

void TestSurveys::scalesHaveMeanAndSteps()
{
    const qint64 scale = addItem(m_after, u"scale"_s);
    const QStringList values{u"1"_s, u"3"_s, u"3"_s, u"5"_s, u"5"_s, u"5"_s};
    for (int i = 0; i < values.size(); ++i)
        addAnswer(addReply(m_after, m_students.at(i)), scale, values.at(i));
    const SurveyItemFigures figures = figuresOf(m_after);
    QCOMPARE(figures.mean, 22.0 / 6.0);
    QCOMPARE(figures.counts,
             QList<AnswerCount>({{u"1"_s, 1}, {u"2"_s, 0}, {u"3"_s, 2}, {u"4"_s, 0}, {u"5"_s, 3}}));
}

void TestSurveys::choicesCountEachOfSeveral()
{
    const qint64 several = addItem(m_after, u"several"_s, {}, u"Theory\nPractice"_s);
    for (int i = 0; i < 5; ++i)
        addAnswer(addReply(m_after, m_students.at(i)), several,
                  i < 2 ? u"Theory\nPractice"_s : u"Practice"_s);
    QCOMPARE(figuresOf(m_after).counts, QList<AnswerCount>({{u"Theory"_s, 2}, {u"Practice"_s, 5}}));
    QVERIFY(!figuresOf(m_after).mean);
}

void TestSurveys::textsComeInTheirOrder()
{
    const qint64 text = addItem(m_after, u"text"_s);
    for (int i = 0; i < 5; ++i)
        addAnswer(addReply(m_after, 0, u"t%1"_s.arg(i)), text, u"Remark %1"_s.arg(i));
    QCOMPARE(figuresOf(m_after).texts.size(), 5);
    QCOMPARE(figuresOf(m_after).texts.constFirst(), u"Remark 0"_s);
}

/// Who answered only one of the two moves the means, never the change.
void TestSurveys::changeIsOverThoseWhoAnsweredBoth()
{
    const qint64 before = addItem(m_before, u"scale"_s, u"Python"_s);
    const qint64 after = addItem(m_after, u"scale"_s, u"Python"_s);
    for (int i = 0; i < 5; ++i) {
        addAnswer(addReply(m_before, m_students.at(i)), before, u"2"_s);
        addAnswer(addReply(m_after, m_students.at(i)), after, i == 0 ? u"2"_s : u"4"_s);
    }
    addAnswer(addReply(m_before, m_students.at(6)), before, u"5"_s);
    const auto changes = skillChanges(m_centre->store().reader(), m_centre->camp);
    VERIFY_DONE(changes);
    QCOMPARE(changes->size(), 1);
    const SkillChange& python = changes->constFirst();
    QCOMPARE(python.skill, u"Python"_s);
    QCOMPARE(python.before, 6);
    QCOMPARE(python.pairs, 5);
    QCOMPARE(python.meanBefore, 2.5);
    QCOMPARE(python.meanAfter, 3.6);
    QCOMPARE(python.change, 1.6);
}

void TestSurveys::repliesWithoutANameArePairedByTheirMark()
{
    const qint64 before = addItem(m_before, u"scale"_s, u"Python"_s);
    const qint64 after = addItem(m_after, u"scale"_s, u"Python"_s);
    for (int i = 0; i < 5; ++i) {
        addAnswer(addReply(m_before, 0, u"mark %1"_s.arg(i)), before, u"1"_s);
        addAnswer(addReply(m_after, 0, u"mark %1"_s.arg(i == 4 ? 9 : i)), after, u"3"_s);
    }
    const auto changes = skillChanges(m_centre->store().reader(), m_centre->camp);
    VERIFY_DONE(changes);
    QCOMPARE(changes->constFirst().pairs, 4);
    QVERIFY(!changes->constFirst().change); // four pairs could be told apart
}

void TestSurveys::planIsAskedForOnce()
{
    const qint64 session = m_centre->add(
        u"session"_s, {{u"activity"_s, m_centre->camp}, {u"title"_s, u"Opening"_s}, {u"minutes"_s, 90}});
    const qint64 teacher = m_centre->person(u"王老师"_s);
    m_centre->add(u"session_staff"_s,
                  {{u"session"_s, session}, {u"person"_s, teacher}, {u"role"_s, u"teacher"_s}});
    const auto batch = questionsFromPlan(m_centre->store(), m_after);
    VERIFY_DONE(batch);
    QCOMPARE(batch->steps.size(), 2);
    VERIFY_DONE(m_centre->store().perform(*batch));
    QCOMPARE(figuresOf(m_after, 0).about, u"Opening"_s);
    QCOMPARE(figuresOf(m_after, 1).about, u"王老师"_s);
    const auto again = questionsFromPlan(m_centre->store(), m_after);
    VERIFY_DONE(again);
    QCOMPARE(again->steps.size(), 0);
}

void TestSurveys::skillsAreAskedAgainAfterTheCamp()
{
    addItem(m_before, u"scale"_s, u"Python"_s);
    const auto batch = questionsFromPlan(m_centre->store(), m_after);
    VERIFY_DONE(batch);
    QCOMPARE(batch->steps.size(), 1);
    VERIFY_DONE(m_centre->store().perform(*batch));
    QCOMPARE(figuresOf(m_after).about, u"Python"_s);
}

QTEST_GUILESS_MAIN(TestSurveys)
#include "tst_surveys.moc"
