// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/pagedmodel.h"

namespace kitcamp {

/// All devices with their place and what is to be said of each today: available, lent to whom, overdue.
class DeviceList : public PagedModel
{
    Q_OBJECT
public:
    DeviceList(Store& store, FoldQuery fold, QObject* parent);

    /// Narrows the list to a model, a place (with all places in it) or an owner; all invalid: no narrowing.
    void showOnly(ModelId model, PlaceId place = {}, OrganizationId owner = {});
    [[nodiscard]] QVariant cell(const ListRow& row, int column, int role) const override;

private:
    [[nodiscard]] QString stateText(const ListRow& row) const;
    [[nodiscard]] Tone stateTone(const ListRow& row) const;
    [[nodiscard]] bool isOverdue(const ListRow& row) const;

    int m_stateColumn;
};

} // namespace kitcamp
