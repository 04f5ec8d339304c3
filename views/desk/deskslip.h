// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"
#include "views/papers/paperframe.h"
#include "views/print/slippaper.h"

#include <QLocale>

namespace kitcamp {

/// The slip of what was lent in \p visit and is still out; of all open loans where that is nothing. Refused
/// where the borrower has nothing.
[[nodiscard]] Result<std::shared_ptr<const SlipPaper>> slipOf(Store& store, PersonId borrower, qint64 visit,
                                                              const QLocale& locale);

} // namespace kitcamp
