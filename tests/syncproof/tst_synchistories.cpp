// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain.h"
#include "tests/syncproof/centreproof.h"
#include "tests/syncproof/seats.h"
#include "tests/syncproof/systemcalls.h"
#include "tests/testkit/fullgenerators.h"
#include "tests/testkit/verify.h"

#include <QElapsedTimer>

using namespace kitcamp;
using namespace kitcamp::syncproof;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

namespace {

int environment(const char* name, int otherwise)
{
    bool ok = false;
    const int value = qEnvironmentVariableIntValue(name, &ok);
    return ok ? value : otherwise;
}

/// What a history is played on: every fifth one is about seats, the others about everything.
struct Stage {
    Domain full = fullDomain();
    Domain seats = seatsDomain();
    ActionGenerators fullKinds = fullGenerators();
    ActionGenerators seatsKinds = seatsGenerators();

    Stage() { fullKinds.prefer(qEnvironmentVariable("KITCAMP_FAVOURITES").split(u',', Qt::SkipEmptyParts)); }
    [[nodiscard]] static bool isAboutSeats(const History& history) { return history.seed % 5 == 0; }
    /// Every fourth one has members and a sealed hub, and all that is about members.
    [[nodiscard]] SharedCentre::Membership membership(const History& history) const
    {
        return history.seed % 4 == 1 || membersWanted ? SharedCentre::Membership::Sealed
                                                      : SharedCentre::Membership::Open;
    }
    [[nodiscard]] SharedCentre centre(const History& history) const
    {
        return isAboutSeats(history) ? SharedCentre(seats, seatsKinds, history)
                                     : SharedCentre(full, fullKinds, history, membership(history));
    }
    bool membersWanted = qEnvironmentVariable("KITCAMP_FAVOURITES").contains(u"member."_s);
};

/// The history of a seed, or the part of it that KITCAMP_FILES and KITCAMP_KEEP leave.
History historyOf(int seed)
{
    const History whole = makeHistory(static_cast<quint64>(seed), environment("KITCAMP_STEPS", 10));
    const QString keep = qEnvironmentVariable("KITCAMP_KEEP");
    if (keep.isEmpty())
        return whole;
    QList<int> numbers;
    for (const QString& number : keep.split(u','))
        numbers << number.toInt();
    return partOf(whole, environment("KITCAMP_FILES", whole.files),
                  keep == u"none"_s ? QList<int>() : numbers);
}

/// Prints the smallest history that still fails, and how to play it again.
void reportSmallest(const History& failing, const QString& found, const HistoryRun& run, const Stage& stage)
{
    const Smallest smallest = shrink(failing, found, run, environment("KITCAMP_SHRINK_MS", 60'000));
    qWarning("The smallest of %d tries that still fails (%d files, %d steps):\n%s\n%s", smallest.tries,
             smallest.history.files, static_cast<int>(smallest.history.steps.size()),
             qPrintable(smallest.problem), qPrintable(smallest.environment()));
    for (const Step& step : smallest.history.steps)
        qWarning("  step %d: %s", step.number, qPrintable(describe(step)));
    SharedCentre centre = stage.centre(smallest.history);
    const QString problem = centre.play();
    qWarning("Played again (%s):\n%s", qPrintable(problem), qPrintable(centre.told()));
}

struct Totals {
    QSet<QString> kinds;
    qsizetype actions = 0;
    qsizetype conflicts = 0;

    /// Empty where the history of \p seed went well.
    QString play(int seed, const Stage& stage)
    {
        const History history = historyOf(seed);
        SharedCentre centre = stage.centre(history);
        const QString problem = centre.play();
        if (!problem.isEmpty()) {
            reportSmallest(
                history, problem, [&stage](const History& part) { return stage.centre(part).play(); }, stage);
            return u"KITCAMP_FIRST_SEED=%1: %2"_s.arg(seed).arg(problem);
        }
        kinds.unite(centre.kinds());
        actions += centre.actions();
        conflicts += centre.conflicts();
        return {};
    }
    /// What chance left out is asked for by name, in a few more histories from the seed \p next on.
    QString playMissing(int next, Stage stage)
    {
        for (int more = 0; more < 12; ++more) {
            const QString missing = neverDone(stage.full.actions, kinds).join(u',');
            if (missing.isEmpty())
                return {};
            qInfo("asked for: %s", qPrintable(missing));
            stage.fullKinds.prefer(missing.split(u','));
            stage.membersWanted = missing.contains(u"member."_s);
            next += next % 5 == 0 ? 1 : 0; // those are about seats
            if (const QString problem = play(next++, stage); !problem.isEmpty())
                return u"KITCAMP_FAVOURITES=%1 %2"_s.arg(missing, problem);
        }
        const QString never = neverDone(stage.full.actions, kinds).join(u", "_s);
        return never.isEmpty() ? QString() : u"never done: "_s + never;
    }
};

} // namespace

/// Random histories of whole centres: several computers, every kind of Action, apart and together.
/// KITCAMP_SEEDS, KITCAMP_FIRST_SEED and KITCAMP_STEPS (for each file) change how many; KITCAMP_FILES and
/// KITCAMP_KEEP play a part of one again, as it was printed; KITCAMP_FAVOURITES is what they do more often.
class TestSyncHistories : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void lastSeatTakenTwiceIsTakenOnceAndAskedOnce();
    void historiesHold();
    void ruleThatNobodyAsksIsFound();
    void rowChangedBesideTheDoorIsFound();
    void forgottenConflictIsFound();
    void entryThatTheHubForgotIsFound();

private:
    Stage m_stage;
};

void TestSyncHistories::initTestCase()
{
    SystemCalls::skipSyncs(true); // no plug is pulled here; tst_synckills pulls it
}

void TestSyncHistories::cleanup()
{
    SystemCalls::watch({});
}

namespace {

/// Two computers and a group with one seat left, of which each gives it to another person.
class LastSeat
{
public:
    explicit LastSeat(const Domain& domain)
        : centre(domain, seatsGenerators(), {3, 2, {}})
    {
    }

