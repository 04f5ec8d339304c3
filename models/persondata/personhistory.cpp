// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/persondata/personhistory.h"

#include "models/persondata/description.h"
#include "models/store/journal.h"
#include "models/store/knownfiles.h"
#include "models/store/tableshapes.h"

#include <QCoreApplication>
#include <QSet>

#include <map>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct HistoryWords {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::PersonHistory)
};

using RowKey = std::pair<QString, QString>; ///< table and key, as journal_row has them
using GoneRows = QHash<qint64, QSet<QString>>; ///< the last entry that touched them -> keys

/// Sentences about more rows than these name nobody.
constexpr qsizetype mostNamed = 40;

/// Collects rows that are, or were, somebody's and reads what was done to them.
class PersonJournal
{
public:
    PersonJournal(const PersonDataSource& source, PersonValues& values)
        : m_source(source)
        , m_values(values)
        , m_journal(source.file)
        , m_naming(source.file, source.domain)
    {
        m_naming.sentenceOfEntry = [this](const OpId& opId) { return sentenceOf(opId); };
    }

    Result<QList<PersonDeed>> read(const PersonData& data)
    {
        collectRows(data);
        KITCAMP_TRY(collectRemoved());
        KITCAMP_TRY(collectEntries());
        QList<PersonDeed> deeds;
        for (const auto& [seq, rows] : m_entries) {
            KITCAMP_TRY(goOn());
            KITCAMP_ASSIGN(const Entry entry, m_journal.read(seq));
            KITCAMP_ASSIGN(const PersonDeed deed, deedOf(entry, rows));
            deeds << deed;
        }
        return deeds;
    }

private:
    void collectRows(const PersonData& data)
    {
        for (const PersonTable& table : personTables()) {
            const PersonPart* part = table.own ? data.part(table.key) : nullptr;
            for (const PersonRow& row : part ? part->rows : QList<PersonRow>())
                m_rows.insert({table.table, QString::number(row.id)});
            if (table.table != "merged_row"_L1 || !part)
                continue;
            for (const PersonRow& row : part->rows) // she was entered twice: what was done to the other one
                m_rows.insert({u"person"_s, QString::number(row.id)});
        }
    }

    /// Rows that are no longer there and led to her: their last entry tells whose they were. Tables stand in
    /// the description before those that refer to them, but for few: it is done twice.
    Result<void> collectRemoved()
    {
        for (int round = 0; round < 2; ++round) {
            for (const PersonTable& table : personTables()) {
                if (table.own && !table.ways.isEmpty())
                    KITCAMP_TRY(collectRemovedOf(table));
            }
        }
        return {};
    }

    Result<void> collectRemovedOf(const PersonTable& table)
    {
        if (!m_gone.contains(table.table))
            KITCAMP_TRY(findGone(table.table));
        KITCAMP_ASSIGN(const auto ways, waysOf(table));
        const GoneRows gone = m_gone.value(table.table);
        for (auto it = gone.cbegin(); it != gone.cend(); ++it) {
            KITCAMP_TRY(goOn());
            KITCAMP_ASSIGN(const Entry entry, m_journal.read(it.key()));
            KITCAMP_ASSIGN(const QList<RowChange> changes, entry.changeset.rows());
            for (const RowChange& change : changes) {
                if (change.table == table.table && it->contains(change.key) && isHers(change, ways))
                    m_rows.insert({change.table, change.key});
            }
        }
        return {};
    }

    /// All rows of a table that are no longer there, whosever they were.
    Result<void> findGone(const QString& table)
    {
        KITCAMP_TRY(goOn());
        const QString sql =
            u"SELECT r.key, max(r.entry) FROM journal_row AS r WHERE r.tbl=? AND NOT EXISTS "
            "(SELECT 1 FROM \"%1\" AS t WHERE t.id=CAST(r.key AS INTEGER)) GROUP BY r.key"_s.arg(table);
        GoneRows& gone = m_gone[table];
        return m_source.file.each(
            sql.toUtf8().constData(), [&](const Statement& row) { gone[row.integer(1)].insert(row.text(0)); },
            table);
    }

    /// Which column leads to which table.
    using Ways = QList<std::pair<int, QString>>;
    Result<Ways> waysOf(const PersonTable& table)
    {
        Ways ways;
        KITCAMP_ASSIGN(const QList<PersonColumn> columns, m_values.columnsOf(table.table));
        for (const PersonColumn& column : columns) {
            if (table.ways.contains(column.name))
                ways << std::pair(column.position, column.references);
        }
        return ways;
    }
    [[nodiscard]] bool isHers(const RowChange& change, const Ways& ways) const
    {
        return std::any_of(ways.begin(), ways.end(), [&](const auto& way) {
            return m_rows.contains({way.second, change.before.value(way.first).toString()})
                || m_rows.contains({way.second, change.after.value(way.first).toString()});
        });
    }

    Result<void> collectEntries()
    {
        for (const RowKey& row : std::as_const(m_rows)) {
            KITCAMP_TRY(m_source.file.each(
                "SELECT entry FROM journal_row WHERE tbl=? AND key=?",
                [&](const Statement& found) { m_entries[found.integer(0)].insert(row); }, row.first,
                row.second));
        }
        return {};
    }

