// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/change.h"

#include <QCoreApplication>

namespace kitcamp {

/// Gives a camp the public half of a key; the secret half never is a part of an Action. Of two computers that
/// make one apart the first in the log prevails: what the other one sealed until then names its own key and
/// stays readable there.
struct MakeCampKey {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::MakeCampKey)
public:
    static constexpr auto kind = QLatin1String("camp.make_key");
    qint64 key = 0; ///< id of the new row
    qint64 activity = 0;
    QString publicKey; ///< hex
    QString replaces; ///< the public key that was there and was erased; empty: none
    qint64 at = 0; ///< Unix seconds

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("key"), key);
        v(QLatin1String("activity"), activity);
        v(QLatin1String("public_key"), publicKey);
        v(QLatin1String("replaces"), replaces);
        v(QLatin1String("at"), at);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
    [[nodiscard]] ObjectRef subject() const;
    [[nodiscard]] QString deed(const Naming& naming) const;
    [[nodiscard]] Result<bool> alreadySo(Connection& connection) const;
};

/// Takes all that was sealed for a camp out of the file: identity numbers with their masks, passwords. Each
/// computer then destroys its secret half (CampSecrets): what journals and copies hold is never readable
/// again, not even where this Action is taken back.
struct EraseIdentities {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::EraseIdentities)
public:
    static constexpr auto kind = QLatin1String("camp.erase_identities");
    qint64 activity = 0;
    qint64 at = 0; ///< Unix seconds

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

} // namespace kitcamp
