// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/document.h"
#include "models/store/result.h"
#include "views/documents/documentpaper.h"

#include <optional>

namespace kitcamp {

/// What a document can be written to.
enum class DocumentFormat { Pdf, Odt, Html, Xlsx, Csv };

/// By the extension of a file's name; none where it is not one of ours.
[[nodiscard]] std::optional<DocumentFormat> documentFormatOf(const QString& path);
/// For a dialog that asks where to save, translated: "PDF (*.pdf)" and the others, in this order.
[[nodiscard]] QStringList documentFileFilters();

/// Writes a document in the format that the extension of the path names, whole or not at all. The same
/// document with the same stamp gives the same bytes, provided that the program set
/// QHashSeed::setDeterministicGlobalSeed(). The options are for PDF; the other formats know no paper.
[[nodiscard]] Result<void> saveDocument(const ReportDocument& document, const PaperFrame& frame,
                                        const QString& path, const DocumentPaperOptions& options = {});

} // namespace kitcamp
