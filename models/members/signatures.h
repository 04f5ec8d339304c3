// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"
#include "models/store/packedentry.h"

namespace kitcamp {

/// That \p entry, as it came in \p packed, is signed by the member whose file wrote it, as \p connection,
/// which holds all entries before it, knows that member. Unsigned is well only while there are no members.
/// Error: rule "forged", ErrorCode::File.
///
/// A redaction mark may be signed by a computer that only later entries name, or give the role that it takes:
/// it is looked at again when the entry that demanded it comes by, and by verifyRedactionsAt(). What says who
/// may do what is never redacted.
[[nodiscard]] Result<void> verifySignatures(Connection& connection, const Entry& entry,
                                            const PackedEntry& packed);

/// That the marks of the entries \p places, as they came from the log, were demanded by an erasing entry and
/// signed by a coordinator: to be asked when all of the log was taken. Marks by \p own, the author of this
/// file, are its own work. Error: as above.
[[nodiscard]] Result<void> verifyRedactionsAt(Connection& connection, const QList<qint64>& places,
                                              const QByteArray& own);

/// The same for each redaction mark of the journal.
[[nodiscard]] Result<void> verifyAllRedactions(Connection& connection, const QByteArray& own);

/// That the mark of \p packed is signed by a coordinator whom \p connection knows already; \p erased: and
/// that the entry that demanded it is known, too.
[[nodiscard]] Result<bool> isRedactionProven(Connection& connection, const PackedEntry& packed, bool erased);

/// The entries after \p seq that have a mark.
[[nodiscard]] Result<QList<qint64>> redactedAfter(Connection& connection, qint64 seq);

} // namespace kitcamp
