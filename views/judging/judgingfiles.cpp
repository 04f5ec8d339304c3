// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/judging/judgingfiles.h"

#include "models/exchange/tablewriter.h"
#include "models/items/judging/rankingmodel.h"
#include "models/people/hiddennames.h"
#include "views/lists/listpaperof.h"
#include "views/print/listpaper.h"

namespace kitcamp {

namespace {
constexpr int membersColumn = 3; ///< of RankingModel::exportRow()
} // namespace

std::shared_ptr<const Paper> tablePaper(Workplace& workplace, QAbstractItemModel& model,
                                        const TableHeading& heading, const QList<int>& columns)
{
    if (model.rowCount() == 0)
        return {};
    ListContent content = listOf(model, columns);
    content.title = heading.title;
    content.subtitle = heading.subtitle;
    return std::make_shared<ListPaper>(content, paperFrameOf(workplace));
}

Result<void> saveRanking(Store& store, const RankingModel& model, const QString& title, const QString& path)
{
    KITCAMP_ASSIGN(const HiddenNames hidden, HiddenNames::read(store, QLatin1String("ranking-file")));
    return writeTableFile(path, {title, model.exportNumbers()},
                          [&](const TakeTableRow& take) -> Result<void> {
                              KITCAMP_TRY(take(model.exportHeader()));
                              for (int row = 0; row < model.rowCount(); ++row) {
                                  QStringList cells = model.exportRow(row);
                                  cells[membersColumn] = hidden.without(cells[membersColumn]);
                                  KITCAMP_TRY(take(cells));
                              }
                              return {};
                          });
}

} // namespace kitcamp