    QString prepare()
    {
        QString problem = centre.begin();
        Store& store = centre.site(0).store();
        group = store.ids().nextValue();
        if (problem.isEmpty())
            problem = add(0, u"borrower_group"_s, group, {{u"name"_s, u"Camp"_s}});
        for (int i = 0; i < seatsPerGroup + 1 && problem.isEmpty(); ++i) {
            persons << store.ids().nextValue();
            problem = add(0, u"person"_s, persons.last(), {{u"name"_s, u"Person %1"_s.arg(i)}});
        }
        for (int i = 0; i + 1 < seatsPerGroup && problem.isEmpty(); ++i)
            problem = takeSeat(0, i);
        return problem.isEmpty() ? centre.comeTogether() : problem;
    }
    QString takeSeat(int file, int person)
    {
        return add(
            file, u"group_member"_s, centre.site(file).store().ids().nextValue(),
            {{u"borrower_group"_s, QString::number(group)}, {u"person"_s, QString::number(persons[person])}});
    }
    qint64 seatsTaken(int file)
    {
        return centre.site(file)
            .store()
            .reader()
            .integer("SELECT count(*) FROM group_member WHERE borrower_group=?", group)
            .value()
            .value_or(0);
    }

    SharedCentre centre;
    qint64 group = 0;
    QList<qint64> persons;

private:
    QString add(int file, const QString& table, qint64 id, const QJsonObject& values)
    {
        return centre.site(file).perform(toAction(AddRecord{table, id, values}));
    }
};

} // namespace

void TestSyncHistories::lastSeatTakenTwiceIsTakenOnceAndAskedOnce()
{
    LastSeat last(m_stage.seats);
    QCOMPARE(last.prepare(), QString());
    QCOMPARE(last.takeSeat(0, seatsPerGroup - 1), QString());
    QCOMPARE(last.takeSeat(1, seatsPerGroup), QString());
    QCOMPARE(last.centre.comeTogether(), QString());
    CentreProof proof(last.centre);
    QCOMPARE(proof.prove(), QString());
    QCOMPARE(last.seatsTaken(0), qint64(seatsPerGroup));
    QCOMPARE(last.seatsTaken(1), qint64(seatsPerGroup));
    QCOMPARE(proof.inInbox(), 1);
}

void TestSyncHistories::historiesHold()
{
    const int first = environment("KITCAMP_FIRST_SEED", 1);
    const int seeds = environment("KITCAMP_SEEDS", 120);
    Totals totals;
    QElapsedTimer timer;
    timer.start();
    for (int seed = first; seed < first + seeds; ++seed)
        QCOMPARE(totals.play(seed, m_stage), QString());
    qInfo("%d histories, %lld Actions, %lld in the inboxes, %lld s", seeds, qint64(totals.actions),
          qint64(totals.conflicts), timer.elapsed() / 1000);
    if (seeds < 50)
        return;
    QVERIFY(totals.conflicts > 0);
    QCOMPARE(totals.playMissing(first + seeds, m_stage), QString());
}

void TestSyncHistories::ruleThatNobodyAsksIsFound()
{
    // The prototype's lesson: without the rule after each entry, two computers sell one seat twice.
    Domain careless = seatsDomain();
    careless.invariants.back().check = [](Connection&, const ChangedRows&) { return Result<void>(); };
    LastSeat last(careless);
    QCOMPARE(last.prepare(), QString());
    QCOMPARE(last.takeSeat(0, seatsPerGroup - 1), QString());
    QCOMPARE(last.takeSeat(1, seatsPerGroup), QString());
    QCOMPARE(last.centre.comeTogether(), QString());
    const QString problem = CentreProof(last.centre).prove();
    QVERIFY2(problem.contains(u"seats"_s), qPrintable(problem));
    // And among random steps it is found and cut down to a few of them.
    const HistoryRun run = [&](const History& history) {
        return SharedCentre(careless, seatsGenerators(), history).play();
    };
    for (quint64 seed = 1;; ++seed) {
        QVERIFY2(seed < 60, "no history found it");
        const History history = makeHistory(seed, 16);
        if (!run(partOf(history, history.files, {})).isEmpty())
            continue; // what it begins with has too many already: nothing was done twice
        const QString found = run(history);
        if (found.isEmpty())
            continue;
        const Smallest smallest = shrink(history, found, run, 20'000);
        QVERIFY2(smallest.problem.contains(u"seats"_s), qPrintable(smallest.problem));
        QVERIFY2(smallest.history.steps.size() < history.steps.size() / 2,
                 qPrintable(smallest.environment()));
        QCOMPARE(run(partOf(history, smallest.history.files, {})).isEmpty(), true);
        break;
    }
}

namespace {

/// A centre that has worked, met and rests.
struct WorkedCentre {
    WorkedCentre(const Stage& stage, quint64 seed)
        : centre(stage.full, stage.fullKinds, makeHistory(seed, 12))
    {
    }
    QString work()
    {
        QString problem = centre.begin();
        if (problem.isEmpty())
            problem = centre.takeAllSteps();
        if (problem.isEmpty())
            problem = centre.comeTogether();
        return problem.isEmpty() ? CentreProof(centre).prove() : problem;
    }
    /// Past the door, as a bug would.
    void writeBeside(int file, const QByteArray& sql)
    {
        const auto writer = Connection::open(centre.site(file).path(), Connection::Mode::Write);
        if (!writer || !(*writer)->script(sql))
            qFatal("%s", sql.constData());
    }
    SharedCentre centre;
};

} // namespace

void TestSyncHistories::rowChangedBesideTheDoorIsFound()
{
    WorkedCentre worked(m_stage, 7);
    QCOMPARE(worked.work(), QString());
    worked.writeBeside(1, "UPDATE device SET note=note||'?' WHERE id=(SELECT min(id) FROM device)");
    const QString problem = CentreProof(worked.centre).prove();
    QVERIFY2(problem.contains(u"another content than file 0 in device"_s), qPrintable(problem));
}

void TestSyncHistories::forgottenConflictIsFound()
{
    for (quint64 seed = 11;; ++seed) {
        QVERIFY2(seed < 60, "no history had a conflict");
        WorkedCentre worked(m_stage, seed);
        QCOMPARE(worked.work(), QString());
        CentreProof proof(worked.centre);
        QCOMPARE(proof.prove(), QString());
        if (proof.inInbox() == 0)
            continue;
        for (int file = 0; file < worked.centre.files(); ++file)
            worked.writeBeside(file, "DELETE FROM inbox");
        const QString problem = proof.prove();
        QVERIFY2(problem.contains(u"it is lost"_s), qPrintable(problem));
        break;
    }
}

void TestSyncHistories::entryThatTheHubForgotIsFound()
{
    WorkedCentre worked(m_stage, 8);
    QCOMPARE(worked.work(), QString());
    Site& site = worked.centre.site(0);
    const auto id = site.store().ids().nextValue();
    QCOMPARE(site.perform(toAction(AddRecord{u"place"_s, id, {{u"name"_s, u"Shelf"_s}}})), QString());
    // The file believes that it was sent.
    const auto last = site.store().journal().last().value();
    worked.writeBeside(
        0, "UPDATE file_info SET value='" + QByteArray::number(last->seq) + "' WHERE key='sync.standing'");
    const QString problem = CentreProof(worked.centre).prove();
    QVERIFY2(problem.contains(u"is not the log"_s) || problem.contains(u"lost"_s), qPrintable(problem));
}

QTEST_GUILESS_MAIN(TestSyncHistories)
#include "tst_synchistories.moc"
