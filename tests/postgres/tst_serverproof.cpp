// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain.h"
#include "models/sync/centrehub.h"
#include "models/sync/inviting.h"
#include "models/sync/sharing.h"
#include "models/sync/syncsession.h"
#include "tests/postgres/postgresserver.h"
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

constexpr int killsPerCentre = 25;

/// Of what a seed decides: keys, authors and op ids are fresh each time.
QStringList tablesThatDiffer(SharedCentre& one, SharedCentre& other)
{
    static const QStringList fresh{u"member"_s,        u"member_file"_s, u"log_key"_s,
                                   u"log_key_share"_s, u"decision"_s,    u"certificate_range"_s,
                                   u"certificate"_s,   u"signing_key"_s};
    const Contents left = contentsOf(one.site(0).store());
    const Contents right = contentsOf(other.site(0).store());
    QStringList tables;
    for (auto table = left.begin(); table != left.end(); ++table) {
        if (!fresh.contains(table.key()) && right.value(table.key()) != table.value())
            tables << table.key();
    }
    return tables;
}

/// By the first computer, which tells the hub of it. Empty, or what went wrong.
QString inviteInto(SharedCentre& centre, const QString& path, QString& passphrase)
{
    Site& first = centre.site(0);
    const auto hub = centre.openHubOfFirst();
    if (!hub)
        return QString::fromUtf8(why(hub));
    const auto issued =
        inviteMember(first.store(), *first.keys(), **hub, {QFileInfo(path).fileName(), Role::Desk});
    if (!issued)
        return QString::fromUtf8(why(issued));
    passphrase = issued->passphrase;
    const auto met = SyncSession(first.store(), **hub).run();
    const auto written = met ? writeInvite(issued->invite, path) : Result<void>(met.error());
    return written ? QString() : QString::fromUtf8(why(written));
}

} // namespace

/// The proof of tests/syncproof over a server: random histories of whole centres, with the same end as over a
/// folder, and programs that are killed. KITCAMP_SEEDS, KITCAMP_KILLS and KITCAMP_FIRST_SEED change how many.
class TestServerProof : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void historiesEndAsOverAFolder();
    void killedProgramsLoseNothing();
    void joiningMayBeKilledAnywhere_data();
    void joiningMayBeKilledAnywhere();

private:
    /// A login of its own for each centre; where it stands, children of this program find the password too.
    [[nodiscard]] QString freshPlace();

    Domain m_domain = fullDomain();
    std::unique_ptr<PostgresServer> m_server;
};

void TestServerProof::initTestCase()
{
    if (!PostgresServer::whyNot().isEmpty())
        QSKIP(qPrintable(PostgresServer::whyNot()));
    SystemCalls::skipSyncs(true);
    m_server = std::make_unique<PostgresServer>();
    QCOMPARE(m_server->make(), QString());
    qputenv("PGSSLROOTCERT", m_server->path(u"ca.crt"_s).toUtf8());
}

QString TestServerProof::freshPlace()
{
    const HubAccount founder = m_server->founder();
    qputenv("PGPASSWORD", founder.password.toLatin1());
    return founder.url;
}

void TestServerProof::historiesEndAsOverAFolder()
{
    const int first = environment("KITCAMP_FIRST_SEED", 1);
    const int seeds = environment("KITCAMP_SEEDS", 6);
    qsizetype actions = 0;
    qsizetype conflicts = 0;
    QElapsedTimer timer;
    timer.start();
    for (int seed = first; seed < first + seeds; ++seed) {
        // Every second one is sealed, with a login for each computer.
        const auto membership =
            seed % 2 == 0 ? SharedCentre::Membership::Sealed : SharedCentre::Membership::Open;
        const History history = makeHistory(static_cast<quint64>(seed), environment("KITCAMP_STEPS", 8));
        SharedCentre overFolder(m_domain, fullGenerators(), history, membership);
        const QString inFolder = overFolder.play();
        QVERIFY2(inFolder.isEmpty(),
                 qPrintable(u"KITCAMP_FIRST_SEED=%1, folder: %2"_s.arg(seed).arg(inFolder)));
        SharedCentre overServer(m_domain, fullGenerators(), history, membership);
        overServer.meetAt(freshPlace());
        const QString atServer = overServer.play();
        QVERIFY2(atServer.isEmpty(),
                 qPrintable(u"KITCAMP_FIRST_SEED=%1: %2\n%3"_s.arg(seed).arg(atServer, overServer.told())));
        // Who is taken out can send nothing from that moment on at a server, and until it is known in a
        // folder.
        if (!overServer.tookSomebodyOut()) {
            QCOMPARE(overServer.actions(), overFolder.actions());
            QCOMPARE(overServer.conflicts(), overFolder.conflicts());
            const QStringList other = tablesThatDiffer(overServer, overFolder);
            QVERIFY2(other.isEmpty(),
                     qPrintable(u"KITCAMP_FIRST_SEED=%1: %2"_s.arg(seed).arg(other.join(u' '))));
        }
        actions += overServer.actions();
        conflicts += overServer.conflicts();
    }
    qInfo("%d histories, %lld Actions, %lld in the inboxes, %lld s", seeds, qint64(actions),
          qint64(conflicts), timer.elapsed() / 1000);
}