    Result<PersonDeed> deedOf(const Entry& entry, const QSet<RowKey>& rows)
    {
        PersonDeed deed{entry.at, entry.action.kind, sentenceOf(entry), {}, {}, {}};
        if (entry.operatorId)
            deed.who = m_naming.name(u"operator"_s, entry.operatorId);
        KITCAMP_ASSIGN(deed.computer, knownFileName(m_source.file, entry.author));
        KITCAMP_ASSIGN(const QList<RowChange> changes, entry.changeset.rows());
        for (const RowChange& change : changes) {
            if (rows.contains({change.table, change.key}))
                KITCAMP_TRY(addChanges(change, deed));
            if (changes.size() <= mostNamed)
                KITCAMP_TRY(hideOthers(change, deed.sentence));
        }
        return deed;
    }

    /// Takes the names of others that the changed row leads to out of the sentence.
    Result<void> hideOthers(const RowChange& change, QString& sentence)
    {
        KITCAMP_ASSIGN(const QList<PersonColumn> columns, m_values.columnsOf(change.table));
        for (const PersonColumn& column : columns) {
            const bool isSomebody = change.table == "person"_L1 && column.name == "id"_L1;
            const QString table = isSomebody ? change.table : column.references;
            if (table != "person"_L1 && table != "participation"_L1)
                continue;
            for (const QVariant& value :
                 {change.before.value(column.position), change.after.value(column.position)}) {
                if (!value.isValid() || m_rows.contains({table, value.toString()}))
                    continue;
                KITCAMP_ASSIGN(const auto name,
                               m_source.file.text(table == "person"_L1
                                                      ? "SELECT name FROM person WHERE id=?"
                                                      : "SELECT p.name FROM participation AS m JOIN person "
                                                        "AS p ON p.id=m.person WHERE m.id=?",
                                                  value.toLongLong()));
                if (name && name->size() > 1)
                    sentence.replace(*name, HistoryWords::tr("another person"));
            }
        }
        return {};
    }

    Result<void> addChanges(const RowChange& change, PersonDeed& deed)
    {
        PersonChange one{
            change.table, change.key.toLongLong(), {}, m_values.tableTitle(change.table), {}, {}};
        if (change.operation != RowOperation::Update)
            deed.changes << one; // its values follow
        KITCAMP_ASSIGN(const QList<PersonColumn> columns, m_values.columnsOf(change.table));
        for (const PersonColumn& column : columns) {
            const QVariant before = change.before.value(column.position);
            const QVariant after = change.after.value(column.position);
            const bool touched = change.operation != RowOperation::Update || after.isValid();
            if (!touched || column.name == "id"_L1 || column.kind == PersonColumnKind::Derived)
                continue;
            one.column = column.name;
            one.title = column.title;
            one.before = formerCell(column, before);
            one.after = formerCell(column, after);
            if (one.before.text != one.after.text)
                deed.changes << one;
        }
        return {};
    }

    /// Pictures stand once in what is told, and what was sealed stays so. Who else was meant is not told.
    PersonCell formerCell(const PersonColumn& column, const QVariant& value)
    {
        const bool leadsToSomebody =
            column.references == "person"_L1 || (column.references == "participation"_L1);
        const bool isHerself = leadsToSomebody && m_rows.contains({column.references, value.toString()});
        if (column.kind == PersonColumnKind::Sealed || (leadsToSomebody && !isHerself))
            return PersonValues::hiddenCell(column, value);
        PersonCell cell = m_values.cell(column, value);
        if (column.kind == PersonColumnKind::Picture && cell.value.isObject())
            cell.value = QJsonObject{{"hash"_L1, value.toString()}};
        return cell;
    }

    QString sentenceOf(const OpId& opId)
    {
        const auto head = m_journal.find(opId);
        if (!head || !*head)
            return m_naming.name(QString(), 0);
        const auto entry = m_journal.read((*head)->seq);
        return entry ? sentenceOf(*entry) : entry.error().sentence;
    }
    QString sentenceOf(const Entry& entry)
    {
        if (entry.undoes.isValid())
            return entry.action.kind == takingBack::redoKind
                ? HistoryWords::tr("Done again: %1").arg(sentenceOfUndone(entry.undoes))
                : HistoryWords::tr("Taken back: %1").arg(sentenceOf(entry.undoes));
        const ActionRegistry::Kind* kind = m_source.domain.actions.find(entry.action.kind);
        return kind ? kind->sentence(entry.action.parameters, m_naming) : entry.action.kind;
    }
    /// A redo takes an undo back: what was done again is what that one took back.
    QString sentenceOfUndone(const OpId& undo)
    {
        const auto head = m_journal.find(undo);
        return head && *head && (*head)->undoes.isValid() ? sentenceOf((*head)->undoes) : sentenceOf(undo);
    }

    Result<void> goOn() const
    {
        const int all = static_cast<int>(personTables().size()) + 2;
        if (!m_source.progress || m_source.progress(all - 2, all))
            return {};
        return Error{ErrorCode::Cancelled, HistoryWords::tr("Cancelled."), {}, {}, {}};
    }

    const PersonDataSource& m_source;
    PersonValues& m_values;
    Journal m_journal;
    Naming m_naming;
    QSet<RowKey> m_rows;
    QHash<QString, GoneRows> m_gone; ///< by table
    std::map<qint64, QSet<RowKey>> m_entries; ///< by their place in the journal
};

} // namespace

Result<QList<PersonDeed>> personHistory(const PersonDataSource& source, const PersonData& data,
                                        PersonValues& values)
{
    return PersonJournal(source, values).read(data);
}

} // namespace kitcamp
