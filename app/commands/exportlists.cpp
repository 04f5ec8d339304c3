// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/exportlists.h"

#include "app/commands/exportminors.h"
#include "models/exchange/columnguess.h"
#include "models/items/devicelist.h"
#include "models/items/historylist.h"
#include "models/items/loanlist.h"
#include "models/items/personlist.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct ExportLists {
    Q_DECLARE_TR_FUNCTIONS(ExportLists)
};

/// Both names of a thing may be there; the first one is what an import knows it by.
QString nameOf(const QString& alias)
{
    return u"CASE WHEN %1.name<>'' THEN %1.name ELSE coalesce(%1.name_en,'') END"_s.arg(alias);
}

/// The newest number in use: what a scan of today finds her by.
QString numberOf(const QString& person, const QString& kind)
{
    return u"(SELECT n.value FROM person_number AS n WHERE n.person=%1 AND n.kind='%2' AND n.lost_at IS NULL ORDER BY n.id DESC LIMIT 1)"_s
        .arg(person, kind);
}

QString anyNumberOf(const QString& person)
{
    return u"coalesce(%1, %2)"_s.arg(numberOf(person, u"student"_s), numberOf(person, u"staff"_s));
}

QList<ExportColumn> plain(const QString& alias, const QStringList& columns)
{
    QList<ExportColumn> made;
    for (const QString& column : columns)
        made << ExportColumn{column, alias + u'.' + column};
    return made;
}

/// Keeps people under age out, unless they, or their guardians, agreed that partners get their data.
QString onlyWhoMayBeHandedOn(Store& store)
{
    return u" JOIN person AS may ON may.id=p.id AND "_s + handedOnSql(store, u"may"_s);
}

/// Who has a thing: name, number and login; of those who may not be handed on what stands for the name alone.
QList<ExportColumn> borrower(Store& store, const QString& person, const QStringList& fields, bool withMinors)
{
    const QString may = withMinors ? u"1"_s : handedOnSql(store, person);
    const QString name =
        u"CASE WHEN %1 THEN %2.name ELSE char(31)||%2.name||char(31)||%2.latin_name END"_s.arg(may, person);
    const auto open = u"CASE WHEN %1 THEN %2 END"_s;
    return {{fields[0], name, ExportValue::Name},
            {fields[1], open.arg(may, anyNumberOf(person + u".id"_s))},
            {fields[2], open.arg(may, person + u".login"_s)}};
}

/// An entry that tells names and numbers as they were typed, about somebody who may not be handed on.
QString tellsOfHidden(Store& store)
{
    const QString touched =
        u"EXISTS (SELECT 1 FROM journal_row AS r %1 WHERE r.entry=j.seq AND r.tbl='%2' AND NOT %3)"_s;
    const QString may = handedOnSql(store, u"p"_s);
    return u"j.kind IN ('record.add', 'record.edit', 'record.merge', 'undo', 'redo') AND (%1 OR %2)"_s.arg(
        touched.arg(u"JOIN person AS p ON p.id=CAST(r.key AS INTEGER)"_s, u"person"_s, may),
        touched.arg(
            u"JOIN person_number AS n ON n.id=CAST(r.key AS INTEGER) JOIN person AS p ON p.id=n.person"_s,
            u"person_number"_s, may));
}

ExportList people(Store& store, bool withMinors)
{
    const QString groups = u"(SELECT group_concat(%1, '; ') FROM group_member AS m JOIN borrower_group AS g "
                           u"ON g.id=m.borrower_group"
                           " WHERE m.person=p.id)"_s.arg(nameOf(u"g"_s));
    QList<ExportColumn> columns = plain(u"p"_s, {u"name"_s, u"latin_name"_s});
    columns << ExportColumn{u"organization"_s, nameOf(u"o"_s)}
            << ExportColumn{u"department"_s, nameOf(u"dp"_s)};
    for (const QString& kind : {u"student"_s, u"staff"_s})
        columns << ExportColumn{kind + u"_number"_s, numberOf(u"p.id"_s, kind)};
    columns << ExportColumn{u"card"_s, numberOf(u"p.id"_s, u"card"_s)};
    columns += plain(u"p"_s,
                     {u"login"_s, u"phone"_s, u"mail"_s, u"wechat"_s, u"gender"_s, u"major"_s,
                      u"class_name"_s, u"degree_level"_s, u"entry_year"_s, u"leaves_on"_s});
    columns << ExportColumn{u"group"_s, groups};
    columns += plain(u"p"_s, {u"note"_s, u"archived"_s});
    return {
        u"people"_s,
        u"LEFT JOIN organization AS o ON o.id=p.organization LEFT JOIN department AS dp ON dp.id=p.department"_s
            + (withMinors ? QString() : onlyWhoMayBeHandedOn(store)),
        columns, u"p.name, p.id"_s, PersonList(store, {}, nullptr).spec()};
}

