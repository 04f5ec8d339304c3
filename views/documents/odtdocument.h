// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/document.h"
#include "models/store/result.h"
#include "views/print/letterhead.h"
#include "views/print/sheet.h"

namespace kitcamp {

/// A document as OpenDocument text (OASIS ODF 1.3), for an office that pastes it into its own: headings,
/// tables and captions have the names that word processors know, so that they take on the look of that
/// document.
[[nodiscard]] Result<QByteArray> odtDocument(const ReportDocument& document, const PaperFrame& frame,
                                             const Sheet& sheet);

} // namespace kitcamp
