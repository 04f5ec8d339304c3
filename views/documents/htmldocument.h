// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/document.h"
#include "views/print/letterhead.h"

namespace kitcamp {

/// A document as one web page that needs nothing beside itself; printed, it has page breaks and repeated
/// heads.
[[nodiscard]] QByteArray htmlDocument(const ReportDocument& document, const PaperFrame& frame);

} // namespace kitcamp
