// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/afterwards/partners.h"

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

} // namespace

Result<Partners> Partners::read(Connection& connection, qint64 activity, qint64 now)
{
    Partners read;
    KITCAMP_ASSIGN(const ResultSources sources, resultSources(connection, activity, now));
    read.m_campName = sources.attendance.activityName;
    KITCAMP_ASSIGN(read.m_students, studentResults(connection, activity, sources));
    QSet<qint64> hosts;
    KITCAMP_TRY(connection.each(
        "SELECT organization FROM activity_host WHERE activity=?",
        [&](const Statement& row) { hosts << row.integer(0); }, activity));
    for (const StudentResult& student : std::as_const(read.m_students)) { // by university
        if (read.m_partners.isEmpty() || read.m_partners.constLast().organization != student.organization)
            read.m_partners << Partner{student.organization, student.organizationName,
                                       hosts.contains(student.organization)};
        count(read.m_partners.last(), student);
    }
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
