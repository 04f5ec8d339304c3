// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/persondata/personvalues.h"

#include "models/people/erasedname.h"
#include "models/people/shownname.h"
#include "models/persondata/persontitles.h"
#include "models/store/tableshapes.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

bool isNothing(const QVariant& value)
{
    return !value.isValid() || value.isNull() || value.typeId() == QMetaType::Nullptr;
}

bool isInstantName(const QString& column)
{
    return column == "at"_L1 || column.endsWith("_at"_L1) || column == "as_of"_L1
        || column == "offer_until"_L1;
}

bool isJson(const QString& table, const QString& column)
{
    return (table == "certificate"_L1 && column == "fields"_L1)
        || (table == "submission"_L1 && column == "answers"_L1);
}

bool isTimesTable(const QString& table)
{
    return table == "availability"_L1 || table == "busy_time"_L1;
}

QString minutesText(qint64 minutes)
{
    return u"%1:%2"_s.arg(minutes / 60, 2, 10, QLatin1Char('0')).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QList<int> weeksOf(qint64 bits)
{
    QList<int> weeks;
    for (int i = 0; i < 63; ++i) {
        if ((bits >> i) & 1)
            weeks << i + 1;
    }
    return weeks;
}

/// "1-8, 10"
QString weeksText(const QList<int>& weeks)
{
    QStringList spans;
    for (qsizetype from = 0; from < weeks.size();) {
        qsizetype last = from;
        while (last + 1 < weeks.size() && weeks[last + 1] == weeks[last] + 1)
            ++last;
        spans << (last == from ? QString::number(weeks[from]) : u"%1-%2"_s.arg(weeks[from]).arg(weeks[last]));
        from = last + 1;
    }
    return spans.join(u", "_s);
}

QJsonArray weeksArray(const QList<int>& weeks)
{
    QJsonArray array;
    for (const int week : weeks)
        array << week;
    return array;
}

/// "2026-03-04T14:05", as the file keeps planned times.
bool isLocalTime(const QString& text)
{
    return text.size() == 16 && text[4] == u'-' && text[7] == u'-' && text[10] == u'T' && text[13] == u':';
}

/// "question: answer", one a line.
QString jsonText(const QJsonDocument& document)
{
    QStringList lines;
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        QString text = it->toVariant().toString();
        if (it->isArray() || it->isObject())
            text =
                QString::fromUtf8(QJsonDocument::fromVariant(it->toVariant()).toJson(QJsonDocument::Compact));
        if (!text.isEmpty())
            lines << it.key() + u": "_s + text;
    }
    return lines.join(u'\n');
}

/// Forms have their order; what no form has stands behind.
qsizetype placeInForm(const RecordType* type, const PersonColumn& column)
{
    for (qsizetype i = 0; type && i < type->fields.size(); ++i) {
        if (type->fields[i].column == column.name)
            return i;
    }
    return 1000 + column.position;
}

void fillJson(PersonCell& cell, const QString& stored)
{
    const QJsonDocument document = QJsonDocument::fromJson(stored.toUtf8());
    cell.value = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    cell.text = document.isObject() ? jsonText(document) : stored;
    if (document.isNull())
        cell.value = stored;
}

} // namespace

QString PersonValues::titleOf(const QString& table, const PersonColumn& column)
{
    if (column.kind == PersonColumnKind::Hundredths)
        return column.name == "score"_L1 ? tr("Score") : tr("Points");
    if (column.field)
        return column.field->title();
    const QString own = ownColumnTitle(table, column.name);
    return own.isEmpty() ? column.name : own;
}

PersonValues::PersonValues(const PersonDataSource& source, const QTimeZone& zone)
    : m_source(source)
    , m_zone(zone)
    , m_naming(source.file, source.domain)
{
}

