// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

#include <QJsonObject>

namespace kitcamp {

/// A key of the log, sealed so that one member can open it: a row of log_key_share.
struct KeyShare {
    qint64 id = 0;
    qint64 logKey = 0;
    qint64 member = 0;
    QString sealed; ///< hex
    QString boxKey; ///< hex, the public key that it is sealed for

    friend bool operator==(const KeyShare&, const KeyShare&) = default;
};
[[nodiscard]] QJsonValue toJson(const KeyShare& share);
[[nodiscard]] bool fromJson(const QJsonValue& json, KeyShare& share);

/// \p key (32 bytes) for the member with \p boxPublic.
[[nodiscard]] KeyShare sealedShare(qint64 id, qint64 logKey, qint64 member, const QByteArray& key,
                                   const QByteArray& boxPublic);

/// A generation of the key that bodies are sealed under.
struct LogKeyRow {
    qint64 id = 0;
    int generation = 0;
};
/// Oldest first.
[[nodiscard]] Result<QList<LogKeyRow>> readLogKeyRows(Connection& connection);

} // namespace kitcamp
