// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/testkit/smalldomain.h"

#include <QCoreApplication>

namespace kitcamp::testkit {

/// Takes a seat in a group; what it wants is so already where the person has one.
struct TakeSeat {
    static constexpr auto kind = QLatin1String("seat.take");
    qint64 member = 0; ///< id of the new row
    qint64 group = 0;
    qint64 person = 0;

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("member"), member);
        v(QLatin1String("group"), group);
        v(QLatin1String("person"), person);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
    [[nodiscard]] ObjectRef subject() const { return {QStringLiteral("borrower_group"), group}; }
    [[nodiscard]] Result<bool> alreadySo(Connection& connection) const;
};

/// Gives a place the next free label: "1", "2", ...
struct LabelPlace {
    static constexpr auto kind = QLatin1String("place.label");
    qint64 place = 0;

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("place"), place);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming&) const { return QStringLiteral("labelled"); }
};

/// Two persons are one: what belongs to the one belongs to the other, and the one goes.
struct JoinPersons {
    static constexpr auto kind = QLatin1String("person.join");
    qint64 gone = 0;
    qint64 kept = 0;

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("gone"), gone);
        v(QLatin1String("kept"), kept);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming&) const { return QStringLiteral("joined"); }
};

/// The small domain with seats: a group has two, notes are written without a question, operators go.
[[nodiscard]] Domain seatDomain();

} // namespace kitcamp::testkit
