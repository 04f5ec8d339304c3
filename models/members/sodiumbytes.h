// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace kitcamp {

/// libsodium speaks of unsigned bytes, Qt of signed ones.
inline const unsigned char* sodiumBytes(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}
inline unsigned char* sodiumBytes(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}
inline unsigned long long sodiumSize(const QByteArray& bytes)
{
    return static_cast<unsigned long long>(bytes.size());
}

} // namespace kitcamp
