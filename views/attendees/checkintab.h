// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/attendees/checkindesk.h"
#include "views/attendees/attendeetab.h"

namespace kitcamp {

class CheckInCard;
class FigureTile;
class LineList;
class ScanLine;

/// Arrivals at a camp: one always-armed line, big counters, what to hand out, who is missing.
class CheckInTab : public AttendeeTab
{
    Q_OBJECT
public:
    explicit CheckInTab(Workplace& workplace, QWidget* parent = nullptr);

    void showActivity(qint64 activity) override;
    void arrive() override;
    /// Who is here and who is missing.
    [[nodiscard]] std::shared_ptr<const Paper> paper() override;

protected:
    void load() override;

private:
    void buildLayout();
    void buildTop(class QVBoxLayout* column);
    void buildLists(class QVBoxLayout* column);
    void addKeys();
    void show(const CheckInAnswer& answer);
    void setLeaving(bool leaving);
    void undoLast();
    void showCounts();

    CheckInDesk m_desk;
    QList<Attendee> m_attendees;
    QTimeZone m_zone = QTimeZone::utc();
    OpId m_last; ///< what Undo takes back
    ScanLine* m_line = nullptr;
    CheckInCard* m_card = nullptr;
    FigureTile* m_here = nullptr;
    FigureTile* m_missing = nullptr;
    QPushButton* m_undo = nullptr;
    QPushButton* m_leaving = nullptr;
    LineList* m_arrivals = nullptr;
    LineList* m_missingList = nullptr;
};

} // namespace kitcamp
