// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/entryredaction.h"

#include "models/store/cutredaction.h"

#include <QJsonArray>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// As the schema writes it: NULL, 0, 'good'.
ChangeValue defaultOf(const QString& written)
{
    bool isNumber = false;
    const qint64 number = written.toLongLong(&isNumber);
    if (isNumber)
        return ChangeValue::of(number);
    if (written.size() >= 2 && written.startsWith(u'\''))
        return ChangeValue::of(written.mid(1, written.size() - 2).replace(u"''"_s, u"'"_s));
    return ChangeValue::of(QVariant());
}

bool isPicture(const ErasedColumn& column)
{
    return column.column == "picture"_L1;
}

void widen(ChangeSection& section, const QList<ChangeValue>& defaults)
{
    const qsizetype columns = section.keys.size();
    section.keys.append(QByteArray(defaults.size() - columns, '\0'));
    for (ChangeRecord& record : section.records) {
        const bool whole = record.operation != ChangeRecord::Update;
        for (QList<ChangeValue>* values : {&record.before, &record.after}) {
            for (qsizetype i = columns; !values->isEmpty() && i < defaults.size(); ++i)
                values->append(whole ? defaults[i] : ChangeValue());
        }
    }
}

bool isSame(const ChangeRecord& record)
{
    return std::none_of(record.after.begin(), record.after.end(),
                        [](const ChangeValue& value) { return value.type != ChangeValue::Missing; });
}

} // namespace

Result<EntryRedaction> EntryRedaction::make(Connection& connection, const ErasureRules& rules,
                                            const ErasedRows& rows)
{
    EntryRedaction redaction(rules, rows);
    for (const ErasedTable& table : rules.tables)
        KITCAMP_TRY(redaction.readShape(connection, table));
    return redaction;
}

Result<void> EntryRedaction::readShape(Connection& connection, const ErasedTable& table)
{
    Shape shape{&table, {}, {}, {}, 0};
    QStringList names;
    KITCAMP_TRY(connection.each(
        "SELECT name, dflt_value FROM pragma_table_info(?) ORDER BY cid",
        [&](const Statement& row) {
            names << row.text(0);
            shape.defaults << defaultOf(row.text(1));
        },
        table.table));
    for (const ErasedColumn& column : table.columns) {
        const auto place = static_cast<int>(names.indexOf(column.column));
        if (place >= 0)
            shape.columns << std::pair(place, column);
        // What an older file did not have is empty there anyway, but for this.
        if (column.to == ErasedColumn::To::Moment)
            shape.needed = place + 1;
        const bool isText = !column.value.isValid() || column.value.typeId() == QMetaType::QString;
        if (isText && column.to != ErasedColumn::To::Moment)
            m_keys.insert(column.column, column.value.toString());
    }
    for (const QString& word : table.words) {
        shape.words << static_cast<int>(names.indexOf(word));
        if (!m_keys.contains(word))
            m_keys.insert(word, QString());
    }
    m_shapes.insert(table.table, shape);
    return {};
}

Result<bool> EntryRedaction::redactChanges(Entry& entry)
{
    m_by = {};
    m_byPlace = 0;
    if (entry.changeset.isEmpty() || entry.changeset.isPatchset())
        return false;
    KITCAMP_ASSIGN(QList<ChangeSection> sections, decodeChanges(entry.changeset.bytes()));
    bool changed = false;
    for (ChangeSection& section : sections)
        changed = redactSection(section, entry.seq) || changed;
    if (changed)
        entry.changeset = Changeset(encodeChanges(sections));
    return changed;
}

bool EntryRedaction::redactSection(ChangeSection& section, qint64 seq)
{
    const QString table = QString::fromUtf8(section.table);
    const auto shape = m_shapes.constFind(table);
    if (shape == m_shapes.cend() || !m_rows.all().contains(table))
        return false;
    const auto rowOf = [&](const ChangeRecord& record) -> const ErasedRow* {
        const ChangeValue& key =
            record.operation == ChangeRecord::Insert ? record.after.first() : record.before.first();
        const ErasedRow* row = m_rows.row(table, key.integer());
        return row && seq < row->before ? row : nullptr;
    };
    const auto isNarrow = [&](const ChangeRecord& record) {
        return record.operation != ChangeRecord::Update && rowOf(record);
    };
    if (!shape->table->vanishes && section.keys.size() < shape->needed
        && std::any_of(section.records.begin(), section.records.end(), isNarrow))
        widen(section, shape->defaults);
    bool changed = false;
    QList<ChangeRecord> kept;
    for (ChangeRecord record : std::as_const(section.records)) {
        const ErasedRow* row = rowOf(record);
        const ChangeRecord before = record;
        const qint64 id =
            (record.operation == ChangeRecord::Insert ? record.after : record.before)[0].integer();
        if (row && !redactRecord(record, *shape, id, *row)) {
            changed = true;
            continue;
        }
        const bool other = row && (record.before != before.before || record.after != before.after);
        changed = changed || other;
        if (other)
            m_taken[table].insert(id);
        kept << std::move(record);
    }
    section.records = kept;
    return changed;
}

