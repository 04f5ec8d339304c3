// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/filecheck.h"

#include "models/store/platform.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <sqlite3.h>

#include <memory>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct FileCheck {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::FileCheck)
};

Error fileError(const QString& sentence, const QString& path)
{
    return {ErrorCode::File, sentence.arg(QFileInfo(path).fileName()), path};
}

quint32 bigEndian(const QByteArray& header, int offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

/// SQLite's file format, section 1.3: the page count at 28 is valid where the counters at 24 and 92 agree.
bool isCutShort(const QByteArray& header, qint64 size)
{
    if (bigEndian(header, 24) != bigEndian(header, 92))
        return false;
    const quint16 stored = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pageSize = stored == 1 ? 65536 : stored;
    return size < pageSize * bigEndian(header, 28);
}

Result<void> checkHeader(const QByteArray& header, const QString& path, int latestSchema)
{
    if (!header.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return fileError(
            FileCheck::tr(
                "%1 is not a Kitcamp file. Choose a file that ends in .kitcamp, or make a new one."),
            path);
    if (header.size() < 100)
        return fileError(
            FileCheck::tr(
                "%1 is damaged: it ends before its contents. Take a backup from the folder beside it."),
            path);
    if (bigEndian(header, 68) != kitcampApplicationId)
        return fileError(
            FileCheck::tr("%1 belongs to another program. It was not touched; choose a Kitcamp file."), path);
    // Killed while pages moved from the -wal into the file: what is missing stands in the -wal.
    const bool hasLog = QFileInfo(path + u"-wal"_s).size() > 0;
    if (!hasLog && isCutShort(header, QFileInfo(path).size()))
        return fileError(
            FileCheck::tr(
                "%1 is damaged: it ends before its contents. Take a backup from the folder beside it."),
            path);
    if (bigEndian(header, 60) > static_cast<quint32>(latestSchema))
        return newerFileError(path);
    return {};
}

/// The first 100 bytes, read through SQLite's own file handle, which reads nothing by itself and touches
/// nothing. Never by QFile: POSIX forgets all locks of a process on a file when the process closes any handle
/// of it ("How to corrupt", section 2.2, on sqlite.org), and another store of this program may have it open.
std::optional<QByteArray> readHeader(const QString& path)
{
    sqlite3* opened = nullptr;
    const int rc =
        sqlite3_open_v2(QFile::encodeName(path).constData(), &opened, SQLITE_OPEN_READONLY, nullptr);
    const std::unique_ptr<sqlite3, decltype(&sqlite3_close)> connection(opened, sqlite3_close);
    sqlite3_file* file = nullptr;
    if (rc != SQLITE_OK || sqlite3_file_control(opened, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK
        || !file || !file->pMethods)
        return std::nullopt;
    QByteArray header(100, '\0');
    const int read = file->pMethods->xRead(file, header.data(), static_cast<int>(header.size()), 0);
    if (read != SQLITE_OK && read != SQLITE_IOERR_SHORT_READ)
        return std::nullopt;
    header.truncate(QFileInfo(path).size());
    return header;
}

} // namespace

Error newerFileError(const QString& path)
{
    Error error = fileError(
        FileCheck::tr("%1 was written by a newer Kitcamp. Update this program, then open it again."), path);
    error.code = ErrorCode::Newer;
    return error;
}

Result<void> checkReadable(const QString& path, int latestSchema)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fileError(FileCheck::tr("%1 is not there. Check the name, or make a new file."), path);
    if (info.isDir())
        return fileError(FileCheck::tr("%1 is a folder. Choose a file that ends in .kitcamp."), path);
    const auto header = readHeader(path);
    if (!header)
        return fileError(FileCheck::tr("%1 may not be read by you. Ask its owner for the right to read it."),
                         path);
    return checkHeader(*header, path, latestSchema);
}

Result<void> checkBeforeOpening(const QString& path, int latestSchema)
{
    KITCAMP_TRY(checkReadable(path, latestSchema));
    if (platform::isNetworkFileSystem(path)) {
        return fileError(FileCheck::tr("%1 lies on a network drive, where two computers would destroy it. "
                                       "Keep it on this computer's disk and share it by sync."),
                         path);
    }
    if (platform::isReadOnly(path))
        return fileError(FileCheck::tr("%1 is read-only. Ask for the right to write, or copy the file."),
                         path);
    return {};
}

} // namespace kitcamp
