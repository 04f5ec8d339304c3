// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/action.h"
#include "models/store/changeset.h"
#include "models/store/ids.h"

namespace kitcamp {

/// One Action as it stands in the journal and as it travels: header and body of sync.md section 3.
struct Entry {
    static constexpr int formatVersion = 1;

    QByteArray logId; ///< 16 bytes: the log of the centre
    qint64 seq = 0;
    OpId opId;
    QByteArray author; ///< 16 bytes: the file that wrote it
    OperatorId operatorId;
    qint64 at = 0; ///< Unix seconds, UTC
    int schemaVersion = 0;
    QByteArray previousHash; ///< 32 bytes
    OpId undoes; ///< the entry taken back by this one, where there is one; stands in the body
    Action action;
    Changeset changeset;
};

/// Deflated kind, parameters and changeset.
[[nodiscard]] QByteArray encodeBody(const Entry& entry);
/// Fills undoes, action and changeset of \p entry. Bounded: refuses bodies that inflate beyond 256 MiB.
[[nodiscard]] Result<void> decodeBody(const QByteArray& body, Entry& entry);
/// Magic, format version, log id, seq, op id, author, operator, time, schema version, previous hash, H(body).
[[nodiscard]] QByteArray encodeHeader(const Entry& entry, const QByteArray& bodyHash);
/// Reads a header; \p bodyHash receives H(body).
[[nodiscard]] Result<Entry> decodeHeader(const QByteArray& header, QByteArray& bodyHash);
/// BLAKE2b, 32 bytes.
[[nodiscard]] QByteArray hashOf(const QByteArray& bytes);
/// \p count bytes from the system's generator.
[[nodiscard]] QByteArray randomBytes(int count);

} // namespace kitcamp
