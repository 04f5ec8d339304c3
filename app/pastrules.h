// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kitcamp {

struct Domain;

/// What a look at the file as of an earlier day must know of loans, activities and persons.
void registerPastRules(Domain& domain);

} // namespace kitcamp
