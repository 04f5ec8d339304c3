// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/statistics/question.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct QuestionText {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::QuestionText)
};

Error noQuestion(const QString& why)
{
    return {
        ErrorCode::Usage, QuestionText::tr("This is no question that Kitcamp can answer: %1").arg(why), {}};
}

QString comparisonWord(FigureComparison comparison)
{
    switch (comparison) {
    case FigureComparison::PreviousPeriod:
        return u"previous"_s;
    case FigureComparison::PreviousYear:
        return u"year"_s;
    case FigureComparison::None:
        break;
    }
    return {};
}

Result<QStringList> words(const QJsonValue& value, const QString& name)
{
    QStringList found;
    if (value.isUndefined())
        return found;
    if (!value.isArray())
        return noQuestion(QuestionText::tr("\"%1\" is a list of words.").arg(name));
    for (const QJsonValue& word : value.toArray()) {
        if (!word.isString())
            return noQuestion(QuestionText::tr("\"%1\" is a list of words.").arg(name));
        found << word.toString();
    }
    return found;
}

Result<QList<FigureFilter>> filters(const QJsonValue& value)
{
    QList<FigureFilter> found;
    if (value.isUndefined())
        return found;
    if (!value.isArray())
        return noQuestion(QuestionText::tr("\"%1\" is a list of conditions.").arg(u"where"_s));
    for (const QJsonValue& each : value.toArray()) {
        const QJsonObject one = each.toObject();
        const QString dimension = one["dimension"_L1].toString();
        if (dimension.isEmpty())
            return noQuestion(QuestionText::tr("a condition does not say what it looks at (\"dimension\")."));
        KITCAMP_ASSIGN(const QStringList keys, words(one["keys"_L1], u"keys"_s));
        if (keys.isEmpty())
            return noQuestion(
                QuestionText::tr("the condition on \"%1\" has no values (\"keys\").").arg(dimension));
        found << FigureFilter{dimension, keys, one["except"_L1].toBool()};
    }
    return found;
}

Result<QDate> day(const QJsonObject& json, const QString& name)
{
    const QJsonValue value = json[name];
    if (value.isUndefined() || value.toString().isEmpty())
        return QDate();
    const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
    if (!date.isValid())
        return noQuestion(
            QuestionText::tr("\"%1\" is no day; write it as 2024-12-31.").arg(value.toVariant().toString()));
    return date;
}

Result<FigureComparison> comparison(const QJsonValue& value)
{
    for (const auto one :
         {FigureComparison::None, FigureComparison::PreviousPeriod, FigureComparison::PreviousYear}) {
        if (value.toString() == comparisonWord(one) && (value.isUndefined() || value.isString()))
            return one;
    }
    return noQuestion(QuestionText::tr("it compares with \"%1\"; there are \"previous\" and \"year\".")
                          .arg(value.toVariant().toString()));
}

} // namespace

QJsonObject toJson(const FigureQuestion& question)
{
    QJsonObject json{{"measure"_L1, question.measure}};
    if (!question.by.isEmpty())
        json["by"_L1] = QJsonArray::fromStringList(question.by);
    QJsonArray where;
    for (const FigureFilter& filter : question.where) {
        QJsonObject one{{"dimension"_L1, filter.dimension},
                        {"keys"_L1, QJsonArray::fromStringList(filter.keys)}};
        if (filter.except)
            one["except"_L1] = true;
        where << one;
    }
    if (!where.isEmpty())
        json["where"_L1] = where;
    if (question.period.from.isValid())
        json["from"_L1] = question.period.from.toString(Qt::ISODate);
    if (question.period.until.isValid())
        json["until"_L1] = question.period.until.toString(Qt::ISODate);
    if (question.academicYears)
        json["academic"_L1] = true;
    if (question.comparison != FigureComparison::None)
        json["compare"_L1] = comparisonWord(question.comparison);
    if (question.cumulated)
        json["cumulated"_L1] = true;
    if (question.most > 0)
        json["most"_L1] = question.most;
    return json;
}

Result<FigureQuestion> questionFromJson(const QJsonObject& json)
{
    FigureQuestion question;
    question.measure = json["measure"_L1].toString();
    if (question.measure.isEmpty())
        return noQuestion(QuestionText::tr("it does not say what is counted (\"measure\")."));
    KITCAMP_ASSIGN(question.by, words(json["by"_L1], u"by"_s));
    KITCAMP_ASSIGN(question.where, filters(json["where"_L1]));
    KITCAMP_ASSIGN(question.period.from, day(json, u"from"_s));
    KITCAMP_ASSIGN(question.period.until, day(json, u"until"_s));
    KITCAMP_ASSIGN(question.comparison, comparison(json["compare"_L1]));
    question.academicYears = json["academic"_L1].toBool();
    question.cumulated = json["cumulated"_L1].toBool();
    question.most = json["most"_L1].toInt();
    if (question.most < 0)
        return noQuestion(QuestionText::tr("the number of groups is less than nothing."));
    return question;
}

} // namespace kitcamp