ExportList devices(Store& store, bool withMinors)
{
    const QString number =
        u"(SELECT n.value FROM device_number AS n WHERE n.device=d.id ORDER BY n.kind, n.id LIMIT 1)"_s;
    QList<ExportColumn> columns{{u"asset_tag"_s, u"d.asset_tag"_s},
                                {u"other_number"_s, number},
                                {u"model"_s, u"m.name"_s},
                                {u"model_number"_s, u"m.model_number"_s},
                                {u"category"_s, nameOf(u"c"_s)},
                                {u"maker"_s, u"m.maker"_s},
                                {u"serial"_s, u"d.serial"_s},
                                {u"owner"_s, nameOf(u"o"_s)},
                                {u"place"_s, u"pl.name"_s},
                                {u"part_of"_s, u"w.asset_tag"_s},
                                {u"purchased_on"_s, u"d.purchased_on"_s},
                                {u"price"_s, u"d.price_minor"_s, ExportValue::Money},
                                {u"currency"_s, u"d.currency"_s},
                                {u"supplier"_s, u"d.supplier"_s},
                                {u"condition"_s, u"d.condition"_s},
                                {u"note"_s, u"d.note"_s}};
    columns += borrower(store, u"b"_s, {u"checked_out_to"_s, u"checked_out_number"_s, u"checked_out_login"_s},
                        withMinors);
    columns << ExportColumn{u"checked_out_on"_s, u"l.lent_at"_s, ExportValue::Instant}
            << ExportColumn{u"due"_s, u"l.due"_s, ExportValue::LocalTime}
            << ExportColumn{u"archived"_s, u"d.archived"_s};
    return {
        u"devices"_s,
        u"JOIN model AS m ON m.id=d.model LEFT JOIN category AS c ON c.id=m.category LEFT JOIN organization "
        u"AS o ON o.id=d.owner"
        " LEFT JOIN place AS pl ON pl.id=d.place LEFT JOIN device AS w ON w.id=d.parent"
        " LEFT JOIN loan AS l ON l.device=d.id AND l.returned_at IS NULL LEFT JOIN person AS b ON b.id=l.borrower"_s,
        columns, u"d.folded_tag"_s, DeviceList(store, {}, nullptr).spec()};
}

ExportList loans(Store& store, bool withMinors)
{
    QList<ExportColumn> columns{{u"asset_tag"_s, u"d.asset_tag"_s}, {u"model"_s, u"m.name"_s}};
    columns +=
        borrower(store, u"p"_s, {u"borrower_name"_s, u"borrower_number"_s, u"borrower_login"_s}, withMinors);
    columns += QList<ExportColumn>{{u"lent_at"_s, u"l.lent_at"_s, ExportValue::Instant},
                                   {u"due"_s, u"l.due"_s, ExportValue::LocalTime},
                                   {u"returned_at"_s, u"l.returned_at"_s, ExportValue::Instant},
                                   {u"override_reason"_s, u"l.override_reason"_s},
                                   {u"note"_s, u"l.note"_s},
                                   {u"imported"_s, u"l.imported"_s}};
    return {
        u"loans"_s,
        u"JOIN device AS d ON d.id=l.device JOIN model AS m ON m.id=d.model JOIN person AS p ON p.id=l.borrower"_s,
        columns, u"l.lent_at, l.id"_s, LoanList(store, {}, nullptr).spec()};
}

ExportList history(Store& store, bool withMinors)
{
    const QString told = withMinors
        ? u"hex(j.op_id)"_s
        : u"CASE WHEN %1 THEN char(31) ELSE hex(j.op_id) END"_s.arg(tellsOfHidden(store));
    QList<ExportColumn> columns{{u"entry"_s, u"j.seq"_s},
                                {u"at"_s, u"j.at"_s, ExportValue::Instant},
                                {u"operator"_s, u"w.name"_s},
                                {u"kind"_s, u"j.kind"_s},
                                {u"sentence"_s, told, ExportValue::Sentence},
                                {u"undone"_s, u"hex(j.op_id)"_s, ExportValue::Undone},
                                {u"op"_s, u"lower(hex(j.op_id))"_s}};
    return {u"history"_s, u"LEFT JOIN operator AS w ON w.id=j.operator"_s, columns, u"j.seq"_s,
            HistoryList(store, {}, nullptr).spec()};
}

/// Columns that no import reads, and those whose title an import would not guess.
QHash<QString, QString> ownTitles()
{
    //: A title that an import guesses: 借用人编号
    const QString number = ExportLists::tr("Borrower number");
    //: A title that an import guesses: 借用人账号
    const QString login = ExportLists::tr("Borrower username");
    return {{u"checked_out_number"_s, number},
            {u"borrower_number"_s, number},
            {u"checked_out_login"_s, login},
            {u"borrower_login"_s, login},
            {u"archived"_s, ExportLists::tr("Archived")},
            {u"at"_s, ExportLists::tr("Time")},
            {u"currency"_s, ExportLists::tr("Currency")},
            {u"entry"_s, ExportLists::tr("Entry")},
            {u"imported"_s, ExportLists::tr("Imported")},
            {u"kind"_s, ExportLists::tr("Kind")},
            {u"op"_s, ExportLists::tr("Name of the entry")},
            {u"operator"_s, ExportLists::tr("Operator")},
            {u"override_reason"_s, ExportLists::tr("Reason")},
            {u"part_of"_s, ExportLists::tr("Part of")},
            {u"sentence"_s, ExportLists::tr("What")},
            {u"undone"_s, ExportLists::tr("Taken back")}};
}

} // namespace

QStringList exportedLists()
{
    return {u"people"_s, u"devices"_s, u"loans"_s, u"history"_s};
}

std::optional<ExportList> exportList(Store& store, const QString& what, bool withMinors)
{
    if (what == "people"_L1)
        return people(store, withMinors);
    if (what == "devices"_L1)
        return devices(store, withMinors);
    if (what == "loans"_L1)
        return loans(store, withMinors);
    return what == "history"_L1 ? std::optional(history(store, withMinors)) : std::nullopt;
}

QString exportTitle(const QString& field)
{
    return ownTitles().value(field, importFieldTitle(field));
}

} // namespace kitcamp
