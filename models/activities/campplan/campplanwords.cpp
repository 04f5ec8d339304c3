// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How quotas read, and what a camp does not have yet.
#include "models/activities/campplan/campplan.h"

#include "models/people/shownname.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct CampPlanWords {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::CampPlan)
};

/// Of whom a quota speaks.
QString quotaWhom(const Statement& row)
{
    const QString kind = row.text(1);
    const QString value = row.text(2);
    if (kind == "organization"_L1) {
        const QString name = shownName(row.text(5), row.text(6));
        return name.isEmpty() ? CampPlanWords::tr("each university") : name;
    }
    if (kind == "group"_L1)
        return shownName(row.text(7), row.text(8));
    if (kind == "gender"_L1)
        return value == "f"_L1 ? CampPlanWords::tr("the women")
            : value == "m"_L1  ? CampPlanWords::tr("the men")
                               : value;
    if (kind == "entry_year"_L1)
        return value.isEmpty() ? CampPlanWords::tr("each year of entry")
                               : CampPlanWords::tr("the year of entry %1").arg(value);
    return value.isEmpty() ? CampPlanWords::tr("each level of study") : value;
}

QString quotaWords(const Statement& row)
{
    const QString whom = quotaWhom(row);
    if (row.isNull(3))
        return CampPlanWords::tr("at least %1 of %2", "%1: number, %2: of whom").arg(row.text(4), whom);
    if (row.isNull(4))
        return CampPlanWords::tr("at most %1 of %2", "%1: number, %2: of whom").arg(row.text(3), whom);
    return CampPlanWords::tr("%1 to %2 of %3", "%1, %2: numbers, %3: of whom")
        .arg(row.text(4), row.text(3), whom);
}

/// What one look at the file tells for the list of what is missing.
struct Counts {
    qint64 questions = 0;
    qint64 criteria = 0; ///< of the selection
    qint64 cases = 0;
    qint64 judges = 0;
    qint64 rubric = 0;
    qint64 teams = 0;
    qint64 students = 0;
    qint64 placesMissing = 0; ///< sessions that have neither room nor link
};

Result<Counts> countsOf(Connection& connection, qint64 activity)
{
    Counts counts;
    KITCAMP_TRY(connection.each(
        "SELECT (SELECT count(*) FROM question WHERE activity=?1), (SELECT count(*) FROM selection_criterion "
        "WHERE activity=?1), (SELECT count(*) FROM project_case WHERE activity=?1), (SELECT count(*) FROM "
        "participation WHERE activity=?1 AND role='judge'), (SELECT count(*) FROM rubric_criterion AS c JOIN "
        "judging_round AS r ON r.id=c.judging_round WHERE r.activity=?1), (SELECT count(*) FROM team WHERE "
        "activity=?1 AND archived=0), (SELECT count(*) FROM participation WHERE activity=?1 AND "
        "role='student' "
        "AND state IN ('confirmed','completed','not_completed')), (SELECT count(*) FROM session WHERE "
        "activity=?1 AND state='planned' AND room IS NULL AND online_link='')",
        [&](const Statement& row) {
            counts = {row.integer(0), row.integer(1), row.integer(2), row.integer(3),
                      row.integer(4), row.integer(5), row.integer(6), row.integer(7)};
        },
        activity));
    return counts;
}

class MissingList
{
public:
    void need(bool there, const QString& key, const QString& sentence, const QString& tab)
    {
        if (!there)
            parts << MissingPart{key, sentence, tab};
    }
    QList<MissingPart> parts;
};

bool hasSessions(const CampPlan& plan)
{
    return !plan.unplaced.isEmpty()
        || std::any_of(plan.days.begin(), plan.days.end(),
                       [](const CampPlanDay& day) { return !day.sessions.isEmpty(); });
}

void needPlan(MissingList& list, const CampPlan& plan, const Counts& counts)
{
    const QString here = u"plan"_s;
    list.need(plan.dayCount() > 0, u"dates"_s, CampPlanWords::tr("The first and the last day are not set."),
              here);
    list.need(!plan.hosts.isEmpty(), u"hosts"_s, CampPlanWords::tr("Nobody is named as host."), here);
    list.need(plan.seats.has_value(), u"seats"_s, CampPlanWords::tr("The number of seats is not set."), here);
    list.need(!plan.phases.isEmpty(), u"phases"_s, CampPlanWords::tr("There are no phases."), here);
    list.need(counts.questions > 0, u"questions"_s, CampPlanWords::tr("Applicants are asked nothing yet."),
              u"questions"_s);
    list.need(hasSessions(plan), u"sessions"_s, CampPlanWords::tr("There are no sessions."), u"sessions"_s);
    list.need(
        counts.placesMissing == 0, u"rooms"_s,
        CampPlanWords::tr("%n session(s) have no room.", nullptr, static_cast<int>(counts.placesMissing)),
        u"sessions"_s);
    list.need(
        plan.unplaced.isEmpty(), u"unplaced"_s,
        CampPlanWords::tr("%n session(s) have no date.", nullptr, static_cast<int>(plan.unplaced.size())),
        u"sessions"_s);
    list.need(!plan.quotas.isEmpty(), u"quotas"_s, CampPlanWords::tr("There are no quotas."), here);
    list.need(counts.criteria > 0, u"criteria"_s, CampPlanWords::tr("How applicants are weighed is not set."),
              u"selection"_s);
    list.need(!plan.kit.isEmpty(), u"kit"_s, CampPlanWords::tr("The kit of a team is empty."), here);
    list.need(!plan.modules.isEmpty(), u"modules"_s, CampPlanWords::tr("There is no pre-training."), here);
}

void needStage(MissingList& list, const CampPlan& plan, const Counts& counts)
{
    list.need(counts.cases > 0, u"cases"_s, CampPlanWords::tr("There are no project cases."), u"projects"_s);
    list.need(counts.teams > 0 || counts.students == 0, u"teams"_s, CampPlanWords::tr("No teams are formed."),
              u"teams"_s);
    list.need(!plan.rounds.isEmpty() && counts.rubric > 0, u"rubric"_s,
              CampPlanWords::tr("The jury has no criteria."), u"judging"_s);
    list.need(counts.judges > 0, u"judges"_s, CampPlanWords::tr("There are no judges on the roster."),
              u"roster"_s);
}

} // namespace

Result<QList<CampPlanLine>> quotaLines(Connection& connection, qint64 activity)
{
    QList<CampPlanLine> lines;
    KITCAMP_TRY(connection.each(
        "SELECT q.id, q.kind, q.value, q.most, q.least, o.name, o.name_en, g.name, g.name_en FROM camp_quota "
        "AS "
        "q LEFT JOIN organization AS o ON o.id=q.organization LEFT JOIN borrower_group AS g ON "
        "g.id=q.borrower_group WHERE q.activity=? ORDER BY q.kind<>'organization', q.kind, q.organization IS "
        "NOT "
        "NULL, q.value, q.id",
        [&](const Statement& row) {
            lines << CampPlanLine{row.integer(0), quotaWords(row)};
        },
        activity));
    return lines;
}

Result<QList<MissingPart>> missingParts(Connection& connection, qint64 activity, const CampPlan& plan)
{
    KITCAMP_ASSIGN(const Counts counts, countsOf(connection, activity));
    MissingList list;
    needPlan(list, plan, counts);
    needStage(list, plan, counts);
    return list.parts;
}

} // namespace kitcamp
