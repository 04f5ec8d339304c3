// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/afterwards/partners.h"

#include "models/people/minors.h"
#include "models/people/papernames.h"
#include "models/store/centre.h"

#include <QSet>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

void count(Partner& partner, const StudentResult& student)
{
    ++partner.applicants;
    partner.students += student.tookPart() ? 1 : 0;
    partner.completed += student.state == "completed"_L1 ? 1 : 0;
    partner.noShows += student.state == "no_show"_L1 ? 1 : 0;
    partner.certificates += student.certificate.isEmpty() ? 0 : 1;
}

/// Students of the camp who are under age and may not be handed on.
Result<QSet<qint64>> withheldStudents(Connection& connection, qint64 activity, qint64 now)
{
    KITCAMP_ASSIGN(const Centre centre, Centre::read(connection));
    const QDate today = QDateTime::fromSecsSinceEpoch(now, centre.zone).date();
    const QString sql =
        u"SELECT p.id FROM participation AS m JOIN person AS p ON p.id=m.person WHERE "
        "m.activity=? AND NOT %1"_s.arg(mayBeNamedSql(u"p"_s, purposeOf("partner-list"_L1), today, activity));
    KITCAMP_ASSIGN(Statement statement, connection.prepare(sql));
    statement.bind(1, activity);
    QSet<qint64> persons;
    KITCAMP_TRY(connection.eachOf(statement, [&](const Statement& row) { persons << row.integer(0); }));
    return persons;
}

} // namespace

Result<Partners> Partners::read(Connection& connection, qint64 activity, qint64 now)
{
    Partners read;
    KITCAMP_ASSIGN(const ResultSources sources, resultSources(connection, activity, now));
    read.m_campName = sources.attendance.activityName;
    KITCAMP_ASSIGN(read.m_students, studentResults(connection, activity, sources));
    KITCAMP_ASSIGN(const QSet<qint64> withheld, withheldStudents(connection, activity, now));
    QSet<qint64> hosts;
    KITCAMP_TRY(connection.each(
        "SELECT organization FROM activity_host WHERE activity=?",
        [&](const Statement& row) { hosts << row.integer(0); }, activity));
    for (const StudentResult& student : std::as_const(read.m_students)) { // by university
        if (read.m_partners.isEmpty() || read.m_partners.constLast().organization != student.organization)
            read.m_partners << Partner{student.organization, student.organizationName,
                                       hosts.contains(student.organization)};
        count(read.m_partners.last(), student);
        read.m_partners.last().withheld += withheld.contains(student.person) ? 1 : 0;
    }
    read.m_students.removeIf(
        [&withheld](const StudentResult& student) { return withheld.contains(student.person); });
    std::ranges::stable_partition(read.m_partners,
                                  [](const Partner& partner) { return partner.students > 0; });
    return read;
}

const Partner* Partners::partner(qint64 organization) const
{
    const auto found = std::ranges::find(m_partners, organization, &Partner::organization);
    return found == m_partners.end() ? nullptr : &*found;
}

QList<StudentResult> Partners::studentsOf(qint64 organization) const
{
    QList<StudentResult> own;
    std::ranges::copy_if(m_students, std::back_inserter(own), [organization](const StudentResult& student) {
        return student.organization == organization;
    });
    std::ranges::stable_partition(own, &StudentResult::tookPart);
    return own;
}

} // namespace kitcamp
