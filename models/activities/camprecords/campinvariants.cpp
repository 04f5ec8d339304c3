// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/camprecords/campinvariants.h"

#include "models/activities/records/invariantparts.h"

namespace kitcamp {

using namespace Qt::StringLiterals;
using namespace invariantparts;

namespace {

/// \p query: about the alias \p first of \p table, and from each other table by its alias.
QList<ForbiddenRows> fromAll(const ForbiddenRows& query,
                             const QList<std::pair<const char*, const char*>>& others)
{
    QList<ForbiddenRows> queries{query};
    for (const auto& [table, id] : others)
        queries << ForbiddenRows{QString::fromLatin1(table), id, query.sql, query.refusal};
    return queries;
}

Invariant formsOfTimes()
{
    const auto days = daysNeeded({{"camp_phase", "from_day"},
                                  {"camp_phase", "until_day"},
                                  {"pretraining_module", "opens_on"},
                                  {"pretraining_module", "due_on"},
                                  {"award", "given_on"}});
    return forbid(u"camp-form-of-time"_s, days + timesNeeded({{"camp_duty", "starts"}}));
}

Invariant quotasFitTheirKind()
{
    // Of kind organization without one: of each organization.
    const QByteArray fits =
        "CASE q.kind WHEN 'organization' THEN q.borrower_group IS NULL AND q.value=''"
        " WHEN 'group' THEN q.borrower_group IS NOT NULL AND q.organization IS NULL AND q.value=''"
        " ELSE q.organization IS NULL AND q.borrower_group IS NULL AND CASE q.kind"
        " WHEN 'entry_year' THEN q.value GLOB '[12][0-9][0-9][0-9]'"
        " WHEN 'degree_level' THEN q.value IN ('school','bachelor','master','doctor','staff')"
        " ELSE q.value IN ('f','m','x') END END";
    return forbid(
        u"quota-fits-its-kind"_s,
        {{u"camp_quota"_s, "q.id", "SELECT q.value FROM camp_quota AS q WHERE NOT (" + fits + ")",
          refusal(u"quota-fits-its-kind"_s,
                  QT_TRANSLATE_NOOP("kitcamp::ActivityInvariants",
                                    "A quota is of one thing: an organization, a group, a year of entry, a "
                                    "level of study or a gender."),
                  QT_TRANSLATE_NOOP("kitcamp::ActivityInvariants",
                                    "Fill in what the quota is of, and nothing else."))},
         {u"camp_quota"_s, "q.id", "SELECT q.least, q.most FROM camp_quota AS q WHERE q.least>q.most",
          refusal(u"quota-fits-its-kind"_s,
                  QT_TRANSLATE_NOOP("kitcamp::ActivityInvariants",
                                    "At least %1 and at most %2 cannot both be kept."),
                  QT_TRANSLATE_NOOP("kitcamp::ActivityInvariants",
                                    "Give a smaller least number or a larger one at most."))}});
}

Invariant bedsAreEnough()
{
    const ForbiddenRows crowded{
        u"lodging_room"_s, "r.id",
        "SELECT r.name, r.beds FROM lodging_room AS r WHERE"
        " (SELECT count(*) FROM lodging_place AS o WHERE o.lodging_room=r.id)>r.beds",
        refusal(u"beds-are-enough"_s,
                QT_TRANSLATE_NOOP("kitcamp::ActivityInvariants", "Bedroom %1 has no bed left: it has %2."),
                QT_TRANSLATE_NOOP("kitcamp::ActivityInvariants",
                                  "Choose another bedroom, or move somebody out first."))};
    ForbiddenRows place = crowded;
    place.table = u"lodging_place"_s;
    place.id = "l.id";
    place.sql = "SELECT r.name, r.beds FROM lodging_place AS l JOIN lodging_room AS r ON r.id=l.lodging_room"
                " WHERE (SELECT count(*) FROM lodging_place AS o WHERE o.lodging_room=r.id)>r.beds";
    return forbid(u"beds-are-enough"_s, {crowded, place});
}

Invariant bedroomsAreOfOneGender()
{
    const QByteArray strangers =
        "SELECT o.name, r.name FROM lodging_place AS l JOIN lodging_room AS r ON r.id=l.lodging_room"
        " JOIN participation AS m ON m.id=l.participation JOIN person AS o ON o.id=m.person"
        " WHERE r.gender<>'' AND o.gender IN ('f','m') AND o.gender<>r.gender";
    return forbid(
        u"bedroom-of-one-gender"_s,
        fromAll({u"lodging_place"_s, "l.id", strangers,
                 refusal(u"bedroom-of-one-gender"_s,
                         QT_TRANSLATE_NOOP("kitcamp::ActivityInvariants",
                                           "%1 cannot sleep in bedroom %2: it is for the other gender."),
                         QT_TRANSLATE_NOOP("kitcamp::ActivityInvariants", "Choose another bedroom."))},
                {{"lodging_room", "r.id"}, {"participation", "m.id"}, {"person", "o.id"}}));
}

Invariant answersOfOneSurvey()
{
    const QByteArray strangers =
        "SELECT i.text FROM survey_answer AS w JOIN survey_reply AS y ON y.id=w.survey_reply"
        " JOIN survey_item AS i ON i.id=w.survey_item WHERE i.survey<>y.survey";
    return forbid(
        u"answers-of-one-survey"_s,
        fromAll({u"survey_answer"_s, "w.id", strangers,
                 refusal(u"answers-of-one-survey"_s,
                         QT_TRANSLATE_NOOP(
                             "kitcamp::ActivityInvariants",
                             "The question \"%1\" belongs to another questionnaire than the reply."),
                         QT_TRANSLATE_NOOP("kitcamp::ActivityInvariants",
                                           "Choose a question of the same questionnaire."))},
                {{"survey_reply", "y.id"}, {"survey_item", "i.id"}}));
}

/// Applicants' points are hundredths, full marks are whole points.
Invariant marksOfApplicantsAreWithin()
{
    const QByteArray tooMany = "SELECT c.name, c.most FROM selection_mark AS k JOIN selection_criterion AS c"
                               " ON c.id=k.criterion WHERE k.points>c.most*100";
    return forbid(
        u"points-within-criterion"_s,
        fromAll({u"selection_mark"_s, "k.id", tooMany,
                 refusal(u"points-within-criterion"_s,
                         QT_TRANSLATE_NOOP("kitcamp::ActivityInvariants", "%1 gives %2 points at most."),
                         QT_TRANSLATE_NOOP("kitcamp::ActivityInvariants",
                                           "Give fewer points, or raise the full marks of the criterion."))},
                {{"selection_criterion", "c.id"}}));
}

Error wrongPoints(const QString& line, qint64 most)
{
    return {
        ErrorCode::Refused,
        QCoreApplication::translate("kitcamp::ActivityInvariants",
                                    "\"%1\" does not give an answer its points.")
            .arg(line),
        {},
        u"points-of-answers"_s,
        {QCoreApplication::translate("kitcamp::ActivityInvariants",
                                     "Write a line for each answer, such as \"Yes=%1\", with 0 to %1 points.")
             .arg(most)}};
}

Result<void> refuseWrongPoints(const QString& lines, qint64 most)
{
    for (const QString& line : lines.split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype sign = line.lastIndexOf(u'=');
        bool number = false;
        const double points = line.mid(sign + 1).trimmed().toDouble(&number);
        if (sign <= 0 || !number || points < 0 || points > static_cast<double>(most))
            return wrongPoints(line.trimmed(), most);
    }
    return {};
}

Result<void> checkPoints(Connection& connection, const char* condition, qint64 id)
{
    Result<void> held;
    const QByteArray sql =
        QByteArray("SELECT points, most FROM selection_criterion WHERE points<>'' AND ") + condition;
    KITCAMP_TRY(connection.each(
        sql.constData(),
        [&](const Statement& row) {
            if (held.ok())
                held = refuseWrongPoints(row.text(0), row.integer(1));
        },
        id));
    return held;
}

Invariant pointsOfAnswersAreNumbers()
{
    return {u"points-of-answers"_s,
            {u"selection_criterion"_s},
            [](Connection& connection, const ChangedRows& touched) -> Result<void> {
                for (const qint64 id : touched.value(u"selection_criterion"_s))
                    KITCAMP_TRY(checkPoints(connection, "id=?", id));
                return {};
            },
            [](Connection& connection) { return checkPoints(connection, "id<>?", 0); }};
}

} // namespace

void registerCampInvariants(Domain& domain)
{
    for (const Invariant& invariant : {formsOfTimes(), campWithinOneActivity(), quotasFitTheirKind(),
                                       bedsAreEnough(), bedroomsAreOfOneGender(), answersOfOneSurvey(),
                                       marksOfApplicantsAreWithin(), pointsOfAnswersAreNumbers()})
        domain.invariants.push_back(invariant);
    for (const Invariant& invariant : judgingInvariants())
        domain.invariants.push_back(invariant);
}

} // namespace kitcamp
