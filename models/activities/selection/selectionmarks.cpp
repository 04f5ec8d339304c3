// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/selection/criteria.h"
#include "models/activities/selection/selectionactions.h"
#include "models/store/domain.h"
#include "models/store/naming.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// Both must be there; that they are of one camp, and the points within the criterion, is an invariant.
Result<void> refuseGone(Change& change, qint64 participation, qint64 criterion)
{
    KITCAMP_ASSIGN(const auto there,
                   change.rows().integer("SELECT 1 FROM participation AS t JOIN selection_criterion AS c ON"
                                         " c.activity=t.activity WHERE t.id=? AND c.id=?",
                                         participation, criterion));
    if (there)
        return {};
    return Error{ErrorCode::Refused,
                 MarkApplicant::tr("This application or this criterion is no longer there."),
                 {},
                 u"row-gone"_s,
                 {MarkApplicant::tr("Look at the list of criteria: somebody changed it.")}};
}

QString pointsText(qint64 hundredths)
{
    return QString::number(static_cast<double>(hundredths) / 100.0);
}

} // namespace

Result<void> MarkApplicant::run(Change& change) const
{
    if (points && *points < 0)
        return Error{ErrorCode::Usage, tr("Points are 0 or more."), {}};
    KITCAMP_TRY(refuseGone(change, participation, criterion));
    KITCAMP_ASSIGN(
        const auto known,
        change.rows().integer("SELECT id FROM selection_mark WHERE participation=? AND criterion=?",
                              participation, criterion));
    if (!points)
        return change.execute("DELETE FROM selection_mark WHERE participation=? AND criterion=?",
                              participation, criterion);
    if (known)
        return change.execute("UPDATE selection_mark SET points=?, note=? WHERE id=?", *points,
                              note.trimmed(), *known);
    return change.execute(
        "INSERT INTO selection_mark(id, participation, criterion, points, note) VALUES(?,?,?,?,?)", id,
        participation, criterion, *points, note.trimmed());
}

QString MarkApplicant::sentence(const Naming& naming) const
{
    const QString who = naming.name(u"participation"_s, participation);
    const QString by = naming.name(u"selection_criterion"_s, criterion);
    return points ? tr("Gave %1 %2 points: %3", "%1: person and camp, %3: a criterion")
                        .arg(who, pointsText(*points), by)
                  : tr("Took the points of %1 back: %2", "%1: person and camp, %2: a criterion").arg(who, by);
}

ObjectRef MarkApplicant::subject() const
{
    return {u"participation"_s, participation};
}

QString MarkApplicant::deed(const Naming& naming) const
{
    const QString by = naming.name(u"selection_criterion"_s, criterion);
    return points
        ? tr("gave %1 points: %2", "Li · Camp: you gave 8 points: Motivation").arg(pointsText(*points), by)
        : tr("took the points back: %1", "Li · Camp: you took the points back: Motivation").arg(by);
}

Result<bool> MarkApplicant::alreadySo(Connection& connection) const
{
    KITCAMP_ASSIGN(
        const auto known,
        connection.integer("SELECT points FROM selection_mark WHERE participation=? AND criterion=?",
                           participation, criterion));
    return known == points;
}

Result<void> RemoveCriterion::run(Change& change) const
{
    KITCAMP_TRY(change.execute("DELETE FROM selection_mark WHERE criterion=?", criterion));
    KITCAMP_TRY(change.execute("DELETE FROM selection_criterion WHERE id=?", criterion));
    if (change.rows().changes() > 0)
        return {};
    return Error{ErrorCode::Refused,
                 tr("This criterion is no longer there. Somebody took it away."),
                 {},
                 u"row-gone"_s,
                 {}};
}

QString RemoveCriterion::sentence(const Naming&) const
{
    return tr("Took the criterion %1 away").arg(name);
}

ObjectRef RemoveCriterion::subject() const
{
    return {u"selection_criterion"_s, criterion};
}

QString RemoveCriterion::deed(const Naming&) const
{
    return tr("took it away", "Motivation: you took it away");
}

Result<bool> RemoveCriterion::alreadySo(Connection& connection) const
{
    KITCAMP_ASSIGN(const auto there,
                   connection.integer("SELECT 1 FROM selection_criterion WHERE id=?", criterion));
    return !there;
}

void registerSelection(Domain& domain)
{
    domain.actions.add<MarkApplicant>();
    domain.actions.add<RemoveCriterion>();
    domain.actions.add<ApplySelection>();
}

} // namespace kitcamp
