// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/documents/htmldocument.h"

#include "models/reports/reportcells.h"
#include "views/charts/chartdata.h"
#include "views/charts/chartpainting.h"
#include "views/print/papertext.h"

#include <QBuffer>
#include <QColor>
#include <QCoreApplication>
#include <QLocale>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct HtmlDocument {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::HtmlDocument)
};

constexpr int chartWidth = 560; // points

/// What every page looks like; %1 text, %2 muted, %3 lines.
constexpr auto styleSheet = R"(
:root { color: %1; }
body { font-family: "Noto Sans", "Microsoft YaHei", "PingFang SC", "WenQuanYi Micro Hei", sans-serif;
  font-size: 15px; line-height: 1.5; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
header { display: flex; gap: 1rem; align-items: center; margin-bottom: 2rem; }
header img { max-height: 3.5rem; }
header p { margin: 0; } header p:first-child { font-weight: 600; font-size: 1.2rem; }
h1 { font-size: 1.9rem; line-height: 1.25; margin: 0; } h2 { font-size: 1.4rem; margin: 2.2rem 0 .5rem; }
h3 { font-size: 1.1rem; margin: 1.6rem 0 .4rem; } h4 { margin: 1.2rem 0 .3rem; }
.muted, .note, figcaption small, footer { color: %2; font-size: .85rem; }
.subtitle { color: %2; margin: .2rem 0 1.5rem; }
.tiles { display: flex; flex-wrap: wrap; gap: 1.2rem; margin: 1rem 0; padding: 0; list-style: none; }
.tiles li { flex: 1 1 10rem; max-width: 18rem; border-top: 1px solid %1; padding-top: .3rem; }
.tiles strong { display: block; font-size: 1.8rem; line-height: 1.3; font-weight: 600; }
.tiles span { display: block; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; margin: 1.2rem 0; font-size: .9rem; min-width: 50%; }
caption { text-align: left; font-weight: 600; padding-bottom: .3rem; }
caption small, figcaption small { display: block; font-weight: normal; }
th { text-align: left; border-bottom: 1px solid %1; vertical-align: bottom; }
th, td { padding: .2rem .6rem .2rem 0; } td { border-bottom: 1px solid %3; vertical-align: top; white-space: pre-line; }
.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
figure { margin: 1.5rem 0; } figcaption { font-weight: 600; } figure img { width: 100%; height: auto; }
.signature { display: flex; gap: 2rem; margin: 4.5rem 0 1rem; }
.signature span { flex: 1; max-width: 18rem; border-top: 1px solid %1; font-size: .8rem; padding-top: .2rem; }
footer { border-top: 1px solid %3; margin-top: 3rem; padding-top: .5rem; }
.pagebreak { break-before: page; }
@page { size: A4; margin: 15mm 15mm 15mm 25mm; }
@media print { body { margin: 0; padding: 0; max-width: none; font-size: 10.5pt; } .scroll { overflow: visible; }
  thead { display: table-header-group; } tr, figure, .tiles, .signature { break-inside: avoid; }
  h1, h2, h3, h4, caption { break-after: avoid; } }
)";

/// Text as HTML: nothing in it is a tag, and what HTML cannot carry is left out.
QString escaped(const QString& text)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar character : text) {
        const char16_t code = character.unicode();
        const bool isControl = code < 0x20 || (code >= 0x7f && code <= 0x9f);
        if (!isControl || code == '\t' || code == '\n')
            clean += character;
    }
    return clean.toHtmlEscaped();
}

QString lines(const QString& text)
{
    return escaped(text).replace(u'\n', u"<br>\n"_s);
}

QString element(const QString& name, const QString& content, const QString& kind = {})
{
    if (content.isEmpty())
        return {};
    const QString attribute = kind.isEmpty() ? QString() : u" class=\"%1\""_s.arg(kind);
    return u'<' + name + attribute + u'>' + content + u"</"_s + name + u">\n"_s;
}

QString picture(const QByteArray& bytes, const QString& type, const QString& words)
{
    return u"<img alt=\""_s + escaped(words) + u"\" src=\"data:"_s + type + u";base64,"_s
        + QString::fromLatin1(bytes.toBase64()) + u"\">\n"_s;
}

QString titled(const QString& title, const QString& note)
{
    return lines(title) + element(u"small"_s, lines(note)).trimmed();
}

