// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/pagedmodel.h"

namespace kitcamp {

/// The queue of notices: who is to be told what, and what went out.
class NoticeList : public PagedModel
{
    Q_OBJECT
public:
    NoticeList(Store& store, FoldQuery fold, QObject* parent);

    /// Narrows the list to the notices of an activity; 0: no narrowing.
    void showOnly(qint64 activity);
    [[nodiscard]] QVariant cell(const ListRow& row, int column, int role) const override;

private:
    [[nodiscard]] QString stateText(const ListRow& row) const;

    int m_stateColumn;
    int m_mailColumn;
};

} // namespace kitcamp
