// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/recordwriter.h"

#include "models/store/recordtype.h"

#include <QDate>
#include <QRegularExpression>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QJsonValue& value)
{
    return value.isBool() ? (value.toBool() ? u"1"_s : u"0"_s) : value.toString();
}

bool isNumeric(FieldType type)
{
    return type == FieldType::Integer || type == FieldType::Money || type == FieldType::Reference
        || type == FieldType::Flag;
}

bool isAmong(const QList<FieldChoice>& choices, const QString& value)
{
    return choices.isEmpty() || std::any_of(choices.begin(), choices.end(), [&](const FieldChoice& choice) {
               return choice.value == value;
           });
}

bool isWholeNumber(const QString& text)
{
    bool ok = false;
    text.toLongLong(&ok);
    return ok;
}

/// YYYY-MM-DD, or YYYY-MM-DDTHH:MM where an hour is planned too.
bool isLocalDay(const QString& text)
{
    return (text.size() == 10 && QDate::fromString(text, Qt::ISODate).isValid())
        || (text.size() == 16 && QDateTime::fromString(text, u"yyyy-MM-ddTHH:mm"_s).isValid());
}

Error usageError(const QString& sentence)
{
    return {ErrorCode::Usage, sentence, {}};
}

Error refusal(const QString& sentence, const FieldDescription& field, const QString& rule)
{
    return {ErrorCode::Refused, sentence.arg(field.title()), field.column, rule};
}

Result<void> checkText(const FieldDescription& field, const QString& text)
{
    if (field.type == FieldType::Flag && text != "0"_L1 && text != "1"_L1)
        return refusal(RecordWriter::tr("\"%1\" is yes or no."), field, u"not-a-flag"_s);
    if (isNumeric(field.type) && !isWholeNumber(text))
        return refusal(RecordWriter::tr("\"%1\" must be a whole number."), field, u"not-a-number"_s);
    if (field.type == FieldType::Date && !isLocalDay(text))
        return refusal(RecordWriter::tr("\"%1\" must be a date such as 2026-09-01."), field, u"not-a-date"_s);
    if (field.type == FieldType::Choice && !isAmong(field.choices, text))
        return refusal(RecordWriter::tr("\"%1\" does not know this choice."), field, u"not-a-choice"_s);
    return {};
}

Error unknownField(const RecordType& type, const QString& column)
{
    return usageError(RecordWriter::tr("A %1 has no field %2.").arg(type.singularTitle(), column));
}

Result<void> checkValue(const FieldDescription& field, const QJsonValue& value)
{
    if (!value.isString() && !value.isBool() && !value.isNull())
        return usageError(RecordWriter::tr("The value of %1 must be written as text.").arg(field.column));
    const QString text = textOf(value);
    if (field.required && text.trimmed().isEmpty())
        return refusal(RecordWriter::tr("Please fill in \"%1\"."), field, u"required-field"_s);
    return text.isEmpty() ? Result<void>() : checkText(field, text);
}

void bindText(Statement& statement, int position, const RecordColumn& column, const QString& text)
{
    // No reference is NULL: zero would be a broken foreign key.
    const bool isNoReference =
        column.numeric && column.field->type == FieldType::Reference && text.toLongLong() == 0;
    if ((text.isEmpty() && (column.numeric || column.nullable)) || isNoReference)
        statement.bind(position, nullptr);
    else if (column.numeric)
        statement.bind(position, text.toLongLong());
    else
        statement.bind(position, text);
}

/// "UNIQUE constraint failed: device.folded_tag": the columns that clash.
QStringList clashingColumns(const QString& detail)
{
    static const QRegularExpression pattern(u"constraint failed: ([\\w., ]+)"_s);
    QStringList columns;
    for (const QString& name : pattern.match(detail).captured(1).split(u", "_s, Qt::SkipEmptyParts))
        columns << name.section(u'.', 1);
    return columns;
}

/// "CHECK constraint failed: name <> '' OR name_en <> ''": the fields that it speaks of.
QStringList checkedFields(const RecordType& type, const QString& detail)
{
    const QString condition = detail.section(u"CHECK constraint failed: "_s, 1);
    QStringList titles;
    for (const FieldDescription& field : type.fields) {
        if (condition.contains(QRegularExpression(u"\\b%1\\b"_s.arg(field.column))))
            titles << field.title();
    }
    return titles;
}

