// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/editedtexts.h"

#include "models/store/changesetcode.h"
#include "models/store/journal.h"
#include "models/store/parametertexts.h"
#include "models/store/tableshapes.h"

#include <QJsonDocument>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

Result<std::optional<QString>> presentText(Connection& connection, const WordPlace& place)
{
    KITCAMP_ASSIGN(const QStringList names, TableShapes::columns(connection, place.table));
    const QByteArray sql =
        u"SELECT %1 FROM %2 WHERE %3=?"_s.arg(place.column, place.table, names.first()).toUtf8();
    return connection.text(sql.constData(), place.row);
}

QString keyOf(const ChangeValue& value)
{
    return value.type == ChangeValue::Text ? value.text() : QString::number(value.integer());
}

/// The entries that touched the row of a place, oldest first.
Result<QList<Entry>> entriesOf(Connection& connection, const WordPlace& place)
{
    QList<qint64> places;
    KITCAMP_TRY(connection.each(
        "SELECT entry FROM journal_row WHERE tbl=? AND key=? ORDER BY entry",
        [&](const Statement& row) { places << row.integer(0); }, place.table, place.row));
    QList<Entry> entries;
    for (const qint64 seq : std::as_const(places)) {
        KITCAMP_ASSIGN(Entry entry, Journal(connection).read(seq));
        entries << std::move(entry);
    }
    return entries;
}

/// What an entry says of one column of one row.
struct TextValues {
    bool whole = false; ///< it touches a table whose entries are never redacted
    std::optional<QString> before;
    std::optional<QString> after;
};

Result<TextValues> valuesIn(Connection& connection, const Entry& entry, const WordPlace& place,
                            const QSet<QString>& never = {})
{
    TextValues values;
    if (entry.changeset.isEmpty())
        return values;
    KITCAMP_ASSIGN(const QList<ChangeSection> sections, decodeChanges(entry.changeset.bytes()));
    for (const ChangeSection& section : sections) {
        const QString table = QString::fromUtf8(section.table);
        values.whole = values.whole || never.contains(table);
        if (table != place.table)
            continue;
        KITCAMP_ASSIGN(const QStringList names, TableShapes::columns(connection, table));
        const qsizetype at = names.indexOf(place.column);
        for (const ChangeRecord& record : section.records) {
            const QList<ChangeValue>& keys = record.before.isEmpty() ? record.after : record.before;
            if (keyOf(keys.first()) != place.row)
                continue;
            if (record.before.value(at).type == ChangeValue::Text)
                values.before = record.before[at].text();
            if (record.after.value(at).type == ChangeValue::Text)
                values.after = record.after[at].text();
        }
    }
    return values;
}

/// Cuts the former texts of one place out of its entries.
class FormerTexts
{
public:
    FormerTexts(Connection& connection, const ErasureRules& rules, const WordPlace& place)
        : m_connection(connection)
        , m_rules(rules)
        , m_place(place)
    {
    }

    Result<void> find(TextCuts& cuts)
    {
        KITCAMP_ASSIGN(m_present, presentText(m_connection, m_place));
        KITCAMP_ASSIGN(const QList<Entry> entries, entriesOf(m_connection, m_place));
        QHash<QByteArray, QList<EntryCut>> found;
        for (const Entry& entry : entries) {
            if (entry.changeset.isPatchset())
                continue;
            KITCAMP_ASSIGN(const TextValues values, valuesIn(m_connection, entry, m_place, m_rules.whole));
            if (values.whole)
                return {}; // nobody would believe it
            const QList<EntryCut> of = cutsIn(entry, values);
            if (!of.isEmpty())
                found.insert(entry.opId.bytes, of);
        }
        for (auto entry = found.cbegin(); entry != found.cend(); ++entry)
            cuts.entries[entry.key()] << *entry;
        return {};
    }

private:
    [[nodiscard]] bool goes(const std::optional<QString>& text) const
    {
        return text && !text->isEmpty() && text != m_present && *text != m_rules.sign
            && QJsonDocument::fromJson(text->toUtf8()).isNull();
    }
    [[nodiscard]] QList<EntryCut> cutsIn(const Entry& entry, const TextValues& values) const
    {
        QList<EntryCut> cuts;
        const auto add = [&](const std::optional<QString>& text, bool after) {
            if (!goes(text))
                return;
            cuts << EntryCut{m_place.table, m_place.row, m_place.column, after, TextCut::whole(*text)};
            ParameterTexts::each(entry.action.parameters, [&](const QString& way, const QString& parameter) {
                if (parameter == *text)
                    cuts << EntryCut{{}, {}, way, false, TextCut::whole(parameter)};
            });
        };
        add(values.before, false);
        add(values.after, true);
        return cuts;
    }

    Connection& m_connection;
    const ErasureRules& m_rules;
    const WordPlace& m_place;
    std::optional<QString> m_present;
};

} // namespace

Result<QByteArray> lastChangeOf(Connection& connection, const QString& table, const QString& row,
                                const QString& column)
{
    const WordPlace place{table, row, column, {}};
    KITCAMP_ASSIGN(const QList<Entry> entries, entriesOf(connection, place));
    QByteArray last;
    for (const Entry& entry : entries) {
        KITCAMP_ASSIGN(const TextValues values, valuesIn(connection, entry, place));
        last = values.after ? entry.opId.bytes : last;
    }
    return last;
}

Result<bool> stillStands(Connection& connection, const WordPlace& place)
{
    KITCAMP_ASSIGN(const auto present, presentText(connection, place));
    if (!present)
        return false;
    KITCAMP_ASSIGN(const auto head, Journal(connection).find(OpId{place.last}));
    if (place.last.isEmpty() || !head)
        return true; // nothing to compare it with
    KITCAMP_ASSIGN(const Entry entry, Journal(connection).read(head->seq));
    KITCAMP_ASSIGN(const TextValues values, valuesIn(connection, entry, place));
    return !values.after || values.after == present;
}

Result<TextCuts> cutsOfEdited(Connection& connection, const ErasureRules& rules,
                              const QList<WordPlace>& places)
{
    TextCuts cuts;
    TableShapes shapes;
    for (const WordPlace& place : places) {
        KITCAMP_ASSIGN(const bool stands, stillStands(connection, place));
        KITCAMP_ASSIGN(const QStringList names, shapes.columnNames(connection, place.table));
        KITCAMP_ASSIGN(const QSet<int> unique, shapes.uniqueColumns(connection, place.table));
        const auto at = static_cast<int>(names.indexOf(place.column));
        const bool can = rules.texts.value(place.table).replaced.contains(place.column)
            && !unique.contains(at) && !rules.whole.contains(place.table);
        if (!stands && can)
            KITCAMP_TRY(FormerTexts(connection, rules, place).find(cuts));
    }
    KITCAMP_ASSIGN(const auto last, Journal(connection).last());
    cuts.last = last ? last->opId.bytes : QByteArray();
    return cuts;
}

} // namespace kitcamp
