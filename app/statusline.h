// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/syncstatus.h"

#include <QStatusBar>
#include <QTimer>

class QPushButton;

namespace kitcamp {

class Store;
class SyncButton;
class TextLabel;

/// The status bar: file, operator, what Undo would take back, how sync stands and what is to be decided; for
/// some seconds beside them a sentence of what was done or went wrong. QStatusBar's own messages would hide
/// what stands there always.
class StatusLine : public QStatusBar
{
    Q_OBJECT
public:
    StatusLine(Store& store, QWidget* parent);

    void say(const QString& sentence);
    void showSync(const SyncStatus& status);

Q_SIGNALS:
    void operatorClicked();
    void syncClicked();
    void decideClicked();

protected:
    bool event(QEvent* event) override;

private:
    void buildLayout();
    void connectSignals();
    void update();
    void updateSync();
    void fallSilent();

    Store& m_store;
    TextLabel* m_file = nullptr;
    QPushButton* m_operator = nullptr;
    TextLabel* m_undo = nullptr;
    TextLabel* m_said = nullptr;
    SyncButton* m_decide = nullptr;
    SyncButton* m_sync = nullptr;
    SyncStatus m_syncStatus;
    QTimer m_updateTimer; ///< once after a burst of changes
    QTimer m_silence; ///< until the sentence goes away
};

} // namespace kitcamp
