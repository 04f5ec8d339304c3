// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/registrar/timetableparts.h"

#include <QRegularExpression>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// A line of a cell, and where a time begins in it.
struct CellLine {
    QString text;
    FoundLessons found;
};
using CellBlock = std::vector<CellLine>;

/// Up to the slash that ends the time; those in brackets do not: {第1-17周|2节/周}.
QString timePiece(const QString& line, qsizetype at)
{
    int depth = 0;
    for (qsizetype end = at; end < line.size(); ++end) {
        const QChar character = line[end];
        depth += u"([{（【｛"_s.contains(character) ? 1 : 0;
        depth -= u")]}）】｝"_s.contains(character) ? 1 : 0;
        if (character == u'/' && depth <= 0)
            return line.mid(at, end - at);
    }
    return line.mid(at);
}

/// Without the marks that tell theory from practice: 学术英语（3）*.
QString withoutMarks(const QString& title)
{
    static const QRegularExpression marks(u"^[\\s/:：;；,，-]+|[\\s/*&#☆★◆◇●○▲△■□:：;；,，-]+$"_s);
    return QString(title).remove(marks).simplified();
}

/// Empty lines and dashes part courses; the marks part name and time.
std::vector<CellBlock> blocksOf(const QString& cell, const QRegularExpression& border)
{
    static const QRegularExpression breaks(u"[\\n\\r\\x{2028}☆★◆◇●○▲△■□]+"_s);
    std::vector<CellBlock> blocks;
    const QStringList parts = QString(cell).replace(u"\r\n"_s, u"\n"_s).split(border, Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        CellBlock block;
        const QStringList lines = part.split(breaks, Qt::SkipEmptyParts);
        for (const QString& line : lines) {
            if (!line.trimmed().isEmpty())
                block.push_back({line.trimmed(), findLessons(line.trimmed())});
        }
        if (!block.empty())
            blocks.push_back(std::move(block));
    }
    return blocks;
}

bool hasTime(const CellBlock& block)
{
    return std::ranges::any_of(block, [](const CellLine& line) { return line.found.at >= 0; });
}

/// The name stands as many lines above its time as that of the first course does.
std::vector<CellCourse> coursesOfBlock(const CellBlock& block)
{
    std::vector<CellCourse> courses;
    qsizetype distance = -1;
    qsizetype before = -1; // line of the time before
    for (qsizetype at = 0; at < qsizetype(block.size()); ++at) {
        const CellLine& line = block[size_t(at)];
        if (line.found.at < 0)
            continue;
        const QString ahead = withoutMarks(line.text.first(line.found.at));
        if (distance < 0)
            distance = ahead.isEmpty() ? at : 0;
        const qsizetype named = std::max(at - distance, before + 1);
        const QString title = distance == 0 || named == at ? ahead : block[size_t(named)].text;
        const QString time = timePiece(line.text, line.found.at);
        courses.push_back({withoutMarks(title), readLessons(time), time});
        before = at;
    }
    if (courses.empty())
        courses.push_back({withoutMarks(block.front().text), {}, {}});
    return courses;
}

} // namespace

std::vector<CellCourse> coursesOfCell(const QString& cell)
{
    static const QRegularExpression dashes(u"\\s*[-—_]{5,}\\s*"_s);
    static const QRegularExpression emptyLines(u"\\s*[-—_]{5,}\\s*|\\n[ \\t]*\\n\\s*"_s);
    auto blocks = blocksOf(cell, emptyLines);
    if (!std::ranges::all_of(blocks, hasTime))
        blocks = blocksOf(cell, dashes);
    std::vector<CellCourse> courses;
    for (const CellBlock& block : blocks) {
        const auto found = coursesOfBlock(block);
        courses.insert(courses.end(), found.begin(), found.end());
    }
    return courses;
}

} // namespace kitcamp
