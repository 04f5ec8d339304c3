// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain.h"
#include "models/sync/joining.h"
#include "models/sync/sharing.h"
#include "tests/syncproof/centreproof.h"
#include "tests/syncproof/killedcentre.h"
#include "tests/syncproof/killedchild.h"
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

constexpr int killsPerCentre = 25; // then a new one: journals that grow for ever would only be slow

} // namespace

/// Programs are killed with SIGKILL, at named points and at random, while they work and meet the hub: nothing
/// that was acknowledged is lost, nothing comes twice, and the next meeting goes on. KITCAMP_KILLS and
/// KITCAMP_FIRST_SEED change how many.
class TestSyncKills : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void killedProgramsLoseNothing();
    void sharingMayBeKilledAnywhere();
    void joiningMayBeKilledAnywhere();

private:
    Domain m_domain = fullDomain();
};

void TestSyncKills::initTestCase()
{
    SystemCalls::skipSyncs(true);
}

void TestSyncKills::killedProgramsLoseNothing()
{
    const int kills = environment("KITCAMP_KILLS", 200);
    const int first = environment("KITCAMP_FIRST_SEED", 1);
    QMap<QByteArray, int> points;
    qsizetype acknowledged = 0;
    QElapsedTimer timer;
    timer.start();
    for (int done = 0; done < kills;) {
        const int seed = first + done / killsPerCentre;
        const auto blame = [&](const QString& problem) {
            return u"KITCAMP_FIRST_SEED=%1 KITCAMP_KILLS=%2: %3"_s.arg(seed).arg(killsPerCentre).arg(problem);
        };
        KilledCentre centre(m_domain, static_cast<quint64>(seed));
        QString problem = centre.begin();
        QVERIFY2(problem.isEmpty(), qPrintable(blame(problem)));
        for (int i = 0; i < killsPerCentre && done < kills; ++i, ++done) {
            problem = centre.round(i % 2 == 0);
            QVERIFY2(problem.isEmpty(), qPrintable(blame(problem)));
        }
        problem = centre.finish();
        QVERIFY2(problem.isEmpty(), qPrintable(blame(problem)));
        for (auto point = centre.points.begin(); point != centre.points.end(); ++point)
            points[point.key()] += point.value();
        acknowledged += centre.acknowledged();
    }
    QStringList told;
    for (auto point = points.begin(); point != points.end(); ++point)
        told << u"%1 %2"_s.arg(point.value()).arg(QString::fromLatin1(point.key()));
    qInfo("%d kills, %lld acknowledged Actions, %lld s: %s", kills, qint64(acknowledged),
          timer.elapsed() / 1000, qPrintable(told.join(u", "_s)));
    QVERIFY(acknowledged > kills / 2);
    QVERIFY2(kills < 100 || points.size() > killPoints().size() / 2, qPrintable(told.join(u", "_s)));
}

