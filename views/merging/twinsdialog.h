// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/twins/twinproposals.h"
#include "views/common/dialogframe.h"
#include "views/common/workplace.h"

class QListView;
class QStackedWidget;

namespace kitcamp {

class BusyBar;
class EmptyState;

/// The pairs that seem to have been entered twice: a person looks at each and decides.
class TwinsDialog : public DialogFrame
{
    Q_OBJECT
public:
    /// \p proposals must outlive the dialog.
    TwinsDialog(Workplace& workplace, TwinProposals& proposals, QWidget* parent);

Q_SIGNALS:
    void merged(const QString& table, qint64 kept, const QString& sentence);

private:
    void buildContent();
    void connectSignals();
    void updateState();
    void compare();
    void markDistinct();
    [[nodiscard]] std::optional<TwinPair> current() const;

    Workplace& m_workplace;
    TwinProposals& m_proposals;
    QStackedWidget* m_stack = nullptr;
    QListView* m_list = nullptr;
    EmptyState* m_empty = nullptr;
    BusyBar* m_busy = nullptr;
    QPushButton* m_compare = nullptr;
    QPushButton* m_distinct = nullptr;
};

} // namespace kitcamp
