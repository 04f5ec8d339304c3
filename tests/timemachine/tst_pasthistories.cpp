// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain.h"
#include "models/people/personerasure.h"
#include "tests/store/sharedlog.h"
#include "tests/testkit/faultyvfs.h"
#include "tests/testkit/fullgenerators.h"
#include "tests/testkit/recordgenerators.h"
#include "tests/testkit/verify.h"
#include "tests/timemachine/pastkit.h"

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

/// Erases, and can be taken back: as files of earlier programs hold it.
struct PlainErasing : ErasePersons {
    static constexpr bool erases = false;
};

/// All that the program knows. What is erased in the past too is tested by itself (tst_pastrules).
Domain domainWithoutErasing()
{
    Domain domain = fullDomain();
    domain.past.erasingKinds.clear();
    domain.actions.add<PlainErasing>();
    return domain;
}

/// Entries go from desk to desk without a hub, which would sign them: nobody asks who wrote them.
Domain unguardedDomain()
{
    Domain domain = domainWithoutErasing();
    domain.guard = {};
    return domain;
}

/// A random history by a clock that mostly goes on, and the content after each entry.
class PastHistory
{
public:
    explicit PastHistory(quint64 seed)
        : m_random(seed)
        , m_generators(fullGenerators())
        , m_favourites(m_generators.favouritesOf(seed))
        , m_store(domainWithoutErasing(), seed)
        , m_seed(seed)
    {
        const QStringList zones{u"Asia/Shanghai"_s, u"America/Los_Angeles"_s, u"Europe/Berlin"_s};
        m_zone = QTimeZone(m_random.pick(zones).toLatin1());
        perform(toAction(SaveSettings{{{u"zone"_s, QString::fromLatin1(m_zone.id())}}}));
    }