namespace {

/// A file that is not shared yet, with something in it, in a folder of its own.
struct UnsharedFile {
    explicit UnsharedFile(const Domain& domain)
        : site(folder.filePath(u"centre.kitcamp"_s), domain, 4)
    {
    }
    QString make()
    {
        QString problem = site.create();
        for (int i = 0; i < 20 && problem.isEmpty(); ++i)
            problem = site.perform(toAction(
                AddRecord{u"place"_s, site.store().ids().nextValue(), {{u"name"_s, QString(500, u'p')}}}));
        RandomSource random(4);
        return problem.isEmpty() ? site.takePicture(random) : problem;
    }
    [[nodiscard]] QString url() const { return u"folder:"_s + folder.filePath(u"hub"_s); }
    [[nodiscard]] QString invitePath() const { return folder.filePath(u"invite"_s); }
    QTemporaryDir folder;
    Site site;
};

/// Kills a child of \p arguments at every n-th call of \p name until it reaches its end; \p afterwards looks.
QString killAtEach(const QByteArray& name, const QStringList& arguments,
                   const std::function<QString()>& afterwards)
{
    for (int nth = 1; nth < 400; nth += nth < 12 ? 1 : 7) {
        Victim victim;
        const QByteArray point = name + ':' + QByteArray::number(nth);
        QString problem = victim.liveAndDie(arguments, point, 30'000);
        if (problem.isEmpty())
            problem = afterwards();
        if (!problem.isEmpty())
            return QString::fromLatin1(point) + u": "_s + problem;
        if (victim.cameToItsEnd)
            return {}; // the point was not reached
    }
    return u"it never came to its end"_s;
}

/// Whatever sharing had reached when it was killed, sharing again or the next meeting brings it to its end.
QString shareKilled(const Domain& domain, const QByteArray& point, bool& cameToItsEnd)
{
    UnsharedFile file(domain);
    if (const QString problem = file.make(); !problem.isEmpty())
        return problem;
    const auto before = contentsOf(file.site.store());
    file.site.close();
    Victim victim;
    QString problem =
        victim.liveAndDie({u"--share"_s, file.folder.path(), file.site.path(), file.url()}, point, 30'000);
    cameToItsEnd = victim.cameToItsEnd;
    if (problem.isEmpty())
        problem = file.site.open();
    if (!problem.isEmpty())
        return problem;
    Store& store = file.site.store();
    if (contentsOf(store) != before)
        return u"the content is another one"_s;
    if (hubOf(store).isEmpty()) {
        if (const auto shared = shareCentre(store, file.url()); !shared)
            return QString::fromUtf8(why(shared));
    }
    const auto hub = openHub(file.url());
    if (!hub)
        return QString::fromUtf8(why(hub));
    problem = file.site.meet(**hub, {.ownStore = false});
    const auto head = (*hub)->head();
    const bool same = head && head->seq == store.journal().last().value()->seq;
    return problem.isEmpty() && !same ? u"the hub has not all"_s : problem;
}

} // namespace

void TestSyncKills::sharingMayBeKilledAnywhere()
{
    for (const QByteArray name : {"write", "half-write", "rename", "after-rename", "link", "mkdir"}) {
        bool cameToItsEnd = false;
        // Each of the first calls, then ever wider steps: how many there are grows with the schema.
        for (int nth = 1; nth < 20'000 && !cameToItsEnd; nth += nth < 8 ? 1 : std::max(3, nth / 5)) {
            const QByteArray point = name + ':' + QByteArray::number(nth);
            const QString problem = shareKilled(m_domain, point, cameToItsEnd);
            QVERIFY2(problem.isEmpty(), qPrintable(QString::fromLatin1(point) + u": "_s + problem));
        }
        QVERIFY(cameToItsEnd);
    }
}

void TestSyncKills::joiningMayBeKilledAnywhere()
{
    UnsharedFile file(m_domain);
    QCOMPARE(file.make(), QString());
    VERIFY_DONE(shareCentre(file.site.store(), file.url()));
    const auto invite = inviteTo(file.site.store());
    VERIFY_DONE(invite);
    VERIFY_DONE(writeInvite(*invite, file.invitePath()));
    const auto content = contentsOf(file.site.store());
    const QString path = file.folder.filePath(u"laptop/centre.kitcamp"_s);
    const QStringList arguments{u"--join"_s, file.folder.path(), path, file.url(), file.invitePath()};
    const auto isWholeOrNothing = [&]() -> QString {
        if (QFile::exists(path)) {
            Site joined(path, m_domain, 9);
            QString problem = joined.open();
            if (problem.isEmpty() && contentsOf(joined.store()) != content)
                problem = u"it is there with another content"_s;
            if (problem.isEmpty())
                problem = problemsOf(path, m_domain).join(u'\n');
            if (!problem.isEmpty())
                return problem;
        }
        QDir(QFileInfo(path).path()).removeRecursively();
        QDir().mkpath(QFileInfo(path).path());
        return {};
    };
    QCOMPARE(isWholeOrNothing(), QString());
    for (const QByteArray name : {"write", "half-write", "rename", "after-rename", "unlink", "open"})
        QCOMPARE(killAtEach(name, arguments, isWholeOrNothing), QString());
}

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (isKilledChild(arguments))
        return runKilledChild(arguments, fullDomain());
    TestSyncKills test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_synckills.moc"
