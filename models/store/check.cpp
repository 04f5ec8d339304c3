// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/check.h"

#include "models/store/replay.h"
#include "models/store/searchindex.h"
#include "models/store/statehash.h"

#include <QMap>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// Entries are applied one by one up to this number: about ten seconds.
constexpr qint64 manyEntries = 50'000;

/// Looks at one moment of the file, part by part.
class ContentCheck
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::ContentCheck)
public:
    ContentCheck(Connection& connection, const Domain& domain)
        : m_connection(connection)
        , m_domain(domain)
        , m_migrations(allMigrations())
        , m_synced(syncedTables(m_migrations))
    {
    }

    Result<CheckReport> run(const CheckProgress& progress);

private:
    struct Step {
        QString name;
        QString holds; ///< the sentence where nothing is wrong
        std::function<Result<QString>()> problem; ///< empty where nothing is wrong
    };

    [[nodiscard]] QList<Step> steps();
    [[nodiscard]] Result<QString> integrity();
    [[nodiscard]] Result<QString> foreignKeys();
    [[nodiscard]] Result<QString> journalChain();
    [[nodiscard]] Result<QString> journalRows();
    [[nodiscard]] Result<QString> replayed();
    [[nodiscard]] Result<QString> searchTexts();
    [[nodiscard]] Result<QString> placeInLog();

    Connection& m_connection;
    const Domain& m_domain;
    std::vector<Migration> m_migrations;
    QStringList m_synced;
};

QList<ContentCheck::Step> ContentCheck::steps()
{
    QList<Step> steps{
        {u"integrity"_s, tr("The file is whole."), [this] { return integrity(); }},
        {u"foreign-keys"_s, tr("Nothing refers to something that is not there."),
         [this] { return foreignKeys(); }},
    };
    for (const Invariant& invariant : m_domain.invariants) {
        steps << Step{u"invariant: "_s + invariant.name, tr("The rule holds everywhere."),
                      [this, &invariant]() -> Result<QString> {
                          const auto held = invariant.checkAll(m_connection);
                          return held ? QString() : held.error().sentence;
                      }};
    }
    steps << Step{u"journal"_s, tr("The history is complete and unchanged."),
                  [this] { return journalChain(); }}
          << Step{u"journal-rows"_s, tr("The history of each object is complete."),
                  [this] { return journalRows(); }}
          << Step{u"replay"_s, tr("The history gives exactly what the file holds."),
                  [this] { return replayed(); }}
          << Step{u"search"_s, tr("Everything can be found."), [this] { return searchTexts(); }}
          << Step{u"sync"_s, tr("The file knows its place in the shared log, and nothing waits twice."),
                  [this] { return placeInLog(); }};
    return steps;
}

Result<CheckReport> ContentCheck::run(const CheckProgress& progress)
{
    CheckReport report;
    const QList<Step> all = steps();
    for (int i = 0; i < all.size(); ++i) {
        if (progress && !progress(i, static_cast<int>(all.size())))
            return Error{ErrorCode::Cancelled, tr("The check was cancelled. Nothing was changed."), {}};
        const auto problem = all[i].problem();
        const QString sentence = problem ? *problem : problem.error().sentence;
        report.findings << CheckFinding{all[i].name, problem && problem->isEmpty(),
                                        sentence.isEmpty() ? all[i].holds : sentence};
    }
    return report;
}

Result<QString> ContentCheck::integrity()
{
    KITCAMP_ASSIGN(const auto said, m_connection.text("PRAGMA integrity_check(1)"));
    return said == u"ok"_s ? QString() : tr("The file is damaged: %1").arg(said.value_or(QString()));
}

Result<QString> ContentCheck::foreignKeys()
{
    QString problem;
    KITCAMP_TRY(m_connection.each(
        "SELECT \"table\", rowid, parent FROM pragma_foreign_key_check", [&](const Statement& row) {
            problem = tr("Row %1 of %2 refers to something in %3 that is not there.")
                          .arg(row.text(1), row.text(0), row.text(2));
            return false;
        }));
    return problem;
}

