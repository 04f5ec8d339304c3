// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/historylist.h"
#include "views/lists/listpage.h"

class QPushButton;

namespace kitcamp {

class EntryPanel;

/// Everything that ever happened in this file: who, when, from which value to which; each with its Undo.
class HistoryPage : public ListPage
{
    Q_OBJECT
public:
    explicit HistoryPage(Workplace& workplace, QWidget* parent = nullptr);

    void showObject(const QString& table, qint64 id) override;

protected:
    void onCurrentRow(qint64 rowId) override;

private:
    void takeBack();
    [[nodiscard]] QString cell(int row, const QString& key) const;

    HistoryList* m_history = nullptr;
    EntryPanel* m_entry = nullptr;
    QPushButton* m_takeBack = nullptr;
};

} // namespace kitcamp
