// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/pagedmodel.h"

namespace kitcamp {

/// What a project wants to have reached by when, and what it has.
class MilestoneList : public PagedModel
{
    Q_OBJECT
public:
    MilestoneList(Store& store, FoldQuery fold, QObject* parent);

    void showActivity(qint64 activity);
    [[nodiscard]] QVariant cell(const ListRow& row, int column, int role) const override;

private:
    [[nodiscard]] bool isLate(const ListRow& row) const;
};

} // namespace kitcamp
