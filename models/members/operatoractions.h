// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/domain.h"
#include "models/store/ids.h"

#include <QCoreApplication>

namespace kitcamp {

/// Gives an operator a password, another one, or takes it away.
struct SetOperatorPassword {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::SetOperatorPassword)
public:
    static constexpr auto kind = QLatin1String("operator.password");

    OperatorId operatorId;
    QString password; ///< hashedPassword(); empty: none

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("operator"), operatorId);
        v(QLatin1String("password"), password);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
    [[nodiscard]] ObjectRef subject() const { return {QStringLiteral("operator"), operatorId.value}; }
    [[nodiscard]] QString deed(const Naming& naming) const;
    [[nodiscard]] Result<bool> alreadySo(Connection& connection) const;
};

void registerOperatorPasswords(Domain& domain);

} // namespace kitcamp
