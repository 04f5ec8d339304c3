// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/documents/documentoutput.h"

#include "models/exchange/workbookfile.h"
#include "models/reports/csvreport.h"
#include "models/reports/xlsxreport.h"
#include "views/documents/htmldocument.h"
#include "views/documents/odtdocument.h"
#include "views/print/paperoutput.h"

#include <QFileInfo>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct DocumentOutput {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::DocumentOutput)
};

ReportOrigin originOf(const PaperFrame& frame)
{
    return {frame.letterhead.centreName, frame.letterhead.secondName, PageFooter(frame.stamp).stampText(),
            frame.stamp.printedAt};
}

Error unknownFormat(const QString& path)
{
    return {ErrorCode::Usage,
            DocumentOutput::tr("“%1” does not end in .pdf, .odt, .html, .xlsx or .csv; these are the formats "
                               "that reports have.")
                .arg(QFileInfo(path).fileName())};
}

} // namespace

std::optional<DocumentFormat> documentFormatOf(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == "pdf"_L1)
        return DocumentFormat::Pdf;
    if (suffix == "odt"_L1)
        return DocumentFormat::Odt;
    if (suffix == "html"_L1 || suffix == "htm"_L1)
        return DocumentFormat::Html;
    if (suffix == "xlsx"_L1)
        return DocumentFormat::Xlsx;
    if (suffix == "csv"_L1)
        return DocumentFormat::Csv;
    return std::nullopt;
}

QStringList documentFileFilters()
{
    return {DocumentOutput::tr("PDF (*.pdf)"), DocumentOutput::tr("Text document (*.odt)"),
            DocumentOutput::tr("Web page (*.html)"), DocumentOutput::tr("Workbook (*.xlsx)"),
            DocumentOutput::tr("CSV (*.csv)")};
}

Result<void> saveDocument(const ReportDocument& given, const PaperFrame& frame, const QString& path,
                          const DocumentPaperOptions& options)
{
    const auto format = documentFormatOf(path);
    if (!format)
        return unknownFormat(path);
    if (*format == DocumentFormat::Pdf)
        return savePdf(DocumentPaper(given, frame, options), path);
    const ReportDocument document = withTerms(given, frame.letterhead);
    switch (*format) {
    case DocumentFormat::Odt: {
        const Sheet sheet = DocumentPaper(given, frame, options).sheet();
        KITCAMP_ASSIGN(const QByteArray bytes, odtDocument(document, frame, sheet));
        return saveWhole(path, bytes);
    }
    case DocumentFormat::Html:
        return saveWhole(path, htmlDocument(document, frame));
    case DocumentFormat::Xlsx:
        return writeXlsxReport(document, originOf(frame), path);
    case DocumentFormat::Csv:
        return writeCsvReport(document, originOf(frame), path);
    case DocumentFormat::Pdf:
        break;
    }
    return unknownFormat(path);
}

} // namespace kitcamp
