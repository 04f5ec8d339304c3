// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/rightsreplay.h"

#include "models/store/migrations.h"
#include "models/store/statehash.h"
#include "models/store/unownedfiles.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct RightsWords {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::RightsReplay)
};

Error misfit(qint64 seq, const QString& detail)
{
    return {ErrorCode::File,
            RightsWords::tr("Entry %1 of the history does not fit on those before it.").arg(seq),
            u"entry %1: %2"_s.arg(seq).arg(detail)};
}

QString touched(const QString& table, const QString& key, qint64 seq)
{
    return u"%1 %2 %3"_s.arg(table, key).arg(seq);
}

bool isRight(const QString& table)
{
    return RightsReplay::tables().contains(table);
}

} // namespace

RightsReplay::RightsReplay(Connection& source, const Domain& domain, const LogPosition& known)
    : m_source(source)
    , m_domain(domain)
    , m_known(known)
    , m_previous(LogPosition().hash)
{
}

const QStringList& RightsReplay::tables()
{
    static const QStringList all{u"member"_s,        u"member_file"_s, u"log_key"_s,
                                 u"log_key_share"_s, u"operator"_s,    u"setting"_s};
    return all;
}

Result<void> RightsReplay::begin()
{
    KITCAMP_ASSIGN(m_rows, emptyInMemory(allMigrations()));
    KITCAMP_ASSIGN(const auto log, m_source.text("SELECT value FROM file_info WHERE key='log'"));
    KITCAMP_TRY(
        m_rows->execute("INSERT INTO file_info(key, value) VALUES('log', ?)", log.value_or(QString())));
    KITCAMP_ASSIGN(const auto member, m_source.text("SELECT value FROM file_info WHERE key='member'"));
    if (member)
        KITCAMP_TRY(m_rows->execute("INSERT INTO file_info(key, value) VALUES('member', ?)", *member));
    // Rows of other tables come without those that they refer to.
    return m_rows->script("PRAGMA foreign_keys=OFF; BEGIN");
}

Result<void> RightsReplay::take(qint64 seq)
{
    Journal journal(m_source);
    KITCAMP_ASSIGN(const auto head, journal.at(seq));
    KITCAMP_ASSIGN(const PackedEntry packed, journal.readPacked(seq));
    KITCAMP_ASSIGN(const Entry entry, unpack(packed));
    if (!head || entry.action.kind != head->kind || entry.undoes != head->undoes)
        return misfit(seq, u"two things"_s);
    return take(packed);
}

Result<void> RightsReplay::take(const PackedEntry& packed)
{
    KITCAMP_ASSIGN(const Entry entry, unpack(packed));
    if (entry.previousHash != m_previous)
        return misfit(entry.seq, u"chain"_s);
    m_previous = packed.hash();
    if (entry.seq == m_known.seq && m_previous != m_known.hash)
        return misfit(entry.seq, u"another one is known"_s);
    KITCAMP_ASSIGN(const QList<RowTouch> rows, entry.changeset.touches());
    const bool concerned =
        std::any_of(rows.begin(), rows.end(), [](const RowTouch& row) { return isRight(row.table); });
    if (entry.seq > m_known.seq) {
        if (m_domain.guard.verify)
            KITCAMP_TRY(m_domain.guard.verify(*m_rows, entry, packed));
        if (concerned)
            KITCAMP_TRY(judge(entry, rows));
    }
    if (concerned)
        return apply(entry, packed, rows);
    return entry.changeset.isPatchset() ? Journal(*m_rows).append(entry, packed, {}) : Result<void>();
}

Result<void> RightsReplay::judge(const Entry& entry, const QList<RowTouch>& rows)
{
    if (!m_domain.guard.permit)
        return {};
    KITCAMP_ASSIGN(const EntryPermit permit, m_domain.guard.permit(*m_rows, entry));
    return permit(entry, rows);
}

Result<void> RightsReplay::apply(const Entry& entry, const PackedEntry& packed, const QList<RowTouch>& rows)
{
    KITCAMP_ASSIGN(const auto conflict, entry.changeset.apply(*m_rows, [](const Changeset::Misfit& found) {
        return isRight(found.row.table) ? Changeset::Remedy::Abort : Changeset::Remedy::Omit;
    }));
    if (conflict)
        return misfit(entry.seq, conflict->table + u'/' + conflict->key);
    for (const RowTouch& row : rows) {
        if (isRight(row.table))
            m_touched.insert(touched(row.table, row.key, entry.seq));
    }
    // What takes it back is judged by it.
    return Journal(*m_rows).append(entry, packed, rows);
}

Result<QString> RightsReplay::difference()
{
    KITCAMP_ASSIGN(const auto said, stateHashes(*m_rows, tables()));
    KITCAMP_ASSIGN(const auto there, stateHashes(m_source, tables()));
    for (const QString& table : tables()) {
        if (said.value(table) != there.value(table))
            return table;
    }
    QSet<QString> noted;
    for (const QString& table : tables()) {
        KITCAMP_TRY(m_source.each(
            "SELECT key, entry FROM journal_row WHERE tbl=?",
            [&](const Statement& row) { noted.insert(touched(table, row.text(0), row.integer(1))); }, table));
    }
    return noted == m_touched ? QString() : u"journal_row"_s;
}

} // namespace kitcamp
