// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/cutredaction.h"

#include "models/store/changesetcode.h"
#include "models/store/journal.h"
#include "models/store/parametertexts.h"
#include "models/store/redactionmark.h"
#include "models/store/tableshapes.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

qint64 idOf(const ChangeRecord& record)
{
    return (record.operation == ChangeRecord::Insert ? record.after : record.before).first().integer();
}

bool changesNothing(const ChangeRecord& record)
{
    return record.operation == ChangeRecord::Update
        && std::none_of(record.after.begin(), record.after.end(),
                        [](const ChangeValue& value) { return value.type != ChangeValue::Missing; });
}

/// A change to the same is none.
void dropSame(ChangeRecord& record, qsizetype at)
{
    if (record.operation == ChangeRecord::Update && record.before[at] == record.after[at])
        record.before[at] = record.after[at] = ChangeValue();
}

} // namespace

Result<QList<qint64>> CutRedaction::entries() const
{
    QList<qint64> places;
    for (const Erasing& erasing : m_erasings) {
        for (auto entry = erasing.cuts.entries.cbegin(); entry != erasing.cuts.entries.cend(); ++entry) {
            KITCAMP_ASSIGN(const auto head, Journal(m_connection).find(OpId{entry.key()}));
            if (head && head->seq < erasing.seq)
                places << head->seq;
        }
    }
    return places;
}

/// Who redacts an entry does it for all erasings that it knows of. So the mark of one says that those before
/// it are done as well; one that is not known here yet comes after all.
Result<bool> CutRedaction::isDone(const Erasing& erasing, const QByteArray& mark) const
{
    const auto read = RedactionMark::from(mark);
    if (!read)
        return false;
    if (read->erasedBy.bytes == erasing.opId.bytes || erasing.later.contains(read->erasedBy.bytes))
        return true;
    KITCAMP_ASSIGN(const auto known, Journal(m_connection).find(read->erasedBy));
    return erasing.performed && (!known || known->seq > erasing.seq);
}

Result<const Erasing*> CutRedaction::redact(Entry& entry, const QByteArray& mark)
{
    const Erasing* newest = nullptr;
    for (const Erasing& erasing : m_erasings) {
        const auto cuts = erasing.cuts.entries.constFind(entry.opId.bytes);
        if (cuts == erasing.cuts.entries.cend())
            continue;
        KITCAMP_ASSIGN(const bool done, isDone(erasing, mark));
        KITCAMP_ASSIGN(const bool changed, done ? Result(false) : cut(entry, *cuts));
        newest = changed ? &erasing : newest;
    }
    return newest;
}

Result<bool> CutRedaction::cut(Entry& entry, const QList<EntryCut>& cuts)
{
    KITCAMP_ASSIGN(const bool changed, cutChanges(entry, cuts));
    QHash<QString, TextCut> parameters;
    for (const EntryCut& one : cuts) {
        if (one.table.isEmpty())
            parameters.insert(one.column, one.cut);
    }
    if (parameters.isEmpty())
        return changed;
    const QJsonObject made =
        ParameterTexts::changed(entry.action.parameters, [&](const QString& way, const QString& text) {
            const auto found = parameters.constFind(way);
            return found == parameters.cend() ? text : found->appliedTo(text, m_rules.sign);
        });
    const bool others = made != entry.action.parameters;
    entry.action.parameters = made;
    return changed || others;
}

QString CutRedaction::cutText(const EntryCut& cut, const QString& text)
{
    const QString made = cut.cut.appliedTo(text, m_rules.sign);
    if (made == text)
        return text;
    const qint64 id = cut.row.toLongLong();
    QHash<QString, QString>& known = m_texts[{cut.table, id, cut.column}];
    for (QString& before : known) {
        if (before == text)
            before = made;
    }
    known.insert(text, made);
    m_taken[cut.table].insert(id);
    return made;
}

