// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain.h"
#include "models/store/check.h"
#include "models/store/recordactions.h"
#include "models/store/redaction.h"
#include "models/store/replay.h"
#include "tests/testkit/faultyvfs.h"
#include "tests/testkit/fullgenerators.h"
#include "tests/testkit/recordgenerators.h"
#include "tests/testkit/teststore.h"
#include "tests/testkit/verify.h"

#include <QJsonDocument>

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

namespace {

/// The rows of an entry, in an order that does not depend on how they were recorded.
QStringList rowsOf(Store& store, qint64 seq)
{
    QStringList texts;
    const auto rows = store.journal().read(seq).value().changeset.rows();
    for (const RowChange& row : rows.value()) {
        QString text;
        QDebug(&text) << row.table << row.key << int(row.operation) << row.before << row.after;
        texts << text;
    }
    texts.sort();
    return texts;
}

/// The same Action as it comes out of the text that another computer would get.
Action overTheWire(const Action& action)
{
    const QByteArray text = QJsonDocument(action.parameters).toJson(QJsonDocument::Compact);
    return {action.kind, QJsonDocument::fromJson(text).object()};
}

/// One random history on a file, and the same Actions run again on a second one.
class History
{
public:
    History(quint64 seed, const Domain& domain, ActionGenerators generators,
            const QStringList& favourites = {})
        : m_random(seed)
        , m_generators(std::move(generators))
        , m_store(domain, seed)
        , m_twin(domain, seed + 1)
        , m_seed(seed)
        , m_favourites(favourites.isEmpty() ? m_generators.favouritesOf(seed) : favourites)
    {
    }

    /// Empty where all went well.
    QString run(int steps)
    {
        if (const QString problem = addNeeded(); !problem.isEmpty())
            return problem;
        for (int step = 0; step < steps; ++step) {
            m_adding = step < steps / 2 ? 30 : 10;
            QString problem = m_random.chance(15) ? undoSomething() : doUntilDone();
            if (problem.isEmpty())
                problem = brokenRule();
            if (!problem.isEmpty())
                return u"step %1: %2"_s.arg(step).arg(problem);
        }
        return thereAndBack();
    }
    [[nodiscard]] int done() const { return m_done; }
    QSet<QString> kinds;

    /// What was done, for people who ask why a history failed.
    void print()
    {
        const auto last = m_store->journal().last().value();
        for (qint64 seq = 1; last && seq <= last->seq; ++seq) {
            const Entry entry = m_store->journal().read(seq).value();
            const QByteArray parameters =
                QJsonDocument(entry.action.parameters).toJson(QJsonDocument::Compact);
            qInfo().noquote() << seq << entry.action.kind << m_store->sentence(entry.opId) << parameters;
            for (const QString& row : rowsOf(*m_store, seq))
                qInfo().noquote() << "   " << row;
        }
    }

private:
    std::optional<Action> nextAction()
    {
        if (m_random.chance(m_adding))
            return m_generators.ofKind(AddRecord::kind, *m_store, m_random);
        return m_random.chance(55) ? m_generators.favourite(m_random.pick(m_favourites), *m_store, m_random)
                                   : m_generators.any(*m_store, m_random);
    }

    /// First things to work with: persons, models, activities.
    QString addNeeded()
    {
        QString problem;
        for (const Action& action : m_generators.openingOf(m_seed, *m_store)) {
            if (problem.isEmpty())
                problem = doThis(action);
        }
        for (const RecordType& type : neededTypes(m_store.domain().recordTypes)) {
            for (int tries = 0; tries < 2 && problem.isEmpty(); ++tries) {
                problem = doThis(toAction(AddRecord{.table = type.table,
                                                    .id = m_store->ids().nextValue(),
                                                    .values = randomValues(type, *m_store, m_random, true)}));
            }
        }
        return problem;
    }

    /// Refusals are tried as well, but they make no history.
    QString doUntilDone()
    {
        QString problem;
        for (int before = m_done, tries = 0; tries < 12 && m_done == before && problem.isEmpty(); ++tries)
            problem = doSomething();
        return problem;
    }

    QString doSomething()
    {
        m_store.clock().advanceSeconds(m_random.below(200000));
        m_twin.clock().advanceSeconds(1); // must not matter: an Action carries its instants
        const auto action = nextAction();
        return action ? doThis(*action) : QString();
    }

