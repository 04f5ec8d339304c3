// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/roster/questions.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

Result<void> write(Change& change, qint64 participation, const GivenAnswer& answer, const QString& value)
{
    if (value.isEmpty())
        return change.execute("DELETE FROM answer WHERE participation=? AND question=?", participation,
                              answer.question);
    return change.execute("INSERT INTO answer(id, participation, question, value) VALUES(?,?,?,?)"
                          " ON CONFLICT(participation, question) DO UPDATE SET value=excluded.value"
                          " WHERE value<>excluded.value",
                          answer.id, participation, answer.question, value);
}

Error goneError(const QString& sentence)
{
    return {ErrorCode::Refused, sentence, {}, u"row-gone"_s};
}

} // namespace

QJsonValue toJson(const GivenAnswer& answer)
{
    return QJsonObject{
        {u"id"_s, toJson(answer.id)}, {u"question"_s, toJson(answer.question)}, {u"value"_s, answer.value}};
}

bool fromJson(const QJsonValue& json, GivenAnswer& answer)
{
    const QJsonObject object = json.toObject();
    answer.value = object.value("value"_L1).toString();
    return fromJson(object.value("id"_L1), answer.id)
        && fromJson(object.value("question"_L1), answer.question);
}

Result<void> SetAnswers::run(Change& change) const
{
    KITCAMP_ASSIGN(const auto activity,
                   change.rows().integer("SELECT activity FROM participation WHERE id=?", participation));
    if (!activity)
        return goneError(tr("This participation is no longer there. Somebody took it back."));
    KITCAMP_ASSIGN(const QList<Question> questions, questionsOf(change.rows(), *activity));
    for (const GivenAnswer& answer : answers) {
        const auto question = std::find_if(questions.begin(), questions.end(), [&](const Question& known) {
            return known.id == answer.question;
        });
        if (question == questions.end())
            return goneError(tr("This question is no longer asked. Look at the questions of the activity."));
        KITCAMP_ASSIGN(const QString value, checkedAnswer(*question, answer.value));
        KITCAMP_TRY(write(change, participation, answer, value));
    }
    return {};
}

QString SetAnswers::sentence(const Naming& naming) const
{
    return tr("Kept the answers of %1", "%1: person and activity")
        .arg(naming.name(u"participation"_s, participation));
}

ObjectRef SetAnswers::subject() const
{
    return {u"participation"_s, participation};
}

QString SetAnswers::deed(const Naming&) const
{
    return tr("kept the answers", "Li · Robotics: you kept the answers");
}

} // namespace kitcamp
