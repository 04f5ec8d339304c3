// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/htmltext.h"

#include <array>
#include <optional>

namespace kitcamp {

namespace {

struct Entity {
    QStringView name;
    char16_t character;
};

/// Those that systems write into lists; others stand as they are (HTML Living Standard, 13.5).
constexpr std::array<Entity, 20> Entities{{
    {u"amp", u'&'},       {u"lt", u'<'},     {u"gt", u'>'},    {u"quot", u'"'},  {u"apos", u'\''},
    {u"nbsp", u'\u00A0'}, {u"middot", u'·'}, {u"ndash", u'–'}, {u"mdash", u'—'}, {u"hellip", u'…'},
    {u"lsquo", u'‘'},     {u"rsquo", u'’'},  {u"ldquo", u'“'}, {u"rdquo", u'”'}, {u"deg", u'°'},
    {u"times", u'×'},     {u"yen", u'¥'},    {u"euro", u'€'},  {u"micro", u'µ'}, {u"plusmn", u'±'},
}};

constexpr qsizetype LongestEntity = 10;

std::optional<QString> numericEntity(QStringView name)
{
    const bool hexadecimal = name.size() > 1 && name[1].toLower() == u'x';
    bool ok = false;
    const uint code = name.sliced(hexadecimal ? 2 : 1).toUInt(&ok, hexadecimal ? 16 : 10);
    if (!ok || code == 0 || code > QChar::LastValidCodePoint || QChar::isSurrogate(code))
        return std::nullopt;
    const char32_t character = code;
    return QString::fromUcs4(&character, 1);
}

std::optional<QString> entity(QStringView name)
{
    if (name.startsWith(u'#'))
        return numericEntity(name);
    for (const Entity& known : Entities) {
        if (known.name == name)
            return QString(QChar(known.character));
    }
    return std::nullopt;
}

bool isHtmlSpace(QChar character)
{
    return character == u' ' || character == u'\t' || character == u'\r' || character == u'\n'
        || character == u'\f';
}

} // namespace

void appendHtmlText(QString& cell, QStringView text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (isHtmlSpace(text[at])) {
            if (!cell.isEmpty() && !isHtmlSpace(cell.back()))
                cell += u' ';
            continue;
        }
        const qsizetype end = text[at] == u'&' ? text.sliced(at).left(LongestEntity).indexOf(u';') : -1;
        const auto character = end > 0 ? entity(text.sliced(at + 1, end - 1)) : std::nullopt;
        if (character) {
            cell += *character;
            at += end;
        } else {
            cell += text[at];
        }
    }
}

} // namespace kitcamp
