// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/teampapers/teamsheetcontent.h"
#include "views/print/paper.h"

#include <QCoreApplication>

namespace kitcamp {

/// The sheet of each team: who is in it, its project, mentor and room, what its kit holds, its timetable, and
/// the code that opens it at the desk. A team begins on a page of its own.
class TeamSheetPaper : public Paper
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::TeamSheetPaper)

public:
    TeamSheetPaper(QList<TeamSheetContent> teams, PaperFrame frame, const QLocale& locale);

    [[nodiscard]] QString title() const override { return m_title; }
    [[nodiscard]] Sheet sheet() const override;
    [[nodiscard]] std::unique_ptr<PaperPages> layOut(const Sheet& sheet) const override;

    /// A part of a sheet: a heading over rows of cells. Translated.
    struct Part {
        QString heading;
        QList<double> widths; ///< of the columns, as parts of the width; their sum is 1
        QList<QStringList> rows;
    };
    /// A team in words.
    struct Page {
        QString heading; ///< "Team 9 · Code tutor"
        QString camp;
        QString facts; ///< a line each
        QList<Part> parts;
        QString code;
    };

private:
    [[nodiscard]] static Page pageOf(const TeamSheetContent& team, const QLocale& locale);

    QList<Page> m_pages;
    QString m_title;
};

} // namespace kitcamp
