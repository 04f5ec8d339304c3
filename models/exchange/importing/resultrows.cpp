// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Results of a round of a contest: points, ranks and awards of students or teams.
#include "models/activities/honours/awardid.h"
#include "models/activities/judging/points.h"
#include "models/exchange/importing/platformrows.h"
#include "models/exchange/importing/teamfinder.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// What the file or a row before says of an entry.
struct KnownResult {
    qint64 id = 0; ///< 0: nothing
    QString points; ///< hundredths, as a record has them
    QString rank;
};

/// Whom a row means: a column of the tables, and its row.
struct MeantEntry {
    QString column; ///< participation or team
    qint64 id = 0;
    QString holder; ///< of an award: person or team
    qint64 holderId = 0;
};

class ResultRows final : public PlatformRows
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::ResultRows)
public:
    using PlatformRows::PlatformRows;

private:
    QList<QStringList> neededFields() const override
    {
        return {{u"name"_s, u"first_name"_s, u"student_number"_s, u"staff_number"_s, u"mail"_s, u"phone"_s,
                 u"team"_s},
                {u"points"_s, u"given_rank"_s, u"award"_s}};
    }
    QString table() const override { return u"contest_result"_s; }
    Result<void> prepare() override;
    Result<void> readRound();
    Result<void> readKnown();
    void decide(const TableRow& row, PlannedRow& planned) override;

    std::optional<MeantEntry> meant(const TableRow& row, PlannedRow& planned) const;
    std::optional<QString> pointsOfRow(const TableRow& row, PlannedRow& planned) const;
    std::optional<QString> rankOfRow(const TableRow& row, PlannedRow& planned) const;
    void takeResult(const MeantEntry& entry, const QJsonObject& values, PlannedRow& planned);
    void takeAward(const TableRow& row, const MeantEntry& entry, const QString& rank, PlannedRow& planned);

    std::optional<qint64> m_most; ///< hundredths
    QString m_heldOn;
    TeamFinder m_teams;
    QHash<qint64, KnownResult> m_known; ///< by participation or team
    QHash<qint64, qint64> m_persons; ///< participation -> person
    QSet<std::pair<qint64, QString>> m_awards; ///< holder, title
};

Result<void> ResultRows::readRound()
{
    bool found = false;
    QString closed;
    KITCAMP_TRY(store().reader().each(
        "SELECT r.name, r.closed, r.most_points, coalesce(a.ends_on, r.held_on, '') FROM contest_round AS r"
        " JOIN activity AS a ON a.id=r.activity WHERE r.id=?",
        [&](const Statement& row) {
            found = true;
            closed = row.integer(1) != 0 ? row.text(0) : QString();
            m_most = row.optionalInteger(2);
            m_heldOn = row.text(3);
        },
        request().object));
    if (!found)
        return Error{ErrorCode::Refused,
                     tr("This contest has no such round. Make the round first."),
                     {},
                     u"no-round"_s,
                     {}};
    if (!closed.isEmpty())
        return Error{ErrorCode::Refused,
                     tr("%1 is closed: its results are not changed any more.").arg(closed),
                     {},
                     u"contest-round-is-closed"_s,
                     {tr("Open the round again first.")}};
    return {};
}

Result<void> ResultRows::readKnown()
{
    KITCAMP_TRY(store().reader().each(
        "SELECT coalesce(participation, team), id, coalesce(points,''), coalesce(given_rank,'')"
        " FROM contest_result WHERE contest_round=?",
        [&](const Statement& row) {
            m_known.insert(row.integer(0), {row.integer(1), row.text(2), row.text(3)});
        },
        request().object));
    KITCAMP_TRY(store().reader().each(
        "SELECT id, person FROM participation WHERE activity=?",
        [&](const Statement& row) { m_persons.insert(row.integer(0), row.integer(1)); },
        enrolment().activity));
    return store().reader().each(
        "SELECT coalesce(team, person, 0), title FROM award WHERE activity=?",
        [&](const Statement& row) {
            m_awards.insert({row.integer(0), row.text(1)});
        },
        enrolment().activity);
}

Result<void> ResultRows::prepare()
{
    KITCAMP_TRY(PlatformRows::prepare());
    KITCAMP_TRY(readRound());
    KITCAMP_TRY(m_teams.load(store().reader(), enrolment().activity));
    return readKnown();
}

std::optional<MeantEntry> ResultRows::meant(const TableRow& row, PlannedRow& planned) const
{
    if (const QString written = value(row, u"team"_s); !written.isEmpty()) {
        if (const qint64 team = m_teams.find(written); team != 0) {
            planned.subject = m_teams.nameOf(team);
            return MeantEntry{u"team"_s, team, u"team"_s, team};
        }
        if (wordsOf(row).isEmpty()) {
            wrong(planned, u"team"_s, tr("This contest has no team \"%1\".").arg(written));
            return std::nullopt;
        }
    }
    const RosterFinder::Found found = roster().find(wordsOf(row));
    if (found.participation == 0) {
        planned.state = PlannedRow::State::Wrong;
        planned.details << found.reason;
        return std::nullopt;
    }
    planned.subject = roster().nameOf(found.participation);
    return MeantEntry{u"participation"_s, found.participation, u"person"_s,
                      m_persons.value(found.participation)};
}

