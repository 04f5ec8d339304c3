// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace kitcamp {

/// Ids as a list for json_each.
template <typename Ids>
[[nodiscard]] QString idList(const Ids& ids)
{
    QByteArray text("[");
    for (const qint64 id : ids) {
        if (text.size() > 1)
            text += ',';
        text += QByteArray::number(id);
    }
    return QString::fromLatin1(text + ']');
}

} // namespace kitcamp
