// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/document.h"
#include "views/print/paper.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPageSize>

namespace kitcamp {

/// Where the wider margin for holes and thread lies.
enum class Binding {
    None,
    Left,
    Mirrored, ///< printed on both sides: left on odd pages, right on even ones
};

/// How a document lies on its paper.
struct DocumentPaperOptions {
    QPageSize::PageSizeId size = QPageSize::A4;
    Binding binding = Binding::Left;
    bool sideways = false;
};

/// The words that a document's paper adds, in the language in which it was made.
struct DocumentPaperWords {
    QLocale locale; ///< numbers are written in it
    QString remarks;
    QString nothing; ///< for a document with no block
};

/// A document that goes to borrowers says at its end what they signed for.
[[nodiscard]] ReportDocument withTerms(ReportDocument document, const Letterhead& letterhead);

/// A report on paper: what is to be read, with the centre's name, the stamp and page x of y.
///
/// Headings stay with what follows and are bookmarks of the PDF, heads of tables stand again on each page,
/// lines to sign stay together.
class DocumentPaper : public Paper
{
    Q_DECLARE_TR_FUNCTIONS(DocumentPaper)

public:
    DocumentPaper(ReportDocument document, PaperFrame frame, const DocumentPaperOptions& options = {});

    [[nodiscard]] QString title() const override { return m_document->title; }
    [[nodiscard]] Sheet sheet() const override;
    [[nodiscard]] std::unique_ptr<PaperPages> layOut(const Sheet& sheet) const override;

    [[nodiscard]] const ReportDocument& document() const { return *m_document; }

private:
    std::shared_ptr<const ReportDocument> m_document;
    DocumentPaperOptions m_options;
    DocumentPaperWords m_words;
};

} // namespace kitcamp
