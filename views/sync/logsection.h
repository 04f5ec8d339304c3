// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/historylist.h"
#include "views/lists/listpage.h"
#include "views/sync/syncsection.h"

namespace kitcamp {

class EntryPanel;

/// The log of the centre or what waits to be sent, entry by entry, with search, export and paper; of the
/// selected one its header and, from which value to which, its rows.
class EntryListPage : public ListPage
{
    Q_OBJECT
public:
    EntryListPage(Workplace& workplace, HistoryList::Part part, QWidget* parent);

    /// The log has moved on: which entries belong here is asked again.
    void lookAgain();

protected:
    void onCurrentRow(qint64 rowId) override;

private:
    HistoryList* m_history = nullptr;
    HistoryList::Part m_part;
    EntryPanel* m_entry = nullptr;
};

/// The same as a part of the page Sync.
class LogSection : public SyncSection
{
    Q_OBJECT
public:
    LogSection(Workplace& workplace, HistoryList::Part part, QWidget* parent);

    void arrive() override;
    void refresh(const SyncStatus& status, bool written) override;
    [[nodiscard]] std::shared_ptr<const Paper> paper() override;

private:
    EntryListPage* m_list = nullptr;
    qint64 m_head = -1;
    qint64 m_toSend = -1;
};

} // namespace kitcamp
