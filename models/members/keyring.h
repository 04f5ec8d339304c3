// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/result.h"

#include <QByteArray>
#include <QCoreApplication>

namespace kitcamp {

/// The keyring of the desktop (Secret Service, KWallet, Keychain, Windows credentials) by qtkeychain, which
/// is never allowed to store anything in the clear. For any thread. Waits, but never for ever: a bus that
/// does not answer is a computer without a keyring.
class Keyring
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::Keyring)
public:
    /// Whether one is there that answers: 5 s at most.
    [[nodiscard]] static bool answers();
    /// nullopt where it has nothing under that name. Rule "keyring" where it is locked or fails; a person is
    /// given two minutes to unlock it.
    [[nodiscard]] static Result<std::optional<QByteArray>> read(const QString& name);
    [[nodiscard]] static Result<void> write(const QString& name, const QByteArray& secret);
    [[nodiscard]] static Result<void> remove(const QString& name);
};

} // namespace kitcamp