PersonColumnKind PersonValues::kindOf(const QString& table, const QString& column, bool isInteger) const
{
    const RecordType* type = m_source.domain.recordTypes.find(table);
    const FieldDescription* field = type ? type->field(column) : nullptr;
    if (type && std::any_of(type->derived.begin(), type->derived.end(), [&](const DerivedColumn& derived) {
            return derived.column == column;
        }))
        return PersonColumnKind::Derived;
    if (column.startsWith("sealed_"_L1))
        return PersonColumnKind::Sealed;
    if (isJson(table, column))
        return PersonColumnKind::Json;
    if (field && field->type == FieldType::Picture)
        return PersonColumnKind::Picture;
    if (!isInteger)
        return field && field->type == FieldType::Choice ? PersonColumnKind::Choice : PersonColumnKind::Text;
    if (isInstantName(column))
        return PersonColumnKind::Instant;
    if (column == "score"_L1 || column == "points"_L1)
        return PersonColumnKind::Hundredths;
    if (isTimesTable(table) && (column == "starts"_L1 || column == "ends"_L1))
        return PersonColumnKind::Minutes;
    if (table == "busy_time"_L1 && column == "weeks"_L1)
        return PersonColumnKind::Weeks;
    return field && field->type == FieldType::Flag ? PersonColumnKind::Flag : PersonColumnKind::Number;
}

Result<QList<PersonColumn>> PersonValues::columnsOf(const QString& table)
{
    if (const auto known = m_columns.constFind(table); known != m_columns.constEnd())
        return *known;
    QHash<QString, QString> references;
    KITCAMP_TRY(m_source.file.each(
        "SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?)",
        [&](const Statement& row) { references.insert(row.text(0), row.text(1)); }, table));
    const RecordType* type = m_source.domain.recordTypes.find(table);
    QList<PersonColumn> columns;
    const auto take = [&](const Statement& row) {
        PersonColumn column;
        column.position = static_cast<int>(row.integer(0));
        column.name = row.text(1);
        column.table = table;
        column.references = references.value(column.name);
        column.field = type ? type->field(column.name) : nullptr;
        column.kind = column.references.isEmpty() || column.name == "id"_L1
            ? kindOf(table, column.name, row.text(2) == "INTEGER"_L1)
            : PersonColumnKind::Reference;
        column.title = titleOf(table, column);
        columns << column;
    };
    KITCAMP_TRY(
        m_source.file.each("SELECT cid, name, type FROM pragma_table_info(?) ORDER BY cid", take, table));
    std::stable_sort(columns.begin(), columns.end(), [&](const PersonColumn& a, const PersonColumn& b) {
        return placeInForm(type, a) < placeInForm(type, b);
    });
    m_columns.insert(table, columns);
    return columns;
}

QString PersonValues::tableTitle(const QString& table, bool one) const
{
    const RecordType* type = m_source.domain.recordTypes.find(table);
    if (type)
        return one ? type->singularTitle() : type->pluralTitle();
    const QString own = ownTableTitle(table);
    return own.isEmpty() ? table : own;
}

void PersonValues::fillReference(PersonCell& cell, const PersonColumn& column, qint64 id)
{
    cell.text = column.references == "participation"_L1
        ? nameInBoth("SELECT a.name, a.name_en FROM participation AS m JOIN activity AS a ON a.id=m.activity "
                     "WHERE m.id=?",
                     id)
        : QString();
    const auto columns = columnsOf(column.references);
    const bool inBoth = columns && std::any_of(columns->begin(), columns->end(), [](const auto& one) {
                            return one.name == "name_en"_L1;
                        });
    if (inBoth && column.references != "team"_L1) // a team is called by its number too
        cell.text =
            nameInBoth(u"SELECT name, name_en FROM \"%1\" WHERE id=?"_s.arg(column.references).toUtf8(), id);
    if (cell.text.isEmpty())
        cell.text = shownPersonName(m_naming.name(column.references, id));
    cell.value = QJsonObject{{"id"_L1, QString::number(id)}, {"name"_L1, cell.text}};
}

/// Of a name in Chinese and one in English that of the language of the application; empty: there is none.
QString PersonValues::nameInBoth(const QByteArray& sql, qint64 id) const
{
    QString name;
    const auto read = m_source.file.each(
        sql.constData(), [&](const Statement& row) { name = shownName(row.text(0), row.text(1)); }, id);
    return read ? name : QString();
}

void PersonValues::fillInstant(PersonCell& cell, qint64 instant) const
{
    if (instant == 0)
        return; // not known
    const QDateTime at = QDateTime::fromSecsSinceEpoch(instant, Qt::UTC);
    cell.text = at.toTimeZone(m_zone).toString(u"yyyy-MM-dd HH:mm"_s);
    cell.value = at.toString(Qt::ISODate);
}

