// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/pagedmodel.h"

namespace kitcamp {

/// What a camp gave its teams and people, and what they won later.
class AwardList : public PagedModel
{
    Q_OBJECT
public:
    AwardList(Store& store, FoldQuery fold, QObject* parent);

    void showActivity(qint64 activity);
};

} // namespace kitcamp