    void run(int steps)
    {
        for (const Action& action : m_generators.openingOf(m_seed, *m_store))
            perform(action);
        for (const RecordType& type : neededTypes(m_store.domain().recordTypes))
            perform(toAction(AddRecord{.table = type.table,
                                       .id = m_store->ids().nextValue(),
                                       .values = randomValues(type, *m_store, m_random, true)}));
        for (int step = 0; step < steps; ++step) {
            m_store.clock().advanceSeconds(m_random.chance(8) ? -m_random.below(900'000)
                                                              : m_random.below(200'000));
            if (m_random.chance(20))
                takeBackSomething();
            else if (m_random.chance(20))
                performAny(m_generators.ofKind(AddRecord::kind, *m_store, m_random));
            else if (m_random.chance(50))
                performAny(m_generators.ofKind(m_random.pick(m_favourites), *m_store, m_random));
            else
                performAny(m_generators.any(*m_store, m_random));
        }
        m_store.clock().set(QDateTime({2040, 1, 1}, {0, 0}, Qt::UTC));
    }

    /// Looks at random days; empty where each was as it was.
    QString lookBack(int times)
    {
        QDate from;
        QDate to;
        const auto read =
            m_store->reader().each("SELECT min(at), max(at) FROM journal", [&](const Statement& row) {
                from = dayOf(row.integer(0));
                to = dayOf(row.integer(1));
            });
        for (int i = 0; read && i < times; ++i) {
            const QDate day = from.addDays(m_random.between(0, static_cast<int>(from.daysTo(to))));
            if (const QString problem = problemAt(day); !problem.isEmpty())
                return day.toString(Qt::ISODate) + u": "_s + problem;
        }
        return {};
    }

private:
    [[nodiscard]] QDate dayOf(qint64 at) const { return QDateTime::fromSecsSinceEpoch(at, m_zone).date(); }

    QString problemAt(QDate day)
    {
        const qint64 entries = entriesUntil(m_store->reader(), day, m_zone);
        auto copy = pastOf(m_store, day);
        if (!copy)
            return entries == 0 && copy.error().rule == u"before-the-file"_s ? QString()
                                                                             : QString::fromUtf8(why(copy));
        const auto there = Store::openPast(*std::move(copy), m_store.domain());
        if (!there)
            return QString::fromUtf8(why(there));
        const Contents content = contentsOf(**there);
        const Contents wanted = m_contents.value(entries);
        for (auto table = wanted.cbegin(); table != wanted.cend(); ++table) {
            if (content.value(table.key()) != *table)
                return u"%1 is not what it was after entry %2"_s.arg(table.key()).arg(entries);
        }
        if (wanted.isEmpty())
            return u"nobody knows what it was after entry %1"_s.arg(entries);
        return problemsOf((*there)->path(), m_store.domain()).join(u'\n');
    }
    void performAny(const std::optional<Action>& action)
    {
        if (action)
            perform(*action);
    }
    void perform(const Action& action) { note(m_store->performAction(action)); }
    void takeBackSomething()
    {
        const auto last = m_store->journal().last().value();
        const qint64 seq = last->seq - m_random.below(static_cast<int>(std::min<qint64>(last->seq, 8)));
        note(m_store->takeBack(m_store->journal().at(seq).value()->opId));
    }
    void note(const Result<Performed>& performed)
    {
        if (performed && performed->seq != 0)
            m_contents.insert(performed->seq, contentsOf(*m_store));
    }

    RandomSource m_random;
    ActionGenerators m_generators;
    QStringList m_favourites;
    TestStore m_store;
    quint64 m_seed;
    QTimeZone m_zone;
    QHash<qint64, Contents> m_contents; ///< by the last entry
};

/// Desks that meet the log now and then: entries get other places and other times than those before them.
QString pastOfDesks(quint64 seed)
{
    RandomSource random(seed);
    Desks desks(3, unguardedDomain);
    ActionGenerators generators = fullGenerators();
    for (int step = 0; step < 60; ++step) {
        TestStore& desk = desks[random.below(3)];
        desk.clock().advanceSeconds(random.below(40'000));
        const auto action = random.chance(50) ? generators.ofKind(AddRecord::kind, *desk, random)
                                              : generators.any(*desk, random);
        if (action) {
            [[maybe_unused]] const auto done = desk->performAction(*action);
        }
        if (random.chance(15)) {
            [[maybe_unused]] const auto undone = desk->undo();
        }
        if (random.chance(20)) {
            const auto met = desks.log().meet(*desk);
            if (!met)
                return QString::fromUtf8(why(met));
        }
    }
    for (int look = 0; look < 6; ++look) {
        TestStore& desk = desks[look % 3];
        desk.clock().set(QDateTime({2040, 1, 1}, {0, 0}, Qt::UTC));
        const QString problem = problemOfPast(desk, QDate(2026, 9, 6).addDays(random.below(30)));
        if (!problem.isEmpty())
            return problem;
    }
    return {};
}

} // namespace

/// Random histories: the past copy is what the file was. KITCAMP_SEEDS, KITCAMP_FIRST_SEED and KITCAMP_STEPS
/// change how many.
class TestPastHistories : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pastIsWhatWasThere();
    void pastAfterTurnsOfSync();
};

void TestPastHistories::pastIsWhatWasThere()
{
    FaultyVfs disk;
    disk.skipSyncs(true); // no plug is pulled here
    const int first = environment("KITCAMP_FIRST_SEED", 1);
    const int seeds = environment("KITCAMP_SEEDS", 40);
    for (int seed = first; seed < first + seeds; ++seed) {
        PastHistory history(static_cast<quint64>(seed));
        history.run(environment("KITCAMP_STEPS", 60));
        const QString problem = history.lookBack(4);
        QVERIFY2(problem.isEmpty(), qPrintable(u"KITCAMP_FIRST_SEED=%1: %2"_s.arg(seed).arg(problem)));
    }
}

void TestPastHistories::pastAfterTurnsOfSync()
{
    FaultyVfs disk;
    disk.skipSyncs(true);
    const int first = environment("KITCAMP_FIRST_SEED", 1);
    const int seeds = environment("KITCAMP_SEEDS", 40) / 4;
    for (int seed = first; seed < first + seeds; ++seed) {
        const QString problem = pastOfDesks(static_cast<quint64>(seed));
        QVERIFY2(problem.isEmpty(), qPrintable(u"KITCAMP_FIRST_SEED=%1: %2"_s.arg(seed).arg(problem)));
    }
}

QTEST_GUILESS_MAIN(TestPastHistories)
#include "tst_pasthistories.moc"
