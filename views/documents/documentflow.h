// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/documents/documentpaper.h"
#include "views/print/flow.h"

namespace kitcamp {

/// A heading of a document and the piece that it became.
struct DocumentMark {
    QString text;
    int level = 1;
    std::size_t part = 0;
    std::size_t piece = 0;
};

/// Turns the blocks of a document into pieces for pages: one flow from each page break to the next.
class DocumentFlow
{
public:
    /// The document must live as long as its pieces: they hold it.
    DocumentFlow(std::shared_ptr<const ReportDocument> document, const PaperFrame& frame,
                 const DocumentPaperWords& words, const QSizeF& page);

    [[nodiscard]] std::vector<Flow> takeParts() { return std::move(m_parts); }
    [[nodiscard]] const std::vector<DocumentMark>& marks() const { return m_marks; }

    void operator()(const ReportHeading& heading);
    void operator()(const ReportText& text);
    void operator()(const ReportFigures& figures);
    void operator()(const ReportChart& chart);
    void operator()(const ReportTable& table);
    void operator()(const ReportSignature& signature);
    void operator()(const ReportPageBreak&);

private:
    struct TextLook {
        double points = 9.0;
        bool bold = false;
        bool muted = false;
        bool keepWithNext = false;
    };

    void addHead(const PaperFrame& frame);
    void addRemarks();
    void addText(const QString& text, const TextLook& look);
    void addParagraph(const QString& text, const TextLook& look);
    void addAir(double height);
    void addPiece(double height, Flow::PaintPiece paint, bool keepWithNext = false);
    void addTitles(const QString& title, const QString& note);
    void addTableRow(const std::shared_ptr<const class DocumentTable>& table, int row);
    [[nodiscard]] Flow& flow() { return m_parts.back(); }

    std::shared_ptr<const ReportDocument> m_document;
    DocumentPaperWords m_words;
    QSizeF m_page; ///< room for pieces, in paper units
    std::vector<Flow> m_parts;
    std::vector<DocumentMark> m_marks;
    std::size_t m_pieces = 0; ///< of the last part
    bool m_keeping = false; ///< the last piece stays with the next one
};

} // namespace kitcamp
