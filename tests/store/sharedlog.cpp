// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/sharedlog.h"

#include "tests/testkit/verify.h"

namespace kitcamp::testkit {

using namespace Qt::StringLiterals;

LogPosition SharedLog::head() const
{
    return m_entries.isEmpty() ? LogPosition() : LogPosition{m_entries.size(), m_entries.constLast().hash()};
}

Result<LogFollower::Turn> SharedLog::pull(Store& store, const LogFollower::Pace& pace)
{
    LogFollower follower(store);
    LogFollower::Turn all;
    for (;;) {
        KITCAMP_ASSIGN(const LogPosition standing, follower.standing());
        if (standing.seq >= m_entries.size())
            return all;
        KITCAMP_ASSIGN(const LogFollower::Turn turn, follower.take(after(standing.seq), pace));
        if (turn.gaveWay) {
            all.gaveWay = true;
            return all;
        }
        all.taken += turn.taken;
        all.runAgain = turn.runAgain;
        all.toInbox << turn.toInbox;
    }
}

Result<void> SharedLog::push(Store& store)
{
    LogFollower follower(store);
    for (;;) {
        KITCAMP_ASSIGN(const LogPosition standing, follower.standing());
        if (standing != head())
            return Error{ErrorCode::File, u"not at the head"_s, {}};
        KITCAMP_ASSIGN(const QList<PackedEntry> unsent, follower.unsent(7, 100'000));
        if (unsent.isEmpty())
            return {};
        m_entries << unsent;
        KITCAMP_TRY(follower.markSent(head()));
    }
}

Result<LogFollower::Turn> SharedLog::meet(Store& store)
{
    KITCAMP_ASSIGN(const LogFollower::Turn turn, pull(store));
    KITCAMP_TRY(push(store));
    return turn;
}

Desks::Desks(int count, const std::function<Domain()>& domain)
{
    QString log;
    for (int i = 0; i < count; ++i) {
        m_stores.push_back(std::make_unique<TestStore>(domain(), static_cast<quint64>(i + 1)));
        TestStore& store = *m_stores.back();
        store.clock().advanceSeconds(i * 7); // no two clocks agree
        if (i == 0) {
            log = store->localValue(u"log"_s);
            continue;
        }
        // As joining does: a file of its own, and the centre's log.
        if (!store->saveLocalValue(u"log"_s, log))
            qFatal("the log's name could not be saved");
        if (const auto opened = store.open(); !opened)
            qFatal("%s", why(opened).constData());
    }
}

Result<void> Desks::meetAll()
{
    for (int round = 0; round < 2; ++round) {
        for (const auto& store : m_stores)
            KITCAMP_TRY(m_log.meet(**store));
    }
    return {};
}

QString Desks::difference()
{
    const Contents first = contentsOf(**m_stores.front());
    for (const auto& store : m_stores) {
        const Contents contents = contentsOf(**store);
        for (auto it = first.begin(); it != first.end(); ++it) {
            if (contents.value(it.key()) != *it)
                return it.key();
        }
        const QStringList problems = problemsOf(store->path(), store->domain());
        if (!problems.isEmpty())
            return problems.join(u'\n');
    }
    return {};
}

QList<InboxRow> inboxOf(Store& store)
{
    QList<InboxRow> rows;
    const auto read = store.reader().each(
        "SELECT op_id, kind, reason, tbl, key, columns, theirs, waits_for, rule, sentence FROM inbox ORDER "
        "BY n",
        [&](const Statement& row) {
            rows << InboxRow{{row.blob(0)}, row.text(1),   row.text(2),   row.text(3), row.text(4),
                             row.text(5),   {row.blob(6)}, {row.blob(7)}, row.text(8), row.text(9)};
        });
    if (!read)
        qFatal("%s", why(read).constData());
    return rows;
}

int placesOf(Store& store, const OpId& opId)
{
    const auto count = store.reader().integer("SELECT (SELECT count(*) FROM journal WHERE op_id=?1)+(SELECT "
                                              "count(*) FROM inbox WHERE op_id=?1)",
                                              opId);
    return count ? static_cast<int>(count->value_or(0)) : -1;
}

} // namespace kitcamp::testkit
