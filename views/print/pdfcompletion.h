// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace kitcamp {

/// A heading that a reader of the PDF can go to.
struct PdfBookmark {
    QString text;
    int level = 1; ///< 1: a chapter
    int page = 0; ///< from 0
    double fromTop = 0.0; ///< paper units below the upper edge of the sheet
};

/// Pages that have headings to go to.
class BookmarkedPages
{
public:
    BookmarkedPages() = default;
    virtual ~BookmarkedPages() = default;
    BookmarkedPages(const BookmarkedPages&) = delete;
    BookmarkedPages& operator=(const BookmarkedPages&) = delete;

    [[nodiscard]] virtual QList<PdfBookmark> bookmarks() const = 0;
};

/// What the writer of Qt does not put into a PDF.
struct PdfAdditions {
    QString author;
    QList<PdfBookmark> bookmarks;
    double pageHeight = 0.0; ///< paper units
};

/// Adds them as an incremental update (PDF 32000-1:2008, 7.5.6): what was written stays as it is. A file that
/// is not built as Qt 6 builds it is left alone.
void completePdf(QByteArray& pdf, const PdfAdditions& additions);

} // namespace kitcamp
