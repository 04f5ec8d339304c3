// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/snapshotproof.h"

#include "models/members/members.h"
#include "models/members/signatures.h"
#include "models/store/check.h"
#include "models/store/unownedfiles.h"
#include "models/sync/rightsreplay.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 entriesBetweenSteps = 500;

/// All that a file is made of, as SQLite wrote it down.
Result<QStringList> schemaOf(Connection& file)
{
    QStringList parts;
    KITCAMP_TRY(file.each(
        "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema", [&](const Statement& row) {
            // Another version of SQLite writes a column that was added with other blanks.
            parts << QStringList{row.text(0), row.text(1), row.text(2), row.text(3).simplified()}.join(u'\n');
        }));
    parts.sort();
    return parts;
}

/// The schema of an empty file that has come to \p version.
Result<QStringList> schemaAt(int version)
{
    std::vector<Migration> migrations = allMigrations();
    std::erase_if(migrations, [&](const Migration& migration) { return migration.number > version; });
    KITCAMP_ASSIGN(const auto empty, emptyInMemory(migrations));
    return schemaOf(*empty);
}

/// Made once: nearly all snapshots are of today's schema.
Result<QStringList> wantedAt(int version)
{
    static const Result<QStringList> today = schemaAt(latestSchema(allMigrations()));
    return version == latestSchema(allMigrations()) ? today : schemaAt(version);
}

QString firstDifference(const QStringList& there, const QStringList& wanted)
{
    for (const QString& part : there) {
        if (!wanted.contains(part))
            return part.section(u'\n', 0, 1);
    }
    return there.size() < wanted.size() ? u"something is missing"_s : QString();
}

/// What a search finds is made anew where it is of another version: it is no lie.
bool isOfTheHistory(const QString& finding)
{
    static const QStringList names{u"integrity"_s, u"foreign-keys"_s, u"journal"_s, u"journal-rows"_s,
                                   u"replay"_s};
    return names.contains(finding);
}

} // namespace

SnapshotProof::SnapshotProof(QString path, const Domain& domain, const StepProgress& progress)
    : m_path(std::move(path))
    , m_domain(domain)
    , m_progress(progress)
{
}

Error SnapshotProof::lie(const QString& detail)
{
    return {ErrorCode::File,
            tr("It is not what its history says: somebody changed it, or it is damaged."),
            detail,
            u"forged"_s,
            {}};
}

Result<void> SnapshotProof::checkSchema()
{
    KITCAMP_ASSIGN(const auto file, openReceived(m_path));
    KITCAMP_ASSIGN(const int version, schemaVersion(*file));
    KITCAMP_ASSIGN(const QStringList wanted, wantedAt(version));
    KITCAMP_ASSIGN(const QStringList there, schemaOf(*file));
    if (there != wanted)
        return Error{ErrorCode::File,
                     tr("It is not made as a Kitcamp file is: somebody put something of their own into it."),
                     firstDifference(there, wanted),
                     u"forged"_s,
                     {}};
    KITCAMP_ASSIGN(const auto said, file->text("PRAGMA quick_check(1)"));
    if (said != u"ok"_s)
        return lie(said.value_or(QString()));
    return version < latestSchema(allMigrations()) ? migrate(*file, allMigrations()) : Result<void>();
}

Result<void> SnapshotProof::checkHistory(const LogPosition& known)
{
    KITCAMP_ASSIGN(const auto file, Connection::open(m_path, Connection::Mode::Read));
    KITCAMP_ASSIGN(const auto rows, file->integer("SELECT count(*) FROM journal_row"));
    m_isWhole = rows.value_or(0) <= manyRows;
    // Where all rows are compared anyway, it is the signatures alone that are left; without members there are
    // none.
    KITCAMP_ASSIGN(const bool founded, hasMembers(*file));
    if (founded || !m_isWhole)
        KITCAMP_TRY(checkRights(*file, known));
    return m_isWhole ? checkAll() : Result<void>();
}

Result<void> SnapshotProof::checkRights(Connection& file, const LogPosition& known)
{
    const auto orLie = [](const Result<void>& done) {
        return done || done.error().code == ErrorCode::Cancelled ? done : lie(done.error().sentence);
    };
    KITCAMP_TRY(file.script("BEGIN"));
    KITCAMP_ASSIGN(const auto last, Journal(file).last());
    const qint64 end = last ? last->seq : 0;
    RightsReplay replay(file, m_domain, known);
    KITCAMP_TRY(replay.begin());
    for (qint64 seq = 1; seq <= end; ++seq) {
        if (m_progress && seq % entriesBetweenSteps == 1
            && !m_progress(tr("Checking the snapshot"), seq, end))
            return Error{ErrorCode::Cancelled, tr("Cancelled; nothing was changed."), {}};
        KITCAMP_TRY(orLie(replay.take(seq)));
    }
    KITCAMP_ASSIGN(const QString difference, replay.difference());
    if (m_domain.guard.verify)
        KITCAMP_TRY(orLie(verifyAllRedactions(file, {})));
    KITCAMP_TRY(file.script("COMMIT"));
    return difference.isEmpty() ? Result<void>() : Result<void>(lie(difference));
}

Result<void> SnapshotProof::checkAll()
{
    const CheckProgress progress = [this](int done, int of) {
        return !m_progress || m_progress(tr("Checking the snapshot"), done, of);
    };
    KITCAMP_ASSIGN(const CheckReport report, checkFile(m_path, m_domain, progress));
    for (const CheckFinding& finding : report.findings) {
        if (!finding.ok && isOfTheHistory(finding.name))
            return lie(finding.name + u": "_s + finding.sentence);
    }
    return {};
}

} // namespace kitcamp
