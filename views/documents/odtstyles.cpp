// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/documents/odtstyles.h"

#include "views/documents/odtxml.h"
#include "views/print/papertext.h"

#include <QColor>
#include <QCoreApplication>
#include <QLocale>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct OdtStyles {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::OdtStyles)
};

QString inkName(QRgb ink)
{
    return QColor(ink).name();
}

QString millimetres(double value)
{
    return QString::number(value, 'f', 1) + u"mm"_s;
}

/// A style of paragraphs; sizes in points, empty where it is as its parent's.
struct ParagraphLook {
    const char* name;
    const char* parent = "Standard";
    const char* points = "";
    bool bold = false;
    bool muted = false;
    bool keepWithNext = false;
    const char* above = "0mm";
    const char* below = "1mm";
    const char* align = "start";
    int outline = 0;
};

constexpr ParagraphLook looks[] = {
    {"Text_20_body", "Standard", "10", false, false, false, "0mm", "1.5mm"},
    {"Title", "Standard", "20", true, false, true, "4mm", "0mm"},
    {"Subtitle", "Standard", "11", false, true, true, "0mm", "4mm"},
    {"Heading_20_1", "Standard", "15", true, false, true, "6mm", "1.5mm", "start", 1},
    {"Heading_20_2", "Standard", "12", true, false, true, "4mm", "1mm", "start", 2},
    {"Heading_20_3", "Standard", "10.5", true, false, true, "3mm", "1mm", "start", 3},
    {"Caption", "Standard", "10", true, false, true, "4mm", "0.5mm"},
    {"Centre", "Standard", "13", true, false, false, "0mm", "0mm"},
    {"Remark", "Standard", "8.5", false, true},
    {"Caption_20_Remark", "Remark", "", false, true, true},
    {"Figure_20_Value", "Standard", "20", true, false, true, "1mm", "0mm"},
    {"Figure_20_Label", "Standard", "9", false, false, false, "0mm", "0mm"},
    {"Table_20_Contents", "Standard", "9", false, false, false, "0mm", "0mm"},
    {"Table_20_Number", "Table_20_Contents", "", false, false, false, "0mm", "0mm", "end"},
    {"Table_20_Heading", "Table_20_Contents", "", true, false, true, "0mm", "0mm"},
    {"Table_20_Heading_20_Number", "Table_20_Heading", "", true, false, true, "0mm", "0mm", "end"},
    {"Footer", "Standard", "8", false, true, false, "0mm", "0mm"}};

void writeParagraphStyle(OdtXml& xml, const ParagraphLook& look)
{
    OdtXml::Attributes style{
        {"style:name", QLatin1StringView(look.name)},
        {"style:display-name", QString::fromLatin1(look.name).replace("_20_"_L1, " "_L1)},
        {"style:family", u"paragraph"_s},
        {"style:parent-style-name", QLatin1StringView(look.parent)},
        {"style:class", u"text"_s}};
    if (look.outline > 0)
        style << std::pair{"style:default-outline-level", QString::number(look.outline)};
    xml.open("style:style", style);
    OdtXml::Attributes paragraph{{"fo:margin-top", QLatin1StringView(look.above)},
                                 {"fo:margin-bottom", QLatin1StringView(look.below)},
                                 {"fo:text-align", QLatin1StringView(look.align)}};
    if (look.keepWithNext)
        paragraph << std::pair{"fo:keep-with-next", u"always"_s};
    xml.empty("style:paragraph-properties", paragraph);
    OdtXml::Attributes letters;
    const QString weight = look.bold ? u"bold"_s : u"normal"_s;
    for (const char* const key : {"fo:font-weight", "style:font-weight-asian", "style:font-weight-complex"})
        letters << std::pair{key, weight};
    if (qstrlen(look.points) > 0) {
        const QString points = QLatin1StringView(look.points) + u"pt"_s;
        for (const char* const key : {"fo:font-size", "style:font-size-asian", "style:font-size-complex"})
            letters << std::pair{key, points};
    }
    if (look.muted)
        letters << std::pair{"fo:color", inkName(ink::muted)};
    xml.empty("style:text-properties", letters);
    xml.close();
}

