// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/booking/pickingof.h"

#include "models/lending/booking/bookingnames.h"
#include "models/lending/booking/pickinglist.h"
#include "models/lending/slipcode.h"
#include "models/store/store.h"
#include "views/papers/paperframe.h"
#include "views/print/pickingpaper.h"

namespace kitcamp {

Result<std::shared_ptr<const Paper>> pickingPaperOf(Workplace& workplace, qint64 activity, qint64 session)
{
    Store& store = workplace.store;
    KITCAMP_ASSIGN(const PickingList list,
                   pickingListOf(store.reader(), store.clock().now(), activity, session));
    KITCAMP_ASSIGN(const PaperFrame frame, paperFrameOf(store, workplace.locale));
    PickingContent content;
    content.code = pickingCode(list.id);
    content.title = list.title;
    content.when = list.span.isEmpty() ? QString() : spanWords(list.span);
    content.takenBy = list.teacher;
    content.missing = list.missing;
    for (const PickingLine& line : list.lines)
        content.units.push_back({line.place, line.tag, line.modelName});
    return std::shared_ptr<const Paper>(std::make_shared<PickingPaper>(std::move(content), frame));
}

} // namespace kitcamp
