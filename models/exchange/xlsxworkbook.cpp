// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/xlsxworkbook.h"

#include "models/exchange/xmlevents.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t SharedTextsAtMost = 4'000'000;

struct Xlsx {
    Q_DECLARE_TR_FUNCTIONS(Xlsx)
};

struct Relation {
    QString target;
    QString type; ///< the last word of its address: worksheet, chartsheet, sharedStrings ...
};

/// A target is relative to the folder of the part that names it, or begins with a slash.
QString resolved(const QString& part, const QString& target)
{
    if (target.startsWith(u'/'))
        return target.sliced(1);
    QStringList path = part.split(u'/');
    path.removeLast();
    const QStringList steps = target.split(u'/');
    for (const QString& step : steps) {
        if (step == ".."_L1 && !path.isEmpty())
            path.removeLast();
        else if (step != "."_L1)
            path.append(step);
    }
    return path.join(u'/');
}

/// Reads the part, if it is there, with a function that takes the events.
template <typename Read>
Result<void> readPart(const ZipFile& zip, const QString& name, qint64 limit, Read read)
{
    const auto part = zip.part(name, limit);
    if (!part)
        return {};
    QXmlStreamReader xml(part.get());
    read(xml);
    if (xml.hasError())
        return xlsxPartError(*part, xml);
    return {};
}

QHash<QString, Relation> readRelations(QXmlStreamReader& xml, const QString& part)
{
    QHash<QString, Relation> relations;
    XmlEvents events(xml);
    while (events.next()) {
        if (!events.starts("Relationship"_L1))
            continue;
        const QString type = events.attribute("Type"_L1).toString();
        const QString target = resolved(part, events.attribute("Target"_L1).toString());
        relations.insert(events.attribute("Id"_L1).toString(), {target, type.section(u'/', -1)});
    }
    return relations;
}

QString relationsOf(const QString& part)
{
    const qsizetype slash = part.lastIndexOf(u'/') + 1;
    return part.left(slash) + u"_rels/"_s + part.mid(slash) + u".rels"_s;
}

QString targetOf(const QHash<QString, Relation>& relations, const QString& type, const QString& usual)
{
    for (const Relation& relation : relations) {
        if (relation.type == type)
            return relation.target;
    }
    return usual;
}

void readSheets(QXmlStreamReader& xml, const QHash<QString, Relation>& relations, XlsxWorkbook& workbook)
{
    XmlEvents events(xml);
    while (events.next()) {
        if (events.starts("workbookPr"_L1)) {
            const QString value = events.attribute("date1904"_L1).toString();
            workbook.date1904 = value == "1"_L1 || value == "true"_L1;
        } else if (events.starts("sheet"_L1)) {
            // The relation's attribute is called "id" in a namespace of its own, beside "sheetId".
            const Relation relation = relations.value(events.attribute("id"_L1).toString());
            if (relation.type == "worksheet"_L1)
                workbook.sheets.append({events.attribute("name"_L1).toString(), relation.target,
                                        !events.attribute("state"_L1).contains("idden"_L1)});
        }
    }
}

/// Runs of rich text are joined; the reading aids of East Asian texts (rPh) are left out.
void readTexts(QXmlStreamReader& xml, std::vector<QString>& texts)
{
    XmlEvents events(xml);
    QString text;
    bool inText = false;
    bool inReading = false;
    while (events.next()) {
        if (events.isText() && inText && !inReading) {
            text += events.text();
        } else if (events.starts("t"_L1) || events.ends("t"_L1)) {
            inText = xml.isStartElement();
        } else if (events.starts("rPh"_L1) || events.ends("rPh"_L1)) {
            inReading = xml.isStartElement();
        } else if (events.ends("si"_L1)) {
            texts.push_back(withoutXmlEscapes(text));
            text.clear();
            if (texts.size() > SharedTextsAtMost)
                xml.raiseError(u"too many shared texts"_s);
        }
    }
}

} // namespace

QString withoutXmlEscapes(const QString& text)
{
    qsizetype at = text.indexOf("_x"_L1);
    if (at < 0)
        return text;
    QString plain = text;
    for (; at >= 0; at = plain.indexOf("_x"_L1, at + 1)) {
        bool hexadecimal = false;
        const ushort code = QStringView(plain).mid(at + 2, 4).toUShort(&hexadecimal, 16);
        if (hexadecimal && plain.size() > at + 6 && plain[at + 6] == u'_')
            plain.replace(at, 7, QChar(code));
    }
    return plain;
}

Error xlsxPartError(const ZipPart& part, const QXmlStreamReader& xml)
{
    if (part.isTooLarge())
        return {ErrorCode::File,
                Xlsx::tr("It unpacks to far more than a list needs. Save the list alone as CSV.")};
    return {ErrorCode::File,
            Xlsx::tr("The spreadsheet inside is damaged. Open it in a spreadsheet program and save it anew."),
            u"line %1: %2"_s.arg(xml.lineNumber()).arg(xml.errorString())};
}

Result<XlsxWorkbook> readXlsxWorkbook(const ZipFile& zip, qint64 limit)
{
    XlsxWorkbook workbook;
    QHash<QString, Relation> relations;
    KITCAMP_TRY(
        readPart(zip, u"_rels/.rels"_s, limit, [&](auto& xml) { relations = readRelations(xml, {}); }));
    const QString main = targetOf(relations, u"officeDocument"_s, u"xl/workbook.xml"_s);
    relations.clear();
    KITCAMP_TRY(
        readPart(zip, relationsOf(main), limit, [&](auto& xml) { relations = readRelations(xml, main); }));
    KITCAMP_TRY(readPart(zip, main, limit, [&](auto& xml) { readSheets(xml, relations, workbook); }));
    if (workbook.sheets.isEmpty())
        return Error{ErrorCode::File,
                     Xlsx::tr("It is a zip, but no XLSX workbook. Save the list as XLSX or CSV.")};
    const QString styles = targetOf(relations, u"styles"_s, u"xl/styles.xml"_s);
    KITCAMP_TRY(readPart(zip, styles, limit, [&](auto& xml) { workbook.styles.read(xml); }));
    const QString texts = targetOf(relations, u"sharedStrings"_s, u"xl/sharedStrings.xml"_s);
    KITCAMP_TRY(readPart(zip, texts, limit, [&](auto& xml) { readTexts(xml, workbook.texts); }));
    return workbook;
}

} // namespace kitcamp
