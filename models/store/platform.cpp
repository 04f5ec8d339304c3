// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The only file with calls that Windows does not know; see installer/README.md for what stands in there.
#include "models/store/platform.h"

#include <QFile>
#include <QFileInfo>

#include <filesystem>

#ifdef Q_OS_LINUX
#include <sys/stat.h>
#include <sys/vfs.h>
#endif

namespace kitcamp::platform {

bool isNetworkFileSystem(const QString& path)
{
#ifdef Q_OS_LINUX
    // Magic numbers of statfs(2): NFS, SMB, CIFS, SMB2, Coda, AFS, 9P, Ceph.
    constexpr unsigned long networks[] = {0x6969,     0x517B,     0xFF534D42, 0xFE534D42,
                                          0x73757245, 0x5346414F, 0x01021997, 0x00C36400};
    struct statfs found = {};
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    if (statfs(folder.constData(), &found) != 0)
        return false;
    const auto type = static_cast<unsigned long>(found.f_type) & 0xFFFFFFFFUL;
    return std::find(std::begin(networks), std::end(networks), type) != std::end(networks);
#else
    return path.startsWith(QLatin1String("//")) || path.startsWith(QLatin1String("\\\\"));
#endif
}

bool isReadOnly(const QString& path)
{
    const QFileInfo info(path);
    constexpr auto anyWrite = QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;
    return !info.isWritable() || !(info.permissions() & anyWrite);
}

bool makePrivateFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && makePrivate(path);
}

bool replaceFile(const QString& from, const QString& to)
{
    std::error_code error;
    std::filesystem::rename(QFileInfo(from).filesystemFilePath(), QFileInfo(to).filesystemFilePath(), error);
    return !error;
}

bool makePrivate(const QString& path)
{
    return QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace kitcamp::platform
