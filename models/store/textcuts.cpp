// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/textcuts.h"

#include "models/store/changesetcode.h"
#include "models/store/migrations.h"
#include "models/store/tableshapes.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

void append(QJsonArray& array, const TextCut& cut)
{
    array << cut.length;
    for (const auto& [at, length] : cut.spans)
        array << at << length;
}

/// What stands behind \p from; empty where it is of another form.
TextCut cutIn(const QJsonArray& array, qsizetype from)
{
    TextCut cut;
    cut.length = array.at(from).toInteger(-1);
    qsizetype free = 0;
    for (qsizetype i = from + 1; i + 1 < array.size(); i += 2) {
        const qsizetype at = array.at(i).toInteger(-1);
        const qsizetype length = array.at(i + 1).toInteger(-1);
        if (at < free || length <= 0 || length > cut.length - at)
            return {};
        cut.spans << std::pair(at, length);
        free = at + length;
    }
    return cut;
}

constexpr auto afterWord = "after"_L1;
constexpr auto beforeWord = "before"_L1;

QJsonArray arrayOf(const EntryCut& one)
{
    QJsonArray array;
    if (one.table.isEmpty())
        array << one.column;
    else
        array << one.table << one.row << one.column << (one.after ? afterWord : beforeWord);
    append(array, one.cut);
    return array;
}

EntryCut entryCutOf(const QJsonArray& array)
{
    if (!array.at(1).isString())
        return {{}, {}, array.at(0).toString(), false, cutIn(array, 1)};
    return {array.at(0).toString(), array.at(1).toString(), array.at(2).toString(),
            array.at(3).toString() == afterWord, cutIn(array, 4)};
}

} // namespace

QString TextCut::appliedTo(const QString& text, const QString& sign) const
{
    if (text.size() != length || spans.isEmpty())
        return text;
    QString rest;
    qsizetype from = 0;
    for (const auto& [at, size] : spans) {
        rest += QStringView(text).mid(from, at - from);
        rest += sign;
        from = at + size;
    }
    return rest + text.mid(from);
}

bool TextCut::isDoneIn(const QString& text, const QString& sign) const
{
    qsizetype moved = 0;
    for (const auto& [at, size] : spans) {
        if (QStringView(text).mid(at + moved, sign.size()) != sign)
            return false;
        moved += sign.size() - size;
    }
    return text.size() == length + moved;
}

const ContentCut* TextCuts::find(const QString& table, qint64 row, const QString& column) const
{
    const auto found = std::find_if(content.begin(), content.end(), [&](const ContentCut& one) {
        return one.row == row && one.table == table && one.column == column;
    });
    return found == content.end() ? nullptr : &*found;
}

QJsonObject TextCuts::json() const
{
    if (isEmpty())
        return {};
    QJsonArray texts;
    for (const ContentCut& one : content) {
        QJsonArray array{one.table, QString::number(one.row), one.column};
        append(array, one.cut);
        texts << array;
    }
    QJsonObject history;
    for (auto entry = entries.cbegin(); entry != entries.cend(); ++entry) {
        QJsonArray cuts;
        for (const EntryCut& one : *entry)
            cuts << arrayOf(one);
        history.insert(QString::fromLatin1(entry.key().toHex()), cuts);
    }
    return {{u"content"_s, texts},
            {u"entries"_s, history},
            {u"sign"_s, sign},
            {u"last"_s, QString::fromLatin1(last.toHex())}};
}

TextCuts TextCuts::from(const QJsonObject& json)
{
    TextCuts cuts;
    const QJsonArray texts = json.value("content"_L1).toArray();
    for (const QJsonValue& text : texts) {
        const QJsonArray array = text.toArray();
        const ContentCut one{array.at(0).toString(), array.at(1).toString().toLongLong(),
                             array.at(2).toString(), cutIn(array, 3)};
        if (!one.cut.isEmpty())
            cuts.content << one;
    }
    const QJsonObject history = json.value("entries"_L1).toObject();
    for (auto entry = history.begin(); entry != history.end(); ++entry) {
        const QJsonArray list = entry->toArray();
        for (const QJsonValue& value : list) {
            const EntryCut one = entryCutOf(value.toArray());
            if (!one.cut.isEmpty())
                cuts.entries[QByteArray::fromHex(entry.key().toLatin1())] << one;
        }
    }
    cuts.sign = json.value("sign"_L1).toString();
    cuts.last = QByteArray::fromHex(json.value("last"_L1).toString().toLatin1());
    return cuts;
}

TextCuts TextCuts::in(const QJsonObject& parameters)
{
    return from(parameters.value(key).toObject());
}

Result<void> cutContent(Connection& connection, const TextCuts& cuts)
{
    const QStringList synced = syncedTables(allMigrations());
    for (const ContentCut& one : cuts.content) {
        // Names that came from outside go into SQL only where they are those of the schema.
        if (!synced.contains(one.table))
            continue;
        KITCAMP_ASSIGN(const QStringList columns, TableShapes::columns(connection, one.table));
        if (!columns.contains(one.column) || columns.first() != "id"_L1)
            continue;
        const QByteArray read = u"SELECT %1 FROM %2 WHERE id=?"_s.arg(one.column, one.table).toUtf8();
        KITCAMP_ASSIGN(const auto text, connection.text(read.constData(), one.row));
        if (!text || one.cut.isDoneIn(*text, cuts.sign))
            continue;
        const QByteArray update = u"UPDATE %1 SET %2=? WHERE id=?"_s.arg(one.table, one.column).toUtf8();
        KITCAMP_TRY(connection.execute(update.constData(), one.cut.appliedTo(*text, cuts.sign), one.row));
    }
    return {};
}

Result<Changeset> withoutTexts(Connection& connection, const Changeset& changes, const TextCuts& cuts)
{
    if (cuts.content.isEmpty() || changes.isEmpty())
        return changes;
    KITCAMP_ASSIGN(QList<ChangeSection> sections, decodeChanges(changes.bytes()));
    for (ChangeSection& section : sections) {
        const QString table = QString::fromUtf8(section.table);
        KITCAMP_ASSIGN(const QStringList columns, TableShapes::columns(connection, table));
        for (ChangeRecord& record : section.records) {
            for (qsizetype at = 0; at < record.after.size(); ++at) {
                if (cuts.find(table, record.after.first().integer(), columns.value(at)))
                    record.after[at] = ChangeValue();
            }
        }
        section.records.removeIf([](const ChangeRecord& record) {
            const auto isValue = [](const ChangeValue& value) { return value.type != ChangeValue::Missing; };
            return record.operation == ChangeRecord::Update
                && std::ranges::count_if(record.after, isValue) < 2;
        });
    }
    return Changeset(encodeChanges(sections));
}

} // namespace kitcamp
