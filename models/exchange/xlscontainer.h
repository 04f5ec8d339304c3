// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/result.h"

#include <QByteArray>
#include <QByteArrayView>

namespace kitcamp {

/// Looks through the container of a .xls file before FreeXL does, which trusts it and can crash on a damaged
/// one
/// ([MS-CFB], version 5.0): sector table, directory, and the workbook's chain of sectors and records.
class XlsContainer
{
public:
    /// The bytes of the whole file, which outlive this.
    explicit XlsContainer(QByteArrayView bytes);

    /// An Error says whether the file is damaged, protected, or holds no workbook.
    [[nodiscard]] Result<void> check();

private:
    struct Entry {
        quint32 firstSector = 0;
        qint64 size = 0;
    };
    using Chain = std::optional<std::vector<quint32>>; ///< nothing: broken

    [[nodiscard]] std::optional<quint32> number(qint64 offset, int bytes = 4) const;
    [[nodiscard]] bool readHeader();
    [[nodiscard]] bool readSectorTable();
    [[nodiscard]] bool addTableSector(quint32 sector);
    [[nodiscard]] bool readDirectory();
    [[nodiscard]] bool readEntry(qint64 offset);
    [[nodiscard]] Chain chainFrom(quint32 sector) const;
    [[nodiscard]] std::optional<quint32> streamNumber(const std::vector<quint32>& chain, qint64 at) const;
    [[nodiscard]] bool hasSoundRecords(const Entry& workbook) const;
    [[nodiscard]] qint64 offsetOf(quint32 sector) const;

    QByteArrayView m_bytes;
    int m_sectorSize = 0;
    quint32 m_sectors = 0; ///< in the file
    std::vector<quint32> m_next; ///< the sector that follows each
    std::optional<Entry> m_workbook;
    bool m_encrypted = false;
};

} // namespace kitcamp
