// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/documents/odtdocument.h"

#include "models/exchange/zipwriter.h"
#include "views/documents/odtcontent.h"
#include "views/documents/odtstyles.h"
#include "views/documents/odtxml.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct OdtDocument {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::OdtDocument)
};

constexpr auto mediaType = "application/vnd.oasis.opendocument.text";

QByteArray metaOf(const ReportDocument& document, const PaperFrame& frame)
{
    OdtXml xml("office:document-meta");
    xml.open("office:meta");
    xml.element("meta:generator", u"Kitcamp"_s);
    xml.element("dc:title", document.title);
    xml.element("dc:subject", document.subtitle);
    xml.element("meta:initial-creator", frame.letterhead.centreName);
    xml.element("dc:creator", frame.letterhead.centreName);
    if (frame.stamp.printedAt.isValid()) {
        const QString written = frame.stamp.printedAt.toUTC().toString(Qt::ISODate);
        xml.element("meta:creation-date", written);
        xml.element("dc:date", written);
    }
    return xml.finish();
}

QByteArray manifestOf(const QList<OdtPicture>& pictures)
{
    OdtXml xml("manifest:manifest");
    const auto entry = [&xml](const QString& path, const QString& type) {
        xml.empty("manifest:file-entry", {{"manifest:full-path", path}, {"manifest:media-type", type}});
    };
    entry(u"/"_s, QLatin1StringView(mediaType));
    for (const QString& part : {u"content.xml"_s, u"styles.xml"_s, u"meta.xml"_s})
        entry(part, u"text/xml"_s);
    for (const OdtPicture& picture : pictures)
        entry(QString::fromLatin1(picture.name), u"image/png"_s);
    return xml.finish();
}

} // namespace

Result<QByteArray> odtDocument(const ReportDocument& document, const PaperFrame& frame, const Sheet& sheet)
{
    const OdtContent content(document, frame, sheet.body().width() / mm(1.0));
    ZipWriter zip;
    // The type comes first and unpacked, so that it is found at a fixed place (ODF 1.3 part 2, 3.3).
    bool added = zip.add("mimetype", mediaType, false)
        && zip.add("META-INF/manifest.xml", manifestOf(content.pictures()))
        && zip.add("content.xml", content.xml()) && zip.add("styles.xml", odtStyles(frame, sheet))
        && zip.add("meta.xml", metaOf(document, frame));
    for (const OdtPicture& picture : content.pictures())
        added = added && zip.add(picture.name, picture.bytes, false);
    const QByteArray bytes = added ? zip.finish() : QByteArray();
    if (bytes.isEmpty())
        return Error{ErrorCode::File,
                     OdtDocument::tr("The text document could not be made. Save it as PDF or HTML.")};
    return bytes;
}

} // namespace kitcamp
