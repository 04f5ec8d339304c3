// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/print/paperoutput.h"

#include "views/print/pdfcompletion.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QRegularExpression>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace kitcamp {

namespace {

struct PaperOutput {
    Q_DECLARE_TR_FUNCTIONS(PaperOutput)
};

constexpr double unitsPerInch = mm(25.4);

void paintScaled(QPainter& painter, const PaperPages& pages, int page, const QPaintDevice& device)
{
    painter.save();
    painter.scale(device.logicalDpiX() / unitsPerInch, device.logicalDpiY() / unitsPerInch);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setRenderHint(QPainter::LosslessImageRendering);
    pages.paint(painter, page);
    painter.restore();
}

Error cancelled()
{
    return Error{ErrorCode::Cancelled, PaperOutput::tr("Cancelled; nothing was written.")};
}

/// Sets the date of the file, in as many bytes as the writer took: PDF finds its objects by their offsets.
/// (PDF 32000-1:2008, 7.9.4: D:YYYYMMDDHHmmSS followed by Z or by an offset such as +08'00'.)
void fixCreationDate(QByteArray& pdf, const QDateTime& date)
{
    static constexpr QByteArrayView key("/CreationDate (D:");
    const qsizetype start = pdf.lastIndexOf(key);
    const qsizetype end = start < 0 ? -1 : pdf.indexOf(')', start);
    if (end < 0)
        return;
    const qsizetype from = start + key.size();
    QByteArray text = date.toUTC().toString(u"yyyyMMddHHmmss"_s).toLatin1();
    text += end - from > text.size() + 1 ? "+00'00'" : "Z";
    text.truncate(end - from);
    pdf.replace(from, text.size(), text);
}

Result<QByteArray> writePdf(const Paper& paper, const PaperPages& pages, const PageProgress& progress)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(paper.title());
        writer.setCreator(u"Kitcamp"_s);
        writer.setPageLayout(pages.sheet().pageLayout());
        QPainter painter(&writer);
        for (int page = 0; page < pages.count(); ++page) {
            if (page > 0)
                writer.newPage();
            paintScaled(painter, pages, page, writer);
            if (progress && !progress(page + 1, pages.count()))
                return cancelled();
        }
    }
    return buffer.data();
}

Error notWritten(const QString& path, const QString& reason)
{
    return Error{
        ErrorCode::File,
        PaperOutput::tr("“%1” could not be written: %2. Make room there or choose another folder; a file of "
                        "that name that was there before is unchanged.",
                        "file name and the system's reason")
            .arg(QDir::toNativeSeparators(path), reason),
        reason};
}

} // namespace

Result<void> savePdf(const Paper& paper, const QString& path, const PdfOptions& options)
{
    return savePdf(paper, *paper.layOut(paper.sheet()), path, options);
}

Result<void> savePdf(const Paper& paper, const PaperPages& pages, const QString& path,
                     const PdfOptions& options)
{
    if (QFileInfo(path).isDir())
        return notWritten(path, PaperOutput::tr("this is a folder"));
    Result<QByteArray> pdf = writePdf(paper, pages, options.progress);
    if (!pdf)
        return pdf.error();
    const QDateTime date =
        options.creationDate.isValid() ? options.creationDate : paper.frame().stamp.printedAt;
    if (date.isValid())
        fixCreationDate(*pdf, date);
    const auto* const bookmarked = dynamic_cast<const BookmarkedPages*>(&pages);
    completePdf(*pdf,
                {paper.frame().letterhead.centreName,
                 bookmarked ? bookmarked->bookmarks() : QList<PdfBookmark>(), pages.sheet().area().height()});
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(path, file.errorString());
    if (file.write(*pdf) != pdf->size()) {
        const QString reason = file.errorString();
        file.cancelWriting();
        return notWritten(path, reason);
    }
    if (!file.commit())
        return notWritten(path, file.errorString());
    return {};
}

namespace {

Sheet sheetInPrinter(const Paper& paper, const QPrinter& printer)
{
    Sheet sheet = paper.sheet();
    const QSizeF inPrinter = printer.pageLayout().fullRect(QPageLayout::Millimeter).size();
    const QSizeF difference = inPrinter - sheet.size;
    const bool same = std::abs(difference.width()) < 2.0 && std::abs(difference.height()) < 2.0;
    if (!same && paper.fitsOtherSheets())
        sheet.size = inPrinter;
    return sheet;
}

/// The pages to print, from 0, in the order in which they leave the printer.
QList<int> wantedPages(const QPrinter& printer, int count)
{
    const int first = printer.fromPage() > 0 ? std::min(printer.fromPage(), count) : 1;
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), count) : count;
    const int copies = printer.supportsMultipleCopies() ? 1 : std::max(1, printer.copyCount());
    QList<int> once;
    for (int page = first; page <= last; ++page)
        once << page - 1;
    if (printer.pageOrder() == QPrinter::LastPageFirst)
        std::reverse(once.begin(), once.end());
    QList<int> all;
    for (int copy = 0; copy < copies; ++copy)
        all << once;
    if (!printer.collateCopies())
        std::stable_sort(all.begin(), all.end(),
                         [&once](int a, int b) { return once.indexOf(a) < once.indexOf(b); });
    return all;
}

} // namespace

Result<void> printTo(const Paper& paper, QPrinter& printer, const PageProgress& progress)
{
    printer.setFullPage(true);
    printer.setDocName(paper.title());
    printer.setCreator(u"Kitcamp"_s);
    const auto pages = paper.layOut(sheetInPrinter(paper, printer));
    const QList<int> wanted = wantedPages(printer, pages->count());
    const Error refused{
        ErrorCode::File,
        PaperOutput::tr("The printer “%1” does not take the pages. See that it is switched on and has "
                        "paper, or save the paper as PDF.")
            .arg(printer.printerName())};
    QPainter painter;
    if (wanted.isEmpty() || !painter.begin(&printer))
        return refused;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (i > 0 && !printer.newPage())
            return refused;
        paintScaled(painter, *pages, wanted[i], printer);
        if (progress && !progress(static_cast<int>(i) + 1, static_cast<int>(wanted.size()))) {
            printer.abort();
            return cancelled();
        }
    }
    if (!painter.end())
        return refused;
    return {};
}

QImage renderPage(const PaperPages& pages, int page, double dotsPerInch)
{
    const QSizeF units = pages.sheet().area().size();
    const QSize size = (units * dotsPerInch / unitsPerInch).toSize().expandedTo(QSize(1, 1));
    QImage image(size, QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.fill(Qt::white);
    image.setDotsPerMeterX(qRound(dotsPerInch / 0.0254));
    image.setDotsPerMeterY(qRound(dotsPerInch / 0.0254));
    QPainter painter(&image);
    painter.scale(size.width() / units.width(), size.height() / units.height());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    pages.paint(painter, page);
    return image;
}

QString suggestedFileName(const Paper& paper)
{
    static const QRegularExpression forbidden(uR"([\x00-\x1f<>:"/\\|?*]+)"_s);
    QString name = paper.title().replace(forbidden, u" "_s).simplified().left(80);
    while (name.startsWith(u'.') || name.startsWith(u' '))
        name.remove(0, 1);
    return (name.isEmpty() ? u"Kitcamp"_s : name) + u".pdf"_s;
}

} // namespace kitcamp
