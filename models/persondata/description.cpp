// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/persondata/description.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

// Conditions that several tables share. ?1 is the person.
const QString herParticipation = u"t.participation IN (SELECT id FROM participation WHERE person=?1)"_s;
// Of several plans the one that counts: in the others she was only tried.
const QString herTeams = u"t.team IN (SELECT q.team FROM team_place AS q JOIN participation AS m ON "
                         "m.id=q.participation JOIN activity AS a ON a.id=m.activity AND "
                         "a.team_plan=q.team_plan WHERE m.person=?1)"_s;

QList<PersonTable> whoSheIs()
{
    return {
        {u"identity"_s, u"person"_s, u"person"_s, u"t.id=?1"_s, {}},
        {u"identity"_s, u"merged_row"_s, u"merged_row"_s, u"t.tbl='person' AND t.kept=?1"_s, {}},
        {u"identity"_s,
         u"distinct_pair"_s,
         u"distinct_pair"_s,
         u"t.tbl='person' AND (t.a=?1 OR t.b=?1)"_s,
         {},
         {u"a"_s, u"b"_s}},
        {u"numbers"_s, u"person_number"_s, u"person_number"_s, u"t.person=?1"_s, {u"person"_s}},
        {u"groups"_s, u"group_member"_s, u"group_member"_s, u"t.person=?1"_s, {u"person"_s}},
    };
}

QList<PersonTable> atTheDesk()
{
    return {
        {u"loans"_s,
         u"loan"_s,
         u"loan"_s,
         u"t.borrower=?1"_s,
         {u"borrower"_s},
         {},
         true,
         u"t.lent_at, t.id"_s},
        {u"loans"_s,
         u"loan_renewal"_s,
         u"loan_renewal"_s,
         u"t.loan IN (SELECT id FROM loan WHERE borrower=?1)"_s,
         {u"loan"_s},
         {},
         true,
         u"t.at, t.id"_s},
        {u"loans"_s,
         u"device_note"_s,
         u"device_note"_s,
         u"t.loan IN (SELECT id FROM loan WHERE borrower=?1)"_s,
         {u"loan"_s},
         {},
         true,
         u"t.at, t.id"_s},
        {u"reservations"_s,
         u"reservation"_s,
         u"reservation"_s,
         u"t.person=?1"_s,
         {u"person"_s},
         {},
         true,
         u"t.starts, t.id"_s},
    };
}

QList<PersonTable> whatSheTakesPartIn()
{
    return {
        {u"activities"_s, u"participation"_s, u"participation"_s, u"t.person=?1"_s, {u"person"_s}},
        {u"activities"_s, u"answer"_s, u"answer"_s, herParticipation, {u"participation"_s}},
        {u"activities"_s,
         u"submission"_s,
         u"submission"_s,
         herParticipation,
         {u"participation"_s},
         {},
         true,
         u"t.submitted_at, t.id"_s},
        {u"activities"_s, u"selection_mark"_s, u"selection_mark"_s, herParticipation, {u"participation"_s}},
        {u"activities"_s,
         u"pretraining_progress"_s,
         u"pretraining_progress"_s,
         herParticipation,
         {u"participation"_s}},
        {u"activities"_s,
         u"mate_wish"_s,
         u"mate_wish"_s,
         herParticipation,
         {u"participation"_s},
         {u"mate"_s}},
        {u"activities"_s,
         u"mate_wish_of_others"_s,
         u"mate_wish"_s,
         u"t.mate IN (SELECT id FROM participation WHERE person=?1)"_s,
         {u"mate"_s},
         {u"participation"_s}},
        {u"camp"_s, u"attendee_detail"_s, u"attendee_detail"_s, herParticipation, {u"participation"_s}},
        {u"camp"_s, u"lodging_place"_s, u"lodging_place"_s, herParticipation, {u"participation"_s}},
        {u"camp"_s, u"check_in"_s, u"check_in"_s, herParticipation, {u"participation"_s}},
        {u"camp"_s, u"cloud_account"_s, u"cloud_account"_s, herParticipation, {u"participation"_s}},
        {u"camp"_s,
         u"cloud_account_of_team"_s,
         u"cloud_account"_s,
         herTeams,
         {u"team"_s},
         {u"sealed_secret"_s},
         false},
        {u"sessions"_s, u"session_member"_s, u"session_member"_s, herParticipation, {u"participation"_s}},
        {u"sessions"_s,
         u"attendance"_s,
         u"attendance"_s,
         herParticipation,
         {u"participation"_s},
         {},
         true,
         u"(SELECT s.starts FROM session AS s WHERE s.id=t.session), t.id"_s},
    };
}

