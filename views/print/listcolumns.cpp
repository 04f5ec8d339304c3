// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/print/listcolumns.h"

#include "views/print/papertext.h"

#include <numeric>
#include <set>

namespace kitcamp {

namespace {

constexpr int sampleSize = 240;
constexpr double longestWord = mm(42.0); // a longer one may be broken
constexpr double widestNatural = mm(62.0); // a longer text may be wrapped
constexpr char16_t firstIdeograph = 0x2E80; // Chinese, Japanese and Korean may be broken between any two

/// The first rows and some from all over the list: a long list is not read twice for its widths.
std::set<int> sampleRows(int count)
{
    std::set<int> rows;
    for (int i = 0; i < std::min(count, sampleSize / 2); ++i)
        rows.insert(i);
    for (int i = 0; i < sampleSize / 2 && count > 0; ++i)
        rows.insert(static_cast<int>(qint64(i) * count / (sampleSize / 2)));
    return rows;
}

double widestWord(const QString& text, const QFont& font)
{
    double widest = 0.0;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !text[i].isSpace() && text[i].unicode() < firstIdeograph)
            continue;
        if (i > start)
            widest = std::max(widest, textWidth(text.mid(start, i - start), font));
        start = i + 1;
    }
    return std::min(widest, longestWord);
}

double widestLine(const QString& text, const QFont& font)
{
    double widest = 0.0;
    const QStringList lines = text.split(QChar::LineSeparator);
    for (const QString& line : lines)
        widest = std::max(widest, textWidth(line.left(200), font));
    return std::min(widest, widestNatural);
}

} // namespace

ListColumns::ListColumns(const ListContent& content, double points)
{
    const QFont body = paperFont(points);
    const QFont head = paperFont(points, QFont::DemiBold);
    const std::set<int> sample = sampleRows(content.rows.count);
    for (int column = 0; column < content.columns.size(); ++column) {
        const QString title = printable(content.columns[column].title);
        Need need{widestWord(title, head), widestLine(title, head), content.columns[column].weight};
        for (const int row : sample) {
            const QString cell = printable(content.rows.text(row, column)).left(2000);
            need.least = std::max(need.least, widestWord(cell, body));
            need.natural = std::max(need.natural, widestLine(cell, body));
        }
        // Two units more than the text: lineCount() wants a hair of room.
        need.least = std::max(need.least, mm(6.0)) + 2.0 * padding + 4.0;
        need.natural = std::max(need.natural + 2.0 * padding + 4.0, need.least);
        m_needs.push_back(need);
    }
}

double ListColumns::leastWidth() const
{
    return std::accumulate(m_needs.begin(), m_needs.end(), 0.0,
                           [](double sum, const Need& need) { return sum + need.least; });
}

double ListColumns::naturalWidth() const
{
    return std::accumulate(m_needs.begin(), m_needs.end(), 0.0,
                           [](double sum, const Need& need) { return sum + need.natural; });
}

std::vector<double> ListColumns::widths(double room) const
{
    std::vector<double> result;
    if (m_needs.empty())
        return result;
    const double least = leastWidth();
    const bool weighted =
        std::any_of(m_needs.begin(), m_needs.end(), [](const Need& n) { return n.weight > 0.0; });
    const auto wish = [weighted](const Need& need) {
        return weighted ? std::max(need.weight, 0.0) : need.natural - need.least + mm(1.0);
    };
    double wishes = 0.0;
    for (const Need& need : m_needs)
        wishes += wish(need);
    for (const Need& need : m_needs) {
        if (least >= room)
            result.push_back(need.least * room / least);
        else
            result.push_back(need.least + (room - least) * wish(need) / wishes);
    }
    return result;
}

} // namespace kitcamp
