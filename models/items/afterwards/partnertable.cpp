// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/afterwards/partnertable.h"

#include "models/items/activities/choicewords.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct Table {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::PartnerTable)
};

} // namespace

QString stateTitle(const Store& store, const QString& state)
{
    return choiceTitle(store, u"participation"_s, u"state"_s, state);
}

QString percentText(std::optional<int> percent)
{
    return percent ? Table::tr("%1 %", "percent").arg(*percent) : QString();
}

QString partnerSummary(const Partner& partner)
{
    QStringList parts{Table::tr("%n student(s) took part", nullptr, partner.students),
                      Table::tr("%n completed", "students", partner.completed)};
    if (partner.noShows > 0)
        parts << Table::tr("%n did not come", nullptr, partner.noShows);
    if (const int others = partner.applicants - partner.students - partner.noShows; others > 0)
        parts << Table::tr("%n applied and did not take part", nullptr, others);
    QString sentence = parts.join(u", "_s);
    if (partner.withheld > 0)
        sentence += u". "_s
            + Table::tr("%n under age without consent is (are) not listed", nullptr, partner.withheld);
    return sentence;
}

PaperTable partnerTable(const Store& store, const QString& camp, const Partner& partner,
                        const QList<StudentResult>& students)
{
    PaperTable table;
    table.heading = Table::tr("%1: students of %2", "%1: camp, %2: university").arg(camp, partner.name);
    table.note = partnerSummary(partner);
    table.header = {Table::tr("Name"),       Table::tr("Latin name"), Table::tr("Student number"),
                    Table::tr("State"),      Table::tr("Team"),       Table::tr("Attendance"),
                    Table::tr("Score"),      Table::tr("Rank"),       Table::tr("Award"),
                    Table::tr("Certificate")};
    table.widths = {0.1, 0.14, 0.12, 0.11, 0.06, 0.09, 0.07, 0.06, 0.12, 0.13};
    table.numbers = {4, 7};
    for (const StudentResult& student : students) {
        if (student.organization != partner.organization)
            continue; // whatever a caller asks for: nothing of others leaves
        table.rows << QStringList{student.name,
                                  student.latinName,
                                  student.number,
                                  stateTitle(store, student.state),
                                  student.teamNumber > 0 ? QString::number(student.teamNumber) : QString(),
                                  percentText(student.attendance),
                                  student.scoreText(),
                                  student.rank > 0 ? QString::number(student.rank) : QString(),
                                  student.awards.join(u", "_s),
                                  student.certificate};
    }
    return table;
}

} // namespace kitcamp
