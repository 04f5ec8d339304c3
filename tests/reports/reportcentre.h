// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/reports.h"
#include "tests/people/centrefile.h"

namespace kitcamp::testkit {

/// Fills a file with a small centre: two universities and a school, a course with classes in 2025 and 2026, a
/// camp and a contest of summer 2026, sessions with attendance, devices, loans and honours. It is 2026-09-07.
struct ReportCentre {
    explicit ReportCentre(CentreFile& file);

    CentreFile& file;
    qint64 river = 0;
    qint64 lake = 0;
    qint64 school = 0;
    qint64 course = 0;
    qint64 spring = 0; ///< class from 2026-03-02
    qint64 earlier = 0; ///< class from 2025-03-03
    qint64 camp = 0; ///< 2026-08-17 to 2026-08-20
    qint64 contest = 0; ///< 2026-07-04
    QList<qint64> students; ///< of the universities
    qint64 pupil = 0; ///< of the school, born in 2011

    qint64 join(qint64 activity, qint64 person, const QString& state);

private:
    qint64 addActivity(const QString& kind, const QString& name, const QString& from, const QString& until,
                       qint64 ofCourse = 0);
    void addPeople();
    void addActivities();
    void addSessions();
    void addLoans();
    void addHonours();
};

/// Domains of everything that reports read.
void registerForReports(Domain& domain);

[[nodiscard]] qint64 countOf(Store& store, const char* sql);
/// The table with that title; fails where there is none.
[[nodiscard]] ReportTable tableOf(const ReportDocument& document, const QString& title);
[[nodiscard]] bool hasTable(const ReportDocument& document, const QString& title);
/// The cell in the row that begins with \p row, in the column with that title.
[[nodiscard]] QVariant cellOf(const ReportTable& table, const QString& row, const QString& column);
[[nodiscard]] QStringList chartTitles(const ReportDocument& document);
/// All that can be read, line by line: for looking for words and for comparing two.
[[nodiscard]] QString readingOf(const ReportDocument& document);

} // namespace kitcamp::testkit
