// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/print/paper.h"
#include "views/week/plansheet.h"

namespace kitcamp {

/// A day, week, month or agenda as it is shown, on one sheet lying on its side.
class CalendarPaper : public Paper
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::CalendarPaper)
public:
    /// \p headline: what days it shows.
    CalendarPaper(PlanSheet plan, QString headline, PaperFrame frame);

    [[nodiscard]] QString title() const override { return m_title; }
    [[nodiscard]] Sheet sheet() const override;
    [[nodiscard]] std::unique_ptr<PaperPages> layOut(const Sheet& sheet) const override;

private:
    PlanSheet m_plan;
    QString m_headline;
    QString m_title;
};

} // namespace kitcamp
