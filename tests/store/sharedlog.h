// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/logfollower.h"
#include "tests/testkit/teststore.h"

namespace kitcamp::testkit {

/// The log of a centre in the memory of a test, without a hub.
class SharedLog
{
public:
    [[nodiscard]] const QList<PackedEntry>& entries() const { return m_entries; }
    [[nodiscard]] QList<PackedEntry>& entries() { return m_entries; }
    [[nodiscard]] LogPosition head() const;
    [[nodiscard]] QList<PackedEntry> after(qint64 seq) const { return m_entries.mid(seq); }

    /// Takes all that is new, in as many turns as it needs; what went to the inbox is added up.
    [[nodiscard]] Result<LogFollower::Turn> pull(Store& store, const LogFollower::Pace& pace = {});
    /// Appends what the store has and the log has not; the store must stand at the head.
    [[nodiscard]] Result<void> push(Store& store);
    /// Both.
    [[nodiscard]] Result<LogFollower::Turn> meet(Store& store);

private:
    QList<PackedEntry> m_entries;
};

/// Stores on new files of one centre, each with a clock and an author of its own.
class Desks
{
public:
    explicit Desks(int count, const std::function<Domain()>& domain = smallDomain);

    TestStore& operator[](int i) { return *m_stores[static_cast<size_t>(i)]; }
    SharedLog& log() { return m_log; }
    /// All meet the log until nobody has anything new.
    [[nodiscard]] Result<void> meetAll();
    /// Equal contents everywhere, and each file is well.
    [[nodiscard]] QString difference();

private:
    SharedLog m_log;
    std::vector<std::unique_ptr<TestStore>> m_stores;
};

/// An item of the inbox, as the tests ask about it.
struct InboxRow {
    OpId opId;
    QString kind;
    QString reason;
    QString table;
    QString key;
    QString columns;
    OpId theirs;
    OpId waitsFor;
    QString rule;
    QString sentence;
};
[[nodiscard]] QList<InboxRow> inboxOf(Store& store);
/// How often each op id of \p opIds stands in journal and inbox together.
[[nodiscard]] int placesOf(Store& store, const OpId& opId);

} // namespace kitcamp::testkit
