// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/surveys/surveyfigures.h"

#include "models/people/shownname.h"

#include <QHash>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSteps = 20; // a scale of more steps is a number

QStringList linesOf(const QString& text)
{
    QStringList lines;
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts))
        lines << line.trimmed();
    return lines;
}

bool isMeasured(const QString& kind)
{
    return kind == "scale"_L1 || kind == "number"_L1;
}

/// The steps of a scale whose options are its low and its high end.
QStringList stepsOf(const SurveyItemFigures& item)
{
    if (item.kind != "scale"_L1)
        return item.options;
    const int low = item.options.value(0).section(u' ', 0, 0).toInt();
    const int high = item.options.value(1).section(u' ', 0, 0).toInt();
    QStringList steps;
    for (int step = low; step <= high && steps.size() < mostSteps; ++step)
        steps << QString::number(step);
    return steps;
}

Result<void> readItems(Connection& connection, SurveyFigures& figures)
{
    return connection.each(
        "SELECT i.id, i.kind, i.text, i.text_en, i.options, coalesce(nullif(i.skill, ''), s.title, p.name, "
        "'') FROM "
        "survey_item AS i LEFT JOIN session AS s ON s.id=i.session LEFT JOIN person AS p ON p.id=i.person "
        "WHERE "
        "i.survey=? ORDER BY i.place_in_order, i.id",
        [&](const Statement& row) {
            SurveyItemFigures item;
            item.item = row.integer(0);
            item.kind = row.text(1);
            item.text = shownName(row.text(2), row.text(3));
            item.options = linesOf(row.text(4));
            item.about = row.text(5);
            figures.items << item;
        },
        figures.survey);
}

/// Answers that were given before the choices changed keep their own line at the end.
void count(SurveyItemFigures& item, const QStringList& values)
{
    for (const QString& step : stepsOf(item))
        item.counts << AnswerCount{step, 0};
    for (const QString& value : values) {
        for (const QString& one : linesOf(value)) {
            const auto known = std::ranges::find(item.counts, one, &AnswerCount::value);
            if (known == item.counts.end())
                item.counts << AnswerCount{one, 1};
            else
                ++known->count;
        }
    }
}

std::optional<double> meanOf(const QList<double>& values)
{
    if (values.size() < leastAnswers)
        return std::nullopt;
    double sum = 0.0;
    for (const double value : values)
        sum += value;
    return sum / double(values.size());
}

void reckon(SurveyItemFigures& item, const QStringList& values)
{
    item.answers = static_cast<int>(values.size());
    if (!item.isShown())
        return;
    if (item.kind == "text"_L1) {
        item.texts = values;
        return;
    }
    if (item.kind != "number"_L1)
        count(item, values);
    QList<double> numbers;
    for (const QString& value : values) {
        bool isNumber = false;
        const double number = value.section(u' ', 0, 0).toDouble(&isNumber);
        if (isNumber && isMeasured(item.kind))
            numbers << number;
    }
    item.mean = meanOf(numbers);
}

/// The answers of one questionnaire to its questions about skills: skill -> who -> value.
using SkillAnswers = QHash<QString, QHash<QString, double>>;

Result<SkillAnswers> skillAnswers(Connection& connection, qint64 activity, const QString& kind,
                                  QStringList& order)
{
    SkillAnswers answers;
    KITCAMP_TRY(connection.each(
        "SELECT DISTINCT i.skill FROM survey_item AS i JOIN survey AS s ON s.id=i.survey WHERE s.activity=? "
        "AND "
        "s.kind=? AND i.skill<>'' AND (i.kind='scale' OR i.kind='number') ORDER BY i.place_in_order, i.id",
        [&](const Statement& row) {
            if (!order.contains(row.text(0)))
                order << row.text(0);
        },
        activity, kind));
    KITCAMP_TRY(connection.each(
        "SELECT i.skill, coalesce('p' || r.participation, 't' || r.token), a.value FROM survey_answer AS a "
        "JOIN "
        "survey_item AS i ON i.id=a.survey_item JOIN survey AS s ON s.id=i.survey JOIN survey_reply AS r ON "
        "r.id=a.survey_reply WHERE s.activity=? AND s.kind=? AND i.skill<>'' AND (i.kind='scale' OR "
        "i.kind='number') ORDER BY r.answered_at, r.id",
        [&](const Statement& row) {
            bool isNumber = false;
            const double value = row.text(2).section(u' ', 0, 0).toDouble(&isNumber);
            if (isNumber)
                answers[row.text(0)].insert(row.text(1), value);
        },
        activity, kind));
    return answers;
}

SkillChange changeOf(const QString& skill, const QHash<QString, double>& before,
                     const QHash<QString, double>& after)
{
    SkillChange change{skill, static_cast<int>(before.size()), static_cast<int>(after.size())};
    QList<double> differences;
    for (auto it = after.begin(); it != after.end(); ++it) {
        if (const auto earlier = before.find(it.key()); earlier != before.end())
            differences << it.value() - earlier.value();
    }
    change.pairs = static_cast<int>(differences.size());
    change.meanBefore = meanOf(before.values());
    change.meanAfter = meanOf(after.values());
    change.change = meanOf(differences);
    return change;
}

} // namespace

Result<SurveyFigures> surveyFigures(Connection& connection, qint64 survey)
{
    SurveyFigures figures;
    figures.survey = survey;
    KITCAMP_TRY(connection.each(
        "SELECT s.kind, s.name, s.name_en, (SELECT count(*) FROM survey_reply AS r WHERE r.survey=s.id), "
        "(SELECT "
        "count(*) FROM participation AS t WHERE t.activity=s.activity AND t.role='student' AND "
        "(t.state='confirmed' OR t.state='completed' OR t.state='not_completed')) FROM survey AS s WHERE "
        "s.id=?",
        [&](const Statement& row) {
            figures.kind = row.text(0);
            figures.name = shownName(row.text(1), row.text(2));
            figures.replies = static_cast<int>(row.integer(3));
            figures.invited = static_cast<int>(row.integer(4));
        },
        survey));
    KITCAMP_TRY(readItems(connection, figures));
    QHash<qint64, QStringList> values;
    KITCAMP_TRY(connection.each(
        "SELECT a.survey_item, a.value FROM survey_answer AS a JOIN survey_reply AS r ON r.id=a.survey_reply "
        "WHERE "
        "r.survey=? AND a.value<>'' ORDER BY r.answered_at, r.id",
        [&](const Statement& row) { values[row.integer(0)] << row.text(1); }, survey));
    for (SurveyItemFigures& item : figures.items)
        reckon(item, values.value(item.item));
    return figures;
}

Result<QList<SkillChange>> skillChanges(Connection& connection, qint64 activity)
{
    QStringList order;
    KITCAMP_ASSIGN(const SkillAnswers after, skillAnswers(connection, activity, u"after"_s, order));
    KITCAMP_ASSIGN(const SkillAnswers before, skillAnswers(connection, activity, u"before"_s, order));
    QList<SkillChange> changes;
    for (const QString& skill : std::as_const(order))
        changes << changeOf(skill, before.value(skill), after.value(skill));
    return changes;
}

} // namespace kitcamp
