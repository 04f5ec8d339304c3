// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/persondata/persondata.h"
#include "models/reports/document.h"

namespace kitcamp {

/// What is known of a person as something to be read, printed and handed to her.
[[nodiscard]] ReportDocument personDocument(const PersonData& data);

} // namespace kitcamp
