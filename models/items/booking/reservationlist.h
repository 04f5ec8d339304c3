// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/pagedmodel.h"

namespace kitcamp {

/// All bookings: what, for whom, from when to when, and how they stand now.
class ReservationList : public PagedModel
{
    Q_OBJECT
public:
    ReservationList(Store& store, FoldQuery fold, QObject* parent);

    [[nodiscard]] QVariant cell(const ListRow& row, int column, int role) const override;

private:
    enum class State { ToCome, Now, Fetched, InUse, Missed, Done, Cancelled };
    [[nodiscard]] State stateOf(const ListRow& row) const;
    [[nodiscard]] QString stateText(const ListRow& row) const;

    int m_stateColumn;
    int m_startsColumn;
    int m_endsColumn;
    int m_countColumn;
};

} // namespace kitcamp
