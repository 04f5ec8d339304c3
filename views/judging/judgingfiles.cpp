// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/judging/judgingfiles.h"

#include "models/exchange/tablewriter.h"
#include "models/items/judging/rankingmodel.h"
#include "views/lists/listpaperof.h"
#include "views/print/listpaper.h"

namespace kitcamp {

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

Result<void> saveRanking(const RankingModel& model, const QString& title, const QString& path)
{
    return writeTableFile(path, {title, model.exportNumbers()},
                          [&](const TakeTableRow& take) -> Result<void> {
                              KITCAMP_TRY(take(model.exportHeader()));
                              for (int row = 0; row < model.rowCount(); ++row)
                                  KITCAMP_TRY(take(model.exportRow(row)));
                              return {};
                          });
}

} // namespace kitcamp
