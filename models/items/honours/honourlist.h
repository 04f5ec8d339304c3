// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/pagedmodel.h"

namespace kitcamp {

/// All that persons, teams, courses, organizations and the centre itself received, those of camps and
/// contests too.
class HonourList : public PagedModel
{
    Q_OBJECT
public:
    HonourList(Store& store, FoldQuery fold, QObject* parent);

    /// Only those of a level, of a year; empty: any. "?": where it is not given.
    void showOnly(const QString& level, const QString& year);
    [[nodiscard]] QVariant cell(const ListRow& row, int column, int role) const override;
};

/// The years of which there are honours, the latest first.
[[nodiscard]] Result<QStringList> honourYears(Connection& connection);

} // namespace kitcamp
