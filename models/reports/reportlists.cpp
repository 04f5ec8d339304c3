// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/reportlists.h"

#include "models/people/erasedname.h"
#include "models/people/shownname.h"
#include "models/reports/figuretable.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 2000; // an annex that somebody may still leaf through

struct Lists {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::ReportLists)
};

/// A person who stands in a row, as the row names her.
struct PersonInRow {
    qint64 person = 0;
    QString name;
    QString latinName;
};

/// By row of persons, participations or loans.
Result<QHash<qint64, PersonInRow>> personsIn(ReportWriter& writer, const FigureRows& rows)
{
    static const QHash<QString, QString> persons{
        {u"person"_s, u"id"_s}, {u"participation"_s, u"person"_s}, {u"loan"_s, u"borrower"_s}};
    QHash<qint64, PersonInRow> found;
    const QString column = persons.value(rows.table);
    if (column.isEmpty())
        return found;
    QStringList ids;
    for (const qint64 id : rows.ids)
        ids << QString::number(id);
    const QString sql = u"SELECT x.id, p.id, p.name, p.latin_name FROM %1 AS x JOIN person AS p ON p.id=x.%2 "
                        "WHERE x.id IN (%3)"_s.arg(rows.table, column, ids.join(u','));
    KITCAMP_TRY(writer.file().each(sql.toUtf8().constData(), [&](const Statement& row) {
        found.insert(row.integer(0), {row.integer(1), row.text(2), row.text(3)});
    }));
    return found;
}

/// Nobody under age stands there by name without a consent, whatever they take part in.
Result<void> hideMinors(ReportWriter& writer, FigureRows& rows)
{
    KITCAMP_ASSIGN(const auto persons, personsIn(writer, rows));
    QSet<qint64> ids;
    for (const PersonInRow& each : persons)
        ids << each.person;
    KITCAMP_ASSIGN(const auto names, writer.publicNames(ids));
    for (qsizetype i = 0; i < rows.rows.size(); ++i) {
        const PersonInRow one = persons.value(rows.ids.at(i));
        if (!names.contains(one.person))
            continue;
        for (QVariant& cell : rows.rows[i]) {
            if (cell == QVariant(one.name) || cell == QVariant(shownPersonName(one.name)))
                cell = names.value(one.person);
            else if (!one.latinName.isEmpty() && cell == QVariant(one.latinName))
                cell = QString();
        }
    }
    return {};
}

} // namespace

Result<ReportTable> activityTable(ReportWriter& writer, const QString& title, const FigureQuestion& question)
{
    KITCAMP_ASSIGN(const FigureRows behind, writer.rowsBehind(question, mostRows));
    ReportTable table{title,
                      {},
                      {{Lists::tr("Activity"), ReportColumn::Kind::Text, 0, 0.36},
                       {Lists::tr("Kind"), ReportColumn::Kind::Text, 0, 0.18},
                       {Lists::tr("Begins"), ReportColumn::Kind::Day, 0, 0.12},
                       {Lists::tr("Ends"), ReportColumn::Kind::Day, 0, 0.12},
                       {Lists::tr("Topic"), ReportColumn::Kind::Text, 0, 0.22}},
                      {},
                      Lists::tr("No activity was held.")};
    for (const qint64 id : behind.ids) {
        KITCAMP_TRY(writer.file().each(
            "SELECT a.name, a.name_en, a.kind, coalesce(a.starts_on,''), coalesce(a.ends_on,''), CASE WHEN "
            "a.topic<>'' THEN a.topic ELSE coalesce(c.topic,'') END FROM activity AS a LEFT JOIN course AS c "
            "ON c.id=a.course WHERE a.id=?",
            [&](const Statement& row) {
                const auto day = [&](int column) {
                    const QDate read = QDate::fromString(row.text(column), Qt::ISODate);
                    return read.isValid() ? QVariant(read) : QVariant();
                };
                table.rows << QVariantList{shownName(row.text(0), row.text(1)),
                                           writer.choice(u"activity"_s, u"kind"_s, row.text(2)), day(3),
                                           day(4), row.text(5)};
            },
            id));
    }
    std::ranges::stable_sort(table.rows, [](const QVariantList& one, const QVariantList& other) {
        return one.at(2).toDate() < other.at(2).toDate();
    });
    return table;
}

Result<void> addStudents(ReportWriter& writer)
{
    FigureQuestion students = writer.question(u"persons"_s);
    students.where << FigureFilter{u"kind"_s, {u"contest"_s}, true};
    return addRows(writer, Lists::tr("Students, without those of contests"), students);
}

Result<void> addRows(ReportWriter& writer, const QString& title, const FigureQuestion& question)
{
    KITCAMP_ASSIGN(FigureRows rows, writer.rowsBehind(question, mostRows));
    if (rows.rows.isEmpty())
        return {};
    KITCAMP_TRY(hideMinors(writer, rows));
    ReportTable table = tableOf(rows);
    table.title = title;
    if (rows.isCut)
        table.note = Lists::tr("Only the first %n row(s) are listed here; the list in the window has all.",
                               nullptr, int(rows.rows.size()));
    writer.add(std::move(table));
    return {};
}

} // namespace kitcamp