/// As a record has it; empty where the row says nothing, none where it is no number.
std::optional<QString> ResultRows::pointsOfRow(const TableRow& row, PlannedRow& planned) const
{
    QString written = value(row, u"points"_s);
    if (written.isEmpty())
        return QString();
    const auto points = pointsOf(written.remove(u'分').trimmed());
    if (points && (!m_most || *points <= *m_most))
        return QString::number(*points);
    wrong(planned, u"points"_s,
          m_most ? tr("\"%1\" is not a number from 0 to %2.").arg(written, pointsText(*m_most))
                 : tr("\"%1\" is not a number of points.").arg(written));
    return std::nullopt;
}

std::optional<QString> ResultRows::rankOfRow(const TableRow& row, PlannedRow& planned) const
{
    QString written = value(row, u"given_rank"_s).normalized(QString::NormalizationForm_KC);
    if (written.isEmpty())
        return QString();
    bool ok = false;
    const int rank = QString(written).remove(u'第').remove(u'名').trimmed().toInt(&ok);
    if (ok && rank > 0)
        return QString::number(rank);
    wrong(planned, u"given_rank"_s, tr("\"%1\" is no rank: write 1, 2, 3.").arg(written));
    return std::nullopt;
}

void ResultRows::takeResult(const MeantEntry& entry, const QJsonObject& values, PlannedRow& planned)
{
    KnownResult& known = m_known[entry.id];
    QJsonObject changed;
    const auto compare = [&](const QString& column, QString& before, const QString& sentence) {
        const QString now = values.value(column).toString();
        if (now.isEmpty() || now == before)
            return;
        changed.insert(column, now);
        planned.details << sentence;
        before = now;
    };
    const QString points = values.value("points"_L1).toString();
    compare(u"points"_s, known.points, tr("%1 points").arg(pointsText(points.toLongLong())));
    compare(u"given_rank"_s, known.rank, tr("rank %1").arg(values.value("given_rank"_L1).toString()));
    if (changed.isEmpty())
        return;
    if (const QString note = values.value("note"_L1).toString(); !note.isEmpty())
        changed.insert("note"_L1, note);
    planned.state = known.id == 0 ? PlannedRow::State::New : PlannedRow::State::Changed;
    if (known.id != 0)
        return batch().edit(u"contest_result"_s, known.id, changed);
    changed.insert("contest_round"_L1, QString::number(request().object));
    changed.insert(entry.column, QString::number(entry.id));
    known.id = nextId();
    batch().add(u"contest_result"_s, known.id, changed);
}

void ResultRows::takeAward(const TableRow& row, const MeantEntry& entry, const QString& rank,
                           PlannedRow& planned)
{
    const QString title = value(row, u"award"_s);
    static const QSet<QString> none{u"-"_s, u"—"_s, u"/"_s, u"无"_s, u"未获奖"_s, u"none"_s, u"no"_s};
    if (title.isEmpty() || none.contains(title.toCaseFolded()) || m_awards.contains({entry.holderId, title}))
        return;
    m_awards.insert({entry.holderId, title});
    QJsonObject values{{"activity"_L1, QString::number(enrolment().activity)},
                       {entry.holder, QString::number(entry.holderId)},
                       {"title"_L1, title},
                       {"level"_L1, u"activity"_s}};
    if (!rank.isEmpty())
        values.insert("rank"_L1, rank);
    if (!m_heldOn.isEmpty())
        values.insert("given_on"_L1, m_heldOn);
    const auto id = newAwardId(store().reader(), {enrolment().activity, entry.holder, entry.holderId, title},
                               store().ids());
    batch().add(u"award"_s, id ? *id : nextId(), values);
    planned.details << tr("award: %1").arg(title);
    if (planned.state == PlannedRow::State::Same)
        planned.state = PlannedRow::State::New;
}

void ResultRows::decide(const TableRow& row, PlannedRow& planned)
{
    planned.subject = wordsOf(row).shown();
    if (planned.state == PlannedRow::State::Wrong)
        return;
    const auto entry = meant(row, planned);
    if (!entry)
        return;
    if (const int first = firstRowWith(QString::number(entry->id), row.sourceRow); first != 0) {
        planned.state = PlannedRow::State::Duplicate;
        planned.details << tr("Row %1 is about the same entry; that one counts.").arg(first);
        return;
    }
    const auto points = pointsOfRow(row, planned);
    const auto rank = rankOfRow(row, planned);
    if (!points || !rank)
        return;
    planned.state = PlannedRow::State::Same;
    takeResult(*entry, {{"points"_L1, *points}, {"given_rank"_L1, *rank}, {"note"_L1, value(row, u"note"_s)}},
               planned);
    takeAward(row, *entry, *rank, planned);
}

} // namespace

std::unique_ptr<ImportRows> makeResultRows(Store& store, ImportPlan::Request request)
{
    return std::make_unique<ResultRows>(store, std::move(request));
}

} // namespace kitcamp
