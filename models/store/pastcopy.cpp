// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/pastcopy.h"

#include "models/store/centre.h"
#include "models/store/domain.h"
#include "models/store/pastcopycontent.h"
#include "models/store/pastcopyerasures.h"
#include "models/store/pastcopyfolder.h"
#include "models/store/platform.h"

#include <QFileInfo>
#include <QLocale>
#include <QStorageInfo>

#include <sqlite3.h>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct Past {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::PastCopy)
};

constexpr int pagesAtOnce = 2'048; ///< 8 MB: some milliseconds

/// Where each part of the work ends, of 1: as long as they take on a large file a year back.
constexpr double copied = 0.30;
constexpr double takenBack = 0.75;
constexpr double journalCut = 0.90;

/// One part of the whole work.
PastCopyContent::Step partOf(const PastCopy::Watch& watch, double from, double to)
{
    return [&watch, from, to](double part) -> Result<void> {
        if (watch.cancelled && watch.cancelled())
            return Error{ErrorCode::Cancelled, Past::tr("Cancelled."), {}};
        if (watch.progress)
            watch.progress(from + (to - from) * part);
        return {};
    };
}

Error noRoom(const QString& target, qint64 needed)
{
    return {ErrorCode::File,
            Past::tr("There is no room for a copy of the file as of that day: %1 are needed in %2. Make room "
                     "and try again.",
                     "%1: size, %2: folder")
                .arg(QLocale().formattedDataSize(needed), QFileInfo(target).absolutePath()),
            target, u"no-room"_s};
}

Result<void> copyPages(Connection& from, Connection& to, const PastCopyContent::Step& step)
{
    const std::unique_ptr<sqlite3_backup, decltype(&sqlite3_backup_finish)> backup(
        sqlite3_backup_init(to.handle(), "main", from.handle(), "main"), sqlite3_backup_finish);
    if (!backup)
        return to.lastError(u"sqlite3_backup_init"_s);
    // The reader's transaction holds one moment of the file: no step begins anew when somebody writes.
    for (int rc = SQLITE_OK; rc != SQLITE_DONE;) {
        rc = sqlite3_backup_step(backup.get(), pagesAtOnce);
        if (rc != SQLITE_OK && rc != SQLITE_DONE)
            return to.errorOf(rc, u"sqlite3_backup_step"_s);
        const int all = std::max(1, sqlite3_backup_pagecount(backup.get()));
        KITCAMP_TRY(step(1.0 - static_cast<double>(sqlite3_backup_remaining(backup.get())) / all));
    }
    return {};
}

/// What is not over has no last entry yet: everything belongs to it.
Result<std::optional<qint64>> firstEntryAfter(Connection& file, qint64 end)
{
    return file.integer("SELECT seq FROM journal WHERE at>? ORDER BY seq LIMIT 1", end);
}

/// Large files are read once, from one end to the other: mapped they would count as this program's memory.
Result<std::unique_ptr<Connection>> openMoment(const QString& path)
{
    KITCAMP_ASSIGN(auto connection, Connection::open(path, Connection::Mode::Read));
    KITCAMP_TRY(connection->script("PRAGMA mmap_size=0; PRAGMA cache_size=-16384; BEGIN"));
    KITCAMP_TRY(connection->integer("SELECT 1 FROM file_info")); // from here on it is one moment
    return connection;
}

/// Nobody needs this file after a power cut.
Result<std::unique_ptr<Connection>> openCopy(const QString& path)
{
    if (!platform::makePrivateFile(path))
        return noRoom(path, 0);
    KITCAMP_ASSIGN(auto connection, Connection::open(path, Connection::Mode::Write));
    KITCAMP_TRY(connection->script("PRAGMA mmap_size=0; PRAGMA synchronous=OFF"));
    return connection;
}

/// A disk that is full says so in SQLite's words, which are about the file: here it is another disk.
Error inOtherWords(const Error& error, const QString& source, const QString& copy)
{
    const bool full = error.detail.startsWith(u"SQLite 13:"_s) || error.detail.startsWith(u"SQLite 778:"_s);
    return full ? noRoom(copy, QFileInfo(source).size()) : error;
}

} // namespace

/// The making of one copy: what is read, what is written, and who watches.
struct PastCopy::Making {
    const Source& source;
    const Watch& watch;
    std::unique_ptr<Connection> present;
    qint64 cut = 0; ///< the last entry of the past
};

PastCopy::PastCopy(const Source& source, std::unique_ptr<PastCopyFolder> folder)
    : m_folder(std::move(folder))
    , m_sourcePath(source.path)
    , m_path(m_folder->filePath(QFileInfo(source.path).fileName()))
    , m_presentClock(source.clock)
{
}

PastCopy::~PastCopy() = default;

void PastCopy::removeLeftovers()
{
    PastCopyFolder::removeLeftovers();
}

