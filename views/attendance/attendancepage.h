// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/attendance/door.h"
#include "views/common/page.h"

#include <QTimer>
#include <QTimeZone>

class QPushButton;

namespace kitcamp {

class ArrivalCard;
class ArrivalsModel;
class DaySessions;
class DoorCounts;
class LastActionsModel;
class Panel;
class ScanLine;
class SessionSide;
class SheetModel;
class SheetPanel;
class TableFrame;

/// The door: one line that is always ready for the next card, the sessions of the day, who is in and who is
/// expected. It shows what the interpreter (models/activities/attendance/door.h) decides.
class AttendancePage : public Page
{
    Q_OBJECT
public:
    explicit AttendancePage(Workplace& workplace, QWidget* parent = nullptr);

    void arrive() override;
    /// The list to sign of the session that is shown.
    [[nodiscard]] std::shared_ptr<const Paper> paper() override;
    /// ("session_door", id of a session) opens the door for it; ("attendance", id) for that of the mark.
    void showObject(const QString& table, qint64 id) override;
    [[nodiscard]] Door& door() { return m_door; }

public Q_SLOTS:
    /// Whoever was expected and not seen was absent.
    void closeSession();
    void importOnline();

private:
    void buildLayout();
    void buildHeader(class QVBoxLayout* column);
    [[nodiscard]] QWidget* buildMiddle();
    [[nodiscard]] Panel* buildArrivals();
    void connectSignals();
    void connectMarks();
    void addKeys();

    void onScanned(const QString& text);
    void show(const DoorOutcome& outcome);
    using QWidget::show;
    void chooseSession(qint64 session);
    void showSheet(qint64 session);
    void showOpenSession();
    void showCounts();
    [[nodiscard]] struct DoorSeats seatsOf(const SessionFacts& session);
    void askToClose(const SessionFacts& session);
    void showRooms();
    void showConflicts();
    void printSigningList();
    void mark(const QList<qint64>& participations, AttendanceState state);
    void onStoreChanged(const Announcement& announcement);
    void onTick();
    void retime();
    void takeBackCurrent();
    void sayError(const Error& error);

    Door m_door;
    SheetModel* m_sheet = nullptr;
    DaySessions* m_days = nullptr;
    ArrivalsModel* m_arrivals = nullptr;
    LastActionsModel* m_actions = nullptr;
    ScanLine* m_scanLine = nullptr;
    SessionSide* m_side = nullptr;
    SheetPanel* m_sheetPanel = nullptr;
    TableFrame* m_arrivalTable = nullptr;
    ArrivalCard* m_card = nullptr;
    DoorCounts* m_counts = nullptr;
    QPushButton* m_close = nullptr;
    QTimer m_tick; ///< once a second: minutes go by, doors open
    qint64 m_minute = 0;
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace kitcamp
