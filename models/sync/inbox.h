// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"

#include <QCoreApplication>

namespace kitcamp {

/// One side of a conflict: who did what, when.
struct InboxSide {
    QString who; ///< "you", "Desk 2", "another computer"; empty where nobody in particular is in the way
    QString operatorName; ///< may be empty
    qint64 at = 0; ///< Unix seconds
    QString when; ///< in the centre's zone: "10:05" where it was today, else "2026-09-07 10:05"
    QString deed; ///< "lent it to Li"
    OpId opId;
};

/// A field that both gave a value, as people read it.
struct InboxValue {
    QString column;
    QString title;
    QString mine;
    QString theirs;
};

/// An own Action that no longer fitted on what the others did, told in today's language.
struct InboxItem {
    qint64 n = 0; ///< its number, in the order in which they came
    OpId opId;
    QString kind; ///< of the Action
    QString reason; ///< as in 0005_sync.sql: "changed", "taken", "gone", "rule", "waits", "undone"
    QString table; ///< the row that it is about
    qint64 row = 0;
    QString head; ///< "Board 14"
    QString sentence; ///< "Board 14: you lent it to Li at 10:05; Desk 2 lent it to Wang at 10:02."
    QString what; ///< the Action's own sentence: "Lent Board 14 to Li"
    InboxSide mine;
    InboxSide theirs;
    QList<InboxValue> values; ///< where fields clash
    QStringList waiting; ///< the sentences of own later Actions that wait for this one, oldest first
    bool open = true;
    QString decided; ///< where it is not open, why: "Theirs was kept."
};

/// What a person can do about an item.
struct InboxChoice {
    QString choice; ///< "theirs", "mine" or "same"; on a computer that was revoked "drop" alone
    QString label; ///< "Keep theirs"
    bool possible = true;
    QString why; ///< why it is not possible
    QStringList effects; ///< what will be done, in order: "Take Board 14 back", "Lend ..."
};

/// The inbox of conflicts: tells what no longer fitted, and does what a person decides about it. Belongs to
/// the store's thread. To decide later is to do nothing.
class Inbox
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::Inbox)
public:
    enum class Which {
        Open, ///< to be decided; what waits for another item is told with that one
        All, ///< with those decided and those taken back before they were sent
    };

    explicit Inbox(Store& store)
        : m_store(store)
    {
    }

    /// Oldest first.
    [[nodiscard]] Result<QList<InboxItem>> items(Which which);
    [[nodiscard]] Result<InboxItem> item(qint64 n);
    /// Cheap: for the number beside the page.
    [[nodiscard]] Result<int> openCount();
    /// The choices of item \p n: theirs, mine and, where it may have been entered twice, same, which comes
    /// first where it is possible; none where it is decided. What is possible is found by rehearsing it under
    /// all rules: some milliseconds, with the file's write lock.
    [[nodiscard]] Result<QList<InboxChoice>> choices(qint64 n);
    /// Decides item \p n by one Action, which can be undone: then the item is open again. Refuses what is
    /// decided already and what is not possible (any more).
    /// "drop" performs no Action: its entry is the item's own, with no number.
    [[nodiscard]] Result<Performed> decide(qint64 n, const QString& choice);

private:
    [[nodiscard]] Result<Performed> drop(qint64 n);

    Store& m_store;
};

} // namespace kitcamp
