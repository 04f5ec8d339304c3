// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"
#include "models/store/ids.h"

#include <QCryptographicHash>

#include <array>

namespace kitcamp {

/// What an award is given for, to whom, and what it is called.
struct AwardKey {
    qint64 activity = 0;
    QString holder; ///< a column of award: person or team
    qint64 holderId = 0;
    QString title;
};

/// The id of a new award that a list or a ranking gives. Two computers that give the same one make the same
/// row of it, so that it stands once when they meet; where that row has become another award since, a fresh
/// one.
[[nodiscard]] inline Result<qint64> newAwardId(Connection& connection, const AwardKey& key, IdGenerator& ids)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const std::array<QString, 4> parts{QString::number(key.activity), key.holder,
                                       QString::number(key.holderId), key.title};
    for (const QString& part : parts)
        hash.addData(part.toUtf8() + '\n');
    // 58 bits: among the ids of the first two years that a clock can make, so that no id follows after it.
    const auto id = static_cast<qint64>(hash.result().toHex().first(16).toULongLong(nullptr, 16) >> 6);
    KITCAMP_ASSIGN(const auto taken, connection.integer("SELECT 1 FROM award WHERE id=?", id));
    return taken || id == 0 ? ids.nextValue() : id;
}

} // namespace kitcamp
