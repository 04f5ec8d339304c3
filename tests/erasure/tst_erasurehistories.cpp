// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain.h"
#include "models/people/erasedname.h"
#include "models/people/personerasure.h"
#include "models/store/mentions.h"
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
            problem = nobodyIsNamed();
        if (problem.isEmpty())
            problem = pastIsWhole();
        return problem.isEmpty() ? thereAndBack() : problem;
    }
    int erasings = 0;
    int texts = 0; ///< entries in which somebody erased was named

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
        if (roll < 36)
            return nameSomebody();
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
        if (const QString problem = redact(); !problem.isEmpty())
            return problem; // as eraseConnected does it: texts are cut as all others have them by then
        ErasePersons action{{*person}, m_store.clock().now(), {}, {}, {}};
        const auto cuts = cutsOf(m_store->reader(), *m_store.domain().erasure, {{*person}});
        if (!cuts)
            return u"cuts: "_s + QString::fromUtf8(why(cuts));
        action.texts = cuts->json();
        const auto erased = m_store->perform(action);
        if (!erased)
            return erased.error().code == ErrorCode::Refused ? QString()
                                                             : u"erase: "_s + QString::fromUtf8(why(erased));
        ++erasings;
        m_gone << m_named.values(*person);
        m_named.remove(*person);
        texts += static_cast<int>(cuts->entries.size());
        return whole(u"erased"_s);
    }
    /// Somebody is called by a word that stands nowhere else, and is named by it in a text about a thing.
    QString nameSomebody()
    {
        const auto person = anyRow(*m_store, m_random, u"person"_s, u"erased_at IS NULL"_s);
        static const QList<std::pair<QString, QString>> places{{u"model"_s, u"note"_s},
                                                               {u"device"_s, u"note"_s},
                                                               {u"activity"_s, u"description"_s},
                                                               {u"room"_s, u"note"_s},
                                                               {u"participation"_s, u"note"_s}};
        const auto place = m_random.pick(places);
        const auto row = anyRow(*m_store, m_random, place.first, u"1"_s);
        if (!person || !row)
            return {};
        QString word = m_named.value(*person);
        if (word.isEmpty()) {
            const char16_t number = static_cast<char16_t>(m_words++);
            word = QString(QChar(0x5bc6)) + QChar(0x4e00 + number) + QChar(0x6000 + number);
            if (!m_store->perform(
                    EditRecords{.table = u"person"_s, .ids = {*person}, .values = {{u"name"_s, word}}}))
                return {};
            m_named.insert(*person, word);
        }
        const QString text = m_random.chance(50) ? word + u" broke it"_s : u"ask %1, %1"_s.arg(word);
        doThis(toAction(EditRecords{.table = place.first, .ids = {*row}, .values = {{place.second, text}}}));
        return {};
    }
    /// But for those who were merged with somebody: the words are the other one's, too.
    QString nobodyIsNamed()
    {
        QStringList words = m_gone;
        words.removeIf([&](const QString& word) { return isMerged(word); });
        const QStringList traces = tracesAround(m_store.path(), words);
        return traces.isEmpty() ? QString() : u"named: "_s + traces.join(u"; "_s);
    }
    bool isMerged(const QString& word)
    {
        Connection& file = m_store->reader();
        const auto merged = file.integer("SELECT 1 FROM journal_row WHERE tbl='merged_row' LIMIT 1");
        const auto shared = file.integer("SELECT 1 FROM person WHERE name=?1 OR latin_name=?1", word);
        return merged->has_value() || shared->has_value();
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
    QMultiHash<qint64, QString> m_named; ///< person -> words
    QStringList m_gone; ///< of those who were erased
    int m_words = 0;
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
    int texts = 0;
    for (int seed = first; seed < first + seeds; ++seed) {
        ErasingHistory history(static_cast<quint64>(seed));
        const QString problem = history.run(environment("KITCAMP_STEPS", 60));
        QVERIFY2(problem.isEmpty(), qPrintable(u"KITCAMP_FIRST_SEED=%1: %2"_s.arg(seed).arg(problem)));
        erasings += history.erasings;
        texts += history.texts;
    }
    qInfo("%d histories, %d erasings, named in %d entries", seeds, erasings, texts);
    QVERIFY(seeds < 10 || (erasings > seeds && texts > seeds));
}

QTEST_GUILESS_MAIN(TestErasureHistories)
#include "tst_erasurehistories.moc"
