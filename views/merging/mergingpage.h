// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/lists/listpage.h"

class QPushButton;

namespace kitcamp {

class TwinProposals;

/// A list page whose rows may have been entered twice: two selected ones can be merged, and a quiet chip says
/// how many pairs seem to be the same.
class MergingPage : public ListPage
{
    Q_OBJECT
public:
    using ListPage::ListPage;

    void arrive() override;
    /// Opens the pairs that seem to be the same (also a command of the finder).
    void showProposals();

protected:
    /// \p belongsTo: a column of \p table, such as a device's model, whose rows are merged and looked for
    /// here as well.
    struct Merging {
        QString table;
        QString mergeText; ///< of the action: "Merge two into one…"
        QString belongsTo;
        QString belongsToTable;
        QString mergeThoseText; ///< "Merge their models…"
    };
    void addMerging(const Merging& merging);

private:
    void compareSelected();
    void compareWhatTheyBelongTo();
    void compare(const QString& table, qint64 left, qint64 right);
    void updateChip();

    Merging m_merging;
    TwinProposals* m_proposals = nullptr;
    QPushButton* m_chip = nullptr;
};

} // namespace kitcamp
