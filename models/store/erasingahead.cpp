// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/erasingahead.h"

#include "models/store/cutredaction.h"
#include "models/store/erasurestatements.h"
#include "models/store/journal.h"
#include "models/store/redactionmark.h"

#include <QMap>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// In file_info: the erasing that redacted entries of the journal name and that has not come yet.
QString keyOf(const OpId& opId)
{
    return u"erasing:"_s + opId.text();
}

void bindValue(Statement& statement, int position, const QVariant& value)
{
    if (value.typeId() == QMetaType::LongLong)
        statement.bind(position, value.toLongLong());
    else if (value.typeId() == QMetaType::QString)
        statement.bind(position, value.toString());
    else
        statement.bind(position, nullptr);
}

} // namespace

Result<void> ErasingAhead::begin()
{
    KITCAMP_ASSIGN(
        const auto waiting,
        m_tools.writer.integer("SELECT 1 FROM file_info WHERE key>='erasing:' AND key<'erasing;'"));
    m_behind = waiting.has_value();
    return {};
}

Result<ErasingAhead::Conflict> ErasingAhead::apply(JoinedChanges& others, const Entry& entry,
                                                   const PackedEntry& packed)
{
    KITCAMP_TRY(note(packed));
    if (!m_behind && !entry.changeset.isPatchset())
        return others.add(entry.changeset);
    KITCAMP_ASSIGN(const Conflict before, others.flush());
    if (before)
        return before;
    KITCAMP_ASSIGN(const Conflict conflict, applyBehind(entry));
    if (conflict || !entry.changeset.isPatchset())
        return conflict;
    KITCAMP_TRY(eraseWhatIsLeft(entry));
    KITCAMP_TRY(m_tools.writer.execute("DELETE FROM file_info WHERE key=?", keyOf(entry.opId)));
    KITCAMP_TRY(begin());
    return Conflict();
}

Result<void> ErasingAhead::note(const PackedEntry& packed)
{
    const auto mark = RedactionMark::from(packed.redaction);
    if (!mark)
        return {};
    KITCAMP_ASSIGN(const auto known, Journal(m_tools.writer).find(mark->erasedBy));
    if (known)
        return {};
    m_behind = true;
    return m_tools.writer.execute("INSERT INTO file_info(key, value) VALUES(?, '1') ON CONFLICT DO NOTHING",
                                  keyOf(mark->erasedBy));
}

Result<ErasingAhead::Conflict> ErasingAhead::applyBehind(const Entry& entry)
{
    if (entry.changeset.isPatchset())
        return entry.changeset.apply(m_tools.writer);
    KITCAMP_ASSIGN(const QList<RowChange> changes, entry.changeset.rows());
    const auto roomMade = recordMore([&]() -> Result<void> {
        m_named.clear();
        for (const RowChange& change : changes)
            m_named[change.table].insert(change.key.toLongLong());
        for (const RowChange& change : changes)
            KITCAMP_TRY(makeRoomFor(change));
        return {};
    });
    KITCAMP_TRY(roomMade);
    return entry.changeset.apply(m_tools.writer, [](const Changeset::Misfit& misfit) {
        return misfit.kind == Changeset::Misfit::Kind::Changed ? Changeset::Remedy::Replace
                                                               : Changeset::Remedy::Abort;
    });
}

/// Rows that vanish from the history still stand here: where a row goes that they belong to, they went
/// before; where one comes in their place, too. What the entry itself names is its own matter.
Result<void> ErasingAhead::makeRoomFor(const RowChange& change)
{
    if (change.operation == RowOperation::Delete)
        return removeReferringTo(change.table, change.key.toLongLong());
    if (change.operation == RowOperation::Insert && vanishing().contains(change.table))
        return removeSameAs(change);
    return {};
}

Result<void> ErasingAhead::removeReferringTo(const QString& table, qint64 id)
{
    if (!m_references.contains(table)) {
        KITCAMP_ASSIGN(const QList<Reference> found,
                       TableShapes::referencesTo(m_tools.writer, table, vanishing()));
        m_references.insert(table, found);
    }
    const QList<Reference> references = m_references.value(table);
    for (const Reference& reference : references) {
        const QString sql = u"SELECT id FROM %1 WHERE %2=?"_s.arg(reference.table, reference.column);
        KITCAMP_ASSIGN(Statement find, m_tools.writer.prepare(sql));
        find.bind(1, id);
        KITCAMP_TRY(removeFound(reference.table, find));
    }
    return {};
}

