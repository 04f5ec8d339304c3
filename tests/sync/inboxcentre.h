// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lending/loanactions.h"
#include "models/store/entry.h"
#include "models/store/recordactions.h"
#include "models/sync/conflictaction.h"
#include "models/sync/inbox.h"
#include "tests/testkit/teststore.h"

#include <QTime>

namespace kitcamp {

/// A small centre in UTC, Monday 2026-09-07 at 11:00, with Li, Wang and Board 14, in which Actions of this
/// computer are in the inbox as a turn of sync leaves them there, and others were done at "Desk 2".
class InboxCentre
{
public:
    InboxCentre();

    [[nodiscard]] Store& store() { return *m_file; }
    [[nodiscard]] testkit::TestStore& file() { return m_file; }
    [[nodiscard]] SettableClock& clock() { return m_file.clock(); }

    /// Where a clash was found.
    struct Clash {
        QString reason = QStringLiteral("rule");
        OpId theirs;
        OpId waitsFor;
        QString table;
        qint64 key = 0;
        QString columns;
        QString refusal;
    };
    /// Done here at \p at of today and taken back again without a trace in the journal, as a turn does it.
    [[nodiscard]] Entry mine(const Action& action, QTime at = {10, 5});
    /// The same for taking \p target back.
    [[nodiscard]] Entry mineTakingBack(const OpId& target, QTime at = {10, 5});
    /// Done at Desk 2.
    OpId theirs(const Action& action, QTime at = {10, 2});
    /// Puts \p entry into the inbox; gives its number.
    qint64 put(const Entry& entry, const Clash& clash);

    [[nodiscard]] LendDevice lending(qint64 borrower, QTime at, qint64 ofDevice = 0);
    /// Board 14 lent to Li here and to Wang at Desk 2: the number in the inbox.
    qint64 boardLentTwice();
    [[nodiscard]] InboxItem item(qint64 n);
    [[nodiscard]] InboxChoice choice(qint64 n, const QString& choice);
    [[nodiscard]] Result<Performed> decide(qint64 n, const QString& choice);
    [[nodiscard]] int openCount();
    [[nodiscard]] QString text(const QString& sql);
    /// Whom the device is lent to; empty: to nobody.
    [[nodiscard]] QString holderOf(const QString& tag);

    qint64 li = 0;
    qint64 wang = 0;
    qint64 model = 0;
    qint64 board = 0;
    qint64 rule = 0;
    LendDevice lentToLi;
    LendDevice lentToWang;
    Entry lendingHere;

private:
    [[nodiscard]] Entry takeOut(const OpId& opId);
    void setTime(QTime time);
    /// From now on the file writes under this name.
    void writeAs(const QByteArray& author);

    testkit::TestStore m_file;
    QByteArray m_own;
    QByteArray m_desk2;
};

} // namespace kitcamp
