// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/sessions/busyactions.h"
#include "models/exchange/registrar/registrartimetable.h"

namespace kitcamp {

/// What a person says about a registrar's timetable before it is taken.
struct BusyImportWish {
    qint64 term = 0; ///< 0: the one that the file names, else the one around today
    QString sourceName;
    QString campus; ///< whose periods; empty: there is only one
    bool wholeTerm = false; ///< those of everybody else in the term go too
    QDate today;
};

/// Whose timetable a file has, and who that is here.
struct BusyOwner {
    TimetableOwner owner;
    qint64 person = 0;
    QString className; ///< of a class
    QString shown; ///< "Li (2023001)", "Computing 2301"
    int lines = 0; ///< that would be taken
    int before = 0; ///< that stand in the file and would be replaced
    QString problem; ///< translated; not empty: nothing of this owner is taken
    QString remark; ///< translated; taken all the same
};

/// A registrar's timetable as busy time, to be looked through.
struct BusyImport {
    QString termName;
    QList<BusyOwner> owners;
    QStringList problems; ///< of cells, as sentences
    QStringList notes;
    ReplaceBusyTimes action; ///< empty times: nothing can be taken
};

/// Finds people by number, else by a name that only one person has; classes by their name. Refused where the
/// term is unknown.
[[nodiscard]] Result<BusyImport> busyImport(Connection& rows, const RegistrarTimetable& timetable,
                                            const BusyImportWish& wish);

} // namespace kitcamp
