// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/document.h"
#include "views/documents/odtxml.h"
#include "views/print/letterhead.h"

#include <QImage>

namespace kitcamp {

/// A picture of an ODF package.
struct OdtPicture {
    QByteArray name; ///< "Pictures/1.png"
    QByteArray bytes;
};

/// Writes the content of an ODF text, block by block.
class OdtContent
{
public:
    /// \p width: of the text, in millimetres.
    OdtContent(const ReportDocument& document, const PaperFrame& frame, double width);

    [[nodiscard]] const QByteArray& xml() const { return m_bytes; }
    [[nodiscard]] const QList<OdtPicture>& pictures() const { return m_pictures; }

    void operator()(const ReportHeading& heading);
    void operator()(const ReportText& text);
    void operator()(const ReportFigures& figures);
    void operator()(const ReportChart& chart);
    void operator()(const ReportTable& table);
    void operator()(const ReportSignature& signature);
    void operator()(const ReportPageBreak&);

private:
    struct PictureWords {
        QString title;
        QString description;
    };

    void addStyles(const ReportDocument& document);
    void addColumnStyles(const ReportTable& table, int number);
    void addTableStyle(const QString& name);
    void addCellStyle(const QString& name, const OdtXml::Attributes& borders);
    void addHead(const ReportDocument& document, const Letterhead& letterhead);
    void addParagraph(const char* style, const QString& text);
    void addPicture(const QImage& picture, const QSizeF& millimetres, const PictureWords& words);
    void addCell(const QVariant& cell, const ReportColumn& column);
    void addRow(const ReportTable& table, const QVariantList& row);
    void openTable(const QString& name, const QString& style, qsizetype columns);
    void addColumnStyle(const QString& name, double share);
    void addSignatureRow(const QStringList& captions, qsizetype places);
    void addTileRow(const QList<ReportFigure>& figures);

    OdtXml m_xml{"office:document-content"};
    double m_width;
    QByteArray m_bytes;
    QList<OdtPicture> m_pictures;
    int m_tables = 0; ///< of the document that were written
    int m_others = 0; ///< tables that only place things side by side
};

} // namespace kitcamp
