// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/importing/scoresheet.h"

#include "models/activities/roster/participationstate.h"
#include "models/exchange/columnguess.h"
#include "models/exchange/tablewriter.h"
#include "models/people/shownname.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct SheetWords {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::ScoreSheet)
};

constexpr int hoursColumn = 6;

struct ActivityFacts {
    QString name;
    QString code;
    QString term;
    QString hours;
    QString credits;
};

Result<ActivityFacts> factsOf(Connection& connection, qint64 activity)
{
    ActivityFacts facts;
    bool found = false;
    KITCAMP_TRY(connection.each(
        "SELECT a.name, a.name_en, coalesce(c.code, a.code, ''), coalesce(t.name,''), coalesce(a.hours, "
        "c.hours), "
        "coalesce(a.credits_tenths, c.credits_tenths) FROM activity AS a LEFT JOIN course AS c ON "
        "c.id=a.course LEFT "
        "JOIN term AS t ON t.id=a.term WHERE a.id=?",
        [&](const Statement& row) {
            found = true;
            facts.name = shownName(row.text(0), row.text(1));
            facts.code = row.text(2);
            facts.term = row.text(3);
            facts.hours = row.text(4);
            if (const auto tenths = row.optionalInteger(5))
                facts.credits = QString::number(static_cast<double>(*tenths) / 10.0);
        },
        activity));
    if (!found)
        return Error{
            ErrorCode::Refused, SheetWords::tr("This activity is no longer there."), {}, u"row-gone"_s, {}};
    return facts;
}

/// What was written as a grade is read again, so that it is turned into another form by the usual scale.
QString scoreIn(ScoreForm form, const Statement& row, int points, int grade)
{
    if (row.isNull(points))
        return {};
    if (const QString written = row.text(grade); !written.isEmpty()) {
        if (const auto score = Score::parse(written))
            return score->text(form);
    }
    return Score::ofPoints(static_cast<int>(row.integer(points))).text(form);
}

QStringList headerOf()
{
    return {importFieldTitle(u"student_number"_s),
            importFieldTitle(u"name"_s),
            importFieldTitle(u"department"_s),
            SheetWords::tr("Course code"),
            SheetWords::tr("Course"),
            SheetWords::tr("Term"),
            SheetWords::tr("Hours"),
            SheetWords::tr("Credits"),
            importFieldTitle(u"score"_s)};
}

} // namespace

Result<ScoreSheet> scoreSheet(Connection& connection, qint64 activity, ScoreForm form, const QString& whom)
{
    KITCAMP_ASSIGN(const ActivityFacts facts, factsOf(connection, activity));
    ScoreSheet sheet;
    sheet.title = facts.name;
    sheet.header = headerOf();
    const QByteArray sql =
        QByteArray(
            "SELECT coalesce((SELECT value FROM person_number AS n WHERE n.person=p.id AND n.lost_at IS NULL "
            "ORDER BY n.kind<>'student', n.id LIMIT 1),'') AS number, p.name, coalesce(d.name,''), "
            "coalesce(d.name_en,''), t.score, t.grade FROM participation AS t JOIN person AS p ON "
            "p.id=t.person "
            "LEFT JOIN department AS d ON d.id=p.department WHERE t.activity=? AND t.role='student' AND "
            "t.state "
            "IN ")
        + statesThatCount + " AND (" + (whom.isEmpty() ? u"1"_s : whom).toUtf8()
        + ") ORDER BY number, p.name, t.id";
    KITCAMP_TRY(connection.each(
        sql.constData(),
        [&](const Statement& row) {
            const QString score = scoreIn(form, row, 4, 5);
            sheet.withoutScore += score.isEmpty() ? 1 : 0;
            sheet.rows << QStringList{row.text(0), row.text(1),   shownName(row.text(2), row.text(3)),
                                      facts.code,  facts.name,    facts.term,
                                      facts.hours, facts.credits, score};
        },
        activity));
    return sheet;
}

QStringList scoreFormWords()
{
    return {u"points"_s, u"grades"_s, u"letters"_s, u"pass"_s};
}

std::optional<ScoreForm> scoreForm(const QString& word)
{
    constexpr ScoreForm forms[] = {ScoreForm::Points, ScoreForm::FiveGrades, ScoreForm::Letters,
                                   ScoreForm::PassFail};
    const qsizetype place = scoreFormWords().indexOf(word);
    return place < 0 ? std::nullopt : std::optional(forms[place]);
}

Result<void> saveScoreSheet(const ScoreSheet& sheet, const QString& path)
{
    const TableShape shape{sheet.title, {hoursColumn, hoursColumn + 1, hoursColumn + 2}};
    return writeTableFile(path, shape, [&](const TakeTableRow& take) -> Result<void> {
        KITCAMP_TRY(take(sheet.header));
        for (const QStringList& row : sheet.rows)
            KITCAMP_TRY(take(row));
        return {};
    });
}

} // namespace kitcamp