void TestServerProof::killedProgramsLoseNothing()
{
    const int kills = environment("KITCAMP_KILLS", 20);
    const int first = environment("KITCAMP_FIRST_SEED", 1);
    qsizetype acknowledged = 0;
    for (int done = 0; done < kills;) {
        const int seed = first + done / killsPerCentre;
        KilledCentre centre(m_domain, static_cast<quint64>(seed));
        centre.meetAt(freshPlace());
        QString problem = centre.begin();
        for (int i = 0; i < killsPerCentre && done < kills && problem.isEmpty(); ++i, ++done)
            problem = centre.round(i % 2 == 0);
        if (problem.isEmpty())
            problem = centre.finish();
        QVERIFY2(problem.isEmpty(), qPrintable(u"KITCAMP_FIRST_SEED=%1: %2"_s.arg(seed).arg(problem)));
        acknowledged += centre.acknowledged();
    }
    qInfo("%d kills, %lld acknowledged Actions", kills, qint64(acknowledged));
    QVERIFY(acknowledged > 0);
}

void TestServerProof::joiningMayBeKilledAnywhere_data()
{
    QTest::addColumn<QByteArray>("call");
    for (const QByteArray call : {"rename", "after-rename", "unlink", "open"})
        QTest::newRow(call.constData()) << call;
}

/// Whoever is killed while joining joins again with the same invitation, whichever password the server has.
void TestServerProof::joiningMayBeKilledAnywhere()
{
    QFETCH(QByteArray, call);
    SharedCentre centre(m_domain, fullGenerators(), {7, 1, {}}, SharedCentre::Membership::Sealed);
    centre.meetAt(freshPlace());
    QCOMPARE(centre.begin(), QString());
    QTemporaryDir folder;
    bool cameToItsEnd = false;
    int killed = 0;
    for (int nth = 1; nth < 200 && !cameToItsEnd; nth += nth < 6 ? 1 : 3, ++killed) {
        const QString invitePath = folder.filePath(u"invite-%1"_s.arg(nth));
        QString passphrase;
        QCOMPARE(inviteInto(centre, invitePath, passphrase), QString());
        Site laptop(folder.filePath(u"laptop-%1/centre.kitcamp"_s.arg(nth)), m_domain, 9);
        QVERIFY(QDir(folder.path()).mkdir(u"laptop-%1"_s.arg(nth)));
        Victim victim;
        const QByteArray point = call + ':' + QByteArray::number(nth);
        QString problem = victim.liveAndDie(
            {u"--accept"_s, folder.path(), laptop.path(), centre.hubUrl(), invitePath, passphrase}, point,
            60'000);
        cameToItsEnd = victim.cameToItsEnd;
        if (problem.isEmpty() && !QFile::exists(laptop.path()))
            problem = acceptAs(laptop, invitePath, passphrase);
        if (problem.isEmpty())
            problem = laptop.open();
        if (problem.isEmpty())
            problem = laptop.takeOwnKeys();
        const auto hub = problem.isEmpty()
            ? openHub(hubOf(laptop.store()), loginOf(laptop.keys()), laptop.store().logId())
            : Result(std::unique_ptr<Hub>());
        if (problem.isEmpty() && hub)
            problem = laptop.meet(**hub, {.ownStore = false});
        QVERIFY2(problem.isEmpty() && hub, (point + ": " + problem.toUtf8() + why(hub)).constData());
    }
    QVERIFY(cameToItsEnd);
    qInfo("%d times killed", killed - 1);
}

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (isKilledChild(arguments))
        return runKilledChild(arguments, fullDomain());
    TestServerProof test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_serverproof.moc"
