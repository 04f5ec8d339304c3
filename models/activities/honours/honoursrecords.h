// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kitcamp {

struct Domain;

// The record types of each table of 0009_figures.sql, by subject.

/// Rounds and results of contests.
void registerContestRecords(Domain& domain);
/// Consents, and how long what is kept.
void registerConsentRecords(Domain& domain);
/// Kept questions, arrangements of dashboards, reports of the centre's own.
void registerFigureRecords(Domain& domain);

/// How their rows are called in a sentence.
void registerHonoursNames(Domain& domain);
/// What always holds of them, and that days are days.
void registerHonoursInvariants(Domain& domain);

} // namespace kitcamp
