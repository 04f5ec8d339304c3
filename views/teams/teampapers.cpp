// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/teams/teampapers.h"

#include "models/exchange/tablewriter.h"
#include "models/items/teams/teamtables.h"
#include "models/store/store.h"
#include "views/papers/paperframe.h"
#include "views/print/listpaper.h"
#include "views/teampapers/teampapers.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct TeamPapers {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::TeamPapers)
};

using MadePaper = Result<std::shared_ptr<const Paper>>;

/// Sheets, signs and badges hang in rooms and on people: they are of the solution that counts, whichever is
/// shown.
template <auto make>
MadePaper ofCamp(Workplace& workplace, const TeamPaperScope& scope)
{
    return make(workplace.store, workplace.locale, scope.activity, 0);
}

MadePaper badges(Workplace& workplace, const TeamPaperScope& scope)
{
    return badgePaperOf(workplace.store, workplace.locale, scope.activity);
}

} // namespace

std::vector<TeamPaper> teamPapers()
{
    return {
        {u"list"_s, TeamPapers::tr("&List of teams"), teamListPaper},
        {u"sheets"_s, TeamPapers::tr("Team &sheets"), ofCamp<&teamSheetPaperOf>},
        {u"signs"_s, TeamPapers::tr("&Door signs"), ofCamp<&doorSignPaperOf>},
        {u"badges"_s, TeamPapers::tr("&Badges"), badges},
    };
}

Result<std::shared_ptr<const Paper>> teamListPaper(Workplace& workplace, const TeamPaperScope& scope)
{
    KITCAMP_ASSIGN(const PaperFrame frame, paperFrameOf(workplace.store, workplace.locale));
    const auto table = std::make_shared<const TeamListTable>(teamListOf(*scope.content));
    ListContent content;
    content.title =
        TeamPapers::tr("Teams: %1", "camp").arg(workplace.store.naming().name(u"activity"_s, scope.activity));
    content.subtitle = workplace.store.naming().name(u"team_plan"_s, scope.plan);
    for (const QString& title : table->header)
        content.columns << PaperColumn{title, Qt::AlignLeft};
    content.rows.count = static_cast<int>(table->rows.size());
    content.rows.text = [table](int row, int column) { return table->rows.value(row).value(column); };
    return std::shared_ptr<const Paper>(std::make_shared<ListPaper>(content, frame));
}

Result<void> saveTeamList(const BoardContent& content, const QString& path)
{
    const TeamListTable table = teamListOf(content);
    return writeTableFile(path, {TeamPapers::tr("Teams"), {0}},
                          [&](const TakeTableRow& take) -> Result<void> {
                              KITCAMP_TRY(take(table.header));
                              for (const QStringList& row : table.rows)
                                  KITCAMP_TRY(take(row));
                              return {};
                          });
}

} // namespace kitcamp
