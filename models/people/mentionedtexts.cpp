// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/mentionedtexts.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct Row {
    const char* table;
    const char* replaced; ///< columns, with spaces between
    const char* listed;
    const char* codes;
};

// Listed: what must stay unique, what a signature is over, what is derived from it, addresses of the web, and
// tables whose entries are never redacted. Names of other persons are no mention: others have the same one.
constexpr Row activityRows[] = {
    {"activity", "name name_en topic description outcome note", "code",
     "kind form mode starts_on ends_on state"},
    {"activity_note", "text", "", ""},
    {"answer", "value", "", ""},
    {"attendance", "note", "", "state"},
    {"attendee_detail",
     "diet allergies emergency_name emergency_phone emergency_relation arrives_by departs_by insurance note",
     "car_plate", "identity_kind sealed_identity identity_mask shirt_size arrives departs"},
    {"award", "title title_en giver note", "", "level given_on"},
    {"camp_duty", "note", "", "kind starts"},
    {"camp_key", "", "", "public_key"},
    {"camp_phase", "name name_en note", "", "kind from_day until_day"},
    {"camp_quota", "", "", "kind value"},
    {"certificate", "revoked_reason", "fields", "number issued_on signature public_key revoked_on"},
    {"certificate_range", "", "", "prefix author"},
    {"certificate_template", "title title_en body body_en", "name", "prefix"},
    {"check_in", "note", "", ""},
    {"cloud_account", "note", "login", "sealed_secret"},
    {"cloud_resource", "name name_en note", "url", "unit per"},
    {"contest_result", "note", "", ""},
    {"contest_round", "name name_en note", "", "held_on chosen"},
    {"course", "name name_en topic description materials note", "code", ""},
    {"course_need", "", "", "per"},
    {"course_staff", "", "", "role"},
    {"judge_mark", "note", "", ""},
    {"judging_round", "name name_en", "", "ties"},
    {"lodging_room", "note", "name building", "gender"},
    {"mate_wish", "written", "", "wish"},
    {"milestone", "title note", "", "due done_on"},
    {"participation", "reason beyond_seats note", "", "role state seat grade"},
    {"pretraining_module", "title title_en", "url", "opens_on due_on"},
    {"project_case", "name name_en description", "", ""},
    {"published_session", "", "online_link", "starts state staff"},
    {"question", "text text_en options", "", "kind"},
    {"rubric_criterion", "name name_en description", "", ""},
    {"selection_criterion", "name name_en", "", "attribute points"},
    {"selection_mark", "note", "", ""},
    {"session", "title note", "online_link", "kind starts state needs_features"},
    {"session_series", "title", "", "weekdays skipped"},
    {"session_staff", "", "", "role"},
    {"submission", "answers", "", "number source"},
    {"survey", "name name_en note", "", "kind"},
    {"survey_answer", "value", "", ""},
    {"survey_item", "text text_en options skill", "", "kind"},
    {"survey_reply", "", "", "token"},
    {"team", "name name_en note", "", ""},
    {"team_plan", "name", "rules result", ""},
};
constexpr Row otherRows[] = {
    {"availability", "note", "", "day level from_day until_day"},
    {"borrower_group", "name name_en note", "", ""},
    {"busy_time", "title class_name", "", ""},
    {"category", "name name_en note", "", ""},
    {"consent", "guardian guardian_phone note", "", "purpose text_version given_on valid_until withdrawn_on"},
    {"dashboard_block", "", "", "dashboard block"},
    {"decision", "", "parameters", "op_id choice author kind"},
    {"department", "name name_en", "", ""},
    {"device", "supplier condition_note note", "asset_tag serial",
     "folded_tag purchased_on currency condition"},
    {"device_note", "text", "", "kind"},
    {"device_number", "", "value", "kind folded"},
    {"distinct_pair", "", "", "tbl"},
    {"exam_period", "note", "", "from_day until_day"},
    {"figure_question", "name name_en note", "question", ""},
    {"handover", "partner_name", "fields", "direction purpose partner digest"},
    {"handover_row", "", "", "partner tbl seen"},
    {"kit_item", "note", "", ""},
    {"loan", "override_reason note", "", "due"},
    {"loan_renewal", "override_reason", "", "due_before due_after"},
    {"loan_rule", "note", "", ""},
    {"log_key_share", "", "", "sealed box_key"},
    {"member", "", "name login reason", "role sign_key box_key"},
    {"member_file", "", "", "author"},
    {"merged_row", "", "", "tbl"},
    {"model", "name maker model_number specs note", "", "picture"},
    {"notice", "subject body", "", "cause sent_as"},
    {"opening_exception", "note", "", "day kind hours"},
    {"opening_hours", "", "", ""},
    {"operator", "", "name card", "password role"},
    {"organization", "note", "name name_en", "kind country"},
    {"organization_name", "", "name", "folded kind"},
    {"period_table", "name note", "", "valid_from valid_until"},
    {"person", "banned_reason note", "phone mail wechat login",
     "name latin_name gender major class_name degree_level leaves_on picture banned_until born_on"},
    {"person_number", "note", "value", "kind folded valid_from valid_until"},
    {"place", "name note", "label", ""},
    {"report_layout", "name name_en note", "blocks", ""},
    {"reservation", "note", "", "starts ends state"},
    {"retention_rule", "note", "", "subject"},
    {"room", "name name_en building note", "", ""},
    {"room_closure", "reason", "", "starts ends"},
    {"room_feature", "", "feature", ""},
    {"seal", "", "", "picture"},
    {"setting", "", "value", ""},
    {"signing_key", "", "", "public_key author"},
    {"teaching_day", "name", "", "day kind follows"},
    {"term", "note", "name", "first_monday"},
};

QStringList listOf(const char* columns)
{
    return QString::fromLatin1(columns).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

QHash<QString, SearchedTexts> mentionedTexts()
{
    QHash<QString, SearchedTexts> texts;
    const auto add = [&](const Row& row) {
        texts.insert(QString::fromLatin1(row.table),
                     {listOf(row.replaced), listOf(row.listed), listOf(row.codes)});
    };
    for (const Row& row : activityRows)
        add(row);
    for (const Row& row : otherRows)
        add(row);
    return texts;
}

} // namespace kitcamp
