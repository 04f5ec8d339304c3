// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/backup.h"

#include "models/store/connection.h"
#include "models/store/platform.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

Result<void> copyAllPages(Connection& from, Connection& to)
{
    sqlite3_backup* backup = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (!backup)
        return to.lastError(u"sqlite3_backup_init"_s);
    // One step: a copy in several would start again whenever somebody writes.
    const int rc = sqlite3_backup_step(backup, -1);
    sqlite3_backup_finish(backup);
    if (rc != SQLITE_DONE)
        return to.lastError(u"sqlite3_backup_step"_s);
    return to.script("PRAGMA journal_mode=DELETE");
}

} // namespace

QString backupFolder(const QString& path)
{
    return path + u".backups"_s;
}

Result<void> backUp(const QString& path, const QString& target)
{
    const QString part = target + u".part"_s;
    {
        KITCAMP_ASSIGN(const auto from, Connection::open(path, Connection::Mode::Read));
        QFile::remove(part);
        platform::makePrivateFile(part);
        const auto to = Connection::open(part, Connection::Mode::Write);
        const auto copied = to ? copyAllPages(*from, **to) : Result<void>(to.error());
        if (!copied) {
            QFile::remove(part);
            return copied.error();
        }
    }
    if (!platform::replaceFile(part, target)) {
        QFile::remove(part);
        return Error{ErrorCode::File,
                     QCoreApplication::translate("kitcamp::Backup",
                                                 "The backup %1 could not be written. Is the disk full?")
                         .arg(QFileInfo(target).fileName()),
                     target};
    }
    return {};
}

Result<void> backUpDaily(const QString& path, QDate today, int keep)
{
    QDir folder(backupFolder(path));
    const QString name = u"%1.kitcamp"_s.arg(today.toString(Qt::ISODate));
    if (folder.exists(name))
        return {};
    if (!folder.mkpath(u"."_s))
        return Error{ErrorCode::File,
                     QCoreApplication::translate("kitcamp::Backup",
                                                 "No backup could be made: the folder %1 cannot be written.")
                         .arg(folder.path()),
                     {}};
    KITCAMP_TRY(backUp(path, folder.filePath(name)));
    // Only days are rolled; the copies taken before a migration stay.
    const QStringList days = folder.entryList({u"[0-9]*-[0-9]*-[0-9]*.kitcamp"_s}, QDir::Files, QDir::Name);
    for (qsizetype i = 0; i < days.size() - keep; ++i)
        folder.remove(days[i]);
    return {};
}

} // namespace kitcamp