/// A condition on two days, of which one must not lie before the other.
bool isBackwards(const RecordType& type, const QString& detail)
{
    static const QRegularExpression order(u"\\b(\\w+) >= (\\w+)"_s);
    const auto found = order.match(detail);
    const FieldDescription* last = type.field(found.captured(1));
    const FieldDescription* first = type.field(found.captured(2));
    return last && first && last->type == FieldType::Date && first->type == FieldType::Date;
}

/// The field that people filled in: a folded column follows from one.
QString sourceOf(const RecordType& type, const QString& column)
{
    for (const DerivedColumn& derived : type.derived) {
        if (derived.column == column)
            return derived.from;
    }
    return column;
}

} // namespace

Result<const RecordType*> RecordWriter::typeOf(const QString& table) const
{
    const RecordType* type = m_change.domain().recordTypes.find(table);
    if (!type)
        return usageError(tr("There are no records called %1.").arg(table));
    return type;
}

Result<QJsonObject> RecordWriter::completed(const RecordType& type, const QJsonObject& values)
{
    QJsonObject all = values;
    for (auto it = values.begin(); it != values.end(); ++it) {
        const FieldDescription* field = type.field(it.key());
        if (!field)
            return unknownField(type, it.key());
        KITCAMP_TRY(checkValue(*field, *it));
    }
    for (const DerivedColumn& derived : type.derived) {
        if (values.contains(derived.from))
            all.insert(derived.column, derived.derive(values.value(derived.from).toString()));
    }
    return all;
}

Result<QSet<QString>> RecordWriter::nullableColumns(const QString& table)
{
    const auto known = m_nullable.constFind(table);
    if (known != m_nullable.constEnd())
        return *known;
    QSet<QString> columns;
    KITCAMP_TRY(m_change.rows().each(
        "SELECT name FROM pragma_table_info(?) WHERE \"notnull\"=0",
        [&](const Statement& row) { columns.insert(row.text(0)); }, table));
    m_nullable.insert(table, columns);
    return columns;
}

RecordColumn RecordWriter::columnOf(const RecordType& type, const QString& name,
                                    const QSet<QString>& nullable)
{
    const FieldDescription* field = type.field(name);
    return {field, field && isNumeric(field->type), nullable.contains(name)};
}

Result<void> RecordWriter::bind(Statement& statement, const RecordType& type, const QJsonObject& values)
{
    KITCAMP_ASSIGN(const QSet<QString> nullable, nullableColumns(type.table));
    int position = 0;
    for (auto it = values.begin(); it != values.end(); ++it)
        bindText(statement, ++position, columnOf(type, it.key(), nullable), textOf(*it));
    return {};
}

Result<RecordWriter::Insertion> RecordWriter::prepareInsertion(const RecordType& type,
                                                               const QStringList& given)
{
    KITCAMP_ASSIGN(const QSet<QString> nullable, nullableColumns(type.table));
    QStringList names = given;
    QList<RecordColumn> columns;
    for (const QString& name : given) {
        columns << columnOf(type, name, nullable);
        if (!columns.constLast().field)
            return unknownField(type, name);
    }
    QList<const DerivedColumn*> derivedOnes;
    for (const DerivedColumn& derived : type.derived) {
        if (!given.contains(derived.from))
            continue;
        derivedOnes << &derived;
        names << derived.column;
        columns << columnOf(type, derived.column, nullable);
    }
    QString sql = u"INSERT INTO %1("_s.arg(type.table);
    for (const QString& name : names)
        sql += name + u", "_s;
    sql += u"id) VALUES("_s + u"?,"_s.repeated(names.size()) + u"?)"_s;
    KITCAMP_ASSIGN(Statement statement, m_change.prepare(sql));
    return Insertion{columns, derivedOnes, std::move(statement)};
}

Result<RecordWriter::Insertion*> RecordWriter::insertionOf(const RecordType& type, const QJsonObject& given)
{
    QString form = type.table;
    for (auto it = given.begin(); it != given.end(); ++it) {
        form += u',';
        form += it.key();
    }
    if (const auto known = m_insertions.find(form); known != m_insertions.end())
        return &known->second;
    if (m_insertions.size() >= mostInsertions)
        m_insertions.clear();
    KITCAMP_ASSIGN(Insertion made, prepareInsertion(type, given.keys()));
    return &m_insertions.emplace(form, std::move(made)).first->second;
}