Result<void> ErasingAhead::removeSameAs(const RowChange& change)
{
    QMap<QString, QList<std::pair<QString, int>>> indexes;
    KITCAMP_TRY(m_tools.writer.each(
        "SELECT i.name, c.name, c.cid FROM pragma_index_list(?) AS i, pragma_index_info(i.name) AS c WHERE "
        "i.\"unique\"=1 AND i.origin<>'pk'",
        [&](const Statement& row) {
            indexes[row.text(0)] << std::pair(row.text(1), static_cast<int>(row.integer(2)));
        },
        change.table));
    for (const auto& columns : std::as_const(indexes)) {
        QStringList same;
        for (const auto& column : columns)
            same << column.first + u"=?"_s;
        const QString sql = u"SELECT id FROM %1 WHERE %2"_s.arg(change.table, same.join(u" AND "_s));
        KITCAMP_ASSIGN(Statement find, m_tools.writer.prepare(sql));
        for (int i = 0; i < columns.size(); ++i)
            bindValue(find, i + 1, change.after.value(columns[i].second));
        KITCAMP_TRY(removeFound(change.table, find));
    }
    return {};
}

Result<void> ErasingAhead::removeFound(const QString& table, Statement& find)
{
    QList<qint64> ids;
    KITCAMP_TRY(m_tools.writer.eachOf(find, [&](const Statement& row) { ids << row.integer(0); }));
    const QByteArray remove = "DELETE FROM " + table.toUtf8() + " WHERE id=?";
    for (const qint64 id : std::as_const(ids)) {
        if (!m_named.value(table).contains(id))
            KITCAMP_TRY(m_tools.writer.execute(remove.constData(), id));
    }
    return {};
}

/// The entry itself names only what there was to erase where it was made.
Result<void> ErasingAhead::eraseWhatIsLeft(const Entry& entry)
{
    const ErasureRules* rules = m_tools.domain.erasure.get();
    if (!rules)
        return {};
    return recordMore([&]() -> Result<void> {
        const QHash<qint64, qint64> persons = rules->erased(entry.action.parameters);
        for (auto person = persons.cbegin(); person != persons.cend(); ++person)
            KITCAMP_TRY(erasePerson(m_tools.writer, *rules, person.key(), person.value()));
        KITCAMP_TRY(cutContent(m_tools.writer, TextCuts::in(entry.action.parameters)));
        Erasing erasing{entry.opId, entry.seq, {}, {}, {}, {}, {}, true};
        erasing.cuts = TextCuts::in(entry.action.parameters);
        KITCAMP_TRY(CutRedaction::cutContentFor(m_tools.writer, *rules, erasing));
        const auto gone = rules->gone(entry.action.parameters);
        const QStringList tables = vanishing();
        for (const QString& table : tables) {
            const QByteArray remove = "DELETE FROM " + table.toUtf8() + " WHERE id=?";
            for (const qint64 id : gone.value(table))
                KITCAMP_TRY(m_tools.writer.execute(remove.constData(), id));
        }
        return {};
    });
}

Result<void> ErasingAhead::recordMore(const std::function<Result<void>()>& body)
{
    KITCAMP_ASSIGN(const auto recorder, Recorder::start(m_tools.writer, m_tools.tables));
    KITCAMP_TRY(body());
    KITCAMP_ASSIGN(const Changeset changes, recorder->take());
    KITCAMP_ASSIGN(const QList<RowTouch> rows, changes.touches());
    m_more << rows;
    return {};
}

QStringList ErasingAhead::vanishing() const
{
    QStringList tables;
    if (m_tools.domain.erasure) {
        for (const ErasedTable& table : m_tools.domain.erasure->tables) {
            if (table.vanishes)
                tables << table.table;
        }
    }
    return tables;
}

} // namespace kitcamp
