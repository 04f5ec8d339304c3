// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/result.h"
#include "views/common/panel.h"

#include <QDate>

class QComboBox;
class QListView;
class QPushButton;

namespace kitcamp {

class DaySessions;
class Store;

/// Which session the door is for: those of a day, or whichever is open, in one room or in all.
class SessionSide : public Panel
{
    Q_OBJECT
public:
    SessionSide(Store& store, DaySessions* sessions, QWidget* parent = nullptr);

    /// Reads which rooms there are to choose from.
    [[nodiscard]] Result<void> showRooms();
    /// 0: whichever is open.
    void showSession(qint64 session);
    void showDay(QDate day);
    /// Another day than today is shown: it says so; at midnight the list goes on to the next day.
    void setToday(QDate today);

Q_SIGNALS:
    void sessionChosen(qint64 session); ///< 0: whichever is open
    void roomChosen(qint64 room); ///< 0: any

private:
    void buildLayout();
    void buildDays();
    void connectSignals();
    void writeHeading();
    void onCurrent();

    Store& m_store;
    DaySessions* m_sessions;
    QPushButton* m_before = nullptr;
    QPushButton* m_after = nullptr;
    QPushButton* m_any = nullptr;
    QComboBox* m_room = nullptr;
    QListView* m_list = nullptr;
    class EmptyState* m_empty = nullptr;
    QDate m_today;
    bool m_showing = false; ///< the selection follows what was chosen elsewhere
};

} // namespace kitcamp
