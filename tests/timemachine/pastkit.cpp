// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/timemachine/pastkit.h"

#include "models/store/centre.h"
#include "tests/testkit/verify.h"

#include <QDir>

namespace kitcamp::testkit {

using namespace Qt::StringLiterals;

OwnTemporaryFolder::OwnTemporaryFolder()
    : m_before(qgetenv("TMPDIR"))
{
    qputenv("TMPDIR", QFile::encodeName(m_folder.path()));
}

OwnTemporaryFolder::~OwnTemporaryFolder()
{
    if (m_before.isEmpty())
        qunsetenv("TMPDIR");
    else
        qputenv("TMPDIR", m_before);
}

QStringList OwnTemporaryFolder::pastFolders() const
{
    return QDir(m_folder.path()).entryList({u"kitcamp-past-*"_s}, QDir::Dirs);
}

Contents replayedUpTo(Connection& file, qint64 entries)
{
    const auto replayed = Connection::open(u":memory:"_s, Connection::Mode::Write);
    if (!replayed || !migrate(**replayed, allMigrations()))
        qFatal("no file in memory");
    for (qint64 seq = 1; seq <= entries; ++seq) {
        const auto entry = Journal(file).read(seq);
        const auto conflict = entry ? entry->changeset.apply(**replayed) : entry.error();
        if (!conflict || *conflict)
            qFatal("entry %lld does not apply", static_cast<long long>(seq));
    }
    return contentsOf(**replayed);
}

qint64 entriesUntil(Connection& file, QDate day, const QTimeZone& zone)
{
    qint64 entries = 0;
    bool over = false;
    const auto read = file.each("SELECT at FROM journal ORDER BY seq", [&](const Statement& row) {
        over = over || QDateTime::fromSecsSinceEpoch(row.integer(0), zone).date() > day;
        entries += over ? 0 : 1;
    });
    return read ? entries : -1;
}

QString problemOfPast(TestStore& store, QDate day)
{
    const QTimeZone zone = Centre::read(store->reader())->zone;
    const qint64 entries = entriesUntil(store->reader(), day, zone);
    const auto copy = pastOf(store, day);
    if (!copy)
        return entries == 0 ? QString() : QString::fromUtf8(why(copy));
    if (entries == 0)
        return u"it is to know nothing"_s;
    const auto there = Store::openReader((*copy)->path());
    if (!there)
        return QString::fromUtf8(why(there));
    if ((*copy)->whatItKnows().entries != entries || Journal(**there).last().value()->seq != entries)
        return u"%1 entries instead of %2"_s.arg((*copy)->whatItKnows().entries).arg(entries);
    const Contents content = contentsOf(**there);
    const Contents wanted = replayedUpTo(store->reader(), entries);
    for (auto table = wanted.cbegin(); table != wanted.cend(); ++table) {
        if (content.value(table.key()) != *table)
            return u"other rows of "_s + table.key();
    }
    return problemsOf((*copy)->path(), store.domain()).join(u'\n');
}

} // namespace kitcamp::testkit
