// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/persondata/personvalues.h"

namespace kitcamp {

/// What was done about her, oldest first: entries of the journal that touched rows of hers, those among them
/// that are no longer there, and rows that were made one with hers. Of an entry about many people only what
/// became of her rows.
[[nodiscard]] Result<QList<PersonDeed>> personHistory(const PersonDataSource& source, const PersonData& data,
                                                      PersonValues& values);

} // namespace kitcamp
