// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Score sheets of judges: a row for each team, a column for each criterion. Who scored a team twice is asked.
#include "models/exchange/importing/campcolumns.h"
#include "models/exchange/importing/platformrows.h"
#include "models/exchange/importing/teamfinder.h"

#include <cmath>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int hundredths = 100;

struct Criterion {
    QString name;
    int most = 0;
};

struct KnownMark {
    qint64 id = 0; ///< 0: none
    qint64 points = 0; ///< hundredths
    int sourceRow = 0; ///< of this file; 0: of the centre's file
    bool ofThisPlan = false; ///< added or edited by a row before
};

QString pointsText(qint64 points)
{
    return QString::number(static_cast<double>(points) / hundredths);
}

class ScoreRows final : public PlatformRows
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::ScoreRows)
public:
    using PlatformRows::PlatformRows;

private:
    enum Way { Earlier = 1, Later = 2 };
    struct Given {
        qint64 criterion = 0;
        qint64 points = 0;
    };
    using MarkKey = std::tuple<qint64, qint64, qint64>; ///< judge, team, criterion

    QList<QStringList> neededFields() const override { return {{u"team"_s}}; }
    QString table() const override { return u"judge_mark"_s; }
    Result<void> prepare() override;
    Result<void> readRound();
    void decide(const TableRow& row, PlannedRow& planned) override;
    Result<void> finish() override;

    qint64 judgeOf(const TableRow& row, PlannedRow& planned) const;
    QList<Given> marksOf(const TableRow& row, PlannedRow& planned) const;
    std::optional<Way> wayOf(const TableRow& row, qint64 judge, qint64 team, const QList<Given>& given,
                             PlannedRow& planned);
    void take(const TableRow& row, qint64 judge, qint64 team, const QList<Given>& given, PlannedRow& planned);

    QHash<qint64, Criterion> m_criteria;
    QList<std::pair<int, qint64>> m_columns; ///< column, criterion
    TeamFinder m_teams;
    QHash<QString, QSet<qint64>> m_judges; ///< by folded name; several may have one
    QHash<qint64, QString> m_judgeNames;
    std::map<MarkKey, KnownMark> m_known;
    std::map<MarkKey, QJsonObject> m_steps; ///< what becomes of each mark: the last word counts
};

Result<void> ScoreRows::readRound()
{
    KITCAMP_TRY(store().reader().each(
        "SELECT id, name, most FROM rubric_criterion WHERE judging_round=?",
        [&](const Statement& row) {
            m_criteria.insert(row.integer(0), {row.text(1), static_cast<int>(row.integer(2))});
        },
        request().object));
    KITCAMP_TRY(store().reader().each(
        "SELECT t.id, p.name, p.latin_name FROM participation AS t JOIN person AS p ON p.id=t.person WHERE "
        "t.activity=?"
        " AND t.role IN ('judge','teacher','mentor') ORDER BY t.role='judge'",
        [&](const Statement& row) {
            for (const QString& name : {row.text(1), row.text(2)})
                m_judges[name.simplified().toCaseFolded()].insert(row.integer(0));
            m_judgeNames.insert(row.integer(0), row.text(1));
        },
        enrolment().activity));
    m_judges.remove(QString());
    return store().reader().each(
        "SELECT k.judge, k.team, k.criterion, k.id, k.points FROM judge_mark AS k JOIN rubric_criterion AS c "
        "ON"
        " c.id=k.criterion WHERE c.judging_round=?",
        [&](const Statement& row) {
            m_known[{row.integer(0), row.integer(1), row.integer(2)}] = {row.integer(3), row.integer(4), 0,
                                                                         false};
        },
        request().object);
}

Result<void> ScoreRows::prepare()
{
    KITCAMP_TRY(PlatformRows::prepare());
    KITCAMP_TRY(m_teams.load(store().reader(), enrolment().activity));
    KITCAMP_TRY(readRound());
    for (const ColumnGuess& column : request().columns) {
        if (const qint64 criterion = idOfField(column.field, "criterion:"_L1); m_criteria.contains(criterion))
            m_columns.append({column.column, criterion});
    }
    if (!m_columns.isEmpty())
        return {};
    return Error{
        ErrorCode::Usage,
        tr("No column is called as a criterion of this judging. Say which column holds which criterion."),
        {},
        u"missing-column"_s,
        {}};
}

qint64 ScoreRows::judgeOf(const TableRow& row, PlannedRow& planned) const
{
    const QString written = value(row, u"judge"_s).simplified();
    if (written.isEmpty() && request().chosen != 0)
        return request().chosen;
    // Without a column of judges there may be a sheet for each of them, called by the name.
    const QString name = written.isEmpty() ? request().table.sheet.simplified() : written;
    const QSet<qint64> found = m_judges.value(name.toCaseFolded());
    if (found.contains(request().chosen))
        return request().chosen;
    if (found.size() == 1)
        return *found.constBegin();
    planned.state = PlannedRow::State::Wrong;
    if (found.size() > 1) {
        planned.details << tr("%n judges of this camp are called %1. Take in the marks of each of them as a "
                              "sheet of its own, and choose whose it is.",
                              nullptr, static_cast<int>(found.size()))
                               .arg(name);
        return 0;
    }
    planned.details << (written.isEmpty()
                            ? tr("Say which judge gave these marks.")
                            : tr("%1 is no judge of this camp. Add the person to the roster as a judge "
                                 "first, or correct the name.")
                                  .arg(written));
    return 0;
}