QList<PersonTable> inTeams()
{
    return {
        {u"teams"_s, u"team_place"_s, u"team_place"_s, herParticipation, {u"participation"_s}},
        {u"teams"_s,
         u"team_project"_s,
         u"team_project"_s,
         u"EXISTS (SELECT 1 FROM team_place AS q JOIN participation AS m ON m.id=q.participation WHERE "
         "m.person=?1 AND q.team=t.team AND q.team_plan=t.team_plan)"_s,
         {u"team"_s},
         {},
         false},
        {u"judging"_s, u"judge_mark"_s, u"judge_mark"_s, herTeams, {u"team"_s}, {u"judge"_s}, false},
        {u"contests"_s, u"contest_result"_s, u"contest_result"_s, herParticipation, {u"participation"_s}},
        {u"contests"_s, u"contest_result_of_team"_s, u"contest_result"_s, herTeams, {u"team"_s}, {}, false},
        {u"awards"_s, u"award"_s, u"award"_s, u"t.person=?1"_s, {u"person"_s}},
        {u"awards"_s, u"award_of_team"_s, u"award"_s, herTeams, {u"team"_s}, {}, false},
        {u"certificates"_s, u"certificate"_s, u"certificate"_s, herParticipation, {u"participation"_s}},
        {u"certificates"_s,
         u"certificate_print"_s,
         u"certificate_print"_s,
         u"t.certificate IN (SELECT c.id FROM certificate AS c JOIN participation AS m ON "
         "m.id=c.participation WHERE m.person=?1)"_s,
         {u"certificate"_s}},
    };
}

QList<PersonTable> whatWasToldAndAsked()
{
    return {
        {u"consents"_s, u"consent"_s, u"consent"_s, u"t.person=?1"_s, {u"person"_s}},
        {u"partners"_s, u"handover_row"_s, u"handover_row"_s, u"t.person=?1"_s, {u"person"_s}, {u"seen"_s}},
        {u"partners"_s,
         u"handover"_s,
         u"handover"_s,
         u"EXISTS (SELECT 1 FROM handover_row AS h WHERE h.person=?1 AND h.partner=t.partner AND "
         "h.activity=t.activity)"_s,
         {},
         {},
         false},
        {u"notices"_s, u"notice"_s, u"notice"_s, u"t.person=?1"_s, {u"person"_s}},
        {u"times"_s, u"availability"_s, u"availability"_s, u"t.person=?1"_s, {u"person"_s}},
        {u"times"_s, u"busy_time"_s, u"busy_time"_s, u"t.person=?1"_s, {u"person"_s}},
        {u"times"_s,
         u"busy_time_of_class"_s,
         u"busy_time"_s,
         u"t.person IS NULL AND t.class_name<>'' AND t.class_name=(SELECT class_name FROM person WHERE "
         "id=?1)"_s,
         {},
         {},
         false},
        {u"questionnaires"_s, u"survey_reply"_s, u"survey_reply"_s, herParticipation, {u"participation"_s}},
        {u"questionnaires"_s,
         u"survey_answer"_s,
         u"survey_answer"_s,
         u"t.survey_reply IN (SELECT r.id FROM survey_reply AS r JOIN participation AS m ON "
         "m.id=r.participation WHERE m.person=?1)"_s,
         {u"survey_reply"_s}},
        {u"questionnaires"_s,
         u"survey_answer_about_her"_s,
         u"survey_answer"_s,
         u"t.survey_item IN (SELECT id FROM survey_item WHERE person=?1)"_s,
         {u"survey_item"_s},
         {u"survey_reply"_s},
         false},
    };
}

