// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kitcamp {

struct Domain;

// The record types of each table of 0006_activities.sql, by subject.

/// Terms, days without teaching, exam weeks, periods, rooms, when people can.
void registerCalendarRecords(Domain& domain);
/// Courses and activities with what belongs to them.
void registerCourseRecords(Domain& domain);
/// Participations, questions, answers.
void registerRosterRecords(Domain& domain);
/// Sessions, the published plan, attendance.
void registerSessionRecords(Domain& domain);
/// Certificates, bookings, notices.
void registerPaperRecords(Domain& domain);

/// How their rows are called in a sentence.
void registerActivityNames(Domain& domain);

} // namespace kitcamp
