// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/persondata/persondata.h"
#include "views/print/letterhead.h"

namespace kitcamp {

/// For a dialog that asks where to save, translated.
[[nodiscard]] QString personDataFilter();
/// As the ending says: .json for programs, and the formats of documents (.pdf, .odt, .html, .xlsx, .csv).
/// Readable by its owner only. Error code Usage for other endings.
[[nodiscard]] Result<void> savePersonData(const PersonData& data, const PaperFrame& frame,
                                          const QString& path);

} // namespace kitcamp
