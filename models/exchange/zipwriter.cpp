// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/zipwriter.h"

#include <zip.h>

#include <utility>

namespace kitcamp {

namespace {

// 2020-01-01 in DOS form (PKWARE APPNOTE 4.4.6): the clock and zone of the machine have no say.
constexpr zip_uint16_t fixedDate = ((2020 - 1980) << 9) | (1 << 5) | 1;

} // namespace

ZipWriter::ZipWriter()
    : m_source(zip_source_buffer_create(nullptr, 0, 0, nullptr))
{
    if (!m_source)
        return;
    zip_source_keep(m_source);
    m_archive = zip_open_from_source(m_source, ZIP_TRUNCATE, nullptr);
}

ZipWriter::~ZipWriter()
{
    if (m_archive)
        zip_discard(m_archive);
    if (m_source)
        zip_source_free(m_source);
}

bool ZipWriter::add(const QByteArray& name, const QByteArray& bytes, bool pack)
{
    if (!m_archive)
        return false;
    m_parts << bytes;
    zip_source_t* const part =
        zip_source_buffer(m_archive, m_parts.last().constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
    const zip_int64_t index = part ? zip_file_add(m_archive, name.constData(), part, ZIP_FL_ENC_UTF_8) : -1;
    if (index < 0) {
        zip_source_free(part);
        return false;
    }
    const auto place = static_cast<zip_uint64_t>(index);
    return zip_set_file_compression(m_archive, place, pack ? ZIP_CM_DEFLATE : ZIP_CM_STORE, 0) == 0
        && zip_file_set_dostime(m_archive, place, 0, fixedDate, 0) == 0;
}

QByteArray ZipWriter::finish()
{
    if (!m_archive || zip_close(m_archive) != 0)
        return {};
    m_archive = nullptr;
    zip_stat_t facts;
    zip_stat_init(&facts);
    if (zip_source_stat(m_source, &facts) != 0 || zip_source_open(m_source) != 0)
        return {};
    QByteArray read(static_cast<qsizetype>(facts.size), '\0');
    const zip_int64_t count = zip_source_read(m_source, read.data(), facts.size);
    zip_source_close(m_source);
    m_parts.clear();
    return count == read.size() ? read : QByteArray();
}

} // namespace kitcamp