void writeDefaults(OdtXml& xml)
{
    const QLocale locale;
    const QStringList names = locale.name().split(u'_');
    const bool chinese = locale.language() == QLocale::Chinese;
    xml.open("style:default-style", {{"style:family", u"paragraph"_s}});
    xml.empty("style:paragraph-properties",
              {{"fo:orphans", u"2"_s}, {"fo:widows", u"2"_s}, {"style:writing-mode", u"page"_s}});
    xml.empty("style:text-properties",
              {{"style:font-name", u"Noto Sans"_s},
               {"style:font-name-asian", u"WenQuanYi Micro Hei"_s},
               {"fo:language", chinese ? u"en"_s : names.value(0)},
               {"fo:country", chinese ? u"GB"_s : names.value(1)},
               {"style:language-asian", u"zh"_s},
               {"style:country-asian", u"CN"_s}});
    xml.close();
    xml.empty("style:style",
              {{"style:name", u"Standard"_s}, {"style:family", u"paragraph"_s}, {"style:class", u"text"_s}});
    xml.open("style:style", {{"style:name", u"Picture"_s}, {"style:family", u"graphic"_s}});
    xml.empty("style:graphic-properties",
              {{"text:anchor-type", u"as-char"_s},
               {"style:vertical-pos", u"top"_s},
               {"style:vertical-rel", u"baseline"_s},
               {"draw:stroke", u"none"_s},
               {"draw:fill", u"none"_s}});
    xml.close();
}

void writeFonts(OdtXml& xml)
{
    xml.open("office:font-face-decls");
    for (const QString& name : {u"Noto Sans"_s, u"WenQuanYi Micro Hei"_s})
        xml.empty("style:font-face",
                  {{"style:name", name},
                   {"svg:font-family", u'\'' + name + u'\''},
                   {"style:font-family-generic", u"swiss"_s},
                   {"style:font-pitch", u"variable"_s}});
    xml.close();
}

void writePage(OdtXml& xml, const Sheet& sheet)
{
    xml.open("style:page-layout", {{"style:name", u"Page"_s}});
    xml.empty("style:page-layout-properties",
              {{"fo:page-width", millimetres(sheet.size.width())},
               {"fo:page-height", millimetres(sheet.size.height())},
               {"style:print-orientation",
                sheet.size.width() > sheet.size.height() ? u"landscape"_s : u"portrait"_s},
               {"fo:margin-left", millimetres(sheet.margins.left())},
               {"fo:margin-right", millimetres(sheet.margins.right())},
               {"fo:margin-top", millimetres(sheet.margins.top())},
               {"fo:margin-bottom", millimetres(sheet.margins.bottom())}});
    xml.open("style:footer-style");
    xml.empty("style:header-footer-properties",
              {{"fo:min-height", u"8mm"_s},
               {"fo:margin-top", u"4mm"_s},
               {"fo:margin-left", u"0mm"_s},
               {"fo:margin-right", u"0mm"_s}});
    xml.close();
    xml.close();
}

/// "Page 2 of 5" in the order of the language, the numbers as fields.
void writePageOf(OdtXml& xml)
{
    const QString pageOf = OdtStyles::tr("Page %1 of %2", "the foot of a printed page");
    qsizetype from = 0;
    for (qsizetype at = pageOf.indexOf(u'%'); at >= 0; at = pageOf.indexOf(u'%', from)) {
        xml.text(pageOf.mid(from, at - from));
        xml.element(pageOf.mid(at + 1, 1) == "1"_L1 ? "text:page-number" : "text:page-count", u"1"_s);
        from = at + 2;
    }
    xml.text(pageOf.mid(from));
}

} // namespace

QByteArray odtStyles(const PaperFrame& frame, const Sheet& sheet)
{
    OdtXml xml("office:document-styles");
    writeFonts(xml);
    xml.open("office:styles");
    writeDefaults(xml);
    for (const ParagraphLook& look : looks)
        writeParagraphStyle(xml, look);
    xml.close();
    xml.open("office:automatic-styles");
    writePage(xml, sheet);
    xml.open("style:style",
             {{"style:name", u"Foot"_s},
              {"style:family", u"paragraph"_s},
              {"style:parent-style-name", u"Footer"_s}});
    xml.open("style:paragraph-properties", {{"fo:border-top", u"0.15mm solid "_s + inkName(ink::line)}});
    xml.open("style:tab-stops");
    xml.empty("style:tab-stop",
              {{"style:position", millimetres(sheet.body().width() / mm(1.0))}, {"style:type", u"right"_s}});
    xml.close();
    xml.close();
    xml.close();
    xml.close();
    xml.open("office:master-styles");
    xml.open("style:master-page", {{"style:name", u"Standard"_s}, {"style:page-layout-name", u"Page"_s}});
    xml.open("style:footer");
    xml.open("text:p", {{"text:style-name", u"Foot"_s}});
    xml.text(PageFooter(frame.stamp).stampText());
    xml.empty("text:tab");
    writePageOf(xml);
    return xml.finish();
}

} // namespace kitcamp
