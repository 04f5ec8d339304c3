// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/reportlists.h"

#include "models/people/shownname.h"
#include "models/reports/figuretable.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 2000; // an annex that somebody may still leaf through

struct Lists {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::ReportLists)
};

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
    KITCAMP_ASSIGN(const FigureRows rows, writer.rowsBehind(question, mostRows));
    if (rows.rows.isEmpty())
        return {};
    ReportTable table = tableOf(rows);
    table.title = title;
    if (rows.isCut)
        table.note = Lists::tr("Only the first %n row(s) are listed here; the list in the window has all.",
                               nullptr, int(rows.rows.size()));
    writer.add(std::move(table));
    return {};
}

} // namespace kitcamp
