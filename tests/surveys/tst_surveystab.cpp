// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/camprecords/campdomain.h"
#include "tests/common/strictwarnings.h"
#include "tests/settings/screenroom.h"
#include "tests/testkit/verify.h"
#include "views/print/paper.h"
#include "views/surveys/surveystab.h"

#include <QClipboard>
#include <QTableView>
#include <QtTest>

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// Questionnaires on their tab: made, asked for the plan, read.
class SurveysTabTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_room = std::make_unique<ScreenRoom>(QSize(1080, 700));
        registerCamps(m_room->centre.domain());
        m_camp = add("activity", {{u"kind"_s, u"camp"_s}, {u"name"_s, u"Spring camp"_s}});
    }
    void cleanup() { m_room.reset(); }

    void emptyTabSaysWhatToDo();
    void questionnaireIsMadeAndAsksForThePlan();
    void answersBecomeFiguresFromFiveOn();
    void questionsAreCopiedForTheService();
    void nothingIsCutOrNameless();

private:
    qint64 add(const char* table, const QJsonObject& values) { return m_room->centre.add(table, values); }
    static QString id(qint64 value) { return QString::number(value); }
    SurveysTab* openTab()
    {
        auto* tab = new SurveysTab(m_room->workplace(), m_room->window());
        m_room->show(tab);
        tab->showActivity(m_camp);
        tab->arrive();
        return tab;
    }
    QString cell(SurveysTab* tab, int row, int column)
    {
        return seen<QTableView>(tab, u"surveyQuestions"_s)->model()->index(row, column).data().toString();
    }
    /// Before and after, a skill each, with so many replies.
    void addSurveys(int replies);

    std::unique_ptr<ScreenRoom> m_room;
    qint64 m_camp = 0;
};

void SurveysTabTest::addSurveys(int replies)
{
    for (const QString& kind : {u"before"_s, u"after"_s}) {
        const qint64 survey =
            add("survey",
                {{u"activity"_s, id(m_camp)}, {u"kind"_s, kind}, {u"name"_s, u"Questions %1"_s.arg(kind)}});
        const qint64 item = add("survey_item",
                                {{u"survey"_s, id(survey)},
                                 {u"place_in_order"_s, u"1"_s},
                                 {u"kind"_s, u"scale"_s},
                                 {u"text"_s, u"How well do you know Python?"_s},
                                 {u"options"_s, u"1\n5"_s},
                                 {u"skill"_s, u"Python"_s}});
        for (int i = 0; i < replies; ++i) {
            const qint64 reply = add("survey_reply",
                                     {{u"survey"_s, id(survey)},
                                      {u"token"_s, u"mark %1"_s.arg(i)},
                                      {u"answered_at"_s, u"1788000000"_s}});
            add("survey_answer",
                {{u"survey_reply"_s, id(reply)},
                 {u"survey_item"_s, id(item)},
                 {u"value"_s, kind == u"before"_s ? u"2"_s : u"4"_s}});
        }
    }
}

void SurveysTabTest::emptyTabSaysWhatToDo()
{
    SurveysTab* tab = openTab();
    QVERIFY(seen<QWidget>(tab, u"emptyState"_s));
    QVERIFY(!seen<QPushButton>(tab, u"addSurveyQuestion"_s)->isEnabled());
    QVERIFY(!tab->paper());
}

void SurveysTabTest::questionnaireIsMadeAndAsksForThePlan()
{
    add("session", {{u"activity"_s, id(m_camp)}, {u"title"_s, u"Opening"_s}, {u"minutes"_s, u"90"_s}});
    add("survey", {{u"activity"_s, id(m_camp)}, {u"kind"_s, u"after"_s}, {u"name"_s, u"After"_s}});
    SurveysTab* tab = openTab();
    QSignalSpy said(tab, &ActivityTab::said);
    click(tab, u"surveyFromPlan"_s);
    QTRY_COMPARE(cell(tab, 0, 1), u"Opening"_s);
    QCOMPARE(m_room->count("SELECT count(*) FROM survey_item"), 1);
    click(tab, u"surveyFromPlan"_s);
    QCOMPARE(said.constLast().at(1).toString(), u"Everything in the plan is asked for already."_s);
    VERIFY_DONE(m_room->store().undo());
    QTRY_COMPARE(seen<QTableView>(tab, u"surveyQuestions"_s)->model()->rowCount(), 0);
}

void SurveysTabTest::answersBecomeFiguresFromFiveOn()
{
    addSurveys(4);
    SurveysTab* tab = openTab();
    QCOMPARE(cell(tab, 0, 2), u"4"_s);
    QCOMPARE(cell(tab, 0, 3), QString());
    QVERIFY(cell(tab, 0, 4).contains(u"from 5 answer"_s));
    m_room.reset();
    init();
    addSurveys(6);
    tab = openTab();
    QCOMPARE(cell(tab, 0, 3), u"4.00"_s);
    auto* skills = seen<QTableView>(tab, u"skillChanges"_s);
    QCOMPARE(skills->model()->index(0, 0).data().toString(), u"Python"_s);
    QCOMPARE(skills->model()->index(0, 3).data().toString(), u"+2.00"_s);
    QVERIFY(tab->paper());
}

void SurveysTabTest::questionsAreCopiedForTheService()
{
    addSurveys(0);
    SurveysTab* tab = openTab();
    click(tab, u"copySurvey"_s);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"How well do you know Python?"_s));
}

void SurveysTabTest::nothingIsCutOrNameless()
{
    addSurveys(6);
    SurveysTab* tab = openTab();
    QTRY_COMPARE(cutTexts(*tab).join(u" | "_s), QString());
    QCOMPARE(namelessFields(*tab).join(u" | "_s), QString());
    keepPicture(*m_room->window(), u"surveys-tab"_s);
}

QTEST_MAIN(SurveysTabTest)
#include "tst_surveystab.moc"