    QString doThis(const Action& action)
    {
        const auto performed = m_store->performAction(action);
        if (!performed) {
            const bool allowed =
                performed.error().code == ErrorCode::Refused || performed.error().code == ErrorCode::Usage;
            if (!allowed || performed.error().sentence.isEmpty() || contentsOf(*m_store) != m_now)
                return action.kind + u": "_s + QString::fromUtf8(why(performed));
            return {};
        }
        kinds.insert(action.kind);
        return performed->seq == 0 ? QString() : runAgain(action, *performed);
    }

    QString runAgain(const Action& action, const Performed& performed)
    {
        ++m_done;
        const QString sentence = m_store->sentence(performed.opId);
        if (sentence.isEmpty() || sentence == action.kind)
            return action.kind + u": no sentence"_s;
        const auto again = m_twin->performAction(overTheWire(action));
        if (!again)
            return action.kind + u" run again: "_s + QString::fromUtf8(why(again));
        m_twins.insert(performed.opId.text(), again->opId);
        return sameRows(action.kind, performed.seq, again->seq);
    }

    QString sameRows(const QString& what, qint64 seq, qint64 twinSeq)
    {
        if (seq != twinSeq || rowsOf(*m_store, seq) != rowsOf(*m_twin, twinSeq))
            return what + u": other rows when run again"_s;
        m_now = contentsOf(*m_store);
        return m_now == contentsOf(*m_twin) ? QString() : what + u": other content when run again"_s;
    }

    /// Any entry: an Action in the middle, an undo, a redo.
    QString undoSomething()
    {
        const auto last = m_store->journal().last().value();
        if (!last)
            return {};
        const qint64 seq = last->seq - m_random.below(static_cast<int>(std::min<qint64>(last->seq, 8)));
        const OpId target = m_store->journal().at(seq).value()->opId;
        const auto undone = m_store->takeBack(target);
        if (!undone)
            return undone.error().code == ErrorCode::Refused && contentsOf(*m_store) == m_now
                ? QString()
                : u"undo: "_s + QString::fromUtf8(why(undone));
        const auto again = m_twin->takeBack(m_twins.value(target.text()));
        if (!again)
            return u"undo run again: "_s + QString::fromUtf8(why(again));
        m_twins.insert(undone->opId.text(), again->opId);
        return sameRows(u"undo"_s, undone->seq, again->seq);
    }

    QString brokenRule()
    {
        for (const Invariant& invariant : m_store.domain().invariants) {
            if (const auto held = invariant.checkAll(m_store->reader()); !held)
                return invariant.name + u": "_s + QString::fromUtf8(why(held));
        }
        const auto orphan = m_store->reader().integer("SELECT 1 FROM pragma_foreign_key_check");
        return orphan && !*orphan ? QString() : u"a reference is broken"_s;
    }

    /// Who belongs to the centre and with which keys, which is not taken back.
    bool isAboutMembers(qint64 seq)
    {
        const auto found = m_store->reader().integer(
            "SELECT 1 FROM journal_row WHERE entry=? AND (tbl GLOB 'member*' OR tbl GLOB 'log_key*') LIMIT 1",
            seq);
        return found && found->has_value();
    }
    /// The tables of members, and those that an entry about members wrote beside them (who decided about it).
    Contents withoutMembers(Contents contents)
    {
        for (const QString& table : {u"member"_s, u"member_file"_s, u"log_key"_s, u"log_key_share"_s})
            contents.remove(table);
        [[maybe_unused]] const auto read =
            m_store->reader().each("SELECT DISTINCT tbl FROM journal_row WHERE entry IN (SELECT entry FROM "
                                   "journal_row WHERE tbl GLOB "
                                   "'member*' OR tbl GLOB 'log_key*')",
                                   [&](const Statement& row) { contents.remove(row.text(0)); });
        return contents;
    }

