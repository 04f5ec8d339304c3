// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/erasures.h"

#include "models/store/changesetcode.h"
#include "models/store/journal.h"
#include "models/store/tableshapes.h"

#include <QJsonDocument>

namespace kitcamp {

using namespace Qt::StringLiterals;

#define NOTE_COLUMNS "op_id, begun_at, done_at, what"

namespace {

ErasureNote noteOf(const Statement& row)
{
    return {{row.blob(0)},
            row.integer(1),
            row.optionalInteger(2),
            QJsonDocument::fromJson(row.text(3).toUtf8()).object()};
}

/// merged_row as it was before an entry: who was merged into whom.
class Merges
{
public:
    explicit Merges(const ErasureRules& rules)
        : m_rules(rules)
    {
    }

    Result<void> read(Connection& connection, qint64 before)
    {
        QList<qint64> places;
        KITCAMP_TRY(connection.each(
            "SELECT DISTINCT entry FROM journal_row WHERE tbl=? AND entry<? ORDER BY entry",
            [&](const Statement& row) { places << row.integer(0); }, m_rules.merged, before));
        for (const qint64 seq : std::as_const(places)) {
            KITCAMP_ASSIGN(const Entry entry, Journal(connection).read(seq));
            KITCAMP_ASSIGN(const QList<RowChange> rows, entry.changeset.rows());
            for (const RowChange& row : rows)
                follow(row);
        }
        return {};
    }

    [[nodiscard]] QHash<qint64, qint64> closure(const QHash<qint64, qint64>& persons) const
    {
        QHash<qint64, qint64> all = persons;
        for (bool found = true; found;) {
            found = false;
            for (auto it = m_into.cbegin(); it != m_into.cend(); ++it) {
                if (all.contains(*it) && !all.contains(it.key())) {
                    all.insert(it.key(), all.value(*it));
                    found = true;
                }
            }
        }
        return all;
    }

private:
    void follow(const RowChange& row)
    {
        constexpr int ofTable = 1;
        constexpr int kept = 2;
        if (row.table != m_rules.merged)
            return;
        const qint64 id = row.key.toLongLong();
        if (row.operation == RowOperation::Delete)
            m_into.remove(id);
        else if (row.operation == RowOperation::Insert && row.after.value(ofTable) == m_rules.person)
            m_into.insert(id, row.after.value(kept).toLongLong());
        else if (row.operation == RowOperation::Update && m_into.contains(id)
                 && row.after.value(kept).isValid())
            m_into.insert(id, row.after.value(kept).toLongLong());
    }

