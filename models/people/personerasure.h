// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/change.h"

#include <QCoreApplication>
#include <QList>

namespace kitcamp {

/// Takes away what is known of persons beyond what figures need: names, numbers, contacts, pictures, answers
/// with free text and notes go; organization, gender, degree level, entry year, participations and loans
/// stay; of certificates number, day and signature, so that a printed one can be verified. It is for good:
/// the values go from the history of every file and from the hub as well. Whoever still has devices is
/// refused.
struct ErasePersons {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::ErasePersons)
public:
    static constexpr auto kind = QLatin1String("person.erase");
    static constexpr bool erases = true;
    QList<qint64> persons;
    qint64 at = 0; ///< Unix seconds
    QString reason; ///< why, for the protocol; names nobody
    QJsonObject gone; ///< table -> ids: what was hers and removed before; see ErasureRules::gone
    QJsonObject texts; ///< TextCuts: where she is named in texts about others

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("persons"), persons);
        v(QLatin1String("at"), at);
        v(QLatin1String("reason"), reason);
        v(QLatin1String("gone"), gone);
        v(QLatin1String("texts"), texts);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
    [[nodiscard]] ObjectRef subject() const;
    [[nodiscard]] QString deed(const Naming& naming) const;
    [[nodiscard]] Result<bool> alreadySo(Connection& connection) const;
};

} // namespace kitcamp