/// Each block as HTML.
class HtmlBlocks
{
public:
    QString operator()(const ReportHeading& heading) const
    {
        // The title of the document is the only heading of the first level.
        return element(u"h%1"_s.arg(std::clamp(heading.level + 1, 2, 4)), lines(heading.text));
    }
    QString operator()(const ReportText& text) const
    {
        return element(u"p"_s, lines(text.text), text.muted ? u"muted"_s : QString());
    }
    QString operator()(const ReportFigures& figures) const
    {
        QString tiles;
        for (const ReportFigure& figure : figures.figures)
            tiles += u"<li>"_s + element(u"strong"_s, escaped(figure.value))
                + element(u"span"_s, escaped(figure.label))
                + element(u"span"_s, escaped(figure.note), u"note"_s) + u"</li>\n"_s;
        return element(u"ul"_s, tiles, u"tiles"_s);
    }
    QString operator()(const ReportChart& chart) const
    {
        const int height = qRound(chartWidth * chartHeightOfWidth(chart.answer, chart.form));
        const QByteArray drawn = chartSvg(chart.answer, chart.form, {chartWidth, height});
        const QString spoken = ChartData::of(chart.answer, chart.form).spoken();
        QString content = element(u"figcaption"_s, titled(chart.title, chart.note))
            + picture(drawn, u"image/svg+xml"_s, spoken);
        for (const QString& remark : chart.answer.remarks)
            content += element(u"p"_s, lines(remark), u"muted"_s);
        return element(u"figure"_s, content);
    }
    QString operator()(const ReportTable& table) const
    {
        QString html = element(u"caption"_s, titled(table.title, table.note)) + u"<thead><tr>"_s;
        for (const ReportColumn& column : table.columns)
            html += (isNumeric(column) ? u"<th scope=\"col\" class=\"n\">"_s : u"<th scope=\"col\">"_s)
                + escaped(column.title) + u"</th>"_s;
        html += u"</tr></thead>\n<tbody>\n"_s;
        for (const QVariantList& row : table.rows)
            html += rowOf(table, row);
        if (table.rows.isEmpty())
            html +=
                u"<tr><td class=\"muted\" colspan=\"%1\">"_s.arg(std::max<qsizetype>(table.columns.size(), 1))
                + escaped(table.emptyText) + u"</td></tr>\n"_s;
        return u"<div class=\"scroll\"><table>\n"_s + html + u"</tbody></table></div>\n"_s;
    }
    QString operator()(const ReportSignature& signature) const
    {
        QString captions;
        for (const QString& caption : signature.captions)
            captions += u"<span>"_s + lines(caption) + u"</span>"_s;
        return element(u"div"_s, captions, u"signature"_s);
    }
    QString operator()(const ReportPageBreak&) const { return u"<div class=\"pagebreak\"></div>\n"_s; }

private:
    static QString rowOf(const ReportTable& table, const QVariantList& row)
    {
        QString html = u"<tr>"_s;
        for (qsizetype i = 0; i < table.columns.size(); ++i)
            html += (isNumeric(table.columns[i]) ? u"<td class=\"n\">"_s : u"<td>"_s)
                + escaped(readableCell(row.value(i), table.columns[i])) + u"</td>"_s;
        return html + u"</tr>\n"_s;
    }
};

QString headOf(const ReportDocument& document, const PaperFrame& frame)
{
    const QString style =
        QString::fromLatin1(styleSheet)
            .arg(QColor(ink::text).name(), QColor(ink::muted).name(), QColor(ink::line).name());
    return u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"_s.arg(
               QLocale().name().replace(u'_', u'-'))
        + u"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"_s
        + u"<meta name=\"generator\" content=\"Kitcamp\">\n<meta name=\"author\" content=\""_s
        + escaped(frame.letterhead.centreName) + u"\">\n"_s + element(u"title"_s, escaped(document.title))
        + u"<style>"_s + style + u"</style>\n</head>\n<body>\n"_s;
}

QString letterheadOf(const Letterhead& letterhead)
{
    QString content;
    if (!letterhead.logo.isNull()) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        letterhead.logo.save(&buffer, "PNG");
        content = picture(bytes, u"image/png"_s, HtmlDocument::tr("Logo"));
    }
    const QString names = element(u"p"_s, escaped(letterhead.centreName))
        + element(u"p"_s, escaped(letterhead.secondName), u"muted"_s);
    return element(u"header"_s, content + element(u"div"_s, names));
}

} // namespace

QByteArray htmlDocument(const ReportDocument& document, const PaperFrame& frame)
{
    QString html = headOf(document, frame) + letterheadOf(frame.letterhead) + u"<main>\n"_s
        + element(u"h1"_s, lines(document.title)) + element(u"p"_s, lines(document.subtitle), u"subtitle"_s);
    for (const ReportBlock& block : document.blocks)
        html += std::visit(HtmlBlocks(), block);
    if (!document.remarks.isEmpty())
        html += element(u"h3"_s, escaped(remarksTitle()));
    for (const QString& remark : document.remarks)
        html += element(u"p"_s, lines(remark), u"muted"_s);
    html += u"</main>\n"_s + element(u"footer"_s, escaped(PageFooter(frame.stamp).stampText()))
        + u"</body>\n</html>\n"_s;
    return html.toUtf8();
}

} // namespace kitcamp
