// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/workplace.h"

class QWidget;

namespace kitcamp {

// The reviewed imports of a camp, each a dialog over \p parent: choose or drop the file, correct the columns,
// see what becomes of each row, import it as one Action.

/// A questionnaire's export: applicants with their answers and what lists before the camp need.
void openApplicationsImport(Workplace& workplace, qint64 activity, QWidget* parent);
/// What a learning platform says of the pre-training.
void openProgressImport(Workplace& workplace, qint64 activity, QWidget* parent);
/// Logins, passwords and quotas of a cloud platform.
void openCloudAccountsImport(Workplace& workplace, qint64 activity, QWidget* parent);
/// The score sheets of judges, for a judging round.
void openJudgeScoresImport(Workplace& workplace, qint64 round, QWidget* parent);
/// What people answered, with a name or without, to a survey.
void openSurveyImport(Workplace& workplace, qint64 survey, QWidget* parent);
/// Points, ranks and awards, for a round of a contest.
void openContestResultsImport(Workplace& workplace, qint64 round, QWidget* parent);

} // namespace kitcamp
