// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/entry.h"

namespace kitcamp {

/// Stands beside a body from which the values of an erased person were taken: which entry demanded it, who
/// did it, and what the body is now. 16 + 16 + 32 + 64 bytes; the signature is zeros in a log without
/// members.
struct RedactionMark {
    OpId erasedBy; ///< the entry that erased the person
    QByteArray author; ///< 16 bytes: the file that redacted
    QByteArray bodyHash; ///< 32 bytes: H of the body as it is now
    QByteArray signature = QByteArray(64, '\0'); ///< of the author's member over signedRedaction()

    static constexpr qsizetype size = 128;
    [[nodiscard]] QByteArray bytes() const { return erasedBy.bytes + author + bodyHash + signature; }
    /// nullopt where \p bytes are no mark.
    [[nodiscard]] static std::optional<RedactionMark> from(const QByteArray& bytes);
};

/// What the signature of a mark is over.
[[nodiscard]] QByteArray signedRedaction(const QByteArray& header, const RedactionMark& mark);

} // namespace kitcamp