    /// Takes back every entry from \p to down to \p from: exactly the way it came.
    QString takeBackAll(qint64 from, qint64 to)
    {
        for (qint64 seq = to; seq >= from; --seq) {
            const OpId opId = m_store->journal().at(seq).value()->opId;
            if (m_store->isForGood(opId) || isAboutMembers(seq))
                continue;
            const auto undone = m_store->takeBack(opId);
            const QString rule = undone ? QString() : undone.error().rule;
            const bool givesBack = m_redacted && rule == "person-erased"_L1;
            if (from == 1 && (givesBack || rule == "keys-for-good"_L1)) {
                m_endsEarly = true;
                break;
            }
            if (!undone && !(m_redacted && rule == "changed-nothing"_L1))
                return u"undo all, entry %1: %2"_s.arg(seq).arg(QString::fromUtf8(why(undone)));
        }
        return brokenRule();
    }

    /// What an erasing emptied is as if it had always been empty: then the history leads back to nothing.
    QString redact()
    {
        Redaction::Watch watch;
        watch.quiet = std::chrono::milliseconds(0);
        m_redacted = *Redaction::isOpen(m_store->reader());
        const auto done = Redaction(m_store.path(), m_store.domain(), m_store.clock()).run(watch);
        if (!done || !*done)
            return u"redact: "_s + QString::fromUtf8(why(done));
        return contentsOf(*m_store) == m_now ? QString() : u"redacting changes the content"_s;
    }

    QString thereAndBack()
    {
        if (const QString problem = redact(); !problem.isEmpty())
            return problem;
        const Contents full = m_now;
        const auto last = m_store->journal().last().value();
        const qint64 end = last ? last->seq : 0;
        QString problem = takeBackAll(1, end);
        const bool reachesBack = problem.isEmpty() && !m_endsEarly;
        if (reachesBack && withoutMembers(contentsOf(*m_store)) != withoutMembers(m_empty))
            problem = u"undo all does not give the empty file"_s;
        if (problem.isEmpty())
            problem = takeBackAll(end + 1, m_store->journal().last().value()->seq);
        if (problem.isEmpty() && contentsOf(*m_store) != full)
            problem = u"redo all does not give the same content"_s;
        if (problem.isEmpty())
            problem = replayed(full);
        return problem.isEmpty() ? problemsOf(m_store.path(), m_store.domain()).join(u'\n') : problem;
    }

    QString replayed(const Contents& full)
    {
        for (const ReplayMode mode : {ReplayMode::EntryByEntry, ReplayMode::Merged}) {
            const auto copy = replayInto(m_store->reader(), u":memory:"_s, allMigrations(), mode);
            if (!copy)
                return u"replay: "_s + QString::fromUtf8(why(copy));
            if (contentsOf(**copy) != full)
                return u"replay gives another content"_s;
        }
        return {};
    }

    RandomSource m_random;
    ActionGenerators m_generators;
    TestStore m_store;
    TestStore m_twin;
    quint64 m_seed;
    QHash<QString, OpId> m_twins; ///< entry here -> the same there
    Contents m_empty = contentsOf(*m_store);
    Contents m_now = m_empty;
    QStringList m_favourites;
    int m_done = 0;
    int m_adding = 0; ///< percent
    bool m_redacted = false;
    /// The way back ends where it would give somebody erased what she no longer had when she was erased, or
    /// where something stands on top that handed keys over.
    bool m_endsEarly = false;
};

int environment(const char* name, int otherwise)
{
    bool ok = false;
    const int value = qEnvironmentVariableIntValue(name, &ok);
    return ok ? value : otherwise;
}

} // namespace

/// Random histories of every kind of Action. KITCAMP_SEEDS, KITCAMP_FIRST_SEED and KITCAMP_STEPS change how
/// many; KITCAMP_PRINT=1 prints the one that fails.
class TestRandomHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasAGenerator();
    void actionThatLooksAtAnythingElseIsFound();
    void actionThatWritesBesideTheDoorIsFound();
    void historiesHold();
};

void TestRandomHistory::everyKindHasAGenerator()
{
    QCOMPARE(fullGenerators().missing(fullDomain().actions), QStringList());
    ActionGenerators none;
    QCOMPARE(none.missing(fullDomain().actions), fullDomain().actions.kinds());
}

