// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/xlscontainer.h"

#include <QCoreApplication>
#include <QtEndian>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct XlsText {
    Q_DECLARE_TR_FUNCTIONS(XlsContainer)
};

constexpr quint32 LastRegularSector = 0xFFFFFFFA;
constexpr quint32 EndOfChain = 0xFFFFFFFE;
constexpr int HeaderBytes = 512;
constexpr int TableSectorsInHeader = 109;
constexpr int EntryBytes = 128;
constexpr int NameBytes = 64;
constexpr qint64 SmallStream = 4096; ///< smaller ones lie in sectors of their own kind
constexpr quint32 LongestRecord = 8224; ///< of BIFF8
constexpr quint32 BeginRecord = 0x0809;
constexpr quint32 EndRecord = 0x000A;

} // namespace

XlsContainer::XlsContainer(QByteArrayView bytes)
    : m_bytes(bytes)
{
}

Result<void> XlsContainer::check()
{
    const bool sound = readHeader() && readSectorTable() && readDirectory();
    if (sound && m_encrypted)
        return Error{ErrorCode::File,
                     XlsText::tr("It is protected with a password. Open it in a spreadsheet program "
                                 "and save it as XLSX without one.")};
    if (sound && !m_workbook)
        return Error{ErrorCode::File,
                     XlsText::tr("It is an Office file, but no workbook. Save the list as XLSX or CSV.")};
    if (!sound || !hasSoundRecords(*m_workbook))
        return Error{ErrorCode::File,
                     XlsText::tr("This .xls file is damaged. Open it in a spreadsheet program and save "
                                 "it as XLSX.")};
    return {};
}

std::optional<quint32> XlsContainer::number(qint64 offset, int bytes) const
{
    if (offset < 0 || offset + bytes > m_bytes.size())
        return std::nullopt;
    const char* const data = m_bytes.data() + offset;
    if (bytes == 1)
        return quint32(uchar(*data));
    return bytes == 2 ? qFromLittleEndian<quint16>(data) : qFromLittleEndian<quint32>(data);
}

qint64 XlsContainer::offsetOf(quint32 sector) const
{
    return (qint64(sector) + 1) * m_sectorSize;
}

bool XlsContainer::readHeader()
{
    const auto version = number(26, 2);
    const auto shift = number(30, 2);
    const auto smallShift = number(32, 2);
    if (m_bytes.size() < HeaderBytes || smallShift != 6U
        || !((version == 3U && shift == 9U) || (version == 4U && shift == 12U)))
        return false;
    m_sectorSize = 1 << *shift;
    const qint64 sectors = (m_bytes.size() - m_sectorSize + m_sectorSize - 1) / m_sectorSize;
    m_sectors = quint32(std::max<qint64>(sectors, 0));
    return m_sectors > 0;
}

/// The sectors of the table are listed in the header, and beyond it in a chain of sectors of their own.
bool XlsContainer::readSectorTable()
{
    for (int index = 0; index < TableSectorsInHeader; ++index) {
        const quint32 sector = number(76 + index * 4).value_or(EndOfChain);
        if (sector < LastRegularSector && !addTableSector(sector))
            return false;
    }
    quint32 list = number(68).value_or(EndOfChain);
    const int entries = m_sectorSize / 4 - 1;
    for (quint32 steps = 0; list < LastRegularSector; ++steps) {
        if (list >= m_sectors || steps > m_sectors)
            return false;
        for (int index = 0; index < entries; ++index) {
            const quint32 sector = number(offsetOf(list) + index * 4).value_or(EndOfChain);
            if (sector < LastRegularSector && !addTableSector(sector))
                return false;
        }
        list = number(offsetOf(list) + entries * 4).value_or(EndOfChain);
    }
    return !m_next.empty();
}

bool XlsContainer::addTableSector(quint32 sector)
{
    if (sector >= m_sectors || m_next.size() > size_t(m_sectors) + size_t(m_sectorSize))
        return false;
    for (int index = 0; index < m_sectorSize / 4; ++index) {
        const auto next = number(offsetOf(sector) + index * 4);
        if (!next)
            return false;
        m_next.push_back(*next);
    }
    return true;
}

XlsContainer::Chain XlsContainer::chainFrom(quint32 sector) const
{
    std::vector<quint32> chain;
    while (sector != EndOfChain) {
        if (sector >= m_sectors || sector >= m_next.size() || chain.size() > m_sectors)
            return std::nullopt;
        chain.push_back(sector);
        sector = m_next[sector];
    }
    return chain;
}

bool XlsContainer::readDirectory()
{
    const Chain chain = chainFrom(number(48).value_or(EndOfChain));
    if (!chain || chain->empty())
        return false;
    for (const quint32 sector : *chain) {
        for (int entry = 0; entry < m_sectorSize / EntryBytes; ++entry) {
            if (!readEntry(offsetOf(sector) + qint64(entry) * EntryBytes))
                return false;
        }
    }
    return true;
}

bool XlsContainer::readEntry(qint64 offset)
{
    const auto nameSize = number(offset + NameBytes, 2);
    const auto firstSector = number(offset + 116);
    const auto size = number(offset + 120);
    if (!nameSize || !firstSector || !size || *nameSize > NameBytes || *nameSize % 2 != 0)
        return false;
    QString name;
    for (quint32 at = 0; at + 2 < *nameSize; at += 2)
        name += QChar(char16_t(*number(offset + at, 2)));
    if (name == "Workbook"_L1 || (name == "Book"_L1 && !m_workbook))
        m_workbook = Entry{*firstSector, *size};
    m_encrypted = m_encrypted || name == "EncryptedPackage"_L1;
    return true;
}

/// Two bytes of a stream, which can lie in different sectors.
std::optional<quint32> XlsContainer::streamNumber(const std::vector<quint32>& chain, qint64 at) const
{
    const auto byte = [&](qint64 place) -> std::optional<quint32> {
        const auto sector = size_t(place / m_sectorSize);
        return sector < chain.size() ? number(offsetOf(chain[sector]) + place % m_sectorSize, 1)
                                     : std::nullopt;
    };
    const auto low = byte(at);
    const auto high = byte(at + 1);
    return low && high ? std::optional(*low | *high << 8) : std::nullopt;
}

/// Parts that begin with a BOF record and end with an EOF record; each record has a kind, a length and so
/// many bytes. What follows the last part is padding.
bool XlsContainer::hasSoundRecords(const Entry& workbook) const
{
    if (workbook.size < SmallStream)
        return true;
    const Chain chain = chainFrom(workbook.firstSector);
    if (!chain || qint64(chain->size()) * m_sectorSize < workbook.size)
        return false;
    int depth = 0;
    qint64 at = 0;
    while (at + 4 <= workbook.size) {
        const auto kind = streamNumber(*chain, at);
        const auto length = streamNumber(*chain, at + 2);
        if (depth == 0 && kind != BeginRecord)
            return at > 0;
        if (!kind || !length || *length > LongestRecord || at + 4 + *length > workbook.size)
            return false;
        depth += *kind == BeginRecord ? 1 : 0;
        depth -= *kind == EndRecord ? 1 : 0;
        at += 4 + *length;
    }
    return depth == 0;
}

} // namespace kitcamp
