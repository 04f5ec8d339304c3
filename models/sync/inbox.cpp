// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/inbox.h"

#include "models/members/rights.h"
#include "models/sync/conflictplan.h"
#include "models/sync/inboxwords.h"
#include "models/sync/revoking.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

Result<InboxEntry> rowOf(Store& store, qint64 n)
{
    KITCAMP_ASSIGN(const auto row, InboxEntries(store.reader()).find(n));
    if (!row)
        return Error{ErrorCode::Usage, Inbox::tr("The inbox has no number %1.").arg(n), {}};
    return *row;
}

/// The row, where a person may decide about it.
Result<InboxEntry> openRow(Store& store, qint64 n)
{
    KITCAMP_ASSIGN(const InboxEntry row, rowOf(store, n));
    KITCAMP_ASSIGN(const bool open, InboxEntries(store.reader()).isOpen(n));
    if (open)
        return row;
    KITCAMP_ASSIGN(const InboxItem item, InboxWords(store).item(row, false, {}));
    return Error{ErrorCode::Refused,
                 row.choice.isEmpty()
                     ? Inbox::tr("There is nothing to decide about number %1. %2").arg(n).arg(item.decided)
                     : Inbox::tr("Number %1 was decided already. %2").arg(n).arg(item.decided),
                 {},
                 row.choice.isEmpty() ? u"nothing-to-decide"_s : u"decided-already"_s};
}

Result<ConflictPlanner> plannerOf(Store& store, qint64 n)
{
    KITCAMP_ASSIGN(const InboxEntry row, openRow(store, n));
    KITCAMP_ASSIGN(const auto waiting, InboxEntries(store.reader()).waitingFor(row.entry.opId));
    return ConflictPlanner(store, row, waiting);
}

Result<InboxChoice> choiceOf(const QString& choice, const QString& label, const Result<ConflictPlan>& plan)
{
    if (!plan && !isRefusal(plan.error()))
        return plan.error();
    return plan ? InboxChoice{choice, label, true, {}, plan->effects}
                : InboxChoice{choice, label, false, plan.error().sentence, {}};
}

} // namespace

Result<QList<InboxItem>> Inbox::items(Which which)
{
    InboxEntries rows(m_store.reader());
    InboxWords words(m_store);
    KITCAMP_ASSIGN(const QList<InboxEntry> listed, which == Which::Open ? rows.open() : rows.all());
    QList<InboxItem> items;
    for (const InboxEntry& row : listed) {
        KITCAMP_ASSIGN(const bool open, which == Which::Open ? Result(true) : rows.isOpen(row.n));
        KITCAMP_ASSIGN(const auto waiting,
                       open ? rows.waitingFor(row.entry.opId) : Result(QList<InboxEntry>()));
        KITCAMP_ASSIGN(const InboxItem item, words.item(row, open, waiting));
        items << item;
    }
    return items;
}

Result<InboxItem> Inbox::item(qint64 n)
{
    InboxEntries rows(m_store.reader());
    KITCAMP_ASSIGN(const InboxEntry row, rowOf(m_store, n));
    KITCAMP_ASSIGN(const bool open, rows.isOpen(n));
    KITCAMP_ASSIGN(const auto waiting, open ? rows.waitingFor(row.entry.opId) : Result(QList<InboxEntry>()));
    return InboxWords(m_store).item(row, open, waiting);
}

Result<int> Inbox::openCount()
{
    return InboxEntries(m_store.reader()).openCount();
}

Result<QList<InboxChoice>> Inbox::choices(qint64 n)
{
    KITCAMP_ASSIGN(const bool open, InboxEntries(m_store.reader()).isOpen(n));
    if (!open)
        return QList<InboxChoice>();
    // A computer that was taken out of the centre decides nothing any more, but its list need not stay full.
    if (!checkInForce(m_store.reader()))
        return QList<InboxChoice>{
            {u"drop"_s,
             tr("Drop it"),
             true,
             {},
             {tr("It leaves this list; nothing is written, and nobody else hears of it")}}};
    KITCAMP_ASSIGN(ConflictPlanner planner, plannerOf(m_store, n));
    const auto mayDecide = mayDo(m_store, u"decision"_s, RowOperation::Insert);
    KITCAMP_ASSIGN(const auto theirs,
                   choiceOf(u"theirs"_s, tr("Keep theirs"),
                            mayDecide ? Result(planner.theirs()) : Result<ConflictPlan>(mayDecide.error())));
    KITCAMP_ASSIGN(const auto mine, choiceOf(u"mine"_s, tr("Do mine after all"), planner.mine()));
    QList<InboxChoice> choices{theirs, mine};
    KITCAMP_ASSIGN(const bool mayBeTheSame, planner.mayBeTheSame());
    if (mayBeTheSame) {
        KITCAMP_ASSIGN(const auto same, choiceOf(u"same"_s, tr("It is the same thing"), planner.same()));
        same.possible ? choices.prepend(same) : choices.append(same);
    }
    return choices;
}

Result<Performed> Inbox::drop(qint64 n)
{
    if (checkInForce(m_store.reader()))
        return Error{ErrorCode::Refused,
                     tr("Only a computer that was revoked drops what it did; decide about it instead."),
                     {},
                     u"not-revoked"_s};
    KITCAMP_ASSIGN(const InboxEntry row, openRow(m_store, n));
    KITCAMP_TRY(m_store.saveLocalValue(InboxEntries::dropKey(row.entry.opId),
                                       QString::number(m_store.clock().now())));
    return Performed{row.entry.opId, 0};
}

Result<Performed> Inbox::decide(qint64 n, const QString& choice)
{
    if (choice == "drop"_L1)
        return drop(n);
    const bool known = choice == "theirs"_L1 || choice == "mine"_L1 || choice == "same"_L1;
    if (!known)
        return Error{
            ErrorCode::Usage, tr("\"%1\" is no choice: write theirs, mine or same.").arg(choice), {}};
    KITCAMP_ASSIGN(ConflictPlanner planner, plannerOf(m_store, n));
    KITCAMP_ASSIGN(const ConflictPlan plan,
                   choice == "theirs"_L1     ? Result(planner.theirs())
                       : choice == "mine"_L1 ? planner.mine()
                                             : planner.same());
    return m_store.perform(plan.action);
}

} // namespace kitcamp
