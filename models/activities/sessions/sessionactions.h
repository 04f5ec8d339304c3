// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/sessions/sessionrows.h"
#include "models/store/change.h"

#include <QCoreApplication>

namespace kitcamp {

/// Adds sessions with their staff: one, a copy, make-up sessions, the list of an import, skipped days again.
struct AddSessions {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::AddSessions)
public:
    static constexpr auto kind = QLatin1String("session.add");
    QString purpose; ///< "": new; "copy", "make-up", "again" (skipped days), "import"
    QString source; ///< import: the file's name
    QList<SessionRow> sessions;
    QList<SessionStaffRow> staff;
    qint64 series = 0; ///< again: of which
    QString skipped; ///< again: the days that stay skipped

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("purpose"), purpose);
        v(QLatin1String("source"), source);
        v(QLatin1String("sessions"), sessions);
        v(QLatin1String("staff"), staff);
        v(QLatin1String("series"), series);
        v(QLatin1String("skipped"), skipped);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
    [[nodiscard]] ObjectRef subject() const;
    [[nodiscard]] QString deed(const Naming& naming) const;
};

/// Adds a series: its pattern and all its sessions, with staff. Camp days with phases too.
struct AddSeries {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::AddSeries)
public:
    static constexpr auto kind = QLatin1String("session.series_add");
    SeriesRow series;
    QList<SessionRow> sessions;
    QList<SessionStaffRow> staff;

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("series"), series);
        v(QLatin1String("sessions"), sessions);
        v(QLatin1String("staff"), staff);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
    [[nodiscard]] ObjectRef subject() const;
    [[nodiscard]] QString deed(const Naming& naming) const;
};

/// Changes one or many sessions: moved, longer, another room, other staff, renumbered. Each with its own
/// values.
struct ChangeSessions {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::ChangeSessions)
public:
    static constexpr auto kind = QLatin1String("session.change");
    QList<SessionValues> changes; ///< the one that a person changed first
    QList<SessionStaffRow> staffAdded;
    QList<qint64> staffRemoved; ///< ids of session_staff
    bool renumbered = false; ///< for the sentence

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("changes"), changes);
        v(QLatin1String("staff_added"), staffAdded);
        v(QLatin1String("staff_removed"), staffRemoved);
        v(QLatin1String("renumbered"), renumbered);
    }
    [[nodiscard]] bool isEmpty() const
    {
        return changes.isEmpty() && staffAdded.isEmpty() && staffRemoved.isEmpty();
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
    [[nodiscard]] ObjectRef subject() const;
    [[nodiscard]] QString deed(const Naming& naming) const;
    [[nodiscard]] Result<bool> alreadySo(Connection& connection) const;
};

/// Calls sessions off; they stay visible. The reason stands in front of the note (see cancelreason.h).
struct CancelSessions {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::CancelSessions)
public:
    static constexpr auto kind = QLatin1String("session.cancel");
    QList<qint64> sessions;
    QString reason;

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("sessions"), sessions);
        v(QLatin1String("reason"), reason);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
    [[nodiscard]] ObjectRef subject() const;
    [[nodiscard]] QString deed(const Naming& naming) const;
    [[nodiscard]] Result<bool> alreadySo(Connection& connection) const;
};

} // namespace kitcamp
