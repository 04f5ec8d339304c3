// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/xlsxstyles.h"

#include "models/exchange/xmlevents.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// The letters that count: without "texts", \escapes, _ and * with their character, [colours] and
/// [conditions]. Elapsed time, [h] [mm] [ss], keeps its letters. Only the first section, the one of positive
/// numbers.
QString essence(const QString& code)
{
    QString kept;
    for (qsizetype at = 0; at < code.size() && code[at] != u';'; ++at) {
        const QChar character = code[at].toLower();
        if (character == u'"' || character == u'[') {
            const qsizetype end = code.indexOf(character == u'"' ? u'"' : u']', at + 1);
            const QString inside = code.mid(at + 1, end - at - 1).toLower();
            if (character == u'['
                && (inside == "h"_L1 || inside == "hh"_L1 || inside == "mm"_L1 || inside == "ss"_L1))
                kept += u'h';
            at = end < 0 ? code.size() : end;
        } else if (character == u'\\' || character == u'_' || character == u'*') {
            ++at;
        } else {
            kept += character;
        }
    }
    return kept.trimmed();
}

} // namespace

NumberFormat numberFormat(const QString& code)
{
    const QString letters = essence(code);
    if (letters.startsWith("general"_L1))
        return {};
    if (letters.size() > 1 && letters.count(u'0') == letters.size())
        return {NumberShape::Padded, int(letters.size())};
    const bool time = letters.contains(u'h') || letters.contains(u's');
    const bool date = letters.contains(u'y') || letters.contains(u'd') || (letters.contains(u'm') && !time);
    if (date)
        return {time ? NumberShape::DateTime : NumberShape::Date};
    return {time ? NumberShape::Time : NumberShape::General};
}

NumberFormat builtInFormat(int id)
{
    const auto within = [id](int first, int last) { return id >= first && id <= last; };
    if (id == 22)
        return {NumberShape::DateTime};
    if (within(14, 17) || within(27, 31) || id == 36 || within(50, 54) || id == 57 || id == 58)
        return {NumberShape::Date};
    if (within(18, 21) || within(32, 35) || within(45, 47) || id == 55 || id == 56)
        return {NumberShape::Time};
    return {};
}

NumberFormat XlsxStyles::byId(int id) const
{
    const auto code = m_codes.constFind(id);
    return code == m_codes.constEnd() ? builtInFormat(id) : numberFormat(*code);
}

void XlsxStyles::read(QXmlStreamReader& xml)
{
    XmlEvents events(xml);
    bool inCellFormats = false;
    while (events.next()) {
        if (events.starts("numFmt"_L1))
            m_codes.insert(events.attribute("numFmtId"_L1).toInt(),
                           events.attribute("formatCode"_L1).toString());
        else if (events.starts("xf"_L1) && inCellFormats)
            m_formats.append(byId(events.attribute("numFmtId"_L1).toInt()));
        else if (events.starts("cellXfs"_L1))
            inCellFormats = true;
        else if (events.ends("cellXfs"_L1))
            inCellFormats = false;
    }
}

} // namespace kitcamp
