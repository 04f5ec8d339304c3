// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/duties/dutypapers.h"

#include "views/papers/paperframe.h"
#include "views/print/listpaper.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct DutyPapers {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::DutyPapers)
};

QString titleOf(DutyTable::Order order)
{
    switch (order) {
    case DutyTable::Order::Person:
        return DutyPapers::tr("Duties by person");
    case DutyTable::Order::Room:
        return DutyPapers::tr("Duties by room");
    case DutyTable::Order::Time:
        break;
    }
    return DutyPapers::tr("Mentors and rooms");
}

} // namespace

QList<int> dutyPaperColumns(DutyTable::Order order)
{
    using enum DutyTable::Column;
    QList<int> columns{DayColumn, TimeColumn, KindColumn, TeamColumn};
    const int first = order == DutyTable::Order::Room ? RoomColumn : PersonColumn;
    const int second = order == DutyTable::Order::Room ? PersonColumn : RoomColumn;
    if (order == DutyTable::Order::Time)
        columns.insert(2, first);
    else
        columns.prepend(first);
    return columns << second << NoteColumn;
}

Result<std::shared_ptr<const Paper>> supervisionPlanOf(Store& store, const QLocale& locale, qint64 activity,
                                                       DutyTable::Order order)
{
    DutyTable table(store, nullptr);
    table.showActivity(activity, order);
    if (!table.failure().isEmpty())
        return Error{ErrorCode::File, table.failure(), {}, {}, {}};
    KITCAMP_ASSIGN(const PaperFrame frame, paperFrameOf(store, locale));
    ListContent content = listOf(table, dutyPaperColumns(order));
    content.title = u"%1: %2"_s.arg(store.naming().name(u"activity"_s, activity), titleOf(order));
    content.subtitle = table.summary();
    return std::shared_ptr<const Paper>(std::make_shared<ListPaper>(content, frame));
}

} // namespace kitcamp
