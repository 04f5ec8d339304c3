// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/htmltablereader.h"

#include "models/exchange/htmltext.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t DeepestTable = 16;
constexpr int RowsCoveredAtMost = 65'536;

/// "td" of "<td class=x>", "/td" of "</td>".
QStringView nameOf(QStringView tag)
{
    qsizetype end = tag.startsWith(u'/') ? 1 : 0;
    while (end < tag.size() && tag[end].isLetterOrNumber())
        ++end;
    return tag.first(end);
}

bool is(QStringView name, QLatin1StringView expected)
{
    return name.compare(expected, Qt::CaseInsensitive) == 0;
}

int spanOf(QStringView tag, QLatin1StringView attribute, int most)
{
    qsizetype at = tag.indexOf(attribute, 0, Qt::CaseInsensitive);
    if (at < 0)
        return 1;
    at += attribute.size();
    while (at < tag.size() && !tag[at].isDigit() && tag[at] != u'>' && tag.size() - at > 1)
        ++at;
    qsizetype end = at;
    while (end < tag.size() && tag[end].isDigit())
        ++end;
    return std::clamp(tag.sliced(at, end - at).toInt(), 1, most);
}

} // namespace

bool looksLikeHtmlTable(QStringView text)
{
    const QStringView start = text.left(256).trimmed();
    return start.startsWith(u'<') && text.contains("<table"_L1, Qt::CaseInsensitive);
}

QString declaredHtmlEncoding(QByteArrayView bytes)
{
    const QByteArray head = bytes.first(std::min<qsizetype>(bytes.size(), 4096)).toByteArray().toLower();
    if (!head.trimmed().startsWith('<'))
        return {};
    qsizetype at = head.indexOf("charset=");
    if (at < 0)
        return {};
    at += qsizetype(strlen("charset="));
    while (at < head.size() && (head[at] == '"' || head[at] == '\''))
        ++at;
    qsizetype end = at;
    while (end < head.size() && (isalnum(uchar(head[end])) != 0 || head[end] == '-' || head[end] == '_'))
        ++end;
    return QString::fromLatin1(head.mid(at, end - at));
}

HtmlTableReader::HtmlTableReader(QStringView html, const TableLimits& limits)
    : m_html(html)
    , m_limits(limits)
{
}

void HtmlTableReader::read(RowCollector& rows)
{
    qsizetype at = 0;
    while (at < m_html.size()) {
        const qsizetype tag = m_html.indexOf(u'<', at);
        const qsizetype end = tag < 0 ? m_html.size() : tag;
        takeText(m_html.sliced(at, end - at));
        at = end < m_html.size() ? afterTag(end) : end;
    }
    while (!m_open.empty())
        endTable();
    int number = 0;
    for (QStringList& row : m_best.rows) {
        if (!rows.add({++number, std::move(row)}))
            return;
    }
}

/// Takes the tag, comment or element without text that begins here; returns where it ends.
qsizetype HtmlTableReader::afterTag(qsizetype at)
{
    if (m_html.sliced(at).startsWith("<!--"_L1)) {
        const qsizetype end = m_html.indexOf("-->"_L1, at);
        return end < 0 ? m_html.size() : end + 3;
    }
    const QChar next = at + 1 < m_html.size() ? m_html[at + 1] : QChar();
    if (!next.isLetter() && next != u'/' && next != u'!' && next != u'?') {
        takeText(u"<");
        return at + 1;
    }
    QChar quote;
    qsizetype end = at + 1;
    for (; end < m_html.size() && (!quote.isNull() || m_html[end] != u'>'); ++end) {
        if (m_html[end] == quote)
            quote = QChar();
        else if (quote.isNull() && m_html[end - 1] == u'=' && (m_html[end] == u'"' || m_html[end] == u'\''))
            quote = m_html[end];
    }
    const QStringView tag = m_html.sliced(at + 1, end - at - 1);
    takeTag(tag);
    const QStringView name = nameOf(tag);
    end = std::min(end + 1, m_html.size());
    return is(name, "script"_L1) || is(name, "style"_L1) ? skipElement(name, end) : end;
}

qsizetype HtmlTableReader::skipElement(QStringView name, qsizetype at) const
{
    const qsizetype end = m_html.indexOf(QString(u"</"_s + name.toString()), at, Qt::CaseInsensitive);
    return end < 0 ? m_html.size() : end;
}

void HtmlTableReader::takeText(QStringView text)
{
    if (!m_open.empty() && m_open.back().inCell)
        appendHtmlText(m_open.back().text, text);
}

void HtmlTableReader::takeTag(QStringView tag)
{
    const QStringView name = nameOf(tag);
    if (is(name, "table"_L1))
        return startTable();
    if (m_open.empty())
        return;
    if (is(name, "/table"_L1))
        endTable();
    else if (is(name, "tr"_L1))
        startRow();
    else if (is(name, "/tr"_L1))
        endRow();
    else if (is(name, "td"_L1) || is(name, "th"_L1))
        startCell(tag);
    else if (is(name, "/td"_L1) || is(name, "/th"_L1))
        endCell();
    else if ((is(name, "br"_L1) || is(name, "p"_L1) || is(name, "div"_L1)) && !m_open.back().text.isEmpty())
        m_open.back().text += u'\n';
}

void HtmlTableReader::startTable()
{
    if (m_open.size() < DeepestTable)
        m_open.emplace_back();
}

void HtmlTableReader::endTable()
{
    endRow();
    OpenTable table = std::move(m_open.back());
    m_open.pop_back();
    if (table.cells > m_best.cells)
        m_best = std::move(table);
}

void HtmlTableReader::startRow()
{
    endRow();
    m_open.back().inRow = true;
}

void HtmlTableReader::endRow()
{
    OpenTable& table = m_open.back();
    endCell();
    if (!table.inRow)
        return;
    takeSpanning();
    table.inRow = false;
    table.cells += table.row.size();
    if (table.cells <= m_limits.cells + m_limits.columns) // the collector refuses what is above the limit
        table.rows.push_back(std::move(table.row));
    table.row = {};
}

void HtmlTableReader::startCell(QStringView tag)
{
    endCell();
    OpenTable& table = m_open.back();
    table.inRow = true;
    table.inCell = true;
    table.text.clear();
    table.columns = spanOf(tag, "colspan"_L1, m_limits.columns);
    table.coveredRows = spanOf(tag, "rowspan"_L1, RowsCoveredAtMost);
}

void HtmlTableReader::endCell()
{
    OpenTable& table = m_open.back();
    if (!table.inCell)
        return;
    table.inCell = false;
    takeSpanning();
    const QString text = table.text.trimmed();
    for (int covered = 0; covered < table.columns && table.row.size() <= m_limits.columns; ++covered) {
        const QString cell = covered == 0 ? text : QString();
        if (table.coveredRows > 1)
            table.spanning.insert(int(table.row.size()), {table.coveredRows - 1, cell});
        table.row.append(cell);
    }
}

/// Puts in the cells of rows above that reach into this row at this place.
void HtmlTableReader::takeSpanning()
{
    OpenTable& table = m_open.back();
    for (auto found = table.spanning.find(int(table.row.size())); found != table.spanning.end();
         found = table.spanning.find(int(table.row.size()))) {
        table.row.append(found->text);
        if (--found->rows == 0)
            table.spanning.erase(found);
    }
}

} // namespace kitcamp
