// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/attendance/matrixfiles.h"

#include "models/exchange/tablewriter.h"
#include "models/items/attendance/matrixmodel.h"
#include "models/people/papernames.h"
#include "views/papers/paperframe.h"
#include "views/print/listpaper.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostUpright = 8; ///< sessions; more want the long side of the sheet
} // namespace

Result<void> saveMatrix(Store& store, const MatrixModel& matrix, const QString& path)
{
    KITCAMP_ASSIGN(PaperNames names, PaperNames::read(store, "attendance-file"_L1, matrix.matrix().activity));
    const int columns = static_cast<int>(matrix.exportHeader().size());
    // Attended, counted and percent are numbers to reckon with; the last column is the rule in words.
    const TableShape shape{matrix.matrix().activityName, {columns - 4, columns - 3, columns - 2}};
    return writeTableFile(path, shape, [&](const TakeTableRow& take) -> Result<void> {
        KITCAMP_TRY(take(matrix.exportHeader()));
        for (int row = 0; row < matrix.rowCount(); ++row) {
            QStringList cells = matrix.exportRow(row);
            cells.front() = names.name(matrix.matrix().lines.at(row).person.value, cells.front());
            KITCAMP_TRY(take(cells));
        }
        return {};
    });
}

std::shared_ptr<const Paper> matrixPaper(Store& store, const MatrixModel& matrix, const QLocale& locale)
{
    auto frame = paperFrameOf(store, locale);
    auto names = PaperNames::read(store, "attendance-table"_L1, matrix.matrix().activity);
    if (!frame || !names || matrix.rowCount() == 0)
        return {};
    ListContent content;
    content.title = MatrixModel::tr("Attendance: %1", "%1: activity").arg(matrix.matrix().activityName);
    content.subtitle =
        matrix.ruleText() + u' ' + MatrixModel::tr("● present, ▲ late, ○ excused, ■ absent, · not marked");
    const int columns = matrix.columnCount();
    for (int column = 0; column < columns; ++column)
        content.columns << PaperColumn{matrix.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                                       column >= MatrixModel::FirstSession ? Qt::AlignHCenter
                                                                           : Qt::AlignLeft};
    auto cells = std::make_shared<QStringList>();
    for (int row = 0; row < matrix.rowCount(); ++row) {
        for (int column = 0; column < columns; ++column) {
            QString text = matrix.index(row, column).data().toString();
            if (column == MatrixModel::PersonColumn)
                text = names->name(matrix.matrix().lines.at(row).person.value, text);
            *cells << text.replace(u' ', QChar::Nbsp);
        }
    }
    frame->stamp.remarks << names->remarks();
    content.rows.count = matrix.rowCount();
    content.rows.text = [cells, columns](int row, int column) {
        return cells->value(row * columns + column);
    };
    ListOptions options;
    options.turn = matrix.matrix().sessions.size() > mostUpright ? ListOptions::Turn::Sideways
                                                                 : ListOptions::Turn::Automatic;
    return std::make_shared<ListPaper>(content, *frame, options);
}

} // namespace kitcamp
