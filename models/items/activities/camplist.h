// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/activities/activitylist.h"

namespace kitcamp {

/// The camps: how many applied, how many are in and from how many universities, how long, and how they stand.
class CampList : public ActivityList
{
    Q_OBJECT
public:
    CampList(Store& store, FoldQuery fold, QObject* parent);
};

} // namespace kitcamp
