// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QXmlStreamWriter>

#include <utility>

namespace kitcamp {

/// Writes the XML of an ODF part, with the names as they stand in the standard: "text:p".
class OdtXml
{
public:
    using Attributes = QList<std::pair<const char*, QString>>;

    explicit OdtXml(const char* root);

    void open(const char* name, const Attributes& attributes = {});
    void close() { m_writer.writeEndElement(); }
    void empty(const char* name, const Attributes& attributes = {});
    void element(const char* name, const QString& text, const Attributes& attributes = {});
    /// Spaces, tabs and line ends as ODF keeps them; what XML cannot carry is left out.
    void text(const QString& text);
    [[nodiscard]] QByteArray finish();

private:
    void plain(const QString& text);

    QByteArray m_bytes;
    QXmlStreamWriter m_writer;
};

} // namespace kitcamp
