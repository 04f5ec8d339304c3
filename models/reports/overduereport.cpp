// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lending/teamkits.h"
#include "models/people/erasedname.h"
#include "models/people/shownname.h"
#include "models/reports/composers.h"
#include "models/reports/reportlists.h"

#include <QSet>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct Overdue {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::OverdueReport)
};

struct OverdueLoan {
    qint64 person = 0;
    QString name;
    QString number;
    QString phone;
    QString organization;
    QString team;
    QString tag;
    QString model;
    QDate due;
    int days = 0;
};

Result<QList<OverdueLoan>> overdueLoans(ReportWriter& writer)
{
    QList<OverdueLoan> loans;
    const QDate today = writer.today();
    KITCAMP_TRY(writer.file().each(
        "SELECT p.id, p.name, coalesce((SELECT n.value FROM person_number AS n WHERE n.person=p.id AND "
        "(n.kind='student' OR n.kind='staff') AND n.lost_at IS NULL ORDER BY n.id LIMIT 1),''), p.phone, "
        "coalesce(o.name,''), coalesce(o.name_en,''), t.number, coalesce(t.name,''), coalesce(t.name_en,''), "
        "d.asset_tag, m.name, l.due FROM loan AS l INDEXED BY loan_open_by_due JOIN device AS d ON "
        "d.id=l.device JOIN model AS m ON m.id=d.model JOIN person AS p ON p.id=l.borrower LEFT JOIN "
        "organization AS o ON o.id=p.organization LEFT JOIN team AS t ON t.id=l.team WHERE l.returned_at IS "
        "NULL AND l.due<? ORDER BY o.name='' OR o.name IS NULL, o.name, p.name, p.id, l.due, d.folded_tag",
        [&](const Statement& row) {
            const QDate due = QDate::fromString(row.text(11).left(10), Qt::ISODate);
            loans << OverdueLoan{row.integer(0),
                                 shownPersonName(row.text(1)),
                                 row.text(2),
                                 row.text(3),
                                 shownName(row.text(4), row.text(5)),
                                 row.isNull(6) ? QString()
                                               : teamWords(row.integer(6), row.text(7), row.text(8)),
                                 row.text(9),
                                 row.text(10),
                                 due,
                                 int(due.daysTo(today))};
        },
        writer.nowLocal()));
    return loans;
}

void addFigures(ReportWriter& writer, const QList<OverdueLoan>& loans)
{
    QSet<qint64> borrowers;
    int longest = 0;
    for (const OverdueLoan& loan : loans) {
        borrowers << loan.person;
        longest = std::max(longest, loan.days);
    }
    const auto count = [](qsizetype value) { return figureText(double(value), FigureUnit::Count); };
    writer.add(ReportFigures{{{count(loans.size()), Overdue::tr("Devices overdue"), {}},
                              {count(borrowers.size()), Overdue::tr("Borrowers"), {}},
                              {count(longest), Overdue::tr("Days, the longest"), {}}}});
}

ReportTable byOrganization(const QList<OverdueLoan>& loans)
{
    using Kind = ReportColumn::Kind;
    ReportTable table{Overdue::tr("By organization"),
                      {},
                      {{Overdue::tr("Organization")},
                       {Overdue::tr("Borrowers"), Kind::Number},
                       {Overdue::tr("Devices"), Kind::Number},
                       {Overdue::tr("Days, the longest"), Kind::Number}},
                      {},
                      {}};
    QSet<qint64> borrowers;
    for (qsizetype i = 0; i < loans.size(); ++i) { // in the order of organizations
        const OverdueLoan& loan = loans.at(i);
        if (i == 0 || loan.organization != loans.at(i - 1).organization) {
            borrowers.clear();
            table.rows << QVariantList{
                loan.organization.isEmpty() ? Overdue::tr("Not known") : loan.organization, 0.0, 0.0, 0.0};
        }
        borrowers << loan.person;
        QVariantList& row = table.rows.last();
        row[1] = double(borrowers.size());
        row[2] = row.at(2).toDouble() + 1.0;
        row[3] = std::max(row.at(3).toDouble(), double(loan.days));
    }
    return table;
}

ReportTable tableOf(const QList<OverdueLoan>& loans)
{
    using Kind = ReportColumn::Kind;
    ReportTable table{Overdue::tr("Who has what"),
                      {},
                      {{Overdue::tr("Borrower")},
                       {Overdue::tr("Number")},
                       {Overdue::tr("Organization")},
                       {Overdue::tr("Team")},
                       {Overdue::tr("Phone")},
                       {Overdue::tr("Device")},
                       {Overdue::tr("Model")},
                       {Overdue::tr("Due"), Kind::Day},
                       {Overdue::tr("Days"), Kind::Number}},
                      {},
                      Overdue::tr("Nothing is overdue.")};
    for (const OverdueLoan& loan : loans)
        table.rows << QVariantList{loan.name, loan.number, loan.organization, loan.team,        loan.phone,
                                   loan.tag,  loan.model,  loan.due,          double(loan.days)};
    return table;
}

} // namespace

Result<ReportTable> overdueTable(ReportWriter& writer)
{
    KITCAMP_ASSIGN(QList<OverdueLoan> loans, overdueLoans(writer));
    QSet<qint64> persons;
    for (const OverdueLoan& loan : std::as_const(loans))
        persons << loan.person;
    KITCAMP_ASSIGN(const auto names, writer.publicNames(persons));
    for (OverdueLoan& loan : loans) {
        if (!names.contains(loan.person))
            continue;
        loan.name = names.value(loan.person);
        loan.number.clear();
        loan.phone.clear();
    }
    return tableOf(loans);
}

Result<void> composeOverdue(ReportWriter& writer)
{
    KITCAMP_TRY(writer.step());
    KITCAMP_ASSIGN(const QList<OverdueLoan> loans, overdueLoans(writer));
    writer.setTitle(Overdue::tr("Overdue list"), writer.today().toString(Qt::ISODate));
    if (loans.isEmpty()) {
        writer.text(Overdue::tr("Nothing is overdue: all that is out may still be out."));
        return {};
    }
    addFigures(writer, loans);
    KITCAMP_TRY(writer.step());
    writer.add(byOrganization(loans));
    writer.add(tableOf(loans));
    return {};
}

} // namespace kitcamp
