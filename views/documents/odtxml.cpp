// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/documents/odtxml.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr std::pair<const char*, const char*> namespaces[] = {
    {"xmlns:office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"},
    {"xmlns:style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"},
    {"xmlns:text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"},
    {"xmlns:table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"},
    {"xmlns:draw", "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"},
    {"xmlns:fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"},
    {"xmlns:svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"},
    {"xmlns:xlink", "http://www.w3.org/1999/xlink"},
    {"xmlns:dc", "http://purl.org/dc/elements/1.1/"},
    {"xmlns:meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"},
    {"xmlns:manifest", "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"}};

} // namespace

OdtXml::OdtXml(const char* root)
    : m_writer(&m_bytes)
{
    m_writer.writeStartDocument();
    m_writer.writeStartElement(QLatin1StringView(root));
    for (const auto& [name, address] : namespaces)
        m_writer.writeAttribute(QLatin1StringView(name), QLatin1StringView(address));
    const char* const version =
        qstrcmp(root, "manifest:manifest") == 0 ? "manifest:version" : "office:version";
    m_writer.writeAttribute(QLatin1StringView(version), u"1.3"_s);
}

void OdtXml::open(const char* name, const Attributes& attributes)
{
    m_writer.writeStartElement(QLatin1StringView(name));
    for (const auto& [key, value] : attributes)
        m_writer.writeAttribute(QLatin1StringView(key), value);
}

void OdtXml::empty(const char* name, const Attributes& attributes)
{
    open(name, attributes);
    close();
}

void OdtXml::element(const char* name, const QString& text, const Attributes& attributes)
{
    open(name, attributes);
    this->text(text);
    close();
}

void OdtXml::plain(const QString& text)
{
    QString clean;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text[i];
        const bool pair = character.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair)
            clean += text.mid(i++, 2);
        else if (character.unicode() >= 0x20 && !character.isSurrogate() && character.unicode() < 0xfffe)
            clean += character;
    }
    m_writer.writeCharacters(clean);
}

void OdtXml::text(const QString& text)
{
    qsizetype from = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool space = text[i] == u' ' && (i == 0 || text[i - 1] == u' ' || i + 1 == text.size());
        if (text[i] != u'\n' && text[i] != u'\t' && !space)
            continue;
        plain(text.mid(from, i - from));
        empty(text[i] == u'\n' ? "text:line-break" : text[i] == u'\t' ? "text:tab" : "text:s");
        from = i + 1;
    }
    plain(text.mid(from));
}

QByteArray OdtXml::finish()
{
    m_writer.writeEndDocument();
    return std::move(m_bytes);
}

} // namespace kitcamp
