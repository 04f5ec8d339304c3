// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/change.h"

#include <QCoreApplication>

namespace kitcamp {

// What happens to participations. Each of these may be called from the body of another Action with run(). All
// participations of one Action are of the one activity that it names. Who is in the wanted state already
// stays as is. Whoever frees a seat makes room for the next of the waiting list: the same Action offers it to
// them, unless the activity is cancelled, archived or over. at: Unix seconds.

/// What becomes of who finds no seat: "refuse" (the whole Action), or "wait" (she goes to the waiting list).
inline const QString refuseIfFull = QStringLiteral("refuse");
inline const QString waitIfFull = QStringLiteral("wait");

/// Somebody who comes onto a roster.
struct RosterEntry {
    qint64 participation = 0; ///< id of the new row; whoever was on the roster before keeps the old one
    qint64 person = 0;
    QString seat = QStringLiteral("site"); ///< 'site', 'online', 'either'
};
[[nodiscard]] QJsonValue toJson(const RosterEntry& entry);
[[nodiscard]] bool fromJson(const QJsonValue& json, RosterEntry& entry);

/// Puts people onto the roster: nominated, applied, waiting, offered or confirmed at once. Whoever left it
/// comes back. Refused where all are on it in that role already.
struct AddParticipants {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::AddParticipants)
public:
    static constexpr auto kind = QLatin1String("participation.add");
    qint64 activity = 0;
    QList<RosterEntry> entries;
    QString role = QStringLiteral("student");
    QString state; ///< 'nominated', 'applied', 'waiting', 'offered' or 'confirmed'
    QString ifFull = refuseIfFull;
    QString overrideReason; ///< seats are given beyond the seats, for this reason
    qint64 at = 0;

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("activity"), activity);
        v(QLatin1String("entries"), entries);
        v(QLatin1String("role"), role);
        v(QLatin1String("state"), state);
        v(QLatin1String("if_full"), ifFull);
        v(QLatin1String("override_reason"), overrideReason);
        v(QLatin1String("at"), at);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
    [[nodiscard]] ObjectRef subject() const;
    [[nodiscard]] QString deed(const Naming& naming) const;
    [[nodiscard]] Result<bool> alreadySo(Connection& connection) const;
};

/// Gives seats: "offered" until the end of the last day of activity.offer_days, or "confirmed".
struct GiveSeats {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::GiveSeats)
public:
    static constexpr auto kind = QLatin1String("participation.seat");
    qint64 activity = 0;
    QList<qint64> participations;
    QString state; ///< 'offered' or 'confirmed'
    QString seat; ///< empty: what each one wished for
    qint64 offerUntil = 0; ///< Unix seconds; 0: by activity.offer_days
    QString ifFull = refuseIfFull;
    QString overrideReason;
    qint64 at = 0;

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("activity"), activity);
        v(QLatin1String("participations"), participations);
        v(QLatin1String("state"), state);
        v(QLatin1String("seat"), seat);
        v(QLatin1String("offer_until"), offerUntil);
        v(QLatin1String("if_full"), ifFull);
        v(QLatin1String("override_reason"), overrideReason);
        v(QLatin1String("at"), at);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
    [[nodiscard]] ObjectRef subject() const;
    [[nodiscard]] QString deed(const Naming& naming) const;
    [[nodiscard]] Result<bool> alreadySo(Connection& connection) const;
};

/// Takes people off the roster: "declined" by us, "withdrawn" by them, "no_show".
struct LeaveRoster {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::LeaveRoster)
public:
    static constexpr auto kind = QLatin1String("participation.leave");
    qint64 activity = 0;
    QList<qint64> participations;
    QString state;
    QString reason; ///< in the words of who says it; may be empty
    qint64 at = 0;

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("activity"), activity);
        v(QLatin1String("participations"), participations);
        v(QLatin1String("state"), state);
        v(QLatin1String("reason"), reason);
        v(QLatin1String("at"), at);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
    [[nodiscard]] ObjectRef subject() const;
    [[nodiscard]] QString deed(const Naming& naming) const;
    [[nodiscard]] Result<bool> alreadySo(Connection& connection) const;
};

/// Says who completed and who did not; in neither list of a person is again what "confirmed" says.
struct CompleteParticipations {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::CompleteParticipations)
public:
    static constexpr auto kind = QLatin1String("participation.complete");
    qint64 activity = 0;
    QList<qint64> completed;
    QList<qint64> notCompleted;
    QList<qint64> open; ///< back to confirmed: nothing is said yet
    qint64 at = 0;

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("activity"), activity);
        v(QLatin1String("completed"), completed);
        v(QLatin1String("not_completed"), notCompleted);
        v(QLatin1String("open"), open);
        v(QLatin1String("at"), at);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
    [[nodiscard]] ObjectRef subject() const;
    [[nodiscard]] QString deed(const Naming& naming) const;
    [[nodiscard]] Result<bool> alreadySo(Connection& connection) const;
};

/// Gives people another role or another kind of seat; empty leaves it.
struct ChangeParticipations {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::ChangeParticipations)
public:
    static constexpr auto kind = QLatin1String("participation.change");
    qint64 activity = 0;
    QList<qint64> participations;
    QString role;
    QString seat; ///< who has a seat gets another one, which must be free; who has none wishes for it
    QString overrideReason;
    qint64 at = 0;

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("activity"), activity);
        v(QLatin1String("participations"), participations);
        v(QLatin1String("role"), role);
        v(QLatin1String("seat"), seat);
        v(QLatin1String("override_reason"), overrideReason);
        v(QLatin1String("at"), at);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
    [[nodiscard]] ObjectRef subject() const;
    [[nodiscard]] QString deed(const Naming& naming) const;
    [[nodiscard]] Result<bool> alreadySo(Connection& connection) const;
};

/// Takes people off the roster who never belonged there, with answers and places in sessions. Refused where
/// one was present at a session or has a certificate: who leaves withdraws.
struct RemoveParticipations {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::RemoveParticipations)
public:
    static constexpr auto kind = QLatin1String("participation.remove");
    qint64 activity = 0;
    QList<qint64> participations;
    QStringList names; ///< of the persons, for the sentence: the rows are gone then
    qint64 at = 0;

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("activity"), activity);
        v(QLatin1String("participations"), participations);
        v(QLatin1String("names"), names);
        v(QLatin1String("at"), at);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
    [[nodiscard]] ObjectRef subject() const;
    [[nodiscard]] QString deed(const Naming& naming) const;
    [[nodiscard]] Result<bool> alreadySo(Connection& connection) const;
};

} // namespace kitcamp