QList<ScoreRows::Given> ScoreRows::marksOf(const TableRow& row, PlannedRow& planned) const
{
    QList<Given> given;
    for (const auto& [column, id] : m_columns) {
        const QString written = row.cells.value(column).trimmed();
        if (written.isEmpty())
            continue;
        const Criterion& criterion = *m_criteria.constFind(id);
        bool ok = false;
        const double points = QString(written).remove(u'分').trimmed().toDouble(&ok);
        if (!ok || points < 0 || points > criterion.most || std::isnan(points)) {
            planned.state = PlannedRow::State::Wrong;
            planned.details << tr("%1: \"%2\" is not a number from 0 to %3.", "%1: a criterion")
                                   .arg(criterion.name, written)
                                   .arg(criterion.most);
            continue;
        }
        given << Given{id, std::llround(points * hundredths)};
    }
    return given;
}

/// Nothing where somebody has to say which of two marks counts.
std::optional<ScoreRows::Way> ScoreRows::wayOf(const TableRow& row, qint64 judge, qint64 team,
                                               const QList<Given>& given, PlannedRow& planned)
{
    QStringList before;
    QStringList after;
    int earlier = 0;
    for (const Given& mark : given) {
        const auto known = m_known.find({judge, team, mark.criterion});
        if (known == m_known.end() || known->second.points == mark.points)
            continue;
        before << m_criteria.value(mark.criterion).name + u' ' + pointsText(known->second.points);
        after << m_criteria.value(mark.criterion).name + u' ' + pointsText(mark.points);
        earlier = known->second.sourceRow;
    }
    if (before.isEmpty())
        return Later;
    PersonQuestion question;
    question.sourceRow = row.sourceRow;
    question.isPerson = false;
    question.mayBeNew = false;
    question.written = tr("%1, team %2", "%1: a judge").arg(m_judgeNames.value(judge), m_teams.nameOf(team));
    question.reason = earlier != 0 ? tr("Row %1 has other marks of this judge for this team.").arg(earlier)
                                   : tr("This judge has already given this team other marks.");
    question.candidates = {{Earlier, tr("the earlier marks: %1").arg(before.join(u", "_s))},
                           {Later, tr("the marks of this row: %1").arg(after.join(u", "_s))}};
    question.decided = decisions().persons.value(row.sourceRow);
    ask(question);
    if (question.decided == Earlier || question.decided == Later)
        return static_cast<Way>(question.decided);
    planned.state = PlannedRow::State::Doubtful;
    planned.details
        << (question.decided == ImportDecisions::nobody
                ? tr("Left out: so it was decided.")
                : tr("%1 Say which marks count; until then the row is left out.").arg(question.reason));
    return std::nullopt;
}

void ScoreRows::take(const TableRow& row, qint64 judge, qint64 team, const QList<Given>& given,
                     PlannedRow& planned)
{
    const QString now = QString::number(store().clock().now());
    const QString note = value(row, u"note"_s);
    planned.state = PlannedRow::State::Same;
    for (const Given& mark : given) {
        const MarkKey key{judge, team, mark.criterion};
        KnownMark& known = m_known[key];
        const bool isNew = known.id == 0;
        if (!isNew && known.points == mark.points)
            continue;
        const Criterion& criterion = *m_criteria.constFind(mark.criterion);
        planned.details
            << (isNew
                    ? tr("%1: %2", "%1: a criterion, %2: points").arg(criterion.name, pointsText(mark.points))
                    : tr("%1: %2 → %3", "%1: a criterion, %2, %3: points")
                          .arg(criterion.name, pointsText(known.points), pointsText(mark.points)));
        QJsonObject& values = m_steps[key];
        values.insert("points"_L1, QString::number(mark.points));
        values.insert("at"_L1, now);
        if (!note.isEmpty())
            values.insert("note"_L1, note);
        planned.state = isNew && planned.state != PlannedRow::State::Changed ? PlannedRow::State::New
                                                                             : PlannedRow::State::Changed;
        if (isNew)
            known = {nextId(), mark.points, row.sourceRow, true};
        else
            known.points = mark.points, known.sourceRow = row.sourceRow;
    }
}

void ScoreRows::decide(const TableRow& row, PlannedRow& planned)
{
    const QString written = value(row, u"team"_s);
    planned.subject = written;
    if (planned.state == PlannedRow::State::Wrong)
        return;
    const qint64 team = m_teams.find(written);
    if (team == 0)
        return wrong(planned, u"team"_s, tr("This camp has no team \"%1\".").arg(written));
    const qint64 judge = judgeOf(row, planned);
    const QList<Given> given = marksOf(row, planned);
    if (planned.state == PlannedRow::State::Wrong)
        return;
    planned.subject = tr("%1, team %2", "%1: a judge").arg(m_judgeNames.value(judge), m_teams.nameOf(team));
    const auto way = wayOf(row, judge, team, given, planned);
    if (!way)
        return;
    if (*way == Earlier) {
        planned.state = PlannedRow::State::Same;
        planned.details << tr("The earlier marks count.");
        return;
    }
    take(row, judge, team, given, planned);
}

Result<void> ScoreRows::finish()
{
    for (const auto& [key, values] : m_steps) {
        const auto& [judge, team, criterion] = key;
        const KnownMark& known = m_known[key];
        if (!known.ofThisPlan) {
            batch().edit(u"judge_mark"_s, known.id, values);
            continue;
        }
        QJsonObject record = values;
        record.insert("criterion"_L1, QString::number(criterion));
        record.insert("team"_L1, QString::number(team));
        record.insert("judge"_L1, QString::number(judge));
        batch().add(u"judge_mark"_s, known.id, record);
    }
    return {};
}

} // namespace

std::unique_ptr<ImportRows> makeScoreRows(Store& store, ImportPlan::Request request)
{
    return std::make_unique<ScoreRows>(store, std::move(request));
}

} // namespace kitcamp
