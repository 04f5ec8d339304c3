// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/contests/contestactions.h"

#include "models/activities/judging/points.h"
#include "models/store/domain.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

QString entryName(const Naming& naming, const ResultEntry& entry)
{
    if (entry.team != 0)
        return naming.name(u"team"_s, entry.team);
    const auto person =
        naming.rows().integer("SELECT person FROM participation WHERE id=?", entry.participation);
    return naming.name(u"person"_s, person ? person->value_or(0) : 0);
}

Error roundClosed(const QString& name)
{
    return {ErrorCode::Refused,
            EnterResults::tr("%1 is closed: its results are not changed any more.").arg(name),
            {},
            u"contest-round-is-closed"_s,
            {EnterResults::tr("Open the round again first.")}};
}

/// What is gone no invariant sees any more.
Result<void> requireOpenRound(Connection& connection, qint64 round)
{
    KITCAMP_ASSIGN(const auto closed,
                   connection.text("SELECT name FROM contest_round WHERE id=? AND closed=1", round));
    return closed ? Result<void>(roundClosed(*closed)) : Result<void>();
}

Error resultChanged(const Naming& naming, const ResultEntry& entry)
{
    return {ErrorCode::Refused,
            EnterResults::tr("The result of %1 was changed meanwhile.").arg(entryName(naming, entry)),
            {},
            u"result-changed"_s,
            {EnterResults::tr("Look at what stands there now, and enter it once more.")}};
}

Result<void> writeResult(Change& change, qint64 round, const ResultEntry& entry, qint64 id)
{
    if (!entry.points && !entry.rank) {
        KITCAMP_TRY(change.execute("DELETE FROM contest_result WHERE id=? AND advanced=0 AND note=''", id));
        return change.execute("UPDATE contest_result SET points=NULL, given_rank=NULL WHERE id=?", id);
    }
    if (id == 0)
        return change.execute("INSERT INTO contest_result(id, contest_round, participation, team, points,"
                              " given_rank) VALUES(?,?,nullif(?,0),nullif(?,0),?,?)",
                              entry.row, round, entry.participation, entry.team, entry.points, entry.rank);
    return change.execute("UPDATE contest_result SET points=?, given_rank=? WHERE id=?", entry.points,
                          entry.rank, id);
}

/// Of a choice, in whatever order it was made; empty: of nobody.
QString fingerprintOf(QList<qint64> results)
{
    if (results.isEmpty())
        return u""_s;
    std::sort(results.begin(), results.end());
    results.erase(std::unique(results.begin(), results.end()), results.end());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const qint64 id : std::as_const(results))
        hash.addData(QByteArray::number(id) + ' ');
    return QString::fromLatin1(hash.result().toHex().first(16));
}

} // namespace

Result<StandingResult> standingResult(Connection& connection, qint64 round, const ResultEntry& entry)
{
    StandingResult standing;
    const auto optional = [](const Statement& row, int column) {
        return row.isNull(column) ? std::nullopt : std::optional(row.integer(column));
    };
    KITCAMP_TRY(connection.each(
        entry.team != 0 ? "SELECT id, points, given_rank FROM contest_result WHERE contest_round=? AND team=?"
                        : "SELECT id, points, given_rank FROM contest_result WHERE contest_round=?"
                          " AND participation=?",
        [&](const Statement& row) {
            standing = {row.integer(0), optional(row, 1), optional(row, 2)};
        },
        round, entry.team != 0 ? entry.team : entry.participation));
    return standing;
}

Result<void> EnterResults::run(Change& change) const
{
    KITCAMP_TRY(requireOpenRound(change.rows(), round));
    for (const ResultEntry& entry : entries) {
        KITCAMP_ASSIGN(const StandingResult standing, standingResult(change.rows(), round, entry));
        if (standing.points == entry.points && standing.rank == entry.rank)
            continue;
        if (standing.points != entry.pointsBefore || standing.rank != entry.rankBefore)
            return resultChanged(Naming(change.rows(), change.domain()), entry);
        KITCAMP_TRY(writeResult(change, round, entry, standing.id));
    }
    return {};
}

QString EnterResults::sentence(const Naming& naming) const
{
    const QString where = naming.name(u"contest_round"_s, round);
    if (entries.size() != 1)
        return tr("Entered %n result(s) in %1", "%1: round", static_cast<int>(entries.size())).arg(where);
    const ResultEntry& entry = entries.constFirst();
    const QString who = entryName(naming, entry);
    if (entry.points)
        return tr("%1 has %2 points in %3", "%1: student, %3: round")
            .arg(who, pointsText(*entry.points), where);
    if (entry.rank)
        return tr("%1 has rank %2 in %3", "%1: student, %3: round").arg(who).arg(*entry.rank).arg(where);
    return tr("Took back the result of %1 in %2", "%1: student, %2: round").arg(who, where);
}

Result<void> ChooseAdvancing::run(Change& change) const
{
    KITCAMP_TRY(requireOpenRound(change.rows(), round));
    QJsonArray ids;
    for (const qint64 id : results) {
        KITCAMP_ASSIGN(
            const auto found,
            change.rows().integer("SELECT 1 FROM contest_result WHERE id=? AND contest_round=?", id, round));
        if (!found)
            return Error{ErrorCode::Refused,
                         tr("One of these results was taken back meanwhile."),
                         {},
                         u"result-gone"_s,
                         {tr("Look at the ranks again, and choose once more.")}};
        ids << QString::number(id);
    }
    const QString list = QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact));
    KITCAMP_TRY(
        change.execute("UPDATE contest_round SET chosen=? WHERE id=?", fingerprintOf(results), round));
    return change.execute(
        "UPDATE contest_result SET advanced=(id IN (SELECT CAST(value AS INTEGER) FROM json_each(?1)))"
        " WHERE contest_round=?2 AND advanced<>(id IN (SELECT CAST(value AS INTEGER) FROM json_each(?1)))",
        list, round);
}

QString ChooseAdvancing::sentence(const Naming& naming) const
{
    const QString where = naming.name(u"contest_round"_s, round);
    return results.isEmpty()
        ? tr("Nobody goes on from %1", "%1: round").arg(where)
        : tr("%n go(es) on from %1", "%1: round", static_cast<int>(results.size())).arg(where);
}

void registerContests(Domain& domain)
{
    domain.actions.add<EnterResults>();
    domain.actions.add<ChooseAdvancing>();
}

} // namespace kitcamp
