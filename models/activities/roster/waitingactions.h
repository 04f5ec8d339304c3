// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/change.h"

#include <QCoreApplication>

namespace kitcamp {

// The one waiting list of an activity, over seats on site and online, and what offers them. See
// rosteractions.h.

/// Puts people on the waiting list, at its end or its front. Who had a seat frees it for the next one.
struct WaitForSeats {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::WaitForSeats)
public:
    static constexpr auto kind = QLatin1String("participation.wait");
    qint64 activity = 0;
    QList<qint64> participations;
    QString seat; ///< empty: as before
    bool front = false;
    qint64 at = 0;

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("activity"), activity);
        v(QLatin1String("participations"), participations);
        v(QLatin1String("seat"), seat);
        v(QLatin1String("front"), front);
        v(QLatin1String("at"), at);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
    [[nodiscard]] ObjectRef subject() const;
    [[nodiscard]] QString deed(const Naming& naming) const;
    [[nodiscard]] Result<bool> alreadySo(Connection& connection) const;
};

/// Moves people within the waiting list, in their order before another one.
struct MoveInWaitingList {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::MoveInWaitingList)
public:
    static constexpr auto kind = QLatin1String("participation.move");
    qint64 activity = 0;
    QList<qint64> participations;
    qint64 before = 0; ///< a participation that waits; 0, or who waits no more: the end

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("activity"), activity);
        v(QLatin1String("participations"), participations);
        v(QLatin1String("before"), before);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
    [[nodiscard]] ObjectRef subject() const;
    [[nodiscard]] QString deed(const Naming& naming) const;
};

/// Offers free seats to those who wait, in their order. Changes nothing where none is free or nobody waits.
struct OfferFreeSeats {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::OfferFreeSeats)
public:
    static constexpr auto kind = QLatin1String("participation.fill");
    qint64 activity = 0;
    qint64 at = 0;

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("activity"), activity);
        v(QLatin1String("at"), at);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
    [[nodiscard]] ObjectRef subject() const;
    [[nodiscard]] QString deed(const Naming& naming) const;
    [[nodiscard]] Result<bool> alreadySo(Connection& connection) const;
};

/// Offers whose deadline has passed at \c at lapse (withdrawn, offer_until kept) and go to the next ones.
/// Changes nothing where none has.
struct LapseOffers {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::LapseOffers)
public:
    static constexpr auto kind = QLatin1String("participation.lapse");
    qint64 activity = 0; ///< 0: of all activities
    qint64 at = 0;

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("activity"), activity);
        v(QLatin1String("at"), at);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
    [[nodiscard]] ObjectRef subject() const;
    [[nodiscard]] QString deed(const Naming& naming) const;
    [[nodiscard]] Result<bool> alreadySo(Connection& connection) const;
};

/// Says how many seats there are: more of them are offered to those who wait. Fewer than are taken is
/// refused, unless a reason is given: then who came last keeps her seat beyond the seats.
struct SetSeats {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::SetSeats)
public:
    static constexpr auto kind = QLatin1String("activity.seats");
    qint64 activity = 0;
    std::optional<qint64> site; ///< nullopt: without limit
    std::optional<qint64> online;
    QString mode; ///< 'site', 'online', 'hybrid'; empty: as before
    QString overrideReason;
    qint64 at = 0;

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("activity"), activity);
        v(QLatin1String("site"), site);
        v(QLatin1String("online"), online);
        v(QLatin1String("mode"), mode);
        v(QLatin1String("override_reason"), overrideReason);
        v(QLatin1String("at"), at);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
    [[nodiscard]] ObjectRef subject() const;
    [[nodiscard]] QString deed(const Naming& naming) const;
    [[nodiscard]] Result<bool> alreadySo(Connection& connection) const;
};

} // namespace kitcamp
