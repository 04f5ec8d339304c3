// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/sessions/sessionactions.h"
#include "models/exchange/planlists/sessioncolumns.h"
#include "models/exchange/table.h"

namespace kitcamp {

class IdGenerator;

/// How a list of sessions is taken.
struct SessionImportWish {
    QString sourceName;
    SessionColumns columns; ///< as guessed or corrected
    QString activity; ///< of rows that name none
    QString campus; ///< whose periods; empty: there is only one
};

/// A row of the list and what becomes of it.
struct ImportedSession {
    enum class State { New, ThereAlready, Wrong };
    int sourceRow = 0;
    State state = State::New;
    QString shown; ///< "Python 2026-09-12 10:00"
    QString problem; ///< translated; of a wrong row
    QString remark; ///< translated; taken all the same
};

struct SessionImport {
    QList<ImportedSession> rows;
    AddSessions action;
    [[nodiscard]] int count(ImportedSession::State state) const;
};

/// Activities by code or name, rooms by name, people by number or a name that only one has. A session that is
/// there at this time already is left out, so that taking a list twice changes nothing. Refused where the
/// list has no columns that could be sessions.
[[nodiscard]] Result<SessionImport> sessionImport(Connection& rows, IdGenerator& ids, const Table& table,
                                                  const SessionImportWish& wish);

} // namespace kitcamp
