// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/afterwards/campfigures.h"

#include "models/activities/surveys/surveyfigures.h"
#include "models/people/shownname.h"

#include <QCoreApplication>
#include <QSet>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct Figures {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::CampFigures)
};

// Whoever is confirmed and was scanned or checked in came, whatever was written of her afterwards.
constexpr auto everyCamp =
    "SELECT a.id, a.name, a.name_en, coalesce(a.starts_on, ''), coalesce(a.ends_on, ''), count(r.id), "
    "count(DISTINCT w.organization), sum(r.state IN "
    "('offered','confirmed','completed','not_completed','no_show') "
    "OR (r.state='withdrawn' AND r.offer_until IS NOT NULL)), sum(r.state IN "
    "('confirmed','completed','not_completed','no_show')), sum(r.state IN "
    "('confirmed','completed','not_completed')), count(DISTINCT CASE WHEN r.state IN "
    "('confirmed','completed','not_completed') THEN w.organization END), sum(r.state IN "
    "('completed','not_completed') OR (r.state='confirmed' AND (EXISTS (SELECT 1 FROM check_in AS c WHERE "
    "c.participation=r.id) OR EXISTS (SELECT 1 FROM attendance AS t WHERE t.participation=r.id AND t.state "
    "IN "
    "('present','late'))))), sum(r.state='completed'), sum(r.state='no_show') FROM activity AS a LEFT JOIN "
    "participation AS r ON r.activity=a.id AND r.role='student' LEFT JOIN person AS w ON w.id=r.person WHERE "
    "a.id=? OR (a.kind='camp' AND a.archived=0 AND a.state<>'cancelled') GROUP BY a.id ORDER BY a.starts_on "
    "IS "
    "NULL, a.starts_on, a.id";

CampFigures figuresOf(const Statement& row)
{
    const auto number = [&](int column) { return static_cast<int>(row.integer(column)); };
    CampFigures camp;
    camp.activity = row.integer(0);
    camp.name = shownName(row.text(1), row.text(2));
    camp.startsOn = row.text(3);
    camp.endsOn = row.text(4);
    camp.applicants = number(5);
    camp.applicantUniversities = number(6);
    camp.offered = number(7);
    camp.confirmed = number(8);
    camp.students = number(9);
    camp.universities = number(10);
    camp.came = number(11);
    camp.completed = number(12);
    camp.noShows = number(13);
    return camp;
}

struct Scale {
    double low = 0.0;
    double high = 0.0;
};

std::optional<Scale> scaleOf(const SurveyItemFigures& item)
{
    const Scale scale{item.options.value(0).section(u' ', 0, 0).toDouble(),
                      item.options.value(1).section(u' ', 0, 0).toDouble()};
    return scale.high > scale.low ? std::optional(scale) : std::nullopt;
}

/// Adds up means by their answers, all on the first scale that comes.
class MeanOfScales
{
public:
    void add(const SurveyItemFigures& item)
    {
        const auto scale = scaleOf(item);
        if (item.kind != "scale"_L1 || !item.mean || !scale)
            return;
        if (m_answers == 0)
            m_scale = *scale;
        const double share = (*item.mean - scale->low) / (scale->high - scale->low);
        m_sum += (m_scale.low + share * (m_scale.high - m_scale.low)) * item.answers;
        m_answers += item.answers;
    }
    [[nodiscard]] std::optional<SurveyMean> mean() const
    {
        if (m_answers == 0)
            return std::nullopt;
        return SurveyMean{m_sum / m_answers, static_cast<int>(m_scale.high)};
    }

private:
    Scale m_scale;
    double m_sum = 0.0;
    int m_answers = 0;
};

Result<std::optional<SurveyMean>> surveyMean(Connection& connection, qint64 activity)
{
    QList<qint64> surveys;
    QSet<qint64> ofSkills;
    KITCAMP_TRY(connection.each(
        "SELECT id FROM survey WHERE activity=? AND kind='after' ORDER BY id",
        [&](const Statement& row) { surveys << row.integer(0); }, activity));
    KITCAMP_TRY(connection.each(
        "SELECT i.id FROM survey_item AS i JOIN survey AS s ON s.id=i.survey WHERE s.activity=? AND "
        "i.skill<>''",
        [&](const Statement& row) { ofSkills << row.integer(0); }, activity));
    MeanOfScales mean;
    for (const qint64 survey : std::as_const(surveys)) {
        KITCAMP_ASSIGN(const SurveyFigures figures, surveyFigures(connection, survey));
        for (const SurveyItemFigures& item : figures.items) {
            if (!ofSkills.contains(item.item))
                mean.add(item);
        }
    }
    return mean.mean();
}

Result<QList<CampShare>> shares(Connection& connection, const char* sql, qint64 activity)
{
    QList<CampShare> all;
    KITCAMP_TRY(connection.each(
        sql,
        [&](const Statement& row) {
            all << CampShare{row.text(0), static_cast<int>(row.integer(1))};
        },
        activity));
    return all;
}

} // namespace

std::optional<int> CampFigures::completedPercent() const
{
    return students > 0 ? std::optional(completed * 100 / students) : std::nullopt;
}

Result<CampFigures> campFigures(Connection& connection, qint64 activity)
{
    KITCAMP_ASSIGN(const QList<CampFigures> camps, campsCompared(connection, activity));
    for (const CampFigures& camp : camps) {
        if (camp.activity == activity)
            return camp;
    }
    return Error{ErrorCode::Refused, Figures::tr("This camp is no longer there. Somebody took it back."),
                 QString::number(activity), u"row-gone"_s};
}

Result<QList<CampFigures>> campsCompared(Connection& connection, qint64 activity)
{
    QList<CampFigures> camps;
    KITCAMP_TRY(connection.each(
        everyCamp, [&](const Statement& row) { camps << figuresOf(row); }, activity));
    for (CampFigures& camp : camps) {
        KITCAMP_ASSIGN(camp.survey, surveyMean(connection, camp.activity));
    }
    return camps;
}

QList<CampFigures> upTo(const QList<CampFigures>& camps, qint64 activity)
{
    const auto self = std::ranges::find(camps, activity, &CampFigures::activity);
    return self == camps.end() ? camps : QList<CampFigures>(camps.begin(), self + 1);
}

Result<QList<CampShare>> studentsByGender(Connection& connection, qint64 activity)
{
    return shares(
        connection,
        "SELECT w.gender, count(*) AS many FROM participation AS r JOIN person AS w ON w.id=r.person WHERE "
        "r.activity=? AND r.role='student' AND r.state IN ('confirmed','completed','not_completed') GROUP BY "
        "w.gender ORDER BY w.gender='', many DESC, w.gender",
        activity);
}

Result<QList<CampShare>> studentsByRegion(Connection& connection, qint64 activity)
{
    return shares(
        connection,
        "SELECT coalesce(o.country, '') AS region, count(*) AS many FROM participation AS r JOIN person AS w "
        "ON w.id=r.person LEFT JOIN organization AS o ON o.id=w.organization WHERE r.activity=? AND "
        "r.role='student' AND r.state IN ('confirmed','completed','not_completed') GROUP BY region ORDER BY "
        "region='', many DESC, region",
        activity);
}

} // namespace kitcamp
