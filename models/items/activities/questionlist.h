// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/pagedmodel.h"

namespace kitcamp {

/// The questions that an activity asks of those who apply, in their order, and how many have answered.
class QuestionList : public PagedModel
{
    Q_OBJECT
public:
    QuestionList(Store& store, FoldQuery fold, QObject* parent);

    void showActivity(qint64 activity);
    [[nodiscard]] QVariant cell(const ListRow& row, int column, int role) const override;
};

} // namespace kitcamp