Result<std::unique_ptr<PastCopy>> PastCopy::make(const Source& source, QDate day)
{
    return make(source, day, Watch());
}

Result<std::unique_ptr<PastCopy>> PastCopy::make(const Source& source, QDate day, const Watch& watch)
{
    if (!day.isValid())
        return Error{ErrorCode::Usage, Past::tr("That is no day. Write it as 2023-12-31."), {}};
    Making making{source, watch, {}};
    KITCAMP_ASSIGN(making.present, openMoment(source.path));
    KITCAMP_ASSIGN(auto folder, PastCopyFolder::make());
    std::unique_ptr<PastCopy> copy(new PastCopy(source, std::move(folder))); // private constructor
    KITCAMP_TRY(copy->findTheDay(making, day));
    if (const auto filled = copy->fill(making); !filled)
        return inOtherWords(filled.error(), source.path, copy->m_path);
    if (watch.progress)
        watch.progress(1.0);
    return copy;
}

Result<void> PastCopy::findTheDay(Making& making, QDate day)
{
    Connection& present = *making.present;
    KITCAMP_ASSIGN(const Centre centre, Centre::read(present));
    m_zone = centre.zone;
    const qint64 now = m_presentClock.now();
    const QDate today = QDateTime::fromSecsSinceEpoch(now, m_zone).date();
    m_knowledge.day = std::min(day, today);
    const qint64 end = day.addDays(1).startOfDay(m_zone).toSecsSinceEpoch() - 1;
    m_clock.set(QDateTime::fromSecsSinceEpoch(std::min(end, now), Qt::UTC));
    KITCAMP_ASSIGN(const auto last, present.integer("SELECT max(seq) FROM journal"));
    KITCAMP_ASSIGN(const auto first, present.integer("SELECT at FROM journal WHERE seq=1"));
    if (first)
        m_knowledge.firstDay = QDateTime::fromSecsSinceEpoch(*first, m_zone).date();
    making.cut = last.value_or(0);
    if (day < today) {
        KITCAMP_ASSIGN(const auto after, firstEntryAfter(present, end));
        making.cut = after ? *after - 1 : making.cut;
        if (making.cut == 0)
            return tooEarly(making);
    }
    m_knowledge.entries = making.cut;
    m_knowledge.laterEntries = last.value_or(0) - making.cut;
    return {};
}

Error PastCopy::tooEarly(const Making& making) const
{
    if (!m_knowledge.firstDay.isValid())
        return {ErrorCode::Refused, Past::tr("This file knows nothing yet."), {}, u"before-the-file"_s, {}};
    QStringList sentences{Past::tr("This file knows nothing before %1.", "%1: day")
                              .arg(m_knowledge.firstDay.toString(Qt::ISODate))};
    const auto imports = importsOf(*making.present, making.source.domain, m_zone);
    for (const PastKnowledge::Import& import : imports ? *imports : QList<PastKnowledge::Import>())
        sentences << PastKnowledge::sentenceOf(import);
    return {
        ErrorCode::Refused,
        sentences.join(u' '),
        {},
        u"before-the-file"_s,
        {Past::tr("Ask for %1 or a later day.", "%1: day").arg(m_knowledge.firstDay.toString(Qt::ISODate))}};
}

Result<void> PastCopy::fill(const Making& making)
{
    const qint64 size = QFileInfo(m_sourcePath).size();
    const QStorageInfo disk(QFileInfo(m_path).absolutePath());
    if (disk.isValid() && disk.bytesAvailable() >= 0 && disk.bytesAvailable() < size)
        return noRoom(m_path, size);
    KITCAMP_ASSIGN(const auto copy, openCopy(m_path));
    KITCAMP_TRY(copyPages(*making.present, *copy, partOf(making.watch, 0.0, copied)));
    // A file in the mode of the original would write each page twice.
    KITCAMP_TRY(copy->script("PRAGMA journal_mode=DELETE"));
    PastCopyContent content(*making.present, *copy, making.cut);
    if (making.source.domain.erasure)
        KITCAMP_TRY(content.redact(*making.source.domain.erasure));
    KITCAMP_TRY(content.leaveTheComputer(m_knowledge.day));
    // The secrets were overwritten; what the journal leaves behind stands in the original as well.
    KITCAMP_TRY(copy->script("PRAGMA secure_delete=OFF"));
    KITCAMP_TRY(content.takeBack(partOf(making.watch, copied, takenBack)));
    KITCAMP_TRY(content.cutJournal(partOf(making.watch, takenBack, journalCut)));
    PastCopyErasures erasures(*making.present, *copy, making.source.domain);
    KITCAMP_TRY(erasures.keep(making.cut));
    m_knowledge.erased = erasures.erased();
    return content.renewSearch(making.source.domain.searchSources, erasures.rows(),
                               partOf(making.watch, journalCut, 1.0));
}

} // namespace kitcamp
