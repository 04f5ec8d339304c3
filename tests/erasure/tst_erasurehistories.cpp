// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain.h"
#include "models/people/erasedname.h"
#include "models/people/personerasure.h"
#include "models/store/pastcopy.h"
#include "models/store/replay.h"
#include "tests/erasure/erasurecentre.h"
#include "tests/testkit/faultyvfs.h"
#include "tests/testkit/fullgenerators.h"
#include "tests/testkit/recordgenerators.h"
#include "tests/testkit/teststore.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

namespace {

int environment(const char* name, int otherwise)
{
    bool ok = false;
    const int value = qEnvironmentVariableIntValue(name, &ok);
    return ok ? value : otherwise;
}

/// What a role allows is told by tests/members.
Domain unguardedDomain()
{
    Domain domain = fullDomain();
    domain.guard = {};
    return domain;
}

/// A random history of one file with erasings in it, redacted now and then. Each function gives an empty
/// text, or says what went wrong.
class ErasingHistory
{
public:
    explicit ErasingHistory(quint64 seed)
        : m_random(seed)
        , m_generators(fullGenerators())
        , m_store(unguardedDomain(), seed)
        , m_favourites(m_generators.favouritesOf(seed))
        , m_seed(seed)
    {
    }

    QString run(int steps)
    {
        for (const Action& action : m_generators.openingOf(m_seed, *m_store))
            doThis(action);
        for (const RecordType& type : neededTypes(m_store.domain().recordTypes))
            doThis(toAction(AddRecord{.table = type.table,
                                      .id = m_store->ids().nextValue(),
                                      .values = randomValues(type, *m_store, m_random, true)}));
        for (int step = 0; step < steps; ++step) {
            if (const QString problem = takeStep(); !problem.isEmpty())
                return u"step %1: "_s.arg(step) + problem;
        }
        QString problem = erase();
        if (problem.isEmpty())
            problem = redact();
        if (problem.isEmpty())
            problem = pastIsWhole();
        return problem.isEmpty() ? thereAndBack() : problem;
    }
    int erasings = 0;

private:
    QString takeStep()
    {
        m_store.clock().advanceSeconds(m_random.below(20000));
        const int roll = m_random.below(100);
        if (roll < 6)
            return erase();
        if (roll < 10)
            return redact();
        if (roll < 24)
            return undoSomething();
        const auto action = m_random.chance(50)
            ? m_generators.ofKind(m_random.pick(m_favourites), *m_store, m_random)
            : m_generators.any(*m_store, m_random);
        if (action)
            doThis(*action);
        return {};
    }
    void doThis(const Action& action) { [[maybe_unused]] const auto done = m_store->performAction(action); }
    QString erase()
    {
        const auto person = anyRow(*m_store, m_random, u"person"_s, u"erased_at IS NULL"_s);
        if (!person)
            return {};
        const auto erased = m_store->perform(ErasePersons{{*person}, m_store.clock().now()});
        if (!erased)
            return erased.error().code == ErrorCode::Refused ? QString()
                                                             : u"erase: "_s + QString::fromUtf8(why(erased));
        ++erasings;
        return whole(u"erased"_s);
    }
    QString redact()
    {
        const Contents before = contentsOf(*m_store);
        const auto done = redactNow(m_store.path(), m_store.domain(), m_store.clock());
        if (!done || !*done)
            return u"redact: "_s + QString::fromUtf8(why(done));
        if (contentsOf(*m_store) != before)
            return u"redacting changed the content"_s;
        return whole(u"redacted"_s);
    }
    QString undoSomething()
    {
        const auto last = m_store->journal().last().value();
        if (!last)
            return {};
        const qint64 seq = last->seq - m_random.below(static_cast<int>(std::min<qint64>(last->seq, 20)));
        const auto undone = m_store->takeBack(m_store->journal().at(seq).value()->opId);
        const bool allowed = undone || undone.error().code == ErrorCode::Refused;
        return allowed ? QString() : u"undo: "_s + QString::fromUtf8(why(undone));
    }
    QString whole(const QString& when)
    {
        const QStringList problems = problemsOf(m_store.path(), m_store.domain());
        return problems.isEmpty() ? QString() : when + u": "_s + problems.join(u"; "_s);
    }
    QString pastIsWhole()
    {
        const QDate first(2026, 9, 7);
        const QDate day = first.addDays(m_random.below(4));
        const auto copy = PastCopy::make({m_store.path(), m_store.domain(), m_store.clock()}, day);
        if (!copy)
            return copy.error().code == ErrorCode::Refused ? QString()
                                                           : u"past: "_s + QString::fromUtf8(why(copy));
        const QStringList problems = problemsOf((*copy)->path(), m_store.domain());
        return problems.isEmpty() ? QString() : u"past: "_s + problems.join(u"; "_s);
    }
    /// Everything but the erasings can be taken back, and done again.
    QString thereAndBack()
    {
        const Contents full = contentsOf(*m_store);
        const qint64 end = m_store->journal().last().value()->seq;
        QList<OpId> back;
        for (qint64 seq = end; seq > 0; --seq) {
            const OpId opId = m_store->journal().at(seq).value()->opId;
            if (m_store->isForGood(opId))
                continue;
            const auto undone = m_store->takeBack(opId);
            const QString rule = undone ? QString() : undone.error().rule;
            if (rule == "person-erased"_L1)
                break; // it would give the erased what she no longer had when she was erased
            const bool allowed = undone || rule == "changed-nothing"_L1 || rule == "already-undone"_L1;
            if (!allowed)
                return u"undo of %1 (%2): "_s.arg(seq).arg(m_store->sentence(opId))
                    + QString::fromUtf8(why(undone));
            if (undone)
                back.prepend(undone->opId);
        }
        for (const OpId& opId : std::as_const(back)) {
            const auto again = m_store->takeBack(opId);
            if (!again && again.error().rule != "changed-nothing"_L1)
                return u"redo: "_s + QString::fromUtf8(why(again));
        }
        if (contentsOf(*m_store) != full)
            return u"taken back and done again it is another content"_s;
        return whole(u"there and back"_s);
    }

    RandomSource m_random;
    ActionGenerators m_generators;
    TestStore m_store;
    QStringList m_favourites;
    quint64 m_seed;
};

} // namespace

/// Random histories of every kind of Action with erasings among them. KITCAMP_SEEDS, KITCAMP_FIRST_SEED and
/// KITCAMP_STEPS change how many.
class TestErasureHistories : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void historiesHold();
};

void TestErasureHistories::historiesHold()
{
    FaultyVfs disk;
    disk.skipSyncs(true); // no plug is pulled here
    const int first = environment("KITCAMP_FIRST_SEED", 1);
    const int seeds = environment("KITCAMP_SEEDS", 30);
    int erasings = 0;
    for (int seed = first; seed < first + seeds; ++seed) {
        ErasingHistory history(static_cast<quint64>(seed));
        const QString problem = history.run(environment("KITCAMP_STEPS", 60));
        QVERIFY2(problem.isEmpty(), qPrintable(u"KITCAMP_FIRST_SEED=%1: %2"_s.arg(seed).arg(problem)));
        erasings += history.erasings;
    }
    qInfo("%d histories, %d erasings", seeds, erasings);
    QVERIFY(seeds < 10 || erasings > seeds);
}

QTEST_GUILESS_MAIN(TestErasureHistories)
#include "tst_erasurehistories.moc"
