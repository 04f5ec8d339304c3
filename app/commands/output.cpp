// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/output.h"

#include <QCoreApplication>
#include <QFileDevice>
#include <QJsonDocument>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// East Asian Width W and F (Unicode UAX #11), by the blocks that names of people and things use.
bool isWide(char32_t c)
{
    return (c >= 0x1100 && c <= 0x115f) || (c >= 0x2e80 && c <= 0xa4cf && c != 0x303f)
        || (c >= 0xac00 && c <= 0xd7a3) || (c >= 0xf900 && c <= 0xfaff) || (c >= 0xfe30 && c <= 0xfe4f)
        || (c >= 0xff00 && c <= 0xff60) || (c >= 0xffe0 && c <= 0xffe6) || (c >= 0x1f300 && c <= 0x1faff)
        || (c >= 0x20000 && c <= 0x3fffd);
}

Error cannotWrite(const QIODevice& device)
{
    return {ErrorCode::File,
            QCoreApplication::translate("Commands", "The output could not be written. Is the disk full?"),
            device.errorString()};
}

} // namespace

int columnsOf(const QString& text)
{
    int columns = 0;
    for (const uint c : text.toUcs4())
        columns += isWide(c) ? 2 : 1;
    return columns;
}

QString padded(const QString& text, int width)
{
    return text + QString(std::max(0, width - columnsOf(text)), u' ');
}

Result<void> Output::line(const QString& text)
{
    return this->text(text.toUtf8() + '\n');
}

Result<void> Output::text(const QByteArray& utf8)
{
    if (m_device.write(utf8) != utf8.size())
        return cannotWrite(m_device);
    auto* file = qobject_cast<QFileDevice*>(&m_device);
    return !file || file->flush() ? Result<void>() : cannotWrite(m_device);
}

Result<void> Output::object(const QJsonObject& object)
{
    return line(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

Result<void> Output::table(const QList<QStringList>& rows)
{
    QList<int> widths;
    for (const QStringList& row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], columnsOf(row[i]));
    }
    for (const QStringList& row : rows) {
        QString text;
        for (qsizetype i = 0; i < row.size(); ++i)
            text += i + 1 == row.size() ? row[i] : padded(row[i], widths[i] + 2);
        KITCAMP_TRY(line(text));
    }
    return {};
}

Result<void> JsonLines::add(const QJsonObject& object)
{
    const QByteArray before = std::exchange(m_first, false) ? "[\n" : ",\n";
    return m_send(before + QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<void> JsonLines::finish()
{
    return m_send(m_first ? QByteArray("[]\n") : QByteArray("\n]\n"));
}

} // namespace kitcamp
