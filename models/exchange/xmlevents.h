// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QXmlStreamReader>

namespace kitcamp {

/// Walks over XML flatly, by local names, and refuses elements nested without end.
class XmlEvents
{
public:
    explicit XmlEvents(QXmlStreamReader& xml)
        : m_xml(xml)
    {
    }

    /// False at the end and on errors, which stay in the reader.
    [[nodiscard]] bool next()
    {
        const auto token = m_xml.readNext();
        m_fresh = false;
        if (token == QXmlStreamReader::DTD)
            m_xml.raiseError(QStringLiteral("a document type has no place here"));
        else if (token == QXmlStreamReader::StartElement && ++m_depth > DeepestElement)
            m_xml.raiseError(QStringLiteral("elements are nested too deeply"));
        else if (token == QXmlStreamReader::EndElement)
            --m_depth;
        return !m_xml.hasError() && token != QXmlStreamReader::EndDocument;
    }
    [[nodiscard]] bool starts(QLatin1StringView name) const
    {
        return m_xml.isStartElement() && m_xml.name() == name;
    }
    [[nodiscard]] bool ends(QLatin1StringView name) const
    {
        return m_xml.isEndElement() && m_xml.name() == name;
    }
    [[nodiscard]] bool isNamed(QLatin1StringView name) const { return m_xml.name() == name; }
    [[nodiscard]] bool isText() const { return m_xml.isCharacters(); }
    [[nodiscard]] QStringView text() const { return m_xml.text(); }
    /// Of the element that starts, whatever namespace the attribute has.
    [[nodiscard]] QStringView attribute(QLatin1StringView name)
    {
        if (!m_fresh)
            m_attributes = m_xml.attributes();
        m_fresh = true;
        for (const QXmlStreamAttribute& attribute : m_attributes) {
            if (attribute.name() == name)
                return attribute.value();
        }
        return {};
    }

private:
    static constexpr int DeepestElement = 100;

    QXmlStreamReader& m_xml;
    QXmlStreamAttributes m_attributes; ///< keeps the texts that attribute() points to
    bool m_fresh = false; ///< m_attributes are those of the present element
    int m_depth = 0;
};

} // namespace kitcamp
