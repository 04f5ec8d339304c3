// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/importing/importchoices.h"

namespace kitcamp {

Result<QList<NamedRow>> importChoices(Connection& connection, ImportKind kind, qint64 activity)
{
    const char* sql = kind == ImportKind::JudgeScores
        ? "SELECT t.id, p.name FROM participation AS t JOIN person AS p ON p.id=t.person WHERE t.activity=? "
          "AND"
          " t.role IN ('judge','teacher','mentor') ORDER BY t.role<>'judge', p.name"
        : "SELECT id, name FROM cloud_resource WHERE activity=? ORDER BY id";
    QList<NamedRow> choices;
    KITCAMP_TRY(connection.each(
        sql,
        [&](const Statement& row) {
            choices << NamedRow{row.integer(0), row.text(1)};
        },
        activity));
    return choices;
}

} // namespace kitcamp
