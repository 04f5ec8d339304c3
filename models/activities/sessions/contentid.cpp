// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/sessions/contentid.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace kitcamp {

qint64 rowIdOfContent(const QString& content)
{
    const QByteArray hash = QCryptographicHash::hash(content.toUtf8(), QCryptographicHash::Sha256);
    // 57 bits: ids made by a clock after 2021 are larger, and this one never moves them on.
    constexpr quint64 mask = (quint64(1) << 57) - 1;
    const quint64 number = qFromBigEndian<quint64>(hash.constData()) & mask;
    return static_cast<qint64>(std::max<quint64>(number, 1));
}

} // namespace kitcamp
