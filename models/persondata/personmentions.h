// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/persondata/persondata.h"

namespace kitcamp {

/// Where in texts that belong to nobody (notes of a device, of an activity) her name is written; somebody
/// else of the same name may be meant. Nothing of an erased person.
[[nodiscard]] Result<QList<PersonMention>> personMentions(const PersonDataSource& source,
                                                          const PersonData& data);

} // namespace kitcamp
