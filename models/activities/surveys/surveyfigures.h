// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace kitcamp {

/// With fewer answers one could tell who gave them: nothing of them is shown.
constexpr int leastAnswers = 5;

/// A choice, or a step of a scale, and how many took it.
struct AnswerCount {
    QString value;
    int count = 0;
    friend bool operator==(const AnswerCount&, const AnswerCount&) = default;
};

/// What the answers to one question come to.
struct SurveyItemFigures {
    qint64 item = 0;
    QString kind; ///< of survey_item
    QString text; ///< in the language of the window
    QString about; ///< the session, the teacher or the skill; empty: the camp as a whole
    QStringList options;
    int answers = 0;
    std::optional<double> mean; ///< of numbers and scales, from leastAnswers on
    QList<AnswerCount> counts; ///< of choices and scales, in their order; from leastAnswers on
    QStringList texts; ///< in the order in which they came; from leastAnswers on

    [[nodiscard]] bool isShown() const { return answers >= leastAnswers; }
};

struct SurveyFigures {
    qint64 survey = 0;
    QString kind; ///< 'before', 'after'
    QString name;
    int replies = 0;
    int invited = 0; ///< students who take part
    QList<SurveyItemFigures> items;
};

/// What changed in a skill between the questionnaires before and after, over those who answered both.
struct SkillChange {
    QString skill;
    int before = 0; ///< answers
    int after = 0;
    int pairs = 0; ///< persons, or marks of replies, with an answer in both
    std::optional<double> meanBefore; ///< each from leastAnswers on
    std::optional<double> meanAfter;
    std::optional<double> change; ///< mean of the differences of the pairs
    friend bool operator==(const SkillChange&, const SkillChange&) = default;
};

[[nodiscard]] Result<SurveyFigures> surveyFigures(Connection& connection, qint64 survey);
/// Of all questionnaires of an activity, by the order of the skills in the later one. Only scales and numbers
/// count.
[[nodiscard]] Result<QList<SkillChange>> skillChanges(Connection& connection, qint64 activity);

} // namespace kitcamp
