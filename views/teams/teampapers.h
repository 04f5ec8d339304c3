// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/teams/boardcontent.h"
#include "models/store/result.h"
#include "views/common/workplace.h"

#include <functional>
#include <vector>

namespace kitcamp {

/// What is printed.
struct TeamPaperScope {
    qint64 activity = 0;
    qint64 plan = 0;
    const BoardContent* content = nullptr; ///< of the plan; never null
};

/// An entry of the menu "Print" of the board.
struct TeamPaper {
    QString key; ///< the action is called "teamPaper_<key>"
    QString title; ///< translated
    std::function<Result<std::shared_ptr<const Paper>>(Workplace& workplace, const TeamPaperScope& scope)>
        make;
};

/// One line for each paper, in the order of the menu.
[[nodiscard]] std::vector<TeamPaper> teamPapers();

/// The list of teams: a line for each member.
[[nodiscard]] Result<std::shared_ptr<const Paper>> teamListPaper(Workplace& workplace,
                                                                 const TeamPaperScope& scope);
/// The same as CSV or XLSX, by the ending of \p path.
[[nodiscard]] Result<void> saveTeamList(const BoardContent& content, const QString& path);

} // namespace kitcamp
