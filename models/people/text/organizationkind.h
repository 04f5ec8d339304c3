// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kitcamp {

/// What an organization of this name most likely is, in Chinese or English: university, school, company or
/// other, as the records have it. A guess for lists that do not say it.
[[nodiscard]] QString organizationKindOf(const QString& name);

} // namespace kitcamp
