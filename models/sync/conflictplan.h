// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"
#include "models/sync/conflictids.h"
#include "models/sync/conflictreach.h"
#include "models/sync/inboxentries.h"

namespace kitcamp {

/// What a choice comes to: the Action to perform, and what it will do, in sentences.
struct ConflictPlan {
    DecideConflict action;
    QStringList effects;
};

/// True where a rule or the content says no; all else is a failure of file or disk, and may pass by itself.
[[nodiscard]] bool isRefusal(const Error& error);

/// Finds what each choice about one Action of the inbox comes to. What is possible is not guessed but
/// rehearsed: mine as it was, against an overridable rule, after what its kind says it needs, at last after
/// taking theirs back, where that takes nothing else from anybody; the first that passes under all rules is
/// it.
class ConflictPlanner
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::ConflictPlanner)
public:
    ConflictPlanner(Store& store, InboxEntry item, QList<InboxEntry> waiting);

    /// Always possible: mine is dropped with all that waits for it.
    [[nodiscard]] ConflictPlan theirs();
    /// Refused, with the reason, where no way was found.
    [[nodiscard]] Result<ConflictPlan> mine();
    /// False where nothing that mine adds is there already: then "same" is no choice at all.
    [[nodiscard]] Result<bool> mayBeTheSame();
    [[nodiscard]] Result<ConflictPlan> same();

private:
    using Steps = QList<Action>;
    [[nodiscard]] DecideConflict decision(const QString& choice, const Steps& steps,
                                          const QList<InboxEntry>& along);
    [[nodiscard]] Result<void> rehearse(const QString& choice, const Steps& steps,
                                        const QList<InboxEntry>& along);
    [[nodiscard]] Result<QList<Steps>> waysToMine();
    /// The last of them, which takes theirs back.
    [[nodiscard]] Result<Steps> wayOverTheirs(const Action& mine);
    /// The entries in the way of taking \p opId back, newest first, and then itself.
    [[nodiscard]] Steps takingBackAll(const OpId& opId);
    /// Refuses where \p steps would take back more of others than what mine clashes with. \p own: the entry
    /// that mine is about, which may be as large as it likes.
    [[nodiscard]] Result<void> checkReach(const Steps& steps, const OpId& own);
    [[nodiscard]] Error takesBackMore(const ConflictReach& reach);
    /// Adds to \p steps as much of what waits as can be done then; the rest stays in the inbox.
    [[nodiscard]] Result<ConflictPlan> completed(const QString& choice, Steps steps);
    [[nodiscard]] Action meant(const InboxEntry& row) const;
    /// Mine without the rows that are there already; none where nothing is left of it.
    [[nodiscard]] std::optional<Action> withoutKnownRows() const;
    [[nodiscard]] Action againstTheRules(const Action& action) const;
    [[nodiscard]] bool isImport() const;
    /// How many rows, without parts, mine would add; \p known: of those that are there already.
    [[nodiscard]] int addedRows(bool known) const;
    void tellSteps(ConflictPlan& plan, const Steps& steps);

    Store& m_store;
    Naming m_naming;
    InboxEntry m_item;
    QList<InboxEntry> m_waiting;
    MeantRows m_meant; ///< merged rows; for "same" also those that are there already
    MeantRows m_known;
};

} // namespace kitcamp