namespace {

/// Breaks the contract of an Action: takes its value from a generator, or changes what it does not record.
struct CheatingAction {
    static constexpr auto kind = QLatin1String("test.cheat");
    bool besideTheDoor = false;

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("beside"), besideTheDoor);
    }
    [[nodiscard]] Result<void> run(Change& change) const
    {
        const QString value = QString::fromLatin1(randomBytes(8).toHex());
        return change.execute(
            besideTheDoor ? "INSERT INTO search_text(tbl, id, text) VALUES('person', abs(random()), ?)"
                          : "INSERT INTO setting(key, value) VALUES('cheat', ?) ON CONFLICT(key) DO "
                            "UPDATE SET value=excluded.value",
            value);
    }
    [[nodiscard]] QString sentence(const Naming&) const { return u"Cheated"_s; }
};

QString problemOfCheating(bool besideTheDoor)
{
    Domain domain = fullDomain();
    domain.guard = {};
    domain.actions.add<CheatingAction>();
    ActionGenerators generators = fullGenerators();
    generators.add<CheatingAction>(
        [besideTheDoor](Store&, RandomSource&) { return std::optional(CheatingAction{besideTheDoor}); });
    return History(1, domain, generators, {QString(CheatingAction::kind)}).run(60);
}

} // namespace

void TestRandomHistory::actionThatLooksAtAnythingElseIsFound()
{
    const QString problem = problemOfCheating(false);
    QVERIFY2(problem.contains(u"test.cheat: other rows when run again"_s), qPrintable(problem));
}

void TestRandomHistory::actionThatWritesBesideTheDoorIsFound()
{
    const QString problem = problemOfCheating(true);
    QVERIFY2(problem.contains(u"search: "_s), qPrintable(problem));
}

namespace {

/// Everybody may do everything here: what a role allows is told by tests/members, and all Actions run again
/// on the file of another author.
Domain unguardedDomain()
{
    Domain domain = fullDomain();
    domain.guard = {};
    return domain;
}

/// What several histories did together.
struct Played {
    QSet<QString> kinds;
    int done = 0;

    /// Empty where the history of \p seed went well.
    QString play(int seed, const ActionGenerators& generators)
    {
        History history(static_cast<quint64>(seed), unguardedDomain(), generators);
        const QString problem = history.run(environment("KITCAMP_STEPS", 40));
        if (!problem.isEmpty() && qEnvironmentVariableIsSet("KITCAMP_PRINT"))
            history.print();
        kinds.unite(history.kinds);
        done += history.done();
        return problem;
    }
};

/// KITCAMP_FAVOURITES: what the histories prefer, as "loan.renew,team.swap".
ActionGenerators wantedGenerators()
{
    ActionGenerators generators = fullGenerators();
    generators.prefer(qEnvironmentVariable("KITCAMP_FAVOURITES").split(u',', Qt::SkipEmptyParts));
    return generators;
}

} // namespace

void TestRandomHistory::historiesHold()
{
    FaultyVfs disk;
    disk.skipSyncs(true); // no plug is pulled here
    const int first = environment("KITCAMP_FIRST_SEED", 1);
    const int seeds = environment("KITCAMP_SEEDS", 80);
    ActionGenerators generators = wantedGenerators();
    Played played;
    for (int seed = first; seed < first + seeds; ++seed) {
        const QString problem = played.play(seed, generators);
        QVERIFY2(problem.isEmpty(), qPrintable(u"KITCAMP_FIRST_SEED=%1: %2"_s.arg(seed).arg(problem)));
    }
    qInfo("%d histories, %d Actions", seeds, played.done);
    if (seeds < 50)
        return;
    // What chance left out is asked for by name, in a few more histories.
    const Domain domain = fullDomain();
    const ActionRegistry& all = domain.actions;
    for (int more = 0; more < 12 && !neverDone(all, played.kinds).isEmpty(); ++more) {
        const QString missing = neverDone(all, played.kinds).join(u',');
        qInfo("asked for: %s", qPrintable(missing));
        generators.prefer(missing.split(u','));
        const int seed = first + seeds + more;
        const QString problem = played.play(seed, generators);
        const QString where = u"KITCAMP_FIRST_SEED=%1 KITCAMP_FAVOURITES=%2"_s.arg(seed).arg(missing);
        QVERIFY2(problem.isEmpty(), qPrintable(where + u": "_s + problem));
    }
    const QString never = neverDone(all, played.kinds).join(u", "_s);
    QVERIFY2(never.isEmpty(), qPrintable(u"never done: "_s + never));
}

QTEST_GUILESS_MAIN(TestRandomHistory)
#include "tst_randomhistory.moc"
