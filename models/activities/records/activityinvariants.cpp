// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/records/activityinvariants.h"

#include "models/activities/records/invariantparts.h"
#include "models/store/recordactions.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

using namespace invariantparts;

constexpr auto yearlyForm = "[0-9][0-9]-[0-9][0-9]";

Invariant formsOfTimes()
{
    const auto days = daysNeeded({{"term", "first_monday"},
                                  {"teaching_day", "day"},
                                  {"teaching_day", "follows"},
                                  {"exam_period", "from_day"},
                                  {"exam_period", "until_day"},
                                  {"availability", "day"},
                                  {"availability", "from_day"},
                                  {"availability", "until_day"},
                                  {"activity", "starts_on"},
                                  {"activity", "ends_on"},
                                  {"milestone", "due"},
                                  {"milestone", "done_on"},
                                  {"certificate", "issued_on"},
                                  {"certificate", "revoked_on"}});
    const auto times = timesNeeded({{"room_closure", "starts"},
                                    {"room_closure", "ends"},
                                    {"session", "starts"},
                                    {"published_session", "starts"},
                                    {"reservation", "starts"},
                                    {"reservation", "ends"}});
    const auto yearly =
        notOfForm({{"period_table", "valid_from"}, {"period_table", "valid_until"}}, yearlyForm,
                  QT_TRANSLATE_NOOP("kitcamp::ActivityInvariants", "A month and a day are needed here: %1."),
                  QT_TRANSLATE_NOOP("kitcamp::ActivityInvariants", "Write it as 05-01."));
    return forbid(u"form-of-time"_s, days + times + yearly);
}

Invariant termsBeginOnMondays()
{
    return forbid(
        u"term-begins-on-monday"_s,
        {{u"term"_s, "id", "SELECT name, first_monday FROM term WHERE strftime('%w', first_monday)<>'1'",
          refusal(
              u"term-begins-on-monday"_s,
              QT_TRANSLATE_NOOP("kitcamp::ActivityInvariants",
                                "Weeks begin on Monday: %2, the first day of term %1, is another weekday."),
              QT_TRANSLATE_NOOP("kitcamp::ActivityInvariants", "Choose the Monday of the first week."))}});
}

/// A course that would have to be completed before itself.
Invariant noCycleOfCourses()
{
    const QByteArray cycle =
        "SELECT c.name || CASE WHEN c.name='' THEN c.name_en ELSE '' END FROM course_prerequisite AS p"
        " JOIN course AS c ON c.id=p.course WHERE EXISTS (WITH RECURSIVE before(id) AS (SELECT p.requires "
        "UNION"
        " SELECT q.requires FROM course_prerequisite AS q JOIN before ON q.course=before.id)"
        " SELECT 1 FROM before WHERE id=p.course)";
    return forbid(u"no-cycle-course"_s,
                  {{u"course_prerequisite"_s, "p.id", cycle,
                    refusal(u"no-cycle"_s,
                            QT_TRANSLATE_NOOP("kitcamp::ActivityInvariants",
                                              "%1 would have to be completed before it can be begun."),
                            QT_TRANSLATE_NOOP("kitcamp::ActivityInvariants",
                                              "Take one of the required courses out."))}});
}

/// What is left of a participation, a session or a question when it is moved to another activity is found
/// from the other side too.
Invariant withinOneActivity()
{
    const QByteArray sessionAndMember = "JOIN session AS s ON s.id=x.session JOIN participation AS p ON p.id="
                                        "x.participation JOIN activity AS a ON a.id=s.activity"
                                        " JOIN activity AS b ON b.id=p.activity";
    const QByteArray answer = "JOIN question AS q ON q.id=x.question JOIN participation AS p ON p.id="
                              "x.participation JOIN activity AS a ON a.id=q.activity"
                              " JOIN activity AS b ON b.id=p.activity";
    const QByteArray series =
        "JOIN session_series AS r ON r.id=x.series JOIN activity AS a ON a.id=r.activity"
        " JOIN activity AS b ON b.id=x.activity";
    const QByteArray madeUp = "JOIN session AS m ON m.id=x.makes_up JOIN activity AS a ON a.id=m.activity"
                              " JOIN activity AS b ON b.id=x.activity";
    QList<ForbiddenRows> queries{
        otherActivity("session_member", sessionAndMember), otherActivity("attendance", sessionAndMember),
        otherActivity("answer", answer), otherActivity("session", series), otherActivity("session", madeUp)};
    const auto from = [&](ForbiddenRows row, const char* table, const char* id) {
        row.table = QString::fromLatin1(table);
        row.id = id;
        queries << row;
    };
    for (const ForbiddenRows& row : {queries[0], queries[1]}) {
        from(row, "session", "x.session");
        from(row, "participation", "x.participation");
    }
    from(queries[2], "question", "x.question");
    from(queries[2], "participation", "x.participation");
    from(queries[3], "session_series", "x.series");
    from(queries[4], "session", "x.makes_up");
    return forbid(u"within-one-activity"_s, queries);
}

Invariant departmentsOfOrganizations()
{
    return forbid(
        u"exam-department"_s,
        {{u"exam_period"_s, "e.id",
          "SELECT CASE WHEN d.name<>'' THEN d.name ELSE d.name_en END FROM exam_period AS e JOIN department "
          "AS d"
          " ON d.id=e.department WHERE e.organization IS NOT NULL AND e.organization<>d.organization",
          refusal(u"exam-department"_s,
                  QT_TRANSLATE_NOOP("kitcamp::ActivityInvariants",
                                    "%1 is not a department of the organization of these exam weeks."),
                  QT_TRANSLATE_NOOP("kitcamp::ActivityInvariants",
                                    "Choose a department of that organization, or none."))}});
}

} // namespace

void registerActivityInvariants(Domain& domain)
{
    domain.invariants.push_back(formsOfTimes());
    domain.invariants.push_back(termsBeginOnMondays());
    domain.invariants.push_back(noCycleOfCourses());
    domain.invariants.push_back(
        noCycle(u"activity"_s, u"parent"_s,
                QT_TRANSLATE_NOOP("kitcamp::Record", "An activity cannot be a part of itself.")));
    domain.invariants.push_back(
        noCycle(u"session"_s, u"makes_up"_s,
                QT_TRANSLATE_NOOP("kitcamp::Record", "A session cannot make up for itself.")));
    domain.invariants.push_back(withinOneActivity());
    domain.invariants.push_back(departmentsOfOrganizations());
}

} // namespace kitcamp