    const ErasureRules& m_rules;
    QHash<qint64, qint64> m_into;
};

Result<Erasing> erasingOf(Connection& connection, const ErasureRules& rules, const Entry& entry)
{
    Erasing erasing{entry.opId, entry.seq, {}, {}, {}, {}, {}, true};
    erasing.cuts = TextCuts::in(entry.action.parameters);
    KITCAMP_TRY(connection.each(
        "SELECT op_id FROM journal WHERE kind=? AND seq>?",
        [&](const Statement& row) { erasing.later.insert(row.blob(0)); }, rules.kind, entry.seq));
    QHash<qint64, qint64> persons = rules.erased(entry.action.parameters);
    for (auto it = persons.begin(); it != persons.end(); ++it) {
        // Who was erased twice stays erased since the first time.
        const QByteArray sql = "SELECT erased_at FROM " + rules.person.toUtf8() + " WHERE id=?";
        KITCAMP_ASSIGN(const auto at, connection.integer(sql.constData(), it.key()));
        *it = at.value_or(*it);
    }
    KITCAMP_ASSIGN(erasing.persons, withMerged(connection, rules, persons, entry.seq));
    erasing.gone = rules.gone(entry.action.parameters);
    KITCAMP_ASSIGN(const QList<RowTouch> rows, entry.changeset.touches());
    for (const RowTouch& row : rows)
        (row.operation == RowOperation::Delete ? erasing.gone : erasing.emptied)[row.table]
            << row.key.toLongLong();
    return erasing;
}

} // namespace

Result<void> noteErasure(Connection& writer, const OpId& opId, qint64 at)
{
    return writer.execute("INSERT INTO erasure(op_id, begun_at) VALUES(?,?) ON CONFLICT DO NOTHING", opId,
                          at);
}

Result<void> oweHub(Connection& writer, const OpId& opId)
{
    return writer.execute(
        "UPDATE erasure SET done_at=NULL, what=json_set(what, '$.hub', json('{\"open\":true}')) "
        "WHERE op_id=?",
        opId);
}

Result<void> saveErasure(Connection& writer, const ErasureNote& note)
{
    return writer.execute("UPDATE erasure SET done_at=?, what=? WHERE op_id=?", note.doneAt,
                          QString::fromUtf8(QJsonDocument(note.what).toJson(QJsonDocument::Compact)),
                          note.opId);
}

Result<void> saveHubPart(const QString& path, const OpId& opId, const QJsonObject& hub, qint64 now)
{
    KITCAMP_ASSIGN(const auto writer, Connection::open(path, Connection::Mode::Write));
    KITCAMP_TRY(writer->execute("BEGIN IMMEDIATE"));
    KITCAMP_ASSIGN(auto note, erasureOf(*writer, opId));
    if (note) {
        note->what.insert(u"hub"_s, hub);
        const bool done = note->has(erasureStep::cleaned) && !hub.value("open"_L1).toBool();
        note->doneAt = done ? std::optional(now) : std::nullopt;
        KITCAMP_TRY(saveErasure(*writer, *note));
    }
    return writer->execute("COMMIT");
}

Result<std::optional<ErasureNote>> erasureOf(Connection& connection, const OpId& opId)
{
    std::optional<ErasureNote> found;
    KITCAMP_TRY(connection.each(
        "SELECT " NOTE_COLUMNS " FROM erasure WHERE op_id=?",
        [&](const Statement& row) { found = noteOf(row); }, opId));
    return found;
}

Result<QList<ErasureNote>> openErasures(Connection& connection)
{
    QList<ErasureNote> notes;
    KITCAMP_TRY(connection.each("SELECT " NOTE_COLUMNS " FROM erasure WHERE done_at IS NULL ORDER BY "
                                "begun_at, op_id",
                                [&](const Statement& row) { notes << noteOf(row); }));
    return notes;
}

Result<qint64> redactedUpTo(Connection& connection, qint64 standing)
{
    KITCAMP_ASSIGN(const auto first,
                   connection.integer("SELECT min(j.seq) FROM erasure AS e JOIN journal AS j ON "
                                      "j.op_id=e.op_id WHERE e.done_at IS NULL"));
    return first ? std::min(standing, *first - 1) : standing;
}

Result<Changeset> erasingChanges(Connection& connection, const ErasureRules& rules,
                                 const QJsonObject& parameters, const Changeset& recorded)
{
    const TextCuts cuts = TextCuts::in(parameters);
    KITCAMP_ASSIGN(Changeset changes, withoutTexts(connection, recorded, cuts));
    if (!changes.isEmpty() || cuts.isEmpty())
        return changes;
    KITCAMP_ASSIGN(const QStringList columns, TableShapes::columns(connection, rules.person));
    const auto table = std::ranges::find(rules.tables, rules.person, &ErasedTable::table);
    const auto column = table == rules.tables.end()
        ? QList<ErasedColumn>::const_iterator()
        : std::ranges::find(table->columns, ErasedColumn::To::Value, &ErasedColumn::to);
    if (table == rules.tables.end() || column == table->columns.end())
        return Changeset();
    ChangeSection section{true, QByteArray(columns.size(), '\0'), rules.person.toUtf8(), {}};
    section.keys[0] = 1;
    QList<qint64> persons = rules.erased(parameters).keys();
    std::ranges::sort(persons);
    for (const qint64 person : std::as_const(persons)) {
        ChangeRecord record{ChangeRecord::Update, 0, {}, QList<ChangeValue>(columns.size())};
        record.after[0] = ChangeValue::of(person);
        record.after[columns.indexOf(column->column)] = ChangeValue::of(column->value);
        section.records << record;
    }
    return Changeset(encodeChanges({section}));
}

Result<QList<Erasing>> erasingsOf(Connection& connection, const ErasureRules& rules,
                                  const QList<ErasureNote>& notes)
{
    QList<Erasing> erasings;
    Journal journal(connection);
    for (const ErasureNote& note : notes) {
        KITCAMP_ASSIGN(const auto head, journal.find(note.opId));
        if (!head)
            continue;
        KITCAMP_ASSIGN(const Entry entry, journal.read(head->seq));
        if (entry.action.kind != rules.kind)
            continue; // whatever it is, nobody is erased by it
        KITCAMP_ASSIGN(Erasing erasing, erasingOf(connection, rules, entry));
        erasings << std::move(erasing);
    }
    std::ranges::sort(erasings, {}, &Erasing::seq);
    return erasings;
}

Result<QHash<qint64, qint64>> withMerged(Connection& connection, const ErasureRules& rules,
                                         const QHash<qint64, qint64>& persons, qint64 seq)
{
    Merges merges(rules);
    KITCAMP_TRY(merges.read(connection, seq));
    return merges.closure(persons);
}

} // namespace kitcamp
