// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/documents/documentflow.h"
#include "views/print/paper.h"
#include "views/print/pdfcompletion.h"

namespace kitcamp {

/// The pages of a document.
class DocumentPages : public PaperPages, public BookmarkedPages
{
public:
    DocumentPages(const Sheet& sheet, std::shared_ptr<const ReportDocument> document, const PaperFrame& frame,
                  const DocumentPaperWords& words, bool mirrored);

    [[nodiscard]] int count() const override { return static_cast<int>(m_pages.size()); }
    void paint(QPainter& painter, int page) const override;
    [[nodiscard]] QList<PdfBookmark> bookmarks() const override;

private:
    struct Page {
        std::size_t part;
        Flow::Page pieces;
    };

    [[nodiscard]] Sheet sheetOf(int page) const;
    [[nodiscard]] QSizeF room() const;
    void paintRunningHead(QPainter& painter, const QRectF& body) const;

    PageFooter m_footer;
    QString m_title;
    QString m_centreName;
    bool m_mirrored;
    std::vector<Flow> m_parts;
    std::vector<DocumentMark> m_marks;
    std::vector<Page> m_pages;
};

} // namespace kitcamp
