// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/redactedbackups.h"

#include "models/store/backup.h"
#include "models/store/erasurestatements.h"
#include "models/store/filecheck.h"
#include "models/store/journalredaction.h"
#include "models/store/migrations.h"
#include "models/store/picturesinuse.h"
#include "models/store/platform.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <limits>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr auto workEnding = ".redacting"_L1;

/// One copy while it is worked on.
class BackupWork
{
public:
    BackupWork(Connection& file, const Domain& domain, const QByteArray& author)
        : m_file(file)
        , m_domain(domain)
        , m_rules(*domain.erasure)
        , m_author(author)
    {
    }

    Result<void> run(const QList<Erasing>& erasings)
    {
        KITCAMP_TRY(m_file.execute("BEGIN IMMEDIATE"));
        KITCAMP_ASSIGN(const QList<Erasing> here, asOfNow(erasings));
        // Where it is restored, the entry that names the file's author of today may come after the erasing.
        KITCAMP_ASSIGN(const auto own, m_file.text("SELECT value FROM file_info WHERE key='author'"));
        const QByteArray author = own ? QByteArray::fromHex(own->toLatin1()) : m_author;
        JournalRedaction redaction(m_file, m_rules, author);
        KITCAMP_TRY(redaction.look(here, {}));
        for (const Erasing& erasing : here)
            KITCAMP_TRY(eraseContent(erasing));
        KITCAMP_TRY(redaction.cutContent(m_file));
        KITCAMP_TRY(redaction.writeAll(m_file));
        KITCAMP_TRY(dropPicturesNotInUse(m_file, m_domain, redaction.pictures()));
        KITCAMP_TRY(dropDerived());
        KITCAMP_TRY(m_file.execute("COMMIT"));
        return m_file.script("VACUUM");
    }

private:
    /// As far as the copy knows of them: of one that came later nothing is erased there yet.
    Result<QList<Erasing>> asOfNow(const QList<Erasing>& erasings)
    {
        QList<Erasing> here;
        for (const Erasing& erasing : erasings) {
            KITCAMP_ASSIGN(const auto place,
                           m_file.integer("SELECT seq FROM journal WHERE op_id=?", erasing.opId));
            if (place) {
                ErasureNote note;
                note.opId = erasing.opId;
                KITCAMP_ASSIGN(QList<Erasing> performed, erasingsOf(m_file, m_rules, {note}));
                here << performed;
                continue;
            }
            constexpr qint64 behindAll = std::numeric_limits<qint64>::max();
            Erasing ahead{erasing.opId, behindAll, {}, {}, {}, erasing.cuts, erasing.later, false};
            KITCAMP_ASSIGN(ahead.persons, withMerged(m_file, m_rules, erasing.persons, behindAll));
            here << ahead;
        }
        return here;
    }
    Result<void> eraseContent(const Erasing& erasing)
    {
        if (erasing.performed)
            return {};
        for (auto person = erasing.persons.cbegin(); person != erasing.persons.cend(); ++person)
            KITCAMP_TRY(erasePerson(m_file, m_rules, person.key(), person.value()));
        return {};
    }
    /// What people search by is made anew when the copy is opened; so are the marks of turns.
    Result<void> dropDerived()
    {
        KITCAMP_TRY(m_file.execute("DELETE FROM search_text"));
        KITCAMP_TRY(m_file.execute("DELETE FROM file_info WHERE key LIKE 'search:%'"));
        KITCAMP_TRY(m_file.execute("UPDATE erasure SET what=json_set(json_remove(what, '$.words', "
                                   "'$.hashes'), '$.journal', json('true')) WHERE done_at IS NULL"));
        return m_file.execute("DELETE FROM sync_turn");
    }

    Connection& m_file;
    const Domain& m_domain;
    const ErasureRules& m_rules;
    const QByteArray& m_author;
};

/// Nothing of a copy that could not be finished is left behind.
class WorkCopy
{
public:
    explicit WorkCopy(QString path)
        : m_path(std::move(path))
    {
        remove();
    }
    ~WorkCopy() { remove(); }
    WorkCopy(const WorkCopy&) = delete;
    WorkCopy& operator=(const WorkCopy&) = delete;
    [[nodiscard]] const QString& path() const { return m_path; }

private:
    void remove() const
    {
        for (const QString& ending : {u""_s, u".part"_s, u"-journal"_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(m_path + ending);
    }

    QString m_path;
};

Result<void> redactBackup(const QString& path, const Domain& domain, const QList<Erasing>& erasings,
                          const QByteArray& author)
{
    const WorkCopy work(path + workEnding);
    const std::vector<Migration> migrations = allMigrations();
    KITCAMP_TRY(checkReadable(path, latestSchema(migrations)));
    KITCAMP_TRY(backUp(path, work.path()));
    {
        KITCAMP_ASSIGN(const auto file, Connection::open(work.path(), Connection::Mode::Write));
        KITCAMP_ASSIGN(const int schema, schemaVersion(*file));
        if (schema < latestSchema(migrations))
            KITCAMP_TRY(migrate(*file, migrations));
        KITCAMP_TRY(BackupWork(*file, domain, author).run(erasings));
    }
    // Its rest would be taken for a part of what replaces it.
    for (const QString& ending : {u"-journal"_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(path + ending);
    if (platform::replaceFile(work.path(), path))
        return {};
    return Error{ErrorCode::File,
                 QCoreApplication::translate("kitcamp::Backup",
                                             "The backup %1 could not be written. Is the disk full?")
                     .arg(QFileInfo(path).fileName()),
                 path};
}

/// False where nobody can restore \p path either: then nothing is lost with it.
bool isSound(const QString& path)
{
    if (!checkReadable(path, latestSchema(allMigrations())))
        return false;
    const auto file = Connection::open(path, Connection::Mode::Read);
    const auto said =
        file ? (*file)->text("PRAGMA quick_check(1)") : Result<std::optional<QString>>(file.error());
    return said && *said == u"ok"_s;
}

} // namespace

Result<QList<BackupOutcome>> redactBackups(const QString& path, const Domain& domain,
                                           const QList<Erasing>& erasings, const QByteArray& author,
                                           const std::function<Result<void>()>& step)
{
    QList<BackupOutcome> outcomes;
    QDir folder(backupFolder(path));
    const QStringList all = folder.entryList(QDir::Files, QDir::Name);
    for (const QString& name : all) {
        KITCAMP_TRY(step());
        if (!name.endsWith(".kitcamp"_L1)) {
            folder.remove(name); // what a killed program left of one
            continue;
        }
        BackupOutcome outcome{name, false, {}};
        if (const auto redacted = redactBackup(folder.filePath(name), domain, erasings, author); !redacted) {
            // No room, or somebody reads it: that passes, and the step is done again. A backup is not given
            // up for it.
            if (isSound(folder.filePath(name)))
                return redacted.error();
            outcome.deleted = true;
            outcome.why = redacted.error().sentence;
            folder.remove(name);
        }
        outcomes << outcome;
    }
    return outcomes;
}

} // namespace kitcamp