Result<bool> CutRedaction::cutChanges(Entry& entry, const QList<EntryCut>& cuts)
{
    if (entry.changeset.isEmpty() || entry.changeset.isPatchset())
        return false;
    KITCAMP_ASSIGN(QList<ChangeSection> sections, decodeChanges(entry.changeset.bytes()));
    bool changed = false;
    for (ChangeSection& section : sections) {
        const QString table = QString::fromUtf8(section.table);
        // Only texts that the rules let go: whatever an entry says.
        const QStringList allowed = m_rules.texts.value(table).replaced;
        KITCAMP_ASSIGN(const QStringList names, TableShapes::columns(m_connection, table));
        for (const EntryCut& one : cuts) {
            const qsizetype at = names.indexOf(one.column);
            if (one.table != table || !allowed.contains(one.column) || at < 0)
                continue;
            for (ChangeRecord& record : section.records) {
                QList<ChangeValue>& values = one.after ? record.after : record.before;
                if (idOf(record) != one.row.toLongLong() || at >= values.size()
                    || values[at].type != ChangeValue::Text)
                    continue;
                const QString text = values[at].text();
                const QString made = cutText(one, text);
                if (made == text)
                    continue;
                values[at] = ChangeValue::of(made);
                changed = true;
            }
        }
        for (const EntryCut& one : changed ? cuts : QList<EntryCut>()) {
            const qsizetype at = names.indexOf(one.column);
            for (ChangeRecord& record : section.records) {
                if (one.table == table && at >= 0 && at < record.after.size() && at < record.before.size())
                    dropSame(record, at);
            }
        }
        section.records.removeIf(changesNothing);
    }
    if (changed)
        entry.changeset = Changeset(encodeChanges(sections));
    return changed;
}

Result<void> CutRedaction::cutContent(Connection& writer) const
{
    for (const auto& [place, texts] : m_texts) {
        const auto& [table, row, column] = place;
        const QByteArray read = u"SELECT %1 FROM %2 WHERE id=?"_s.arg(column, table).toUtf8();
        KITCAMP_ASSIGN(const auto text, writer.text(read.constData(), row));
        const auto made = text ? texts.constFind(*text) : texts.cend();
        if (made == texts.cend())
            continue;
        const QByteArray update = u"UPDATE %1 SET %2=? WHERE id=?"_s.arg(table, column).toUtf8();
        KITCAMP_TRY(writer.execute(update.constData(), *made, row));
    }
    return {};
}

Result<void> CutRedaction::cutContentFor(Connection& writer, const ErasureRules& rules,
                                         const Erasing& erasing)
{
    const QList<Erasing> only{erasing};
    CutRedaction redaction(writer, rules, only);
    KITCAMP_ASSIGN(const QList<qint64> places, redaction.entries());
    for (const qint64 seq : places) {
        KITCAMP_ASSIGN(const PackedEntry packed, Journal(writer).readPacked(seq));
        KITCAMP_ASSIGN(Entry entry, unpack(packed));
        KITCAMP_TRY(redaction.redact(entry, packed.redaction));
    }
    return redaction.cutContent(writer);
}

Result<bool> CutRedaction::takeOut(Connection& connection, const ErasureRules& rules, Entry& entry,
                                   const ErasedWords& words)
{
    if (entry.changeset.isEmpty() || entry.changeset.isPatchset())
        return false;
    KITCAMP_ASSIGN(QList<ChangeSection> sections, decodeChanges(entry.changeset.bytes()));
    bool changed = false;
    for (ChangeSection& section : sections) {
        const QString table = QString::fromUtf8(section.table);
        KITCAMP_ASSIGN(const QStringList names, TableShapes::columns(connection, table));
        for (const QString& column : rules.texts.value(table).replaced) {
            const qsizetype at = names.indexOf(column);
            for (ChangeRecord& record : section.records) {
                for (QList<ChangeValue>* values : {&record.before, &record.after}) {
                    const QString text = values->value(at).text();
                    const QString made = words.takenOutOf(text, rules.sign);
                    if (made == text)
                        continue;
                    (*values)[at] = ChangeValue::of(made);
                    changed = true;
                }
            }
        }
    }
    if (changed)
        entry.changeset = Changeset(encodeChanges(sections));
    return changed;
}

} // namespace kitcamp
