// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/teampapers/teamsheetcontent.h"
#include "views/print/paper.h"

#include <QCoreApplication>

namespace kitcamp {

/// A sign for the door or the table of each team, A4 on its side: its number to be read from afar, its
/// project and members, and the code that opens it at the desk.
class DoorSignPaper : public Paper
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::DoorSignPaper)

public:
    DoorSignPaper(QList<TeamSheetContent> teams, PaperFrame frame);

    [[nodiscard]] QString title() const override { return m_title; }
    [[nodiscard]] Sheet sheet() const override;
    [[nodiscard]] std::unique_ptr<PaperPages> layOut(const Sheet& sheet) const override;

private:
    QList<TeamSheetContent> m_teams;
    QString m_title;
    QStringList m_headings; ///< "Team 9", one for each
    QStringList m_facts; ///< project, mentor, room, in a line each
};

} // namespace kitcamp
