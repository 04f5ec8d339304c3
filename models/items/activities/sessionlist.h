// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/calendar/teachingcalendar.h"
#include "models/items/pagedmodel.h"

namespace kitcamp {

/// The sessions of one activity: which of how many, date, teaching week, time, room, staff.
class SessionList : public PagedModel
{
    Q_OBJECT
public:
    SessionList(Store& store, FoldQuery fold, QObject* parent);

    void showActivity(qint64 activity);
    [[nodiscard]] QVariant cell(const ListRow& row, int column, int role) const override;

protected:
    void beginToFollow() override;

private:
    void readCalendar();
    [[nodiscard]] QString text(const ListRow& row, const QString& key) const;
    [[nodiscard]] QString stateText(const ListRow& row) const;
    [[nodiscard]] Tone toneOf(const ListRow& row, const QString& key) const;

    TeachingCalendar m_calendar;
};

} // namespace kitcamp
