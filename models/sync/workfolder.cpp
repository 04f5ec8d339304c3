// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/workfolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr auto lockName = "lock"_L1;

} // namespace

WorkFolder::WorkFolder(const QString& path)
    : m_path(path)
    , m_lock(path + u'/' + lockName)
{
    // A lock ends with its program, not with time: large files take long.
    m_lock.setStaleLockTime(0);
}

Result<std::unique_ptr<WorkFolder>> WorkFolder::make(const QString& path)
{
    const QString parent = QFileInfo(path).absolutePath();
    if (!QDir(parent).exists() || (!QFileInfo(path).isDir() && !QDir().mkdir(path))) {
        return Error{ErrorCode::File,
                     QCoreApplication::translate(
                         "kitcamp::WorkFolder",
                         "Nothing can be written into %1. Is the folder there, and may you write in it?")
                         .arg(parent),
                     path};
    }
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    std::unique_ptr<WorkFolder> folder(new WorkFolder(path)); // private constructor
    if (folder->m_lock.tryLock(0)) {
        folder->empty();
        return folder;
    }
    const bool taken = folder->m_lock.error() == QLockFile::LockFailedError;
    return Error{taken ? ErrorCode::Busy : ErrorCode::File,
                 taken ? QCoreApplication::translate(
                     "kitcamp::WorkFolder",
                     "Another program is making the same thing at this moment. Wait until it has ended.")
                       : QCoreApplication::translate(
                             "kitcamp::WorkFolder",
                             "Nothing can be written into %1. Is the disk full, or may you not write there?")
                             .arg(parent),
                 path};
}

WorkFolder::~WorkFolder()
{
    if (!m_lock.isLocked())
        return;
    empty();
    m_lock.unlock();
    QDir().rmdir(m_path); // stays where somebody else has begun in it
}

void WorkFolder::empty()
{
    const QDir folder(m_path);
    const auto all =
        folder.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    for (const QFileInfo& entry : all) {
        if (entry.fileName() == lockName)
            continue;
        if (entry.isDir() && !entry.isSymLink())
            QDir(entry.filePath()).removeRecursively();
        else
            QFile::remove(entry.filePath());
    }
}

} // namespace kitcamp
