// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/activities/activitylist.h"

namespace kitcamp {

/// The contests: how many take part and from how many schools, rounds, awards, and how they stand.
class ContestList : public ActivityList
{
    Q_OBJECT
public:
    ContestList(Store& store, FoldQuery fold, QObject* parent);
};

} // namespace kitcamp
