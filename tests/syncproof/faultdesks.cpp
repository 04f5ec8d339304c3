// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/syncproof/faultdesks.h"

#include "tests/syncproof/centreproof.h"
#include "tests/syncproof/seats.h"
#include "tests/testkit/verify.h"

#include <QDirIterator>

namespace kitcamp::syncproof {

using namespace Qt::StringLiterals;

FaultDesks::FaultDesks(const Domain& domain, int files)
    : m_centre(domain, seatsGenerators(), {5, files, {}})
{
    if (const QString problem = m_centre.begin(); !problem.isEmpty())
        qFatal("%s", qPrintable(problem));
}

QString FaultDesks::beside(const QString& name) const
{
    return QFileInfo(m_centre.hubFolder()).path() + u'/' + name;
}

void FaultDesks::add(int file, const QString& name)
{
    const Action action =
        toAction(AddRecord{u"place"_s, store(file).ids().nextValue(), {{u"name"_s, u"added "_s + name}}});
    if (const QString problem = m_centre.site(file).perform(action); !problem.isEmpty())
        qFatal("%s", qPrintable(problem));
}

Result<SyncReport> FaultDesks::meet(int file)
{
    KITCAMP_ASSIGN(const auto hub, m_centre.hub());
    return SyncSession(store(file), *hub).run();
}

QStringList FaultDesks::names(int file)
{
    QStringList names;
    const auto read =
        store(file).reader().each("SELECT substr(name, 7) FROM place WHERE name LIKE 'added %' ORDER BY name",
                                  [&](const Statement& row) { names << row.text(0); });
    if (!read)
        qFatal("%s", testkit::why(read).constData());
    return names;
}

QString FaultDesks::proveTogether()
{
    const QString problem = m_centre.comeTogether();
    return problem.isEmpty() ? CentreProof(m_centre).prove() : problem;
}

void copyFolder(const QString& from, const QString& to)
{
    QDir().mkpath(to);
    for (QDirIterator entries(from, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                              QDirIterator::Subdirectories);
         entries.hasNext();) {
        const QString path = entries.next();
        const QString target = to + path.mid(from.size());
        const bool made = entries.fileInfo().isDir() ? QDir().mkpath(target) : QFile::copy(path, target);
        if (!made)
            qFatal("%s could not be copied", qPrintable(path));
    }
}

void replaceFolder(const QString& from, const QString& to)
{
    QDir(to).removeRecursively();
    copyFolder(from, to);
}

QStringList packsOf(const QString& hubFolder)
{
    QStringList packs;
    for (QDirIterator files(hubFolder + u"/log"_s, QDir::Files, QDirIterator::Subdirectories);
         files.hasNext();)
        packs << files.next();
    packs.sort();
    return packs;
}

void writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        qFatal("%s could not be written", qPrintable(path));
}

} // namespace kitcamp::syncproof