Result<QString> ContentCheck::journalChain()
{
    Journal journal(m_connection);
    KITCAMP_ASSIGN(const auto last, journal.last());
    QByteArray previous(32, '\0');
    for (qint64 seq = 1; last && seq <= last->seq; ++seq) {
        KITCAMP_ASSIGN(const auto head, journal.at(seq));
        if (!head)
            return tr("Entry %1 of the history is missing.").arg(seq);
        KITCAMP_ASSIGN(const Entry entry, journal.read(seq)); // verifies the entry's own hash
        if (entry.previousHash != previous)
            return tr("Entry %1 of the history does not follow the one before it.").arg(seq);
        if (entry.action.kind != head->kind || entry.undoes != head->undoes)
            return tr("Entry %1 of the history says two different things.").arg(seq);
        previous = head->hash;
    }
    return QString();
}

Result<QString> ContentCheck::journalRows()
{
    Journal journal(m_connection);
    KITCAMP_ASSIGN(const auto last, journal.last());
    qint64 rowCount = 0;
    KITCAMP_ASSIGN(Statement find,
                   m_connection.prepare("SELECT 1 FROM journal_row WHERE tbl=? AND key=? AND entry=?"));
    for (qint64 seq = 1; last && seq <= last->seq; ++seq) {
        KITCAMP_ASSIGN(const Entry entry, journal.read(seq));
        KITCAMP_ASSIGN(const QList<RowChange> rows, entry.changeset.rows());
        rowCount += rows.size();
        for (const RowChange& row : rows) {
            find.reset();
            KITCAMP_ASSIGN(const bool found, find.bindAll(row.table, row.key, seq).step());
            if (!found)
                return tr("The history of row %1 of %2 lacks entry %3.").arg(row.key, row.table).arg(seq);
        }
    }
    KITCAMP_ASSIGN(const auto counted, m_connection.integer("SELECT count(*) FROM journal_row"));
    return counted == rowCount ? QString()
                               : tr("The history of some rows names entries that did not touch them.");
}

Result<QString> ContentCheck::replayed()
{
    KITCAMP_ASSIGN(const auto last, Journal(m_connection).last());
    const ReplayMode mode = last && last->seq > manyEntries ? ReplayMode::Merged : ReplayMode::EntryByEntry;
    KITCAMP_ASSIGN(const auto copy, replayInto(m_connection, u":memory:"_s, m_migrations, mode));
    KITCAMP_ASSIGN(const auto here, stateHashes(m_connection, m_synced));
    KITCAMP_ASSIGN(const auto there, stateHashes(*copy, m_synced));
    for (const QString& table : m_synced) {
        if (here.value(table) != there.value(table))
            return tr("The rows of %1 are not what the history says.").arg(table);
    }
    return QString();
}

Result<QString> ContentCheck::searchTexts()
{
    for (const SearchSource& source : m_domain.searchSources) {
        KITCAMP_ASSIGN(const auto stale,
                       SearchIndex(m_domain.searchSources).firstStale(m_connection, source));
        if (stale)
            return tr("%1 is not found by all its names and numbers.")
                .arg(Naming(m_connection, m_domain).name(source.table, *stale));
    }
    return QString();
}

Result<QString> ContentCheck::placeInLog()
{
    Journal journal(m_connection);
    KITCAMP_ASSIGN(const auto text,
                   m_connection.text("SELECT value FROM file_info WHERE key='sync.standing'"));
    const qint64 standing = text.value_or(QString()).toLongLong();
    KITCAMP_ASSIGN(const auto head, journal.at(standing));
    if (standing != 0 && !head)
        return tr("The history ends before entry %1, which it has from the shared log.").arg(standing);
    KITCAMP_ASSIGN(
        const auto twice,
        m_connection.text("SELECT hex(op_id) FROM inbox WHERE op_id IN (SELECT op_id FROM journal)"));
    return twice ? tr("An entry of the history waits in the inbox as well: %1.").arg(*twice) : QString();
}

Result<CheckReport> checkMoment(Connection& connection, const Domain& domain, const CheckProgress& progress)
{
    KITCAMP_TRY(connection.script("BEGIN"));
    auto report = ContentCheck(connection, domain).run(progress);
    KITCAMP_TRY(connection.script("COMMIT"));
    return report;
}

} // namespace

Result<CheckReport> checkFile(Store& store, const CheckProgress& progress)
{
    return checkFile(store.path(), store.domain(), progress);
}

Result<CheckReport> checkFile(const QString& path, const Domain& domain, const CheckProgress& progress)
{
    // A connection of its own: a check may take long, and the windows' readers go on.
    KITCAMP_ASSIGN(const auto connection, Store::openReader(path));
    return checkMoment(*connection, domain, progress);
}

} // namespace kitcamp
