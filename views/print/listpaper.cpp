// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/print/listpaper.h"

#include "views/print/listcolumns.h"
#include "views/print/listpages.h"

#include <QAbstractItemModel>

namespace kitcamp {

namespace {

constexpr double mostWrapping =
    1.35; // contents may be this much wider than upright paper before it is turned

Sheet sheetFor(const ListContent& content, const ListOptions& options)
{
    const Sheet upright = Sheet::of(options.size, {14.0, 12.0, 14.0, 9.0});
    if (options.turn == ListOptions::Turn::Sideways)
        return upright.turned();
    if (options.turn == ListOptions::Turn::Upright)
        return upright;
    const ListColumns columns(content, listFontSizes.front());
    const double room = upright.body().width();
    const bool crowded = columns.leastWidth() > room || columns.naturalWidth() > room * mostWrapping;
    return crowded ? upright.turned() : upright;
}

Qt::Alignment alignmentOf(const QAbstractItemModel& model, int column)
{
    // Numbers stand right: the cells know it, their heads often do not.
    const QVariant cell =
        model.rowCount() > 0 ? model.index(0, column).data(Qt::TextAlignmentRole) : QVariant();
    const QVariant head = model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole);
    const Qt::Alignment alignment((cell.isValid() ? cell : head).toInt());
    return alignment & (Qt::AlignRight | Qt::AlignHCenter) ? alignment & Qt::AlignHorizontal_Mask
                                                           : Qt::AlignLeft;
}

} // namespace

ListContent listOf(QAbstractItemModel& model, const QList<int>& columns)
{
    while (model.canFetchMore({}))
        model.fetchMore({});
    ListContent content;
    for (const int column : columns)
        content.columns.append(
            {model.headerData(column, Qt::Horizontal).toString(), alignmentOf(model, column)});
    const int rows = model.rowCount();
    QStringList cells;
    cells.reserve(qsizetype(rows) * columns.size());
    for (int row = 0; row < rows; ++row) {
        for (const int column : columns)
            cells << model.index(row, column).data(Qt::DisplayRole).toString();
    }
    content.rows.count = rows;
    content.rows.text = [cells, width = columns.size()](int row, int column) {
        return cells[row * width + column];
    };
    return content;
}

ListPaper::ListPaper(ListContent content, PaperFrame frame, const ListOptions& options)
    : Paper(std::move(frame))
    , m_content(std::make_shared<const ListContent>(std::move(content)))
    , m_emptyText(tr("There is nothing in this list.", "printed list without rows"))
    , m_sheet(sheetFor(*m_content, options))
{
}

std::unique_ptr<PaperPages> ListPaper::layOut(const Sheet& sheet) const
{
    return std::make_unique<ListPages>(sheet, m_content, frame(), m_emptyText);
}

} // namespace kitcamp
