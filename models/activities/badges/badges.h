// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"

#include <QCoreApplication>

namespace kitcamp {

struct Domain;

/// One badge: a card number of the person, for the days of the activity.
struct IssuedBadge {
    qint64 number = 0; ///< id of the new person_number
    qint64 participation = 0;
    QString value; ///< what the code says
    friend bool operator==(const IssuedBadge&, const IssuedBadge&) = default;
};
[[nodiscard]] QJsonValue toJson(const IssuedBadge& badge);
[[nodiscard]] bool fromJson(const QJsonValue& json, IssuedBadge& badge);

/// Makes badges the borrowers' cards of those who wear them. Who has the same badge already keeps it, for the
/// days that are given now.
struct IssueBadges {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::IssueBadges)
public:
    static constexpr auto kind = QLatin1String("badge.issue");
    qint64 activity = 0;
    QString from; ///< local days; empty: without a limit
    QString until;
    QList<IssuedBadge> badges;

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("activity"), activity);
        v(QLatin1String("from"), from);
        v(QLatin1String("until"), until);
        v(QLatin1String("badges"), badges);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
    [[nodiscard]] ObjectRef subject() const;
    [[nodiscard]] QString deed(const Naming& naming) const;
    [[nodiscard]] Result<bool> alreadySo(Connection& connection) const;
};

/// "B", the participation in base 36 and, from the second on, which badge of hers it is: the same on each
/// computer, so that two desks that print the badges of a camp print the same ones.
[[nodiscard]] QString badgeCode(qint64 participation, int copy = 1);

/// The Action that gives each of them a badge that holds; without badges where all have one. Whose badge was
/// reported lost gets another one.
[[nodiscard]] Result<IssueBadges> badgesFor(Store& store, qint64 activity,
                                            const QList<qint64>& participations);
/// The code on the badge that a participation wears now; empty: none.
[[nodiscard]] Result<QString> badgeOf(Connection& connection, qint64 participation);

void registerBadges(Domain& domain);

} // namespace kitcamp
