// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/pagedmodel.h"

namespace kitcamp {

/// The project cases of a camp: what companies give the teams to work on.
class CaseList : public PagedModel
{
    Q_OBJECT
public:
    CaseList(Store& store, FoldQuery fold, QObject* parent);

    void showActivity(qint64 activity);
};

} // namespace kitcamp
