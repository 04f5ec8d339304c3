// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What of a person is not told, or not erased, and why.
#include "models/persondata/description.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// Tables that stay for one reason.
QList<KeptTable> keptFor(const char* why, const char* tables)
{
    QList<KeptTable> kept;
    for (const QString& table : QString::fromLatin1(tables).split(u' '))
        kept << KeptTable{table, why};
    return kept;
}

/// Each for a reason of its own.
QList<KeptTable> keptForThemselves()
{
    return {
        {u"person"_s,
         QT_TRANSLATE_NOOP("kitcamp::PersonData",
                           "University, gender, degree level and entry year stay: figures need them.")},
        {u"consent"_s,
         QT_TRANSLATE_NOOP("kitcamp::PersonData",
                           "That somebody agreed, to what and when, has to be proved; the guardian goes.")},
        {u"device_note"_s, QT_TRANSLATE_NOOP("kitcamp::PersonData", "They tell what happened to a device.")},
        {u"answer"_s,
         QT_TRANSLATE_NOOP("kitcamp::PersonData",
                           "Answers by choice, number or scale are counted; those in own words go.")},
        {u"cloud_account"_s,
         QT_TRANSLATE_NOOP("kitcamp::PersonData",
                           "The account stays for the next one; whose it was and its password go.")},
        {u"award"_s,
         QT_TRANSLATE_NOOP("kitcamp::PersonData", "The centre's honours are counted, without a name.")},
        {u"certificate"_s,
         QT_TRANSLATE_NOOP(
             "kitcamp::PersonData",
             "Number, day and signature stay, so that the printed paper can still be verified.")},
        {u"survey_answer"_s,
         QT_TRANSLATE_NOOP("kitcamp::PersonData",
                           "Answers by choice, number or scale are counted; those in own words go.")},
        {u"operator"_s,
         QT_TRANSLATE_NOOP(
             "kitcamp::PersonData",
             "Who works with the file stands in its history until the coordinator archives them.")},
        {u"handover_row"_s,
         QT_TRANSLATE_NOOP("kitcamp::PersonData",
                           "To whom details were handed has to be known, so that they can be told.")},
        {u"handover"_s,
         QT_TRANSLATE_NOOP("kitcamp::PersonData",
                           "To whom details were handed has to be known, so that they can be told.")},
    };
}

} // namespace

const QList<LeftWay>& leftWays()
{
    static const QList<LeftWay> ways{
        {u"loan"_s, u"team"_s, "what others of her team borrowed is theirs; her own loans name the team"},
        {u"loan"_s, u"reservation"_s, "who fulfilled a reservation is the borrower of that loan"},
        {u"reservation"_s, u"team"_s, "what a team reserved without a person is the team's"},
        {u"camp_duty"_s, u"team"_s, "a duty belongs to who has it, not to the team that is looked after"},
        {u"team_place"_s, u"team"_s, "who is in a team that she mentors tells of them"},
        {u"team_project"_s, u"project_case"_s, "which teams chose a case that she mentors tells of them"},
    };
    return ways;
}

const QList<KeptTable>& keptTables()
{
    static const QList<KeptTable> tables =
        keptFor(QT_TRANSLATE_NOOP("kitcamp::PersonData", "Figures count them; they name nobody any more."),
                "merged_row distinct_pair loan loan_renewal reservation participation pretraining_progress "
                "mate_wish lodging_place check_in session_member attendance team_place certificate_print "
                "survey_reply")
        + keptFor(QT_TRANSLATE_NOOP("kitcamp::PersonData",
                                    "Results of others rest on them; they name nobody any more."),
                  "selection_mark contest_result judge_mark")
        + keptFor(
            QT_TRANSLATE_NOOP("kitcamp::PersonData",
                              "What was taught and looked after is told of the activity, without a name."),
            "survey_item course_staff session_staff camp_duty team project_case")
        + keptForThemselves();
    return tables;
}

const QList<TextReference>& textReferences()
{
    static const QList<TextReference> references{
        {u"merged_row"_s, u"kept"_s, true, "whom she was entered as twice"},
        {u"merged_row"_s, u"id"_s, true, "the number of the row that is gone"},
        {u"distinct_pair"_s, u"a"_s, true, "with whom she is not to be mixed up"},
        {u"distinct_pair"_s, u"b"_s, true, "with whom she is not to be mixed up"},
        {u"published_session"_s, u"staff"_s, true, "who teaches, as ids joined by spaces"},
        {u"busy_time"_s, u"class_name"_s, true, "a class, not a person: hers while she is in it"},
        {u"operator"_s, u"card"_s, true, "who works with the file may have a card here"},
        {u"team_plan"_s, u"rules"_s, false, "ids of participations that stand in team_place as well"},
        {u"decision"_s, u"parameters"_s, false,
         "an Action of somebody else's that was set aside; erasing empties it"},
        {u"handover_row"_s, u"here"_s, true, "a row of hers here; person says whose"},
        {u"figure_question"_s, u"question"_s, false, "a question that names rows, kept under its own name"},
    };
    return references;
}

} // namespace kitcamp
