// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/action.h"
#include "models/store/naming.h"
#include "models/store/recordtype.h"

#include <QHash>
#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace kitcamp {

struct Entry;
struct ErasureRules;
struct PackedEntry;
struct RowTouch;

/// How a row of a table is called in a sentence: one query per table that takes the id and returns the name.
using NameQueries = QHash<QString, QByteArray>;

/// Which rows of which tables an Action touched.
using ChangedRows = QHash<QString, QList<qint64>>;

/// A statement about the file that holds after every commit, whoever wrote. Gets the touched rows, answers
/// with a refusal in words where it would no longer hold.
struct Invariant {
    QString name;
    QStringList tables; ///< asked only when one of these was touched
    std::function<Result<void>(Connection&, const ChangedRows&)> check; ///< only over the changed rows
    std::function<Result<void>(Connection&)> checkAll; ///< over the whole file, for `kitcamp check`
};

/// What rows are found by: the folded text of each given id, for the local table search_text.
struct SearchSource {
    QString table; ///< whose rows are found
    QHash<QString, QByteArray> affectedBy; ///< touched table -> query from its row id to ids of `table`
    std::function<Result<QString>(Connection&, qint64 id)> text;
    QString version; ///< rebuilt when this changes (ICU's version)
};

/// What a look at the file as of an earlier day must know of the domains.
struct PastRules {
    /// Table -> query from a row's id to when its matter happened, as a local day or time in text or as Unix
    /// seconds: tells what was entered long after it happened.
    NameQueries happenedAt;
    /// Kinds of Action that erase what is known of somebody: what they emptied is empty on every earlier day.
    QStringList erasingKinds;
    /// Empties in \p copy what is known of those who are erased in \p present; gives back how many they are.
    std::function<Result<int>(Connection& present, Connection& copy)> keepErased;
};

/// Says of an entry whose author was looked at, and whose rows are known now, whether it may stand.
using EntryPermit = std::function<Result<void>(const Entry&, const QList<RowTouch>&)>;

/// Who may write what in a centre with members. All empty: everybody everything.
struct EntryGuard {
    /// Looks at author and operator of an entry in \c Connection, which holds all entries before it. The
    /// refusal (ErrorCode::Refused, rules "not-a-member", "revoked", "not-allowed") of it or of its permit
    /// sends an own entry to the inbox; of the log's it ends the turn before it.
    std::function<Result<EntryPermit>(Connection&, const Entry&)> permit;
    /// An entry of the log, before it is applied: that its signatures are its author's. Rule "forged".
    std::function<Result<void>(Connection&, const Entry&, const PackedEntry&)> verify;
    QStringList tables; ///< what the answers are read from
};

/// All that the domains register with the store: it knows none of them by name.
struct Domain {
    ActionRegistry actions;
    std::vector<Invariant> invariants;
    std::vector<SearchSource> searchSources;
    NameQueries nameQueries;
    RecordTypes recordTypes;
    PastRules past;
    EntryGuard guard;
    std::shared_ptr<const ErasureRules> erasure; ///< what is erased with a person; none: nobody is
};

} // namespace kitcamp
