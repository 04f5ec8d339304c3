// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/contests/entriesbyschool.h"
#include "models/items/activityreader.h"

namespace kitcamp {

/// A contest as it stands in the file: its rounds and results, and its entries by school.
class ContestReader : public ActivityReader
{
    Q_OBJECT
public:
    ContestReader(Store& store, QObject* parent);

    [[nodiscard]] const ContestSheet& sheet() const { return m_sheet; }
    [[nodiscard]] const QList<SchoolEntries>& schools() const { return m_schools; }

protected:
    [[nodiscard]] Result<void> readOf(qint64 activity) override;

private:
    ContestSheet m_sheet;
    QList<SchoolEntries> m_schools;
};

} // namespace kitcamp
