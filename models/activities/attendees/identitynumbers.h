// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/result.h"

#include <QDate>

namespace kitcamp {

/// What somebody shows at a gate, as attendee_detail.identity_kind has it.
enum class IdentityKind { None, Card, Passport, Permit };

/// "identity_card", "passport", "permit"; empty for none.
[[nodiscard]] QString identityKey(IdentityKind kind);
[[nodiscard]] IdentityKind identityOfKey(const QString& key);
/// Translated: "identity card".
[[nodiscard]] QString identityWord(IdentityKind kind);

/// What \p typed means as such a number: capitals, without blanks, full-width characters made plain. Refuses
/// in a plain sentence that never repeats the number: a Chinese identity number by length, birth day and
/// check digit (GB 11643-1999, ISO 7064 MOD 11-2), passports and permits by their form. \p today bounds the
/// birth day.
[[nodiscard]] Result<QString> checkedIdentity(IdentityKind kind, const QString& typed, QDate today);
/// Card or passport by the look of what was typed; for lists that do not say.
[[nodiscard]] IdentityKind likelyKind(const QString& typed);
/// What may be shown: 310***********123X, E12****78.
[[nodiscard]] QString identityMask(IdentityKind kind, const QString& number);
/// Of an identity card; invalid for all else.
[[nodiscard]] QDate birthDayOf(IdentityKind kind, const QString& number);

} // namespace kitcamp
