// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/print/paper.h"
#include "views/week/plansheet.h"

#include <vector>

namespace kitcamp {

/// A week of a timetable.
struct TimetableWeek {
    QString headline; ///< "23–29 Nov 2026, week 12"
    PlanSheet plan;
};

/// Weeks as grids, one on a sheet lying on its side.
class TimetablePaper : public Paper
{
public:
    TimetablePaper(QString title, std::vector<TimetableWeek> weeks, PaperFrame frame);

    [[nodiscard]] QString title() const override { return m_title; }
    [[nodiscard]] Sheet sheet() const override;
    [[nodiscard]] std::unique_ptr<PaperPages> layOut(const Sheet& sheet) const override;

private:
    QString m_title;
    std::shared_ptr<const std::vector<TimetableWeek>> m_weeks;
};

} // namespace kitcamp
