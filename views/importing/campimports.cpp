// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importing/campimports.h"

#include "models/store/rowlookup.h"

#include "views/importing/importdialog.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

void openImport(Workplace& workplace, ImportKind kind, qint64 activity, qint64 object, QWidget* parent)
{
    ImportAim aim{kind, {}, object};
    aim.enrolment.activity = activity;
    aim.enrolment.state = u"applied"_s;
    (new ImportDialog(workplace, aim, parent))->present();
}

/// The activity that a row of \p table belongs to; 0 where it is gone.
qint64 activityOf(Workplace& workplace, const QString& table, qint64 id)
{
    const auto found = referenceOf(workplace.store.reader(), table, u"activity"_s, id);
    return found ? found->value_or(0) : 0;
}

} // namespace

void openApplicationsImport(Workplace& workplace, qint64 activity, QWidget* parent)
{
    openImport(workplace, ImportKind::Applications, activity, 0, parent);
}

void openProgressImport(Workplace& workplace, qint64 activity, QWidget* parent)
{
    openImport(workplace, ImportKind::Progress, activity, 0, parent);
}

void openCloudAccountsImport(Workplace& workplace, qint64 activity, QWidget* parent)
{
    openImport(workplace, ImportKind::CloudAccounts, activity, 0, parent);
}

void openJudgeScoresImport(Workplace& workplace, qint64 round, QWidget* parent)
{
    const qint64 activity = activityOf(workplace, u"judging_round"_s, round);
    openImport(workplace, ImportKind::JudgeScores, activity, round, parent);
}

void openSurveyImport(Workplace& workplace, qint64 survey, QWidget* parent)
{
    const qint64 activity = activityOf(workplace, u"survey"_s, survey);
    openImport(workplace, ImportKind::Survey, activity, survey, parent);
}

void openContestResultsImport(Workplace& workplace, qint64 round, QWidget* parent)
{
    const qint64 activity = activityOf(workplace, u"contest_round"_s, round);
    openImport(workplace, ImportKind::ContestResults, activity, round, parent);
}

} // namespace kitcamp
