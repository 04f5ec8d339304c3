// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/cutwords.h"
#include "models/store/erasedrows.h"

namespace kitcamp {

/// Persons who are to be erased, with all rows that are theirs, as the file stands.
[[nodiscard]] Result<ErasedRows> rowsOfPersons(Connection& connection, const ErasureRules& rules,
                                               const QList<qint64>& persons);
/// What names the persons of \p hers: now, and anywhere in the history. Words that somebody else has as well
/// are only found, unless \p sharedToo.
[[nodiscard]] Result<CutWords> namingWords(Connection& connection, const ErasureRules& rules,
                                           const ErasedRows& hers, bool sharedToo);

} // namespace kitcamp
