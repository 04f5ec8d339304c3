// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/document.h"
#include "models/statistics/figures.h"
#include "models/store/store.h"

namespace kitcamp {

/// Which report is wanted, and about what. As of when it speaks follows from the clock it is composed by.
struct ReportWish {
    QString key; ///< month, year, camp, course, inventory, overdue, honours, own
    FigurePeriod period; ///< month: its days; year: the year's; honours: open where all are wanted
    bool academic = false; ///< year: from 1 September; years beside it are counted so too
    qint64 activity = 0; ///< camp
    qint64 course = 0; ///< course
    qint64 layout = 0; ///< own: a row of report_layout
    bool withLists = true; ///< month, year, camp: the annex of names
    friend bool operator==(const ReportWish&, const ReportWish&) = default;
};

/// What a report has to be told before it can be composed.
enum class ReportNeed { None, Month, Year, Years, Camp, Course, Layout };

/// One of the reports there are, as people choose it.
struct ReportKind {
    QString key;
    QString title; ///< translated
    QString sentence; ///< translated: for whom and what it says
    ReportNeed need = ReportNeed::None; ///< Years: a year, or all of them
    bool hasLists = false; ///< has an annex that can be left out
};
[[nodiscard]] QList<ReportKind> reportKinds();
[[nodiscard]] std::optional<ReportKind> reportKindOf(const QString& key);

/// What a report is read from. Belongs to the thread of its connection, so that long reports are composed
/// beside the window.
struct ReportSource {
    Connection& file;
    FigureScope scope; ///< now, the centre's zone, and who may end it
    const Domain& domain; ///< how stored choices read
    std::function<void(int done, int total)> progress; ///< blocks composed; may be empty
};

/// In the language of the application. Refused where what it is about is not there, saying what there is;
/// a centre with nothing to tell gives a document of one sentence. Error code Cancelled where the scope says
/// so.
[[nodiscard]] Result<ReportDocument> composeReport(const ReportSource& source, const ReportWish& wish);
/// With the store's own reader, clock and zone.
[[nodiscard]] Result<ReportDocument> composeReport(Store& store, const ReportWish& wish);

/// The days of a calendar month, a calendar year, or of the academic year that begins in \p year.
[[nodiscard]] FigurePeriod monthPeriod(int year, int month);
[[nodiscard]] FigurePeriod yearPeriod(int year, bool academic);

/// What a report can be about: a camp, a course, a report of the centre's own.
struct ReportChoice {
    qint64 id = 0;
    QString code; ///< may be empty
    QString name; ///< in the language of the application
};
/// Newest first; cancelled and archived ones left out. \p need: Camp, Course or Layout.
[[nodiscard]] Result<QList<ReportChoice>> reportChoices(Connection& file, ReportNeed need);
/// By id, code or name; refuses with the list of what there is.
[[nodiscard]] Result<qint64> reportChoice(Connection& file, ReportNeed need, const QString& written);
/// What to say where there is none: "This centre has no camp yet ..."
[[nodiscard]] QString noReportChoice(ReportNeed need);
/// The year of the first activity or loan that the file knows; 0: of none.
[[nodiscard]] Result<int> firstYear(Connection& file);

} // namespace kitcamp
