// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/attendees/listspapers.h"

#include "models/exchange/tablewriter.h"
#include "models/people/papernames.h"
#include "views/papers/paperframe.h"
#include "views/print/listpaper.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

PlainTable plainTable(const AttendeeList& list)
{
    return {list.title, list.summary, list.columns, list.rows, list.numbers, {}};
}

Result<QStringList> remarksOn(Store& store, QLatin1String paper, const QList<qint64>& participations)
{
    KITCAMP_ASSIGN(PaperNames names, PaperNames::read(store, paper));
    for (const qint64 participation : participations)
        names.meet(participation);
    return names.remarks();
}

Result<std::shared_ptr<const Paper>> attendeePaper(Store& store, const AttendeeList& list,
                                                   const QLocale& locale)
{
    PlainTable table = plainTable(list);
    KITCAMP_ASSIGN(const QStringList remarks, remarksOn(store, "attendee-list"_L1, list.participations));
    table.remarks << remarks;
    return tablePaper(store, table, locale);
}

Result<std::shared_ptr<const Paper>> tablePaper(Store& store, const PlainTable& table, const QLocale& locale)
{
    KITCAMP_ASSIGN(PaperFrame frame, paperFrameOf(store, locale));
    frame.stamp.remarks << table.remarks;
    ListContent content;
    content.title = table.title;
    content.subtitle = table.subtitle;
    for (int column = 0; column < table.header.size(); ++column)
        content.columns << PaperColumn{table.header[column],
                                       table.numbers.contains(column) ? Qt::AlignRight : Qt::AlignLeft};
    const auto rows = std::make_shared<QList<QStringList>>(table.rows);
    content.rows.count = static_cast<int>(rows->size());
    content.rows.text = [rows](int row, int column) { return rows->value(row).value(column); };
    return std::shared_ptr<const Paper>(std::make_shared<ListPaper>(std::move(content), frame));
}

Result<void> saveTable(const PlainTable& table, const QString& path)
{
    return writeTableFile(path, {table.title, table.numbers}, [&](const TakeTableRow& take) -> Result<void> {
        KITCAMP_TRY(take(table.header));
        for (const QStringList& row : table.rows)
            KITCAMP_TRY(take(row));
        return {};
    });
}

} // namespace kitcamp
