// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/lists/listpage.h"

namespace kitcamp {

/// A list as part of an activity's tab: the screen above says the title and keeps the margins.
class TabList : public ListPage
{
    Q_OBJECT
public:
    TabList(Workplace& workplace, const Description& description, PagedModel* model, QWidget* parent);

protected:
    /// Puts a widget between the header and the filters.
    void insertAbove(QWidget* widget);
    /// Gives what can be done a key that works while the focus is on this list.
    void giveKey(QAction* action, const QKeySequence& key);
    /// Says what was done, or why not.
    void answer(const Result<Performed>& done);
    /// What Enter and a double click do to a row.
    void onOpen(std::function<void(qint64 id)> open);
};

} // namespace kitcamp
