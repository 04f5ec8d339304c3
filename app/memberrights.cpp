// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/memberrights.h"

#include "models/members/guard.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr Role desk = Role::Desk;
constexpr Role organiser = Role::Organiser;
constexpr Role coordinator = Role::Coordinator;
constexpr Role administrator = Role::Administrator;

struct TableLine {
    const char* table;
    Role add;
    Role change;
    Role remove;
};

/// The whole of a table is for one role.
struct RoleLine {
    Role role;
    QByteArrayList tables;
};

/// What those who meet the borrowers write. Nobody removes what was done; an undo is judged by what it
/// undoes.
constexpr TableLine deskLines[] = {
    {"operator", desk, coordinator, coordinator}, // who is new enters their name
    {"organization", desk, organiser, organiser}, // where somebody new comes from
    {"organization_name", desk, organiser, organiser},
    {"department", desk, organiser, organiser},
    {"person", desk, desk, coordinator},
    {"person_number", desk, desk, desk}, // cards that are bound, lost and found
    {"device", organiser, desk, organiser}, // where it is and in which state
    {"device_number", desk, desk, desk},
    {"device_note", desk, desk, organiser},
    {"loan", desk, desk, administrator},
    {"loan_renewal", desk, desk, administrator},
    {"reservation", desk, desk, organiser},
    {"notice", desk, desk, organiser},
    {"decision", desk, desk, administrator},
    {"participation", desk, organiser, organiser}, // who walks in
    {"attendance", desk, desk, desk},
    {"check_in", desk, desk, desk},
    {"lodging_place", desk, desk, desk},
    {"cloud_account", organiser, desk, organiser}, // handed over at the check-in
    {"consent", desk, desk, coordinator}, // a form that is brought to the desk
};

const RoleLine& organiserTables()
{
    static const RoleLine line{
        organiser,
        QByteArray("borrower_group group_member category place model opening_exception merged_row "
                   "distinct_pair room room_feature room_closure availability busy_time course "
                   "course_prerequisite course_need course_staff activity activity_host activity_note "
                   "milestone question answer session_series session session_staff session_member "
                   "published_session certificate_range signing_key certificate certificate_print camp_phase "
                   "camp_quota kit_item pretraining_module pretraining_progress cloud_resource "
                   "selection_criterion selection_mark submission attendee_detail camp_key lodging_room "
                   "project_case team team_plan team_place team_project mate_wish camp_duty judging_round "
                   "rubric_criterion judge_mark award survey survey_item survey_reply survey_answer "
                   "contest_round contest_result handover handover_row")
            .split(' ')};
    return line;
}

const RoleLine& coordinatorTables()
{
    static const RoleLine line{coordinator,
                               {"setting", "loan_rule", "opening_hours", "term", "teaching_day",
                                "exam_period", "period_table", "period", "certificate_template", "seal",
                                "retention_rule", "figure_question", "dashboard_block", "report_layout"}};
    return line;
}

/// Written by the Actions of models/members alone, which are judged by what they do.
const RoleLine& administratorTables()
{
    static const RoleLine line{administrator, {"member", "member_file", "log_key", "log_key_share"}};
    return line;
}

/// What the tables are called that have no record type.
void callTheRest(Rights& rights)
{
    rights.call(u"setting"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "settings of the centre"));
    rights.call(u"loan_renewal"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "renewals"));
    rights.call(u"device_note"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "notes on devices"));
    rights.call(u"merged_row"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "what was entered twice"));
    rights.call(u"distinct_pair"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "what was entered twice"));
    rights.call(u"handover"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "handovers of camps"));
    rights.call(u"handover_row"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "handovers of camps"));
}

} // namespace

Rights memberRights(const RecordTypes& types)
{
    Rights rights;
    callTheRest(rights);
    for (const RecordType& type : types.all())
        rights.call(type.table, type.plural);
    for (const TableLine& line : deskLines)
        rights.set(QString::fromLatin1(line.table), TableRight{line.add, line.change, line.remove});
    for (const RoleLine* line : {&organiserTables(), &coordinatorTables(), &administratorTables()}) {
        for (const QByteArray& table : line->tables)
            rights.set(QString::fromLatin1(table), TableRight{line->role, line->role, line->role});
    }
    // Rights and passwords are the administrators'; a password is also its owner's, and a new name gets the
    // role of who enters it at most.
    rights.set(u"operator"_s, ColumnRight{u"role"_s, administrator, false, true});
    rights.set(u"operator"_s, ColumnRight{u"password"_s, administrator, true});
    rights.set(u"operator"_s, ColumnRight{u"may_seal"_s, coordinator});
    return rights;
}

void registerMemberRights(Domain& domain)
{
    domain.guard =
        memberGuard(std::make_shared<const Rights>(memberRights(domain.recordTypes)), domain.erasure);
}

} // namespace kitcamp
