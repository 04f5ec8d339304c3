// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/print/letterhead.h"
#include "views/print/sheet.h"

#include <QByteArray>

namespace kitcamp {

/// The styles of an ODF text, its page, and its foot with stamp and page x of y.
[[nodiscard]] QByteArray odtStyles(const PaperFrame& frame, const Sheet& sheet);

} // namespace kitcamp
