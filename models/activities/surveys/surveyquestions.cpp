// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/surveys/surveyquestions.h"

#include "models/people/shownname.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

const QString scaleOptions = u"1\n5"_s;

/// Adds questions behind those that are there.
class Asking
{
public:
    Asking(Store& store, qint64 survey)
        : m_store(store)
        , m_survey(survey)
        , m_batch{u"save"_s, store.naming().name(u"survey"_s, survey), u"survey_item"_s, {}}
    {
    }

    [[nodiscard]] Result<void> begin()
    {
        KITCAMP_ASSIGN(
            const auto last,
            m_store.reader().integer(
                "SELECT coalesce(max(place_in_order), 0) FROM survey_item WHERE survey=?", m_survey));
        m_place = last.value_or(0);
        return {};
    }

    void ask(const QString& text, const QString& textEn, const QString& column, const QString& about)
    {
        m_batch.add(u"survey_item"_s, m_store.ids().nextValue(),
                    {{"survey"_L1, QString::number(m_survey)},
                     {"place_in_order"_L1, QString::number(++m_place)},
                     {"kind"_L1, u"scale"_s},
                     {"options"_L1, scaleOptions},
                     {"text"_L1, text},
                     {"text_en"_L1, textEn},
                     {column, about}});
    }

    [[nodiscard]] const RecordBatch& batch() const { return m_batch; }

private:
    Store& m_store;
    qint64 m_survey;
    qint64 m_place = 0;
    RecordBatch m_batch;
};

/// Both languages stand in the file: who answers may read either.
Result<void> askForSessions(Connection& file, qint64 survey, Asking& asking)
{
    return file.each(
        "SELECT s.id, s.title FROM session AS s JOIN survey AS v ON v.activity=s.activity WHERE v.id=?1 AND "
        "s.state='planned' AND s.title<>'' AND NOT EXISTS (SELECT 1 FROM survey_item AS i WHERE i.survey=?1 "
        "AND "
        "i.session=s.id) ORDER BY s.starts, s.id",
        [&](const Statement& row) {
            asking.ask(u"“%1”对您有多大帮助？"_s.arg(row.text(1)),
                       u"How useful was “%1” to you?"_s.arg(row.text(1)), u"session"_s,
                       QString::number(row.integer(0)));
        },
        survey);
}

Result<void> askForTeachers(Connection& file, qint64 survey, Asking& asking)
{
    return file.each(
        "SELECT p.id, p.name, coalesce(nullif(p.latin_name, ''), p.name), min(s.starts) FROM session_staff "
        "AS f JOIN "
        "session AS s ON s.id=f.session JOIN survey AS v ON v.activity=s.activity JOIN person AS p ON "
        "p.id=f.person "
        "WHERE v.id=?1 AND s.state='planned' AND (f.role='teacher' OR f.role='mentor' OR f.role='engineer') "
        "AND NOT "
        "EXISTS (SELECT 1 FROM survey_item AS i WHERE i.survey=?1 AND i.person=p.id) GROUP BY p.id ORDER BY "
        "4, p.id",
        [&](const Statement& row) {
            asking.ask(u"您对%1老师的讲解满意吗？"_s.arg(row.text(1)),
                       u"How well did %1 explain?"_s.arg(row.text(2)), u"person"_s,
                       QString::number(row.integer(0)));
        },
        survey);
}

Result<void> askForSkills(Connection& file, qint64 survey, Asking& asking)
{
    return file.each(
        "SELECT i.skill, i.text, i.text_en FROM survey_item AS i JOIN survey AS o ON o.id=i.survey JOIN "
        "survey AS v ON "
        "v.activity=o.activity AND v.id<>o.id WHERE v.id=?1 AND i.skill<>'' AND NOT EXISTS (SELECT 1 FROM "
        "survey_item "
        "AS n WHERE n.survey=?1 AND n.skill=i.skill) GROUP BY i.skill ORDER BY min(i.place_in_order), "
        "i.skill",
        [&](const Statement& row) { asking.ask(row.text(1), row.text(2), u"skill"_s, row.text(0)); }, survey);
}

} // namespace

Result<QList<SurveyRow>> surveysOf(Connection& connection, qint64 activity)
{
    QList<SurveyRow> surveys;
    KITCAMP_TRY(connection.each(
        "SELECT s.id, s.kind, s.name, s.name_en, (SELECT count(*) FROM survey_reply AS r WHERE "
        "r.survey=s.id) FROM "
        "survey AS s WHERE s.activity=? ORDER BY s.kind DESC, s.id",
        [&](const Statement& row) {
            surveys << SurveyRow{row.integer(0), row.text(1), shownName(row.text(2), row.text(3)),
                                 static_cast<int>(row.integer(4))};
        },
        activity));
    std::ranges::stable_sort(surveys, [](const SurveyRow& one, const SurveyRow& other) {
        return one.kind == "before"_L1 && other.kind != "before"_L1;
    });
    return surveys;
}

Result<RecordBatch> questionsFromPlan(Store& store, qint64 survey)
{
    Connection& file = store.reader();
    Asking asking(store, survey);
    KITCAMP_TRY(asking.begin());
    KITCAMP_ASSIGN(const auto kind, file.text("SELECT kind FROM survey WHERE id=?", survey));
    if (kind == u"after"_s) {
        KITCAMP_TRY(askForSessions(file, survey, asking));
        KITCAMP_TRY(askForTeachers(file, survey, asking));
    }
    KITCAMP_TRY(askForSkills(file, survey, asking));
    return asking.batch();
}

Result<QList<Question>> surveyQuestions(Connection& connection, qint64 survey)
{
    QList<Question> questions;
    KITCAMP_TRY(connection.each(
        "SELECT i.id, v.activity, i.kind, i.text, i.text_en, i.options FROM survey_item AS i JOIN survey AS "
        "v ON "
        "v.id=i.survey WHERE v.id=? ORDER BY i.place_in_order, i.id",
        [&](const Statement& row) {
            Question question{row.integer(0), row.integer(1), row.text(2), row.text(3), row.text(4)};
            question.options = row.text(5).split(u'\n', Qt::SkipEmptyParts);
            questions << question;
        },
        survey));
    return questions;
}

} // namespace kitcamp
