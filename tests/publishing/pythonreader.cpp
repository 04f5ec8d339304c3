// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/publishing/pythonreader.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

namespace kitcamp {

using namespace Qt::StringLiterals;

std::optional<QJsonObject> readByPython(const QString& module, const QByteArray& script,
                                        const QByteArray& bytes)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"file"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the file for Python was not written");
    file.close();
    // The system's own first: modules of the distribution stand there.
    for (const QString& program : {u"/usr/bin/python3"_s, u"python3"_s}) {
        QProcess probe;
        probe.start(program, {u"-c"_s, u"import "_s + module});
        if (!probe.waitForFinished() || probe.exitCode() != 0)
            continue;
        QProcess python;
        python.start(program, {u"-c"_s, QString::fromUtf8(script), file.fileName()});
        if (!python.waitForFinished() || python.exitCode() != 0)
            qFatal("%s", python.readAllStandardError().constData());
        return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
    }
    return std::nullopt;
}

} // namespace kitcamp
