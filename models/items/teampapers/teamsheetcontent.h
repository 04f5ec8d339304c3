// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"

namespace kitcamp {

/// One of a team, as the sheet lists her.
struct SheetMember {
    qint64 participation = 0;
    QString name;
    QString latinName;
    QString university;
    QString major;
    QString phone;
};

/// One line of a team's timetable.
struct SheetSlot {
    QString starts; ///< local date and time
    int minutes = 0;
    QString title;
    QString where;
    QString who; ///< staff, or the mentor
};

/// What the papers of one team say: its sheet, the sign on its door.
struct TeamSheetContent {
    qint64 team = 0;
    int number = 0;
    QString code; ///< what a scan of it opens at the desk
    QString name;
    QString camp;
    QString firstDay; ///< local days
    QString lastDay;
    QString project;
    QString projectText;
    QString company;
    QString mentor;
    QString mentorPhone;
    QString room;
    QList<SheetMember> members;
    QStringList kit; ///< "2 × ESP32-DevKitC"
    QList<SheetSlot> timetable; ///< by time
};

/// Every team of the activity in the plan that counts, by number; \p team: only that one. Refused where there
/// are none.
[[nodiscard]] Result<QList<TeamSheetContent>> teamSheetsOf(Store& store, qint64 activity, qint64 team = 0);

} // namespace kitcamp
