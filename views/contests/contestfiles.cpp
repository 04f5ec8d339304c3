// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/contests/contestfiles.h"

#include "models/exchange/tablewriter.h"

namespace kitcamp {

Result<void> saveContestTable(const ContestTable& table, const QString& path)
{
    return writeTableFile(path, {table.title, table.numbers}, [&](const TakeTableRow& take) -> Result<void> {
        KITCAMP_TRY(take(table.header));
        for (int row = 0; row < table.rows; ++row)
            KITCAMP_TRY(take(table.row(row)));
        return {};
    });
}

} // namespace kitcamp
