// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/lists/listpage.h"

namespace kitcamp {

/// All loans, of now and of the past; the overdue list is one of its filters.
class LoansPage : public ListPage
{
    Q_OBJECT
public:
    explicit LoansPage(Workplace& workplace, QWidget* parent = nullptr);

    /// ("loan", 0) shows the overdue ones.
    void showObject(const QString& table, qint64 id) override;

protected:
    [[nodiscard]] qint64 detailOf(qint64 rowId) const override;

private:
    void renewSelected();
    void returnSelected();
};

} // namespace kitcamp
