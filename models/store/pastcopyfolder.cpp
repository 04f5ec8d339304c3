// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/pastcopyfolder.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr auto folderPrefix = "kitcamp-past-"_L1;
constexpr auto lockName = "in-use"_L1;
/// A folder is made a moment before its lock.
constexpr qint64 youngForSeconds = 60;

/// The program that made \p folder is no more: its lock can be had.
bool isLeft(const QFileInfo& folder)
{
    const QString lockPath = folder.filePath() + u'/' + lockName;
    if (!QFileInfo::exists(lockPath))
        return folder.lastModified().secsTo(QDateTime::currentDateTime()) > youngForSeconds;
    QLockFile lock(lockPath);
    lock.setStaleLockTime(0); // only a dead process makes it stale, no age
    return lock.tryLock(0);
}

} // namespace

PastCopyFolder::PastCopyFolder(const QString& pattern)
    : m_folder(pattern)
    , m_lock(m_folder.filePath(lockName))
{
    m_lock.setStaleLockTime(0);
}

PastCopyFolder::~PastCopyFolder()
{
    m_lock.unlock();
}

Result<std::unique_ptr<PastCopyFolder>> PastCopyFolder::make()
{
    removeLeftovers();
    std::unique_ptr<PastCopyFolder> made(
        new PastCopyFolder(QDir::temp().filePath(folderPrefix + u"XXXXXX"_s))); // private constructor
    if (made->m_folder.isValid() && made->m_lock.tryLock(0))
        return made;
    return Error{ErrorCode::File,
                 QCoreApplication::translate("kitcamp::PastCopy",
                                             "There is no place for a copy of the file: the folder %1 cannot "
                                             "be written. Is the disk full?")
                     .arg(QDir::tempPath()),
                 made->m_folder.errorString()};
}

void PastCopyFolder::removeLeftovers()
{
    const QDir temporary = QDir::temp();
    const auto folders = temporary.entryInfoList({folderPrefix + u"*"_s}, QDir::Dirs | QDir::NoSymLinks);
    for (const QFileInfo& folder : folders) {
        if (isLeft(folder))
            QDir(folder.filePath()).removeRecursively();
    }
}

} // namespace kitcamp
