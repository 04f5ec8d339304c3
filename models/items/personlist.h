// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/pagedmodel.h"

namespace kitcamp {

/// All persons with their numbers, groups and what they have on loan.
class PersonList : public PagedModel
{
    Q_OBJECT
public:
    PersonList(Store& store, FoldQuery fold, QObject* parent);

    /// Narrows the list to an organization, a department or a group; all invalid: no narrowing.
    void showOnly(OrganizationId organization, DepartmentId department = {}, GroupId group = {});
    [[nodiscard]] QVariant cell(const ListRow& row, int column, int role) const override;
};

} // namespace kitcamp
