// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csvwriter.h"

#include "models/exchange/cellguard.h"

#include <QFileDevice>
#include <QFileInfo>
#include <QSaveFile>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype BufferedBytes = 64 * 1024;

Error fileFailure(const QString& path, const QString& reason)
{
    return {ErrorCode::File,
            QCoreApplication::translate("CsvWriter",
                                        "%1 could not be written: %2. Free some space or choose another "
                                        "folder.")
                .arg(QFileInfo(path).fileName(), reason)};
}

} // namespace

CsvWriter::CsvWriter(QIODevice& device, const CsvOptions& options)
    : m_device(device)
    , m_options(options)
{
    if (options.byteOrderMark)
        m_buffer = "\xEF\xBB\xBF";
}

QString CsvWriter::encoded(const QString& cell) const
{
    QString text = m_options.guardFormulas ? withFormulaGuard(cell) : cell;
    const bool quoted = std::ranges::any_of(text, [this](QChar character) {
        return character == m_options.separator || character == u'"' || character == u'\n'
            || character == u'\r';
    });
    if (!quoted && (text.isEmpty() || (!text.front().isSpace() && !text.back().isSpace())))
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

Result<void> CsvWriter::writeRow(const QStringList& cells)
{
    if (m_failed)
        return failure();
    QString line;
    for (qsizetype cell = 0; cell < cells.size(); ++cell) {
        if (cell > 0)
            line += m_options.separator;
        line += encoded(cells[cell]);
    }
    if (line.isEmpty())
        line = u"\"\""_s; // else a reader would take the row for an empty line
    m_buffer += line.toUtf8() + "\r\n";
    return m_buffer.size() < BufferedBytes ? Result<void>() : send();
}

Result<void> CsvWriter::send()
{
    const QByteArray bytes = std::exchange(m_buffer, {});
    qsizetype sent = 0;
    while (sent < bytes.size() && !m_failed) {
        const qint64 count = m_device.write(bytes.constData() + sent, bytes.size() - sent);
        m_failed = count <= 0;
        sent += std::max<qint64>(count, 0);
    }
    return m_failed ? Result<void>(failure()) : Result<void>();
}

Result<void> CsvWriter::finish()
{
    if (m_failed)
        return failure();
    KITCAMP_TRY(send());
    // A QSaveFile keeps its error until the commit, which says so; other files tell here.
    auto* const file = qobject_cast<QFileDevice*>(&m_device);
    m_failed = file && !file->flush();
    return m_failed ? Result<void>(failure()) : Result<void>();
}

Error CsvWriter::failure() const
{
    return {ErrorCode::File,
            tr("The rows could not be written: %1. Free some space or choose another place.")
                .arg(m_device.errorString())};
}

Result<void> writeCsvFile(const QString& path, const std::function<Result<void>(CsvWriter&)>& writeRows,
                          const CsvOptions& options)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fileFailure(path, file.errorString());
    CsvWriter writer(file, options);
    Result<void> written = writeRows(writer);
    if (written)
        written = writer.finish();
    if (!written) {
        const bool disk = file.error() != QFileDevice::NoError;
        const Error error = disk ? fileFailure(path, file.errorString()) : written.error();
        file.cancelWriting();
        return error;
    }
    if (!file.commit())
        return fileFailure(path, file.errorString());
    return {};
}

} // namespace kitcamp
