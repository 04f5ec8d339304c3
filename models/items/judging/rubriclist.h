// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/pagedmodel.h"

namespace kitcamp {

/// What the judges of a round look at, in its order.
class RubricList : public PagedModel
{
    Q_OBJECT
public:
    RubricList(Store& store, FoldQuery fold, QObject* parent);

    void showRound(qint64 round);
};

} // namespace kitcamp
