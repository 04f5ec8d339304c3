// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/conflictplan.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// More entries than these are not taken back to get at one that lies below them.
constexpr int mostInTheWay = 8;

/// What the Actions that a reason may overrule call that reason.
constexpr auto overrideParameter = "override_reason"_L1;

} // namespace

bool isRefusal(const Error& error)
{
    return error.code == ErrorCode::Refused || error.code == ErrorCode::Usage;
}

ConflictPlanner::ConflictPlanner(Store& store, InboxEntry item, QList<InboxEntry> waiting)
    : m_store(store)
    , m_naming(store.naming())
    , m_item(std::move(item))
    , m_waiting(std::move(waiting))
{
    if (const auto merged = mergedRows(store.reader()))
        m_meant = *merged;
}

DecideConflict ConflictPlanner::decision(const QString& choice, const Steps& steps,
                                         const QList<InboxEntry>& along)
{
    DecideConflict action;
    action.at = m_store.clock().now();
    for (const InboxEntry& row : QList<InboxEntry>{m_item} + along)
        action.decide({m_store.ids().nextValue(), row.entry.opId, choice, row.entry.author, row.action()});
    for (const Action& step : steps)
        action.step(step);
    return action;
}

Result<void> ConflictPlanner::rehearse(const QString& choice, const Steps& steps,
                                       const QList<InboxEntry>& along)
{
    KITCAMP_TRY(m_store.rehearse(toAction(decision(choice, steps, along))));
    return {};
}

ConflictPlan ConflictPlanner::theirs()
{
    ConflictPlan plan{decision(u"theirs"_s, {}, m_waiting), {}};
    for (const InboxEntry& row : QList<InboxEntry>{m_item} + m_waiting)
        plan.effects
            << tr("Dropped: %1", "%1: the sentence of an Action").arg(sentenceOf(row.action(), m_naming));
    return plan;
}

Action ConflictPlanner::meant(const InboxEntry& row) const
{
    const Action action = row.action();
    if (action.kind == takingBack::undoKind || action.kind == takingBack::redoKind)
        return {DecideConflict::takeBackStep, action.parameters};
    return {action.kind, withMeantRows(action.parameters, m_meant)};
}

Action ConflictPlanner::againstTheRules(const Action& action) const
{
    Action overruled = action;
    overruled.parameters.insert(overrideParameter, tr("Done before the computers met"));
    return overruled;
}

ConflictPlanner::Steps ConflictPlanner::takingBackAll(const OpId& opId)
{
    Steps steps{DecideConflict::takeBack(opId)};
    for (int i = 0; i < mostInTheWay; ++i) {
        const auto tried = rehearse(u"mine"_s, steps, {});
        const OpId inTheWay = tried ? OpId() : OpId::fromText(tried.error().detail);
        if (tried || tried.error().rule != "changed-since"_L1 || !inTheWay.isValid())
            break;
        steps.prepend(DecideConflict::takeBack(inTheWay));
    }
    return steps;
}

Result<QList<ConflictPlanner::Steps>> ConflictPlanner::waysToMine()
{
    const Action mine = meant(m_item);
    if (mine.kind == DecideConflict::takeBackStep)
        return QList<Steps>{takingBackAll(m_item.entry.undoes)};
    Steps needed;
    const ActionRegistry::Kind* kind = m_store.domain().actions.find(mine.kind);
    if (kind && kind->needs) {
        KITCAMP_ASSIGN(needed, kind->needs(mine.parameters, m_store.reader(), m_store.clock().now()));
    }
    const bool overridable = mine.parameters.contains(overrideParameter)
        && mine.parameters.value(overrideParameter).toString().isEmpty();
    QList<Steps> ways{{mine}};
    if (overridable)
        ways << Steps{againstTheRules(mine)};
    if (!needed.isEmpty())
        ways << needed + Steps{mine};
    if (!needed.isEmpty() && overridable)
        ways << needed + Steps{againstTheRules(mine)};
    if (m_item.theirs.isValid())
        ways << takingBackAll(m_item.theirs) + Steps{mine};
    return ways;
}