QList<PersonTable> herDuties()
{
    const QString herMentoring = u"t.mentor IN (SELECT id FROM participation WHERE person=?1)"_s;
    return {
        {u"duties"_s, u"course_staff"_s, u"course_staff"_s, u"t.person=?1"_s, {u"person"_s}},
        {u"duties"_s,
         u"session_staff"_s,
         u"session_staff"_s,
         u"t.person=?1"_s,
         {u"person"_s},
         {},
         true,
         u"(SELECT s.starts FROM session AS s WHERE s.id=t.session), t.id"_s},
        {u"duties"_s,
         u"published_session"_s,
         u"published_session"_s,
         u"instr(' '||t.staff||' ', ' '||?1||' ')>0"_s,
         {},
         {u"staff"_s},
         false,
         u"t.starts, t.id"_s},
        {u"duties"_s,
         u"camp_duty"_s,
         u"camp_duty"_s,
         u"t.person=?1"_s,
         {u"person"_s},
         {},
         true,
         u"t.starts, t.id"_s},
        {u"duties"_s, u"team"_s, u"team"_s, herMentoring, {u"mentor"_s}, {}, false},
        {u"duties"_s, u"project_case"_s, u"project_case"_s, herMentoring, {u"mentor"_s}, {}, false},
        {u"duties"_s, u"survey_item"_s, u"survey_item"_s, u"t.person=?1"_s, {u"person"_s}, {}, false},
        {u"duties"_s,
         u"judge_mark_given"_s,
         u"judge_mark"_s,
         u"t.judge IN (SELECT id FROM participation WHERE person=?1)"_s,
         {u"judge"_s}},
        {u"duties"_s,
         u"operator"_s,
         u"operator"_s,
         u"t.card IN (SELECT value FROM person_number WHERE person=?1)"_s,
         {},
         {u"password"_s}},
    };
}

} // namespace

const QList<PersonSection>& personSections()
{
    static const QList<PersonSection> sections{
        {u"identity"_s, QT_TRANSLATE_NOOP("kitcamp::PersonData", "Who it is")},
        {u"numbers"_s, QT_TRANSLATE_NOOP("kitcamp::PersonData", "Numbers and cards")},
        {u"groups"_s, QT_TRANSLATE_NOOP("kitcamp::PersonData", "Groups")},
        {u"consents"_s, QT_TRANSLATE_NOOP("kitcamp::PersonData", "Consents")},
        {u"loans"_s, QT_TRANSLATE_NOOP("kitcamp::PersonData", "Loans")},
        {u"reservations"_s, QT_TRANSLATE_NOOP("kitcamp::PersonData", "Reservations")},
        {u"activities"_s,
         QT_TRANSLATE_NOOP("kitcamp::PersonData", "Applications and what was taken part in")},
        {u"camp"_s, QT_TRANSLATE_NOOP("kitcamp::PersonData", "Details for camps")},
        {u"sessions"_s, QT_TRANSLATE_NOOP("kitcamp::PersonData", "Sessions and attendance")},
        {u"teams"_s, QT_TRANSLATE_NOOP("kitcamp::PersonData", "Teams")},
        {u"judging"_s, QT_TRANSLATE_NOOP("kitcamp::PersonData", "How the teams were judged")},
        {u"contests"_s, QT_TRANSLATE_NOOP("kitcamp::PersonData", "Results of contests")},
        {u"awards"_s, QT_TRANSLATE_NOOP("kitcamp::PersonData", "Awards")},
        {u"certificates"_s, QT_TRANSLATE_NOOP("kitcamp::PersonData", "Certificates")},
        {u"questionnaires"_s, QT_TRANSLATE_NOOP("kitcamp::PersonData", "Questionnaires")},
        {u"notices"_s, QT_TRANSLATE_NOOP("kitcamp::PersonData", "Messages")},
        {u"partners"_s, QT_TRANSLATE_NOOP("kitcamp::PersonData", "Handed to or from partners")},
        {u"times"_s, QT_TRANSLATE_NOOP("kitcamp::PersonData", "Busy and available times")},
        {u"duties"_s, QT_TRANSLATE_NOOP("kitcamp::PersonData", "Duties")},
    };
    return sections;
}

const QList<PersonTable>& personTables()
{
    static const QList<PersonTable> tables =
        whoSheIs() + whatWasToldAndAsked() + atTheDesk() + whatSheTakesPartIn() + inTeams() + herDuties();
    return tables;
}

} // namespace kitcamp
