// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/workplace.h"
#include "views/sync/syncsection.h"

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace kitcamp {

class ConflictCard;
class InboxModel;
class InlineMessage;
class TableFrame;
class TwinsPanel;

/// What two computers did that cannot both be true, one line each; the chosen one beside it, decided with one
/// key. Below, what seems to have been entered twice.
class InboxSection : public SyncSection
{
    Q_OBJECT
public:
    explicit InboxSection(Workplace& workplace, QWidget* parent);

    void arrive() override;
    void refresh(const SyncStatus& status, bool written) override;
    [[nodiscard]] std::shared_ptr<const Paper> paper() override;
    /// Makes item \p n the current one; 0: the first.
    void select(qint64 n);
    [[nodiscard]] InboxModel* model() const { return m_model; }

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildLayout();
    void buildList(QVBoxLayout* column);
    void connectSignals();
    void showCurrent();
    void decide(const QString& choice);
    void postpone();
    void exportList();
    [[nodiscard]] qint64 currentItem() const;

    Workplace& m_workplace;
    InboxModel* m_model = nullptr;
    InlineMessage* m_message = nullptr;
    TableFrame* m_list = nullptr;
    QWidget* m_detail = nullptr;
    QScrollArea* m_scroll = nullptr;
    QPushButton* m_export = nullptr;
    ConflictCard* m_card = nullptr;
    TwinsPanel* m_twins = nullptr;
    qint64 m_shown = 0; ///< the item on the card
    bool m_tryAgain = true; ///< what is possible may be another thing by now
};

} // namespace kitcamp
