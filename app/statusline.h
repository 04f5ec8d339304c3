// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStatusBar>
#include <QTimer>

class QLabel;
class QPushButton;

namespace kitcamp {

class Store;

/// The status bar: file, operator and what Undo would take back; for some seconds a sentence of what went
/// wrong.
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

    Store& m_store;
    QLabel* m_file = nullptr;
    QPushButton* m_operator = nullptr;
    QLabel* m_undo = nullptr;
    QTimer m_updateTimer; ///< once after a burst of changes
};

} // namespace kitcamp
