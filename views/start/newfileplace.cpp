// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/start/newfileplace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::NamesStep)
};

} // namespace

QString newFilePath(const QString& written)
{
    QString path = QDir::fromNativeSeparators(written.trimmed());
    if (!path.isEmpty() && !path.endsWith(".kitcamp"_L1, Qt::CaseInsensitive))
        path += u".kitcamp"_s;
    return path;
}

QString problemOfNewFile(const QString& path)
{
    const QFileInfo file(path);
    const QFileInfo folder(file.path());
    if (path.isEmpty() || file.isRelative())
        return Words::tr("Say where the file shall lie, with its whole folder.");
    if (file.exists())
        return Words::tr("There is a file of this name already. Give another name, or go back and open it.");
    if (!folder.isDir())
        return Words::tr("There is no folder %1.").arg(QDir::toNativeSeparators(folder.filePath()));
    return folder.isWritable() ? QString()
                               : Words::tr("Nothing may be written into the folder %1.")
                                     .arg(QDir::toNativeSeparators(folder.filePath()));
}

} // namespace kitcamp
