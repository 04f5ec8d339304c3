// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/syncproof/sharedcentre.h"

namespace kitcamp::syncproof {

/// What must hold in a centre whose files have all met the hub and rest (sync.md, section 5).
class CentreProof
{
public:
    /// \p killed: how many Actions may stand in the log or an inbox without having been acknowledged, because
    /// their program was killed between the two.
    explicit CentreProof(SharedCentre& centre, int killed = 0)
        : m_centre(centre)
        , m_killed(killed)
    {
    }

    /// All of this:
    /// - every file has the same content, table by table, and the same journal, which is the hub's log;
    /// - every Action that was acknowledged is in the log or in exactly one inbox, that of its file, never in
    ///   both, and nothing else is in the log;
    /// - each file passes `kitcamp check`: SQLite's own check, references, invariants, the journal's chain
    /// and
    ///   index, the replay, what people search by;
    /// - every item of an inbox is told in words; every picture that a row names is there.
    /// A file that was taken out of its centre is asked for its inbox alone: all that it did is there or in
    /// the log. The second time `kitcamp check` looks at the first file alone.
    [[nodiscard]] QString prove();
    /// Items in the inboxes at the last prove().
    [[nodiscard]] qsizetype inInbox() const { return m_inInbox; }
    [[nodiscard]] QString nothingIsOpen();
    /// Taking an entry back and taking that back gives the same content: on some entries of the first file.
    [[nodiscard]] QString thereAndBack(testkit::RandomSource& random);

private:
    using OpIds = QHash<QString, QString>; ///< op id in hex -> author in hex
    [[nodiscard]] QString readLog();
    [[nodiscard]] QString sameContent(Site& site);
    [[nodiscard]] QString sameJournal(Site& site);
    [[nodiscard]] QString readInbox(Site& site);
    [[nodiscard]] QString inboxIsTold(Site& site);
    [[nodiscard]] static bool isInJournal(Site& site, const QString& opId);
    [[nodiscard]] QString everyActionIsSomewhere();
    [[nodiscard]] QString nothingElseIsThere() const;
    [[nodiscard]] QString picturesAreThere(Site& site);

    SharedCentre& m_centre;
    int m_killed;
    int m_proofs = 0;
    QStringList m_log; ///< hash and op id of each entry, in order
    OpIds m_inLog;
    QSet<QString> m_inInboxes; ///< op ids in hex
    qsizetype m_inInbox = 0;
};

} // namespace kitcamp::syncproof
