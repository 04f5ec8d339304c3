// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"
#include "views/print/letterhead.h"

#include <QLocale>

namespace kitcamp {

/// What every paper of the centre has: names, logo and terms in the language of \p locale, and its stamp.
[[nodiscard]] Result<PaperFrame> paperFrameOf(Store& store, const QLocale& locale);

} // namespace kitcamp
