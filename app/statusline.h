// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStatusBar>
#include <QTimer>

class QPushButton;

namespace kitcamp {

class Store;
class TextLabel;

/// The status bar: file, operator and what Undo would take back; for some seconds beside them a sentence of
/// what was done or went wrong. QStatusBar's own messages would hide what stands there always.
class StatusLine : public QStatusBar
{
    Q_OBJECT
public:
    StatusLine(Store& store, QWidget* parent);

    void say(const QString& sentence);

Q_SIGNALS:
    void operatorClicked();

private:
    void buildLayout();
    void connectSignals();
    void update();
    void fallSilent();

    Store& m_store;
    TextLabel* m_file = nullptr;
    QPushButton* m_operator = nullptr;
    TextLabel* m_undo = nullptr;
    TextLabel* m_said = nullptr;
    QTimer m_updateTimer; ///< once after a burst of changes
    QTimer m_silence; ///< until the sentence goes away
};

} // namespace kitcamp
