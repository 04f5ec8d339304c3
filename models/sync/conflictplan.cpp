// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/conflictplan.h"

#include "models/store/knownfiles.h"

#include <QScopeGuard>

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
    const int dropped = isImport() && mayBeTheSame() ? addedRows(false) : 0;
    if (dropped > 0) {
        const QString entered = m_item.action().parameters.value("table"_L1) == "person"_L1
            ? tr("%n people entered here only", nullptr, dropped)
            : tr("%n row(s) entered here only", nullptr, dropped);
        plan.effects << (m_waiting.isEmpty() ? tr("Dropped: %1", "%1: what was entered").arg(entered)
                                             : tr("Dropped: %1, and %n later Action(s)",
                                                  "%1: what was entered", int(m_waiting.size()))
                                                   .arg(entered));
    }
    for (const InboxEntry& row : QList<InboxEntry>{m_item} + m_waiting)
        plan.effects
            << tr("Dropped: %1", "%1: the sentence of an Action").arg(sentenceOf(row.action(), m_naming));
    return plan;
}

bool ConflictPlanner::isImport() const
{
    const Action action = m_item.action();
    return action.kind == "record.batch"_L1 && action.parameters.value("purpose"_L1) == "import"_L1;
}

int ConflictPlanner::addedRows(bool known) const
{
    const Action action = m_item.action();
    const QString table = action.parameters.value("table"_L1).toString();
    int count = 0;
    for (const QJsonValue& value : action.parameters.value("steps"_L1).toArray()) {
        const QJsonObject step = value.toObject();
        const bool adds = step.value("do"_L1) == "add"_L1 && step.value("table"_L1) == table;
        if (adds && m_known.contains(step.value("id"_L1).toString().toLongLong()) == known)
            ++count;
    }
    return count;
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
    if (mine.kind == DecideConflict::takeBackStep) {
        const Steps back = takingBackAll(m_item.entry.undoes);
        KITCAMP_TRY(checkReach(back, m_item.entry.undoes));
        return QList<Steps>{back};
    }
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
    return ways;
}

Result<ConflictPlanner::Steps> ConflictPlanner::wayOverTheirs(const Action& mine)
{
    const auto alone = checkReach({DecideConflict::takeBack(m_item.theirs)}, {});
    // Nobody need look for what stands on a whole import that stays anyway.
    if (!alone && (!isRefusal(alone.error()) || same()))
        return alone.error();
    const Steps over = takingBackAll(m_item.theirs) + Steps{mine};
    if (!alone) {
        // It is the reason only where it is all that speaks against it.
        const auto tried = rehearse(u"mine"_s, over, {});
        if (!tried && !isRefusal(tried.error()))
            return tried.error();
        return tried ? alone.error() : Error{ErrorCode::Refused, {}, {}, u"no-way"_s};
    }
    KITCAMP_TRY(checkReach(over, {}));
    return over;
}

Result<void> ConflictPlanner::checkReach(const Steps& steps, const OpId& own)
{
    QSet<QByteArray> together;
    for (const Action& step : steps) {
        if (step.kind == DecideConflict::takeBackStep)
            together.insert(OpId::fromText(step.parameters.value("entry"_L1).toString()).bytes);
    }
    KITCAMP_ASSIGN(const QList<RowChange> rows, m_item.entry.changeset.rows());
    KITCAMP_TRY(mayBeTheSame());
    ConflictReach reach(m_store, rows, m_known);
    for (const QByteArray& bytes : std::as_const(together)) {
        const OpId opId{bytes};
        KITCAMP_ASSIGN(const auto head, m_store.journal().find(opId));
        if (!head || opId == own)
            continue;
        KITCAMP_ASSIGN(const Entry entry, m_store.journal().read(head->seq));
        KITCAMP_TRY(reach.add(entry, together));
    }
    return reach.beyond() > 0 ? Result<void>(takesBackMore(reach)) : Result<void>();
}

Error ConflictPlanner::takesBackMore(const ConflictReach& reach)
{
    const auto name = knownFileName(m_store.reader(), reach.author());
    const QString who = reach.author() == m_store.author()
        ? tr("this computer", "changes of ...")
        : (name && !name->isEmpty() ? *name : tr("another computer", "changes of ..."));
    QString sentence =
        tr("It would also take back %n other change(s) of %1.", "%1: a computer", reach.beyond()).arg(who);
    if (same())
        sentence += u' ' + tr("Choose \"It is the same thing\" instead.");
    return {ErrorCode::Refused, sentence, {}, u"takes-back-more"_s};
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
    if (!m_item.theirs.isValid() || m_item.entry.undoes.isValid())
        return *refusal;
    const auto over = wayOverTheirs(meant(m_item));
    if (!over)
        return over.error().rule == "no-way"_L1 ? *refusal : over.error();
    const auto tried = rehearse(u"mine"_s, *over, {});
    if (tried)
        return completed(u"mine"_s, *over);
    return isRefusal(tried.error()) ? *refusal : tried.error();
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
    const MeantRows merged = m_meant;
    const auto asBefore = qScopeGuard([&] { m_meant = merged; });
    m_meant.insert(m_known);
    Steps steps;
    if (const auto left = withoutKnownRows())
        steps << *left;
    KITCAMP_TRY(rehearse(u"same"_s, steps, {}));
    KITCAMP_ASSIGN(ConflictPlan plan, completed(u"same"_s, steps));
    plan.effects.prepend(
        tr("What is in the file already is used: %1", "%1: the sentence of an Action that is not needed")
            .arg(sentenceOf(m_item.action(), m_naming)));
    if (isImport())
        plan.effects.prepend(tr("%n of its rows are there already", nullptr, addedRows(true)));
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
