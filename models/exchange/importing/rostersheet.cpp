// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/importing/rostersheet.h"

#include "models/exchange/columnguess.h"
#include "models/exchange/importing/answerfields.h"
#include "models/exchange/tablewriter.h"
#include "models/store/centre.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct RosterWords {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::RosterSheet)
};

/// A field of the sheet and where its value stands.
struct SheetColumn {
    QString field;
    QString sql;
};

const QString appliedField = u"applied_at"_s;
const QString scoreField = u"score"_s;

QString anyName(const QString& alias)
{
    return u"CASE WHEN %1.name<>'' THEN %1.name ELSE %1.name_en END"_s.arg(alias);
}

QString numberOfKind(const QString& kind)
{
    return u"(SELECT n.value FROM person_number AS n WHERE n.person=p.id AND n.lost_at IS NULL AND "
           u"n.kind='%1' ORDER "
           "BY n.id LIMIT 1)"_s.arg(kind);
}

QList<SheetColumn> columnsOf(const QList<OwnField>& answers)
{
    QList<SheetColumn> columns{{u"name"_s, u"p.name"_s},
                               {u"latin_name"_s, u"p.latin_name"_s},
                               {u"student_number"_s, numberOfKind(u"student"_s)},
                               {u"staff_number"_s, numberOfKind(u"staff"_s)},
                               {u"organization"_s, anyName(u"o"_s)},
                               {u"department"_s, anyName(u"d"_s)},
                               {u"entry_year"_s, u"p.entry_year"_s},
                               {u"class_name"_s, u"p.class_name"_s},
                               {u"major"_s, u"p.major"_s},
                               {u"phone"_s, u"p.phone"_s},
                               {u"mail"_s, u"p.mail"_s},
                               {u"role"_s, u"t.role"_s},
                               {u"state"_s, u"t.state"_s},
                               {u"seat"_s, u"t.seat"_s},
                               {appliedField, u"nullif(t.applied_at,0)"_s},
                               {scoreField, u"CASE WHEN t.grade<>'' THEN t.grade ELSE t.score/100.0 END"_s}};
    for (const OwnField& answer : answers)
        columns << SheetColumn{
            answer.field,
            u"(SELECT w.value FROM answer AS w WHERE w.participation=t.id AND w.question=%1)"_s.arg(
                questionOfField(answer.field))};
    columns << SheetColumn{u"note"_s, u"t.note"_s};
    return columns;
}

QString titleOf(const QString& field, const QList<OwnField>& answers)
{
    for (const OwnField& answer : answers) {
        if (answer.field == field)
            return answer.title;
    }
    return importFieldTitle(field);
}

QString textOf(const Statement& row, int column, const QString& field, const QTimeZone& zone)
{
    if (row.isNull(column))
        return {};
    if (field == appliedField)
        return QDateTime::fromSecsSinceEpoch(row.integer(column), zone).toString(u"yyyy-MM-dd HH:mm"_s);
    if (field != scoreField)
        return row.text(column);
    bool isNumber = false;
    const double points = row.text(column).toDouble(&isNumber);
    return isNumber ? QString::number(points) : row.text(column);
}

Result<QString> nameOf(Connection& connection, qint64 activity)
{
    KITCAMP_ASSIGN(
        const auto name,
        connection.text("SELECT CASE WHEN name<>'' THEN name ELSE name_en END FROM activity WHERE id=?",
                        activity));
    if (!name)
        return Error{
            ErrorCode::Refused, RosterWords::tr("This activity is no longer there."), {}, u"row-gone"_s, {}};
    return *name;
}

} // namespace

Result<RosterSheet> rosterSheet(Connection& connection, qint64 activity, const QString& whom)
{
    RosterSheet sheet;
    KITCAMP_ASSIGN(sheet.title, nameOf(connection, activity));
    KITCAMP_ASSIGN(const QList<OwnField> answers, answerFields(connection, activity));
    KITCAMP_ASSIGN(const Centre centre, Centre::read(connection));
    QStringList expressions;
    for (const SheetColumn& column : columnsOf(answers)) {
        sheet.fields << column.field;
        sheet.header << titleOf(column.field, answers);
        expressions << column.sql;
    }
    const QString sql =
        u"SELECT %1 FROM participation AS t JOIN person AS p ON p.id=t.person LEFT JOIN organization AS "
        "o ON o.id=p.organization LEFT JOIN department AS d ON d.id=p.department WHERE t.activity=? "
        "AND (%2) ORDER BY p.name, t.id"_s.arg(expressions.join(u", "_s), whom.isEmpty() ? u"1"_s : whom);
    KITCAMP_TRY(connection.each(
        sql.toUtf8().constData(),
        [&](const Statement& row) {
            QStringList cells;
            for (int column = 0; column < sheet.fields.size(); ++column)
                cells << textOf(row, column, sheet.fields[column], centre.zone);
            sheet.rows << cells;
        },
        activity));
    return sheet;
}

Result<void> saveRosterSheet(const RosterSheet& sheet, const QString& path)
{
    const TableShape shape{sheet.title, {static_cast<int>(sheet.fields.indexOf(scoreField))}};
    return writeTableFile(path, shape, [&](const TakeTableRow& take) -> Result<void> {
        KITCAMP_TRY(take(sheet.header));
        for (const QStringList& row : sheet.rows)
            KITCAMP_TRY(take(row));
        return {};
    });
}

} // namespace kitcamp
