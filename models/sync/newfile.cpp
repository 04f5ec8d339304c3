// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/newfile.h"

#include "models/store/filecheck.h"
#include "models/store/localparts.h"
#include "models/store/platform.h"
#include "models/sync/snapshotproof.h"
#include "models/sync/syncsession.h"
#include "models/sync/workfolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// Nobody else waits for a file in the making: long slices cost less.
constexpr std::chrono::milliseconds slice{500};

quint64 freshSeed()
{
    return QRandomGenerator::system()->generate64();
}

} // namespace

NewFile::NewFile(WorkFolder& work, CentreHub* hub, const MakingContext& context)
    : m_work(work)
    , m_hub(hub)
    , m_context(context)
    , m_path(work.filePath(u"centre.kitcamp"_s))
{
}

NewFile::~NewFile()
{
    close();
}

void NewFile::close()
{
    if (m_hub)
        m_hub->attach(nullptr);
    m_store.reset();
}

void NewFile::removeRest()
{
    for (const QString& ending : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s, u"-gate"_s})
        QFile::remove(m_path + ending);
}

Result<void> NewFile::fill(const QByteArray& logId, const LogPosition& known)
{
    m_logId = logId;
    if (!m_hub)
        return makeEmpty();
    const auto newest = m_hub->newestSnapshot();
    if (!newest && Hub::isAway(newest.error()))
        return newest.error();
    const auto filled = !newest ? Result<void>(newest.error())
        : *newest               ? fillFrom(**newest, known)
                                : Result<void>();
    m_fromSnapshot = filled && *newest;
    if (m_fromSnapshot)
        return {};
    removeRest();
    if (filled) {
        m_remark = tr("There was no snapshot: the whole history was applied.");
        return makeEmpty();
    }
    if (filled.error().code == ErrorCode::Cancelled || Hub::isAway(filled.error()))
        return filled.error();
    m_remark = tr("The snapshot could not be used, so the whole history was applied: %1")
                   .arg(filled.error().sentence);
    return makeEmpty();
}

Result<void> NewFile::fillFrom(const SnapshotInfo& snapshot, const LogPosition& known)
{
    KITCAMP_TRY(m_hub->fetchSnapshot(snapshot, m_path, [&](qint64 done, qint64 all) {
        return !m_context.progress || m_context.progress(tr("Fetching the snapshot"), done, all);
    }));
    platform::makePrivate(m_path);
    KITCAMP_TRY(verify(snapshot, known));
    // Whoever made it may have had an older program, which did not know of all that is local today.
    return stripLocalParts(m_path, snapshot.position);
}

Result<void> NewFile::verify(const SnapshotInfo& snapshot, const LogPosition& known)
{
    const auto damaged = [](const QString& detail) {
        return Error{ErrorCode::File, tr("The snapshot is damaged, or of another centre."), detail};
    };
    KITCAMP_TRY(checkReadable(m_path, latestSchema(allMigrations())));
    SnapshotProof proof(m_path, m_context.domain, m_context.progress);
    KITCAMP_TRY(proof.checkSchema());
    KITCAMP_ASSIGN(const auto file, Connection::open(m_path, Connection::Mode::Read));
    KITCAMP_ASSIGN(const auto log, file->text("SELECT value FROM file_info WHERE key='log'"));
    if (QByteArray::fromHex(log.value_or(QString()).toLatin1()) != m_logId)
        return damaged(u"log id"_s);
    KITCAMP_ASSIGN(const auto last, Journal(*file).last());
    const LogPosition position = last ? LogPosition{last->seq, last->hash} : LogPosition();
    if (position != snapshot.position)
        return damaged(u"ends with entry %1, not %2"_s.arg(position.seq).arg(snapshot.position.seq));
    // The log must hold the entry that the snapshot ends with.
    KITCAMP_TRY(m_hub->readAfter(position, 1));
    KITCAMP_TRY(proof.checkHistory(known));
    if (!proof.isWhole())
        m_remark = tr("The snapshot is large: its history, and who may do what, were checked. \"kitcamp "
                      "check\" looks at all the rest.");
    return {};
}

Result<void> NewFile::makeEmpty()
{
    {
        KITCAMP_ASSIGN(const auto made,
                       Store::create(m_path, m_context.domain, m_context.clock, freshSeed()));
    }
    return giveLocalValues(m_path, {{u"log"_s, QString::fromLatin1(m_logId.toHex())}});
}

Result<void> NewFile::dress(const FileIdentity& identity)
{
    const QByteArray author = identity.author.size() == 16 ? identity.author : randomBytes(16);
    QMap<QString, QString> values{{u"author"_s, QString::fromLatin1(author.toHex())},
                                  {u"sync.hub"_s, identity.url},
                                  {u"sync.name"_s, identity.name}};
    if (identity.member != 0)
        values.insert(u"member"_s, QString::number(identity.member));
    return giveLocalValues(m_path, values);
}

Result<Store*> NewFile::open()
{
    if (!m_store) {
        KITCAMP_ASSIGN(m_store, Store::open(m_path, m_context.domain, m_context.clock, freshSeed()));
        // From now on the rows bring the keys that came since the ones that it was begun with.
        if (m_hub)
            m_hub->attach(m_store.get());
    }
    return m_store.get();
}

Result<qint64> NewFile::follow()
{
    KITCAMP_ASSIGN(Store* const store, open());
    if (!m_hub)
        return 0;
    bool goesOn = true;
    SyncPace pace;
    pace.slice = slice;
    pace.progress = [&](qint64 done, qint64 all) {
        goesOn = goesOn && (!m_context.progress || m_context.progress(tr("Applying the history"), done, all));
    };
    pace.cancelled = [&] { return !goesOn; };
    KITCAMP_ASSIGN(const SyncReport report, SyncSession(*store, *m_hub).run(pace));
    return report.standing.seq;
}

Result<void> NewFile::moveTo(const QString& path)
{
    close(); // the last connection brings everything into the one file
    const QString name = QFileInfo(path).fileName();
    // SQLite would take the rest of an earlier file of that name for ours.
    if (QFileInfo::exists(path + u"-wal"_s))
        return Error{ErrorCode::File,
                     tr("Beside %1 lies %1-wal, the rest of an earlier file of that name. Move it away, or "
                        "choose another name.")
                         .arg(name),
                     path};
    if (QFile::rename(m_path, path))
        return {};
    return Error{ErrorCode::File,
                 QFileInfo::exists(path)
                     ? tr("%1 is there already. Choose another name.").arg(name)
                     : tr("%1 could not be made. Is the folder there, and may you write in it?").arg(name),
                 path};
}

} // namespace kitcamp
