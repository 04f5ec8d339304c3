// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/afterwards/campreport.h"
#include "views/print/paper.h"

#include <QCoreApplication>

namespace kitcamp {

/// The report of a camp, for the alliance and the file: figures, teams, attendance, questionnaires, the
/// students of each university, devices, and a line to sign.
class CampReportPaper : public Paper
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::CampReportPaper)

public:
    CampReportPaper(CampReport report, PaperFrame frame);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] Sheet sheet() const override;
    [[nodiscard]] std::unique_ptr<PaperPages> layOut(const Sheet& sheet) const override;

private:
    CampReport m_report;
    QStringList m_signature; ///< what stands under the lines
};

} // namespace kitcamp
