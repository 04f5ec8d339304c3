// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/statistics/answer.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QVariant>

#include <variant>

namespace kitcamp {

/// How an answer is drawn.
enum class ChartForm { Bars, Stacked, Line, Area, Pie, Heat };

/// A line above what follows. level 1 begins a chapter.
struct ReportHeading {
    QString text;
    int level = 1;
};

/// A paragraph of plain text; line ends stay. muted: a remark, smaller.
struct ReportText {
    QString text;
    bool muted = false;
};

/// A few numbers in a row, each with what it counts and how it compares ("34", "Classes held", "5 more than
/// 2023").
struct ReportFigure {
    QString value;
    QString label;
    QString note;
};
struct ReportFigures {
    QList<ReportFigure> figures;
};

struct ReportChart {
    QString title;
    QString note; ///< how to read it; may be empty
    FigureAnswer answer;
    ChartForm form = ChartForm::Bars;
};

/// A column says how its cells are meant, so that spreadsheets get real numbers and dates.
struct ReportColumn {
    enum class Kind { Text, Number, Percent, Day, Moment };
    QString title;
    Kind kind = Kind::Text;
    int decimals = 0;
    double weight = 0.0; ///< share of the width; 0 in all: as their contents need
};

/// Cells: QString for Text, double for Number and Percent (87.5 is 87.5 %), QDate for Day, QDateTime in the
/// centre's zone for Moment; an invalid QVariant is an empty cell. Heads stand again on every page.
struct ReportTable {
    QString title;
    QString note;
    QList<ReportColumn> columns;
    QList<QVariantList> rows;
    QString emptyText; ///< what stands there where there is no row
};

/// Lines to sign, side by side.
struct ReportSignature {
    QStringList captions;
};
struct ReportPageBreak {
};

using ReportBlock = std::variant<ReportHeading, ReportText, ReportFigures, ReportChart, ReportTable,
                                 ReportSignature, ReportPageBreak>;

/// A report as it is read, whatever it is written to: paper, ODT, HTML, a spreadsheet. Plain values in the
/// language of the application when it was composed.
struct ReportDocument {
    QString key; ///< month, year, camp, course, inventory, overdue, honours, own
    QString title;
    QString subtitle; ///< the period, the filter
    QList<ReportBlock> blocks;
    QStringList remarks; ///< at its end: what the file did not know, whose name was erased
};

} // namespace kitcamp
