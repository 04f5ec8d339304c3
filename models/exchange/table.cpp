// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/table.h"

#include <QCoreApplication>

namespace kitcamp {

QString Table::sentence(const TableRow& row, const CellProblem& problem) const
{
    if (problem.column < 0)
        return QCoreApplication::translate("Table", "Row %1: %2")
            .arg(QString::number(row.sourceRow), problem.reason);
    const QString name = header.value(problem.column);
    if (name.isEmpty())
        return QCoreApplication::translate("Table", "Row %1, column %2: %3")
            .arg(QString::number(row.sourceRow), QString::number(problem.column + 1), problem.reason);
    return QCoreApplication::translate("Table", "Row %1, column %2 (%3): %4")
        .arg(QString::number(row.sourceRow), QString::number(problem.column + 1), name, problem.reason);
}

QStringList Table::column(int column) const
{
    QStringList values;
    values.reserve(qsizetype(rows.size()));
    for (const TableRow& row : rows)
        values.append(row.cells.value(column));
    return values;
}

} // namespace kitcamp
