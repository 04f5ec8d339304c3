// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/redactionmark.h"

namespace kitcamp {

std::optional<RedactionMark> RedactionMark::from(const QByteArray& bytes)
{
    if (bytes.size() != size)
        return std::nullopt;
    return RedactionMark{{bytes.mid(0, 16)}, bytes.mid(16, 16), bytes.mid(32, 32), bytes.mid(64)};
}

QByteArray signedRedaction(const QByteArray& header, const RedactionMark& mark)
{
    return QByteArrayLiteral("kitcamp-redaction-1") + hashOf(header) + mark.erasedBy.bytes + mark.author
        + mark.bodyHash;
}

} // namespace kitcamp