bool EntryRedaction::redactRecord(ChangeRecord& record, const Shape& shape, qint64 id, const ErasedRow& row)
{
    if (row.before > m_byPlace) {
        m_byPlace = row.before;
        m_by = row.by;
    }
    if (row.vanishes) {
        collect(record, shape.words);
        m_taken[shape.table->table].insert(id);
        return false;
    }
    for (const auto& [place, column] : shape.columns) {
        if (place < record.before.size())
            record.before[place] = redacted(record.before[place], column, id, row.at);
        if (place < record.after.size())
            record.after[place] = redacted(record.after[place], column, id, row.at);
        if (record.operation == ChangeRecord::Update && place < record.after.size()
            && record.before[place] == record.after[place])
            record.before[place] = record.after[place] = ChangeValue();
    }
    const bool nothingLeft = record.operation == ChangeRecord::Update && isSame(record);
    if (nothingLeft)
        m_taken[shape.table->table].insert(id);
    return !nothingLeft;
}

ChangeValue EntryRedaction::redacted(const ChangeValue& value, const ErasedColumn& column, qint64 id,
                                     qint64 at)
{
    if (value.type == ChangeValue::Missing)
        return value;
    ChangeValue made;
    switch (column.to) {
    case ErasedColumn::To::Value:
        made = ChangeValue::of(column.value);
        break;
    case ErasedColumn::To::Moment:
        made = ChangeValue::of(at);
        break;
    case ErasedColumn::To::Sign:
        made = value.bytes.isEmpty() ? value : ChangeValue::of(column.value);
        break;
    case ErasedColumn::To::Named:
        made = ChangeValue::of(column.value.toString() + QString::number(id));
        break;
    }
    if (made != value)
        collect(value, column);
    return made;
}

void EntryRedaction::collect(const ChangeRecord& record, const QList<int>& columns)
{
    for (const int place : columns) {
        m_words.add(record.before.value(place).text());
        m_words.add(record.after.value(place).text());
    }
}

void EntryRedaction::collect(const ChangeValue& value, const ErasedColumn& column)
{
    if (isPicture(column) && value.type == ChangeValue::Text)
        m_pictures.insert(value.text());
    if (column.words)
        m_words.add(value.text());
}

bool EntryRedaction::concerns(const QJsonObject& object) const
{
    const auto isHers = [&](const QJsonValue& value) {
        return value.isString() && m_rows.names().contains(value.toString());
    };
    return std::any_of(object.begin(), object.end(), [&](const QJsonValue& value) {
        if (!value.isArray())
            return isHers(value);
        // Of several together only where all are: what is said there is of the others as well.
        const QJsonArray ids = value.toArray();
        return !ids.isEmpty() && std::all_of(ids.begin(), ids.end(), isHers);
    });
}

QJsonValue EntryRedaction::scrubbed(const QJsonValue& value, const QString& key, bool concerned,
                                    const ErasedWords& words) const
{
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        const bool inIt = concerned || concerns(object);
        for (auto it = object.begin(); it != object.end(); ++it)
            *it = scrubbed(*it, it.key(), inIt, words);
        return object;
    }
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        for (auto it = array.begin(); it != array.end(); ++it)
            *it = scrubbed(*it, key, concerned, words);
        return array;
    }
    if (!value.isString() || value.toString().isEmpty() || m_rows.names().contains(value.toString()))
        return value;
    const auto known = concerned ? m_keys.constFind(key) : m_keys.cend();
    return known != m_keys.cend() ? *known : words.takenOutOf(value.toString(), m_rules.sign);
}

bool EntryRedaction::redactParameters(Entry& entry, const ErasedWords& words) const
{
    const QJsonObject redacted = scrubbed(entry.action.parameters, QString(), false, words).toObject();
    if (redacted == entry.action.parameters)
        return false;
    entry.action.parameters = redacted;
    return true;
}

Result<void> EntryRedaction::redactAsOpen(Connection& connection, const ErasureRules* rules, Entry& entry)
{
    if (!rules)
        return {};
    KITCAMP_ASSIGN(QList<ErasureNote> open, openErasures(connection));
    open.removeIf([](const ErasureNote& note) { return note.has(erasureStep::journal); });
    bool concerned = false;
    for (const ErasureNote& note : std::as_const(open)) {
        KITCAMP_ASSIGN(const auto place,
                       connection.integer("SELECT seq FROM journal WHERE op_id=?", note.opId));
        concerned = concerned || entry.seq < place.value_or(0);
    }
    if (!concerned)
        return {};
    KITCAMP_ASSIGN(const QList<Erasing> erasings, erasingsOf(connection, *rules, open));
    KITCAMP_ASSIGN(const ErasedRows rows, ErasedRows::find(connection, *rules, erasings));
    KITCAMP_ASSIGN(EntryRedaction redaction, make(connection, *rules, rows));
    QByteArray mark;
    KITCAMP_TRY(connection.each(
        "SELECT redaction FROM journal WHERE op_id=?", [&](const Statement& row) { mark = row.blob(0); },
        entry.opId));
    KITCAMP_TRY(CutRedaction(connection, *rules, erasings).redact(entry, mark));
    KITCAMP_TRY(redaction.redactChanges(entry));
    return {};
}

} // namespace kitcamp
