// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/roster/questions.h"
#include "models/store/recordactions.h"
#include "models/store/store.h"

namespace kitcamp {

/// A questionnaire of an activity.
struct SurveyRow {
    qint64 id = 0;
    QString kind; ///< 'before', 'after'
    QString name; ///< in the language of the window
    int replies = 0;
};

[[nodiscard]] Result<QList<SurveyRow>> surveysOf(Connection& connection, qint64 activity);

/// One step that asks for what the plan has: after the camp for each session and each of its teachers, and
/// always for the skills of the activity's other questionnaires, on a scale of 1 to 5. What is asked already
/// is left out; without steps: nothing is missing.
[[nodiscard]] Result<RecordBatch> questionsFromPlan(Store& store, qint64 survey);

/// The questions in their order, as texts for a questionnaire service take them.
[[nodiscard]] Result<QList<Question>> surveyQuestions(Connection& connection, qint64 survey);

} // namespace kitcamp