Result<ConflictPlan> ConflictPlanner::mine()
{
    KITCAMP_ASSIGN(const QList<Steps> ways, waysToMine());
    std::optional<Error> refusal;
    for (const Steps& steps : ways) {
        const auto tried = rehearse(u"mine"_s, steps, {});
        if (tried)
            return completed(u"mine"_s, steps);
        if (!isRefusal(tried.error()))
            return tried.error();
        if (!refusal)
            refusal = tried.error();
    }
    return *refusal;
}

Result<bool> ConflictPlanner::mayBeTheSame()
{
    if (m_item.entry.undoes.isValid())
        return false;
    KITCAMP_ASSIGN(const QList<RowChange> rows, m_item.entry.changeset.rows());
    KITCAMP_ASSIGN(m_known, KnownRows(m_store.reader(), m_store.domain(), rows).find());
    return !m_known.isEmpty();
}

std::optional<Action> ConflictPlanner::withoutKnownRows() const
{
    const auto isKnown = [&](const QJsonObject& adding) {
        return m_known.contains(adding.value("id"_L1).toString().toLongLong());
    };
    Action action = m_item.action();
    if (action.kind == "record.add"_L1 && isKnown(action.parameters))
        return std::nullopt;
    if (action.kind == "record.batch"_L1) {
        QJsonArray left;
        for (const QJsonValue& value : action.parameters.value("steps"_L1).toArray()) {
            const QJsonObject step = value.toObject();
            if (step.value("do"_L1) != "add"_L1 || !isKnown(step))
                left << step;
        }
        if (left.isEmpty())
            return std::nullopt;
        action.parameters.insert("steps"_L1, left);
    }
    action.parameters = withMeantRows(action.parameters, m_meant);
    return action;
}

Result<ConflictPlan> ConflictPlanner::same()
{
    KITCAMP_ASSIGN(const bool possible, mayBeTheSame());
    if (!possible)
        return Error{ErrorCode::Refused,
                     tr("What this adds is not in the file: it cannot be the same thing."),
                     {},
                     u"nothing-the-same"_s};
    m_meant.insert(m_known);
    Steps steps;
    if (const auto left = withoutKnownRows())
        steps << *left;
    KITCAMP_TRY(rehearse(u"same"_s, steps, {}));
    KITCAMP_ASSIGN(ConflictPlan plan, completed(u"same"_s, steps));
    plan.effects.prepend(
        tr("What is in the file already is used: %1", "%1: the sentence of an Action that is not needed")
            .arg(sentenceOf(m_item.action(), m_naming)));
    return plan;
}

Result<ConflictPlan> ConflictPlanner::completed(const QString& choice, Steps steps)
{
    QList<InboxEntry> along;
    QStringList staying;
    Steps all = steps;
    for (const InboxEntry& row : std::as_const(m_waiting))
        all << meant(row);
    if (m_waiting.isEmpty() || rehearse(choice, all, m_waiting)) {
        along = m_waiting;
        steps = all;
    } else {
        for (const InboxEntry& row : std::as_const(m_waiting)) {
            const auto tried = rehearse(choice, steps + Steps{meant(row)}, along + QList<InboxEntry>{row});
            if (tried) {
                steps << meant(row);
                along << row;
            } else if (!isRefusal(tried.error())) {
                return tried.error();
            } else {
                staying << tr("Stays in the inbox: %1 (%2)", "%1: the sentence of an Action, %2: why")
                               .arg(sentenceOf(row.action(), m_naming), tried.error().sentence);
            }
        }
    }
    ConflictPlan plan{decision(choice, steps, along), {}};
    tellSteps(plan, steps);
    plan.effects << staying;
    return plan;
}

void ConflictPlanner::tellSteps(ConflictPlan& plan, const Steps& steps)
{
    for (const Action& step : steps)
        plan.effects << sentenceOf(step, m_naming);
}

} // namespace kitcamp
