// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/result.h"
#include "views/print/paper.h"

#include <QDateTime>
#include <QImage>

#include <functional>

QT_FORWARD_DECLARE_CLASS(QPrinter)

namespace kitcamp {

/// Told after each page; the answer false cancels.
using PageProgress = std::function<bool(int done, int total)>;

struct PdfOptions {
    /// Stands in the file as its date. Where it is not valid, the time of the paper's stamp is taken: the
    /// same paper gives the same bytes, provided that the program set
    /// QHashSeed::setDeterministicGlobalSeed().
    QDateTime creationDate;
    PageProgress progress;
};

/// Writes a paper as PDF, whole or not at all: a file that was there before is only replaced by a complete
/// one.
[[nodiscard]] Result<void> savePdf(const Paper& paper, const QString& path, const PdfOptions& options = {});
/// The same for pages that are laid out already.
[[nodiscard]] Result<void> savePdf(const Paper& paper, const PaperPages& pages, const QString& path,
                                   const PdfOptions& options = {});

/// Prints a paper; page range, copies, order and paper size are the printer's. A paper that fits other sheets
/// is laid out anew for the size of the paper in the printer.
[[nodiscard]] Result<void> printTo(const Paper& paper, QPrinter& printer, const PageProgress& progress = {});

/// A page as a picture on white.
[[nodiscard]] QImage renderPage(const PaperPages& pages, int page, double dotsPerInch);

/// The paper's title as a file name that every file system takes.
[[nodiscard]] QString suggestedFileName(const Paper& paper);

} // namespace kitcamp
