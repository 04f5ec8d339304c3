// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/pagedmodel.h"

namespace kitcamp {

/// All loans, open and of the past, with what is to be said of each today.
class LoanList : public PagedModel
{
    Q_OBJECT
public:
    LoanList(Store& store, FoldQuery fold, QObject* parent);

    /// Narrows the list to a borrower or a device; both invalid: no narrowing.
    void showOnly(PersonId borrower, DeviceId device = {});
    [[nodiscard]] QVariant cell(const ListRow& row, int column, int role) const override;

private:
    enum class State { Open, DueToday, Overdue, Returned, Late };
    [[nodiscard]] State stateOf(const ListRow& row) const;
    [[nodiscard]] QString stateText(const ListRow& row) const;
    [[nodiscard]] QString overdueText(const QString& due) const;
    [[nodiscard]] Tone stateTone(const ListRow& row) const;

    int m_stateColumn;
    int m_dueColumn;
    int m_returnedColumn;
    int m_importedColumn;
};

} // namespace kitcamp
