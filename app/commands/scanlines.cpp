// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/scanlines.h"

namespace kitcamp {

namespace {
constexpr qsizetype longestLine = 4096;
}

std::optional<QString> ScanLines::next()
{
    QByteArray line;
    bool ended = false;
    char c = 0;
    // One byte at a time: to wait for a block would hold back a scan until the next ones come.
    while (!ended && m_device.read(&c, 1) == 1) {
        ended = c == '\n' || c == '\r' || c == '\t';
        if (!ended && line.size() < longestLine)
            line += c;
    }
    if (!ended && line.isEmpty())
        return std::nullopt;
    return QString::fromUtf8(line);
}

} // namespace kitcamp
