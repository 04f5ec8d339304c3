// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSet>
#include <QtEndian>

namespace kitcamp::testkit {

/// The times of the files within a zip, date and time as the central directory has them (APPNOTE.TXT 4.3.12):
/// of a file that does not depend on the computer's clock they are one that was chosen.
[[nodiscard]] inline QSet<quint32> zipStamps(const QByteArray& zip)
{
    constexpr qsizetype timeOffset = 12;
    QSet<quint32> stamps;
    const QByteArray entry("PK\x01\x02");
    for (qsizetype at = zip.indexOf(entry); at >= 0; at = zip.indexOf(entry, at + entry.size()))
        stamps.insert(qFromLittleEndian<quint32>(zip.constData() + at + timeOffset));
    return stamps;
}

inline constexpr quint32 firstDayOf1980 = 0x00210000;
inline constexpr quint32 firstDayOf2020 = 0x50210000;

} // namespace kitcamp::testkit
