// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/records/recordvalues.h"

#include "models/items/centretime.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostSeats = 100'000; // of a stadium; more is a slip of the hand
constexpr qint64 largestOfAll = 2'000'000'000; // what counting in 32 bits stands

struct RecordTexts {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::RecordTexts)
};

Error unknownTable(const QString& table)
{
    return {ErrorCode::Usage, RecordTexts::tr("There are no records called %1.").arg(table), {}, {}, {}};
}

/// Tables with few rows are looked through by name; those with many have a search text.
bool hasSearchText(Store& store, const QString& table)
{
    const auto& sources = store.domain().searchSources;
    return std::any_of(sources.begin(), sources.end(),
                       [&](const SearchSource& source) { return source.table == table; });
}

bool isLost(const QJsonObject& values)
{
    return !values.value("lost_at"_L1).toString().isEmpty();
}

/// How a number stands today: the sentence, and whether it keeps the number from being used.
struct Validity {
    QString words;
    bool isProblem = false;
};

Validity validityOf(Store& store, const QJsonObject& values)
{
    if (isLost(values))
        return {RecordTexts::tr("lost"), true};
    const QString until = values.value("valid_until"_L1).toString();
    const QString withdrawn = values.value("withdrawn_on"_L1).toString();
    if (!withdrawn.isEmpty())
        return {RecordTexts::tr("withdrawn on %1", "a consent; %1: day").arg(withdrawn), true};
    const QString given = values.value("given_on"_L1).toString();
    if (until.isEmpty())
        return {values.contains("purpose"_L1)
                    ? RecordTexts::tr("given on %1", "a consent; %1: day").arg(given)
                    : QString(),
                false};
    CentreTime time(store.clock());
    time.readZone(store.reader());
    if (until < time.today().toString(Qt::ISODate))
        return {RecordTexts::tr("no longer valid since %1").arg(until), true};
    return {RecordTexts::tr("valid until %1").arg(until), false};
}

/// Whether a field is kept as Unix seconds: its column says so.
bool isInstant(const FieldDescription& field)
{
    return field.type == FieldType::Integer
        && (field.column.endsWith("_at"_L1) || field.column == "offer_until"_L1);
}

/// Empty where it never happened.
QString instantText(Store& store, qint64 instant)
{
    CentreTime time(store.clock());
    time.readZone(store.reader());
    return instant == 0 ? QString() : time.instantText(instant);
}

} // namespace

Result<QJsonObject> readRecord(Store& store, const QString& table, qint64 id)
{
    const RecordType* type = store.domain().recordTypes.find(table);
    if (!type)
        return unknownTable(table);
    QJsonObject values;
    const QByteArray sql = u"SELECT * FROM %1 WHERE id=?"_s.arg(table).toUtf8();
    KITCAMP_TRY(store.reader().each(
        sql.constData(),
        [&](const Statement& row) {
            for (int column = 0; column < row.columnCount(); ++column)
                values.insert(row.columnName(column), row.text(column));
            return false;
        },
        id));
    if (values.isEmpty())
        return Error{
            ErrorCode::Refused,
            RecordTexts::tr("This %1 is no longer there. Somebody took it back.").arg(type->singularTitle()),
            {},
            u"row-gone"_s,
            {}};
    return values;
}

bool isInTenths(const FieldDescription& field)
{
    return field.type == FieldType::Integer && field.column.endsWith("_tenths"_L1);
}

qint64 largestNumber(const FieldDescription& field)
{
    return field.column.startsWith("seats"_L1) ? mostSeats : largestOfAll;
}

QString tenthsText(qint64 tenths)
{
    return QString::number(static_cast<double>(tenths) / 10.0);
}

QString shownValue(Store& store, const FieldDescription& field, const QString& stored)
{
    if (stored.isEmpty())
        return {};
    switch (field.type) {
    case FieldType::Choice:
        return field.choiceTitle(stored);
    case FieldType::Reference:
        return store.naming().name(field.references, stored.toLongLong());
    case FieldType::Flag:
        return stored == "1"_L1 ? RecordTexts::tr("yes") : RecordTexts::tr("no");
    case FieldType::Money:
        return moneyText(stored.toLongLong(), {});
    case FieldType::Integer:
        return isInstant(field) ? instantText(store, stored.toLongLong())
            : isInTenths(field) ? tenthsText(stored.toLongLong())
                                : stored;
    default:
        return stored;
    }
}

