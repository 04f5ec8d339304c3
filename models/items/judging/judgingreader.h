// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/judging/judgingsheet.h"
#include "models/items/activityreader.h"

namespace kitcamp {

/// A camp's judging as it stands in the file.
class JudgingReader : public ActivityReader
{
    Q_OBJECT
public:
    JudgingReader(Store& store, QObject* parent);

    [[nodiscard]] const JudgingSheet& sheet() const { return m_sheet; }

protected:
    [[nodiscard]] Result<void> readOf(qint64 activity) override;

private:
    JudgingSheet m_sheet;
};

} // namespace kitcamp