Result<void> RecordWriter::add(const QString& table, qint64 id, const QJsonObject& given)
{
    KITCAMP_ASSIGN(const RecordType* type, typeOf(table));
    if (id <= 0)
        return usageError(tr("A new %1 needs an id.").arg(type->singularTitle()));
    KITCAMP_ASSIGN(Insertion * insertion, insertionOf(*type, given));
    Statement& insert = insertion->statement;
    insert.reset();
    int position = 0;
    for (auto it = given.begin(); it != given.end(); ++it, ++position) {
        const QJsonValue value = *it;
        const RecordColumn& column = insertion->columns[position];
        KITCAMP_TRY(checkValue(*column.field, value));
        bindText(insert, position + 1, column, textOf(value));
    }
    for (const DerivedColumn* derived : std::as_const(insertion->derived)) {
        const QString text = derived->derive(given.value(derived->from).toString());
        bindText(insert, position + 1, insertion->columns[position], text);
        ++position;
    }
    insert.bind(position + 1, id);
    const auto inserted = insert.step();
    if (inserted)
        return {};
    KITCAMP_ASSIGN(const QJsonObject values, completed(*type, given));
    return explained(inserted.error(), *type, values);
}

Result<void> RecordWriter::edit(const QString& table, const QList<qint64>& ids, const QJsonObject& given)
{
    KITCAMP_ASSIGN(const RecordType* type, typeOf(table));
    KITCAMP_ASSIGN(const QJsonObject values, completed(*type, given));
    if (values.isEmpty())
        return {};
    QStringList settings;
    for (const QString& column : values.keys())
        settings << column + u"=?"_s;
    KITCAMP_ASSIGN(
        Statement update,
        m_change.prepare(u"UPDATE %1 SET %2 WHERE id=?"_s.arg(type->table, settings.join(u", "_s))));
    KITCAMP_TRY(bind(update, *type, values));
    for (const qint64 id : ids) {
        update.reset();
        update.bind(static_cast<int>(values.size()) + 1, id);
        if (const auto updated = update.step(); !updated)
            return explained(updated.error(), *type, values);
        if (m_change.rows().changes() == 0)
            return Error{ErrorCode::Refused,
                         tr("This %1 is no longer there. Somebody took it back.").arg(type->singularTitle()),
                         QString::number(id), u"row-gone"_s};
    }
    return {};
}

Result<void> RecordWriter::remove(const QString& table, qint64 id)
{
    KITCAMP_ASSIGN(const RecordType* type, typeOf(table));
    if (!type->removable)
        return usageError(tr("A %1 is archived, not removed.").arg(type->singularTitle()));
    return m_change.execute(u"DELETE FROM %1 WHERE id=?"_s.arg(type->table).toUtf8().constData(), id);
}

Error RecordWriter::explained(Error error, const RecordType& type, const QJsonObject& values)
{
    const QStringList columns = clashingColumns(error.detail);
    if (error.rule == "required-field"_L1 && !columns.isEmpty()) {
        const FieldDescription* field = type.field(sourceOf(type, columns.first()));
        error.sentence = tr("Please fill in \"%1\".").arg(field ? field->title() : columns.first());
    }
    if (const QStringList titles = checkedFields(type, error.detail);
        error.rule == "check"_L1 && !titles.isEmpty())
        error.sentence = isBackwards(type, error.detail)
            ? tr("The last day lies before the first.")
            : tr("This is empty or not allowed: %1.", "%1: fields").arg(titles.join(u", "_s));
    if (error.rule != "unique"_L1 || columns.isEmpty() || columns.first() == "id"_L1)
        return error;
    QStringList titles;
    for (const QString& column : columns) {
        const FieldDescription* field = type.field(sourceOf(type, column));
        titles << (field ? field->title() : column);
    }
    error.sentence =
        tr("There is already a %1 with this %2.").arg(type.singularTitle(), titles.join(u", "_s));
    if (columns.size() == 1 && values.contains(columns.first())) {
        const auto holder = m_change.rows().integer(
            u"SELECT id FROM %1 WHERE %2=?"_s.arg(type.table, columns.first()).toUtf8().constData(),
            values.value(columns.first()).toString());
        if (holder && *holder)
            error.sentence = tr("There is already a %1 with this %2: %3.")
                                 .arg(type.singularTitle(), titles.first(),
                                      Naming(m_change.rows(), m_change.domain()).name(type.table, **holder));
    }
    return error;
}

} // namespace kitcamp