void PersonValues::fillPicture(PersonCell& cell, const QString& hash) const
{
    QByteArray bytes;
    const auto read = m_source.file.each(
        "SELECT bytes FROM picture WHERE hash=?", [&](const Statement& row) { bytes = row.blob(0); }, hash);
    const bool here = read && !bytes.isEmpty();
    cell.text = here ? tr("a picture") : tr("a picture that is not on this computer");
    QJsonObject picture{{"hash"_L1, hash}};
    if (here) {
        picture.insert("type"_L1, bytes.startsWith("\xff\xd8") ? u"image/jpeg"_s : u"image/png"_s);
        picture.insert("base64"_L1, QString::fromLatin1(bytes.toBase64()));
    }
    cell.value = picture;
}

void PersonValues::fillSealed(PersonCell& cell, const QString& sealedText)
{
    if (sealedText.isEmpty())
        return;
    const auto opened = m_source.open ? m_source.open(sealedText) : Result<QString>(Error{});
    ++(opened ? m_opened : m_sealed);
    cell.text = opened ? *opened : tr("sealed");
    cell.value =
        opened ? QJsonObject{{"sealed"_L1, false}, {"value"_L1, *opened}} : QJsonObject{{"sealed"_L1, true}};
}

/// What needs no look into the file.
void PersonValues::fillPlain(PersonCell& cell, const PersonColumn& column, const QVariant& value) const
{
    const QString text = value.toString();
    const qint64 number = value.toLongLong();
    cell.text = text;
    cell.value = text;
    switch (column.kind) {
    case PersonColumnKind::Number:
        if (number < (1LL << 53))
            cell.value = number;
        else
            cell.text.clear(); // the number of a row: it tells people nothing, and does not fit into JSON's
        return;
    case PersonColumnKind::Hundredths:
        cell.value = static_cast<double>(number) / 100.0;
        cell.text = QLocale().toString(static_cast<double>(number) / 100.0, 'f', number % 100 == 0 ? 0 : 2);
        return;
    case PersonColumnKind::Minutes:
        cell.text = minutesText(number);
        cell.value = cell.text;
        return;
    case PersonColumnKind::Weeks:
        cell.text = weeksText(weeksOf(number));
        cell.value = weeksArray(weeksOf(number));
        return;
    case PersonColumnKind::Flag:
        cell.text = number != 0 ? tr("yes") : tr("no");
        cell.value = number != 0;
        return;
    case PersonColumnKind::Choice:
        cell.text = text.isEmpty() ? QString() : column.field->choiceTitle(text);
        return;
    default:
        if (isLocalTime(text))
            cell.text.replace(10, 1, u' ');
        if (const QString own = ownWordTitle(column.table, column.name, text); !own.isEmpty())
            cell.text = own;
    }
}

PersonCell PersonValues::cell(const PersonColumn& column, const QVariant& value)
{
    PersonCell cell{column.name, column.title, {}, QJsonValue(QJsonValue::Null)};
    if (isNothing(value))
        return cell;
    switch (column.kind) {
    case PersonColumnKind::Instant:
        fillInstant(cell, value.toLongLong());
        break;
    case PersonColumnKind::Reference:
        fillReference(cell, column, value.toLongLong());
        break;
    case PersonColumnKind::Picture:
        fillPicture(cell, value.toString());
        break;
    case PersonColumnKind::Sealed:
        fillSealed(cell, value.toString());
        break;
    case PersonColumnKind::Json:
        fillJson(cell, value.toString());
        break;
    default:
        fillPlain(cell, column, value);
    }
    return cell;
}

PersonCell PersonValues::hiddenCell(const PersonColumn& column, const QVariant& value)
{
    PersonCell cell{column.name, column.title, {}, QJsonValue(QJsonValue::Null)};
    if (isNothing(value) || value.toString().isEmpty())
        return cell;
    cell.text = column.kind == PersonColumnKind::Reference ? tr("another person") : tr("not shown");
    cell.value = QJsonObject{{"hidden"_L1, true}};
    return cell;
}

} // namespace kitcamp