Result<QList<PartRecord>> readParts(Store& store, const QString& table, const QString& column, qint64 owner)
{
    const RecordType* type = store.domain().recordTypes.find(table);
    if (!type || !type->field(column))
        return unknownTable(table);
    QList<qint64> ids;
    const QByteArray sql = u"SELECT id FROM %1 WHERE %2=? ORDER BY id"_s.arg(table, column).toUtf8();
    KITCAMP_TRY(store.reader().each(
        sql.constData(), [&](const Statement& row) { ids << row.integer(0); }, owner));
    QList<PartRecord> parts;
    for (const qint64 id : ids) {
        KITCAMP_ASSIGN(const QJsonObject values, readRecord(store, table, id));
        const Validity validity = validityOf(store, values);
        PartRecord part{id, {}, {}, validity.isProblem ? validity.words : QString(), isLost(values)};
        QStringList texts;
        for (const FieldDescription& field : type->fields) {
            if (field.column == column || field.column == "note"_L1 || field.type == FieldType::Date)
                continue;
            const QString shown = shownValue(store, field, values.value(field.column).toString());
            if (field.type == FieldType::Choice)
                part.title = shown;
            else if (!shown.isEmpty() && field.column != "lost_at"_L1)
                texts << shown;
        }
        if (!validity.isProblem && !validity.words.isEmpty())
            texts << validity.words;
        part.text = texts.join(u", "_s);
        parts << part;
    }
    return parts;
}

QString ReferenceChoices::nameOf(qint64 id) const
{
    return id == 0 ? QString() : m_store.naming().name(m_table, id);
}

Result<QList<qint64>> ReferenceChoices::candidates(const QStringList& words, int limit) const
{
    QList<qint64> ids;
    const auto collect = [&](const Statement& row) { ids << row.integer(0); };
    const QString archived =
        u" AND NOT EXISTS (SELECT 1 FROM %1 AS a WHERE a.id=s.id AND a.archived=1)"_s.arg(m_table);
    if (!hasSearchText(m_store, m_table)) {
        KITCAMP_TRY(m_store.reader().each(
            u"SELECT s.id FROM %1 AS s WHERE 1=1%2 LIMIT 5000"_s.arg(m_table, archived).toUtf8().constData(),
            collect));
        return ids;
    }
    QString sql = u"SELECT s.id FROM search_text AS s WHERE s.tbl=?"_s + archived;
    for (qsizetype i = 0; i < words.size(); ++i)
        sql += u" AND instr(s.text, ?)>0"_s;
    KITCAMP_ASSIGN(Statement statement, m_store.reader().prepare(sql + u" LIMIT %1"_s.arg(limit)));
    statement.bind(1, m_table);
    for (qsizetype i = 0; i < words.size(); ++i)
        statement.bind(static_cast<int>(i) + 2, words[i]);
    KITCAMP_TRY(m_store.reader().eachOf(statement, collect));
    return ids;
}

Result<QList<ReferenceChoices::Choice>> ReferenceChoices::find(const QString& text, int limit) const
{
    const QStringList words = m_fold(text);
    KITCAMP_ASSIGN(const QList<qint64> ids, candidates(words, limit));
    const bool filterByName = !hasSearchText(m_store, m_table);
    QList<Choice> choices;
    for (const qint64 id : ids) {
        const QString name = nameOf(id);
        const bool fits = !filterByName || name.contains(text.simplified(), Qt::CaseInsensitive);
        if (fits)
            choices << Choice{id, name};
        if (choices.size() >= limit)
            break;
    }
    std::sort(choices.begin(), choices.end(),
              [](const Choice& a, const Choice& b) { return a.name.localeAwareCompare(b.name) < 0; });
    return choices;
}

} // namespace kitcamp
