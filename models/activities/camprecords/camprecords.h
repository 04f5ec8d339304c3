// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kitcamp {

struct Domain;

// The record types of each table of 0008_camps.sql, by subject.

/// Phases, quotas, kits, modules, cloud resources, duties.
void registerCampPlanRecords(Domain& domain);
/// Questionnaires as they were sent in, how they are weighed.
void registerApplicationRecords(Domain& domain);
/// What is known of those who come: progress, accounts, details, beds, check-ins.
void registerAttendeeRecords(Domain& domain);
/// Teams, plans of teams, project cases, wishes.
void registerTeamRecords(Domain& domain);
/// Rounds, rubrics, marks, awards.
void registerJudgingRecords(Domain& domain);
/// Questionnaires before and after.
void registerSurveyRecords(Domain& domain);

/// How their rows are called in a sentence.
void registerCampNames(Domain& domain);

} // namespace kitcamp
