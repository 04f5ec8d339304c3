// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/clock.h"
#include "models/store/domain.h"

namespace kitcamp {

/// Makes the file of the sample centre at \p path: nine years of lending as a journal of real Actions, from
/// September 2017 to the moment of \p clock, the same rows for the same seed and moment. Refuses to replace a
/// file, and leaves none behind where it fails. Takes some seconds.
[[nodiscard]] Result<void> makeSampleCentre(const QString& path, const Domain& domain, const Clock& clock,
                                            quint32 seed = 2017);

} // namespace kitcamp
