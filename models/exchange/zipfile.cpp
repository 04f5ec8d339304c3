// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/zipfile.h"

#include <QCoreApplication>
#include <QFile>

#include <zip.h>

namespace kitcamp {

namespace {

constexpr qint64 TextBytesAtMost = 16LL << 20; ///< between two tags of XML; a reader keeps it whole in memory

struct ZipText {
    Q_DECLARE_TR_FUNCTIONS(ZipText)
};

} // namespace

ZipPart::ZipPart(zip_file* file, qint64 limit)
    : m_file(file)
    , m_left(limit)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

ZipPart::~ZipPart()
{
    zip_fclose(m_file);
}

qint64 ZipPart::readData(char* data, qint64 maximum)
{
    if (m_tooLarge)
        return -1;
    const qint64 count = zip_fread(m_file, data, zip_uint64_t(maximum));
    if (count < 0)
        return -1;
    m_left -= count;
    m_tooLarge = m_left < 0 || hasEndlessText(data, count);
    return m_tooLarge ? -1 : count;
}

bool ZipPart::hasEndlessText(const char* data, qint64 size)
{
    const qsizetype tag = QByteArrayView(data, size).lastIndexOf('<');
    m_sinceTag = tag < 0 ? m_sinceTag + size : size - tag;
    return m_sinceTag > TextBytesAtMost;
}

qint64 ZipPart::writeData(const char*, qint64)
{
    return -1;
}

void ZipFile::Closer::operator()(zip* archive) const
{
    zip_discard(archive);
}

Result<ZipFile> ZipFile::open(const QString& path)
{
    int code = 0;
    ZipFile file;
    file.m_archive.reset(zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code));
    if (!file.m_archive)
        return Error{
            ErrorCode::File,
            ZipText::tr("It is damaged or was not copied completely. Fetch it again, or open it in a "
                        "spreadsheet and save it anew."),
            QStringLiteral("zip_open: %1").arg(code)};
    return file;
}

bool ZipFile::contains(const QString& name) const
{
    return zip_name_locate(m_archive.get(), name.toUtf8().constData(), ZIP_FL_NOCASE) >= 0;
}

std::unique_ptr<ZipPart> ZipFile::part(const QString& name, qint64 limit) const
{
    zip_file* const file = zip_fopen(m_archive.get(), name.toUtf8().constData(), ZIP_FL_NOCASE);
    return std::unique_ptr<ZipPart>(file ? new ZipPart(file, limit) : nullptr);
}

} // namespace kitcamp
