// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/pastcopyerasures.h"

#include "models/store/erasures.h"
#include "models/store/journal.h"
#include "models/store/migrations.h"
#include "models/store/tableshapes.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

void bindValue(Statement& statement, int position, const QVariant& value)
{
    switch (value.typeId()) {
    case QMetaType::LongLong:
        statement.bind(position, value.toLongLong());
        break;
    case QMetaType::Double:
        statement.bind(position, value.toDouble());
        break;
    case QMetaType::QByteArray:
        statement.bind(position, value.toByteArray());
        break;
    case QMetaType::QString:
        statement.bind(position, value.toString());
        break;
    default:
        statement.bind(position, nullptr);
    }
}

/// Gives the columns that \p change emptied the same values again, whatever stands there on that day.
Result<void> repeatUpdate(Connection& copy, const QStringList& columns, const RowChange& change)
{
    QStringList settings;
    QVariantList values;
    for (int i = 0; i < change.after.size() && i < columns.size(); ++i) {
        if (change.after[i].isValid()) {
            settings << columns[i] + u"=?"_s;
            values << change.after[i];
        }
    }
    if (settings.isEmpty())
        return {};
    KITCAMP_ASSIGN(Statement update,
                   copy.prepare(u"UPDATE %1 SET %2 WHERE id=?"_s.arg(change.table, settings.join(u", "_s))));
    for (int i = 0; i < values.size(); ++i)
        bindValue(update, i + 1, values[i]);
    update.bind(static_cast<int>(values.size()) + 1, change.key.toLongLong());
    KITCAMP_TRY(update.step());
    return {};
}

} // namespace

Result<QList<Entry>> PastCopyErasures::erasingEntries(qint64 cut)
{
    QList<qint64> places;
    for (const QString& kind : m_domain.past.erasingKinds) {
        KITCAMP_TRY(m_present.each(
            "SELECT seq FROM journal WHERE seq>? AND kind=?",
            [&](const Statement& row) { places << row.integer(0); }, cut, kind));
    }
    std::sort(places.begin(), places.end());
    QList<Entry> entries;
    Journal journal(m_present);
    for (const qint64 seq : std::as_const(places)) {
        KITCAMP_ASSIGN(Entry entry, journal.read(seq));
        if (entry.changeset.isPatchset()) {
            // The history before it is redacted, and with it what the copy holds: nothing is left to empty.
            KITCAMP_TRY(countErased(entry));
            continue;
        }
        KITCAMP_ASSIGN(const bool undone, journal.isUndone(entry.opId));
        if (!undone)
            entries << std::move(entry);
    }
    return entries;
}

Result<void> PastCopyErasures::countErased(const Entry& entry)
{
    const ErasureRules* rules = m_domain.erasure.get();
    if (!rules)
        return {};
    const QByteArray sql = "SELECT 1 FROM " + rules->person.toUtf8() + " WHERE id=?";
    KITCAMP_ASSIGN(const auto persons,
                   withMerged(m_present, *rules, rules->erased(entry.action.parameters), entry.seq));
    for (auto person = persons.cbegin(); person != persons.cend(); ++person) {
        KITCAMP_ASSIGN(const auto known, m_copy.integer(sql.constData(), person.key()));
        m_erased += known ? 1 : 0;
    }
    return {};
}

Result<void> PastCopyErasures::keep(qint64 cut)
{
    KITCAMP_ASSIGN(const QList<Entry> entries, erasingEntries(cut));
    if (entries.isEmpty())
        return {};
    KITCAMP_TRY(m_copy.execute("BEGIN IMMEDIATE"));
    bool first = true;
    for (const Entry& entry : entries) {
        KITCAMP_TRY(keepOne(entry, first));
        first = false;
    }
    return m_copy.execute("COMMIT");
}

Result<void> PastCopyErasures::keepOne(Entry entry, bool first)
{
    const QStringList synced = syncedTables(allMigrations());
    KITCAMP_ASSIGN(const auto recorder, Recorder::start(m_copy, synced));
    // What was changed or removed already when it was erased stands in no entry: the domain knows of it.
    if (first && m_domain.past.keepErased) {
        KITCAMP_ASSIGN(const int kept, m_domain.past.keepErased(m_present, m_copy));
        m_erased += kept;
    }
    KITCAMP_TRY(emptyAsIn(entry));
    KITCAMP_ASSIGN(entry.changeset, recorder->take());
    return entry.changeset.isEmpty() ? Result<void>() : append(std::move(entry));
}

Result<void> PastCopyErasures::emptyAsIn(const Entry& entry)
{
    KITCAMP_ASSIGN(const QList<RowChange> changes, entry.changeset.rows());
    for (const RowChange& change : changes) {
        KITCAMP_ASSIGN(const QStringList columns, TableShapes::columns(m_copy, change.table));
        if (!columns.contains("id"_L1) || change.operation == RowOperation::Insert)
            continue;
        if (change.operation == RowOperation::Update) {
            KITCAMP_TRY(repeatUpdate(m_copy, columns, change));
            continue;
        }
        KITCAMP_ASSIGN(Statement remove, m_copy.prepare(u"DELETE FROM %1 WHERE id=?"_s.arg(change.table)));
        KITCAMP_TRY(remove.bindAll(change.key.toLongLong()).step());
    }
    return {};
}

Result<void> PastCopyErasures::append(Entry entry)
{
    Journal journal(m_copy);
    KITCAMP_ASSIGN(const auto last, journal.last());
    entry.seq = last ? last->seq + 1 : 1;
    entry.previousHash = last ? last->hash : QByteArray(32, '\0');
    entry.schemaVersion = latestSchema(allMigrations());
    KITCAMP_ASSIGN(const QList<RowTouch> rows, entry.changeset.touches());
    for (const RowTouch& row : rows)
        m_rows[row.table] << row.key.toLongLong();
    return journal.append(entry, rows);
}

} // namespace kitcamp
