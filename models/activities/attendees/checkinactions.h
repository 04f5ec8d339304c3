// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/change.h"

#include <QCoreApplication>

namespace kitcamp {

/// Somebody has arrived at the camp. Refused where she is here already (with the time), or takes no part. Who
/// had left is here again.
struct CheckIn {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::CheckIn)
public:
    static constexpr auto kind = QLatin1String("attendee.check_in");
    qint64 row = 0; ///< id of the new row
    qint64 participation = 0;
    bool badge = false; ///< the badge was given
    bool slip = false; ///< the slip with the account was given: her accounts count as handed out
    qint64 at = 0; ///< Unix seconds

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("row"), row);
        v(QLatin1String("participation"), participation);
        v(QLatin1String("badge"), badge);
        v(QLatin1String("slip"), slip);
        v(QLatin1String("at"), at);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
    [[nodiscard]] ObjectRef subject() const;
    [[nodiscard]] QString deed(const Naming& naming) const;
    [[nodiscard]] Result<bool> alreadySo(Connection& connection) const;
};

/// Somebody goes home.
struct LeaveCamp {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::LeaveCamp)
public:
    static constexpr auto kind = QLatin1String("attendee.leave");
    qint64 participation = 0;
    qint64 at = 0; ///< Unix seconds

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("participation"), participation);
        v(QLatin1String("at"), at);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
    [[nodiscard]] ObjectRef subject() const;
    [[nodiscard]] QString deed(const Naming& naming) const;
    [[nodiscard]] Result<bool> alreadySo(Connection& connection) const;
};

} // namespace kitcamp
