// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace kitcamp {

/// An amount in minor units (cents, 分) of an ISO 4217 currency; the currency is empty where none was
/// written.
struct Money {
    qint64 minor = 0;
    QString currency;
};

/// "2,266.13", "¥1200", "1.234,50 €", "1200元", "USD 5": nullopt for anything that is no amount.
[[nodiscard]] std::optional<Money> parseMoney(const QString& text);

} // namespace kitcamp
