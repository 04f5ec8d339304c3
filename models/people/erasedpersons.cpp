// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/erasedpersons.h"

#include "models/people/erasedtables.h"
#include "models/people/personerasure.h"
#include "models/store/erasurestatements.h"
#include "models/store/journal.h"
#include "models/store/tableshapes.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

using TakeEntry = std::function<void(const QList<RowChange>&)>;

/// What became of persons after a past day, as the journal tells it: rows that were merged or removed since
/// stand in no table any more.
class LaterFates
{
public:
    LaterFates(Connection& present, Connection& copy)
        : m_present(present)
        , m_copy(copy)
    {
    }

    Result<void> read()
    {
        KITCAMP_TRY(
            m_present.each("SELECT id, erased_at FROM person WHERE erased_at IS NOT NULL",
                           [&](const Statement& row) { m_erasedAt.insert(row.integer(0), row.integer(1)); }));
        KITCAMP_ASSIGN(const auto cut, m_copy.integer("SELECT max(seq) FROM journal"));
        KITCAMP_TRY(readErasings(cut.value_or(0)));
        return readMerges(cut.value_or(0));
    }

    /// All who are erased, or were merged into somebody who is: person -> instant of the erasing.
    [[nodiscard]] QHash<qint64, qint64> erased() const
    {
        QHash<qint64, qint64> all = m_erasedAt;
        for (auto it = m_mergedInto.cbegin(); it != m_mergedInto.cend(); ++it) {
            qint64 person = it.key();
            for (qsizetype i = 0; i < m_mergedInto.size() && !m_erasedAt.contains(person); ++i)
                person = m_mergedInto.value(person, person);
            if (m_erasedAt.contains(person))
                all.insert(it.key(), m_erasedAt.value(person));
        }
        return all;
    }

private:
    Result<void> readErasings(qint64 cut)
    {
        KITCAMP_ASSIGN(const QStringList columns, TableShapes::columns(m_copy, u"person"_s));
        const qsizetype at = columns.indexOf(u"erased_at"_s);
        const auto sql = u"SELECT seq FROM journal WHERE seq>? AND kind='%1' ORDER BY seq"_s.arg(
            QString(ErasePersons::kind));
        return eachStanding(sql, cut, [&](const QList<RowChange>& changes) {
            for (const RowChange& change : changes) {
                if (change.table == "person"_L1 && change.after.value(at).isValid())
                    m_erasedAt.insert(change.key.toLongLong(), change.after[at].toLongLong());
            }
        });
    }
    Result<void> readMerges(qint64 cut)
    {
        const auto sql = u"SELECT DISTINCT entry FROM journal_row WHERE tbl='merged_row' AND entry>? ORDER "
                         "BY entry"_s;
        return eachStanding(sql, cut, [&](const QList<RowChange>& changes) {
            for (const RowChange& change : changes) {
                // id, tbl, kept: as it was on the day of the merge, whoever took in the other one since.
                if (change.table == "merged_row"_L1 && change.operation == RowOperation::Insert
                    && change.after.value(1).toString() == "person"_L1)
                    m_mergedInto.insert(change.key.toLongLong(), change.after.value(2).toLongLong());
            }
        });
    }
    /// The entries that \p sql finds after \p cut, but for those that were taken back.
    Result<void> eachStanding(const QString& sql, qint64 cut, const TakeEntry& take)
    {
        QList<qint64> places;
        KITCAMP_TRY(m_present.each(
            sql.toUtf8().constData(), [&](const Statement& row) { places << row.integer(0); }, cut));
        Journal journal(m_present);
        for (const qint64 seq : std::as_const(places)) {
            KITCAMP_ASSIGN(const Entry entry, journal.read(seq));
            KITCAMP_ASSIGN(const bool undone, journal.isUndone(entry.opId));
            if (undone)
                continue;
            KITCAMP_ASSIGN(const QList<RowChange> changes, entry.changeset.rows());
            take(changes);
        }
        return {};
    }

    Connection& m_present;
    Connection& m_copy;
    QHash<qint64, qint64> m_erasedAt;
    QHash<qint64, qint64> m_mergedInto;
};

/// As the Action does it, but without its refusals: on that day the person may have had devices.
Result<void> eraseIn(Connection& copy, qint64 person, qint64 at)
{
    return erasePerson(copy, *personErasureRules(), person, at);
}

} // namespace

Result<int> keepErasedPersons(Connection& present, Connection& copy)
{
    LaterFates fates(present, copy);
    KITCAMP_TRY(fates.read());
    const QHash<qint64, qint64> erased = fates.erased();
    int kept = 0;
    for (auto it = erased.cbegin(); it != erased.cend(); ++it) {
        KITCAMP_ASSIGN(const auto known,
                       copy.integer("SELECT 1 FROM person WHERE id=? AND erased_at IS NULL", it.key()));
        if (!known)
            continue;
        KITCAMP_TRY(eraseIn(copy, it.key(), it.value()));
        ++kept;
    }
    return kept;
}

} // namespace kitcamp
