// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/camprecords/campfields.h"
#include "models/activities/camprecords/camprecords.h"
#include "models/store/domain.h"

namespace kitcamp {

using namespace Qt::StringLiterals;
using namespace fieldparts;
using namespace campfields;

namespace {

RecordType surveyType()
{
    const QList<FieldChoice> kinds{
        {u"before"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "before")},
        {u"after"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "after")},
    };
    return removable(
        {u"survey"_s,
         QT_TRANSLATE_NOOP("kitcamp::Record", "questionnaire"),
         QT_TRANSLATE_NOOP("kitcamp::Record", "questionnaires"),
         {ofActivity(), choice(u"kind"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "When"), kinds, true),
          recordfields::name(true), recordfields::englishName(), recordfields::note()},
         {}});
}

RecordType itemType()
{
    const QList<FieldChoice> kinds{
        {u"text"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "text")},
        {u"number"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "number")},
        {u"choice"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "one of several")},
        {u"several"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "any of several")},
        {u"scale"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "scale")},
    };
    return removable(
        {u"survey_item"_s,
         QT_TRANSLATE_NOOP("kitcamp::Record", "question of a questionnaire"),
         QT_TRANSLATE_NOOP("kitcamp::Record", "questions of questionnaires"),
         {recordfields::reference(u"survey"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Questionnaire"),
                                  u"survey"_s, true),
          placeInOrder(), choice(u"kind"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Kind"), kinds, true),
          text(u"text"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Question"), true),
          text(u"text_en"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Question in English")),
          longText(u"options"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Choices, one a line")),
          recordfields::reference(u"session"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Session"),
                                  u"session"_s),
          recordfields::reference(u"person"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Person"), u"person"_s),
          text(u"skill"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Skill")),
          flag(u"with_names"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Answers are read with names"))},
         {}});
}

RecordType replyType()
{
    return removable(
        {u"survey_reply"_s,
         QT_TRANSLATE_NOOP("kitcamp::Record", "reply"),
         QT_TRANSLATE_NOOP("kitcamp::Record", "replies"),
         {recordfields::reference(u"survey"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Questionnaire"),
                                  u"survey"_s, true),
          participant(false), text(u"token"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Mark of the reply")),
          number(u"answered_at"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Answered"), true)},
         {}});
}

RecordType surveyAnswerType()
{
    return removable(
        {u"survey_answer"_s,
         QT_TRANSLATE_NOOP("kitcamp::Record", "answer of a questionnaire"),
         QT_TRANSLATE_NOOP("kitcamp::Record", "answers of questionnaires"),
         {recordfields::reference(u"survey_reply"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Reply"),
                                  u"survey_reply"_s, true),
          recordfields::reference(u"survey_item"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Question"),
                                  u"survey_item"_s, true),
          {u"value"_s, FieldType::LongText, QT_TRANSLATE_NOOP("kitcamp::Record", "Answer"), true}},
         {}});
}

} // namespace

void registerSurveyRecords(Domain& domain)
{
    for (const RecordType& type : {surveyType(), itemType(), replyType(), surveyAnswerType()})
        domain.recordTypes.add(type);
}

} // namespace kitcamp
