// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/sessions/sessionrows.h"
#include "models/store/change.h"

#include <QCoreApplication>

namespace kitcamp {

/// Holds cancelled sessions after all.
struct RestoreSessions {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::RestoreSessions)
public:
    static constexpr auto kind = QLatin1String("session.restore");
    QList<qint64> sessions;

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("sessions"), sessions);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
    [[nodiscard]] ObjectRef subject() const;
    [[nodiscard]] QString deed(const Naming& naming) const;
    [[nodiscard]] Result<bool> alreadySo(Connection& connection) const;
};

/// Takes sessions away that nobody was told of and nobody attended; others are refused: they are cancelled.
struct RemoveSessions {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::RemoveSessions)
public:
    static constexpr auto kind = QLatin1String("session.remove");
    QList<qint64> sessions;
    QString name; ///< what it was called, for the sentence

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("sessions"), sessions);
        v(QLatin1String("name"), name);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
    [[nodiscard]] ObjectRef subject() const;
    [[nodiscard]] QString deed(const Naming& naming) const;
    [[nodiscard]] Result<bool> alreadySo(Connection& connection) const;
};

/// A new row of one of the tables that an activity consists of.
struct CopiedRow {
    QString table;
    qint64 id = 0;
    QJsonObject values; ///< column -> text (ids too), number or null

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("table"), table);
        v(QLatin1String("id"), id);
        v(QLatin1String("values"), values);
    }
};

/// Makes an activity anew with its whole plan, hosts, staff, needs and questions, without participants.
struct DuplicateActivity {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::DuplicateActivity)
public:
    static constexpr auto kind = QLatin1String("activity.duplicate");
    qint64 source = 0;
    qint64 activity = 0; ///< the new one
    QList<CopiedRow> rows; ///< those referred to before those that refer

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("source"), source);
        v(QLatin1String("activity"), activity);
        v(QLatin1String("rows"), rows);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
    [[nodiscard]] ObjectRef subject() const;
    [[nodiscard]] QString deed(const Naming& naming) const;
};

/// Changes terms, days off, 班 days, exam weeks, bells, closures or availability, and moves the sessions that
/// go along, in one step.
struct ChangeCalendar {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::ChangeCalendar)
public:
    static constexpr auto kind = QLatin1String("calendar.change");
    QString title; ///< "National Day", "2026-2027-1"
    QJsonArray steps; ///< as in RecordBatch
    QList<SessionValues> moves;
    QList<qint64> cancelled; ///< sessions; the title is the reason

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("title"), title);
        v(QLatin1String("steps"), steps);
        v(QLatin1String("moves"), moves);
        v(QLatin1String("cancelled"), cancelled);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
    [[nodiscard]] ObjectRef subject() const;
    [[nodiscard]] QString deed(const Naming& naming) const;
    [[nodiscard]] Result<bool> alreadySo(Connection& connection) const;
};

} // namespace kitcamp
