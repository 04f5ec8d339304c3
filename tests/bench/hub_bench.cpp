// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// hub_bench FOLDER [--seconds N] [--files N] [--pause MS] [--big FILE]: what a server costs, beside the same
// server with bare SQL. It starts a server of its own in /tmp, with fsync as in earnest; FOLDER is for the
// snapshot. Not a test: it says what it measured.
#include "figures.h"

#include "models/sync/folder/folderhub.h"
#include "models/sync/postgres/postgreshub.h"
#include "models/sync/syncrunner.h"
#include "tests/postgres/serverroom.h"
#include "tests/sync/hubkit.h"
#include "tests/sync/synccentre.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QTimer>

#include <mutex>
#include <thread>

using namespace kitcamp;
using namespace kitcamp::bench;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

int option(const QStringList& arguments, const QString& name, int otherwise)
{
    const qsizetype at = arguments.indexOf(name);
    return at > 0 ? arguments.value(at + 1).toInt() : otherwise;
}

QString threeOf(Series& series)
{
    return ms(series.at(0.5)) + u" / "_s + ms(series.at(0.95)) + u" / "_s + ms(series.at(1));
}

/// A window's half: a file and the runner that keeps it in step.
struct Window {
    Window(const SyncCentre& centre, const Clock& clock, SyncDesk made, const ServerRoom& room,
           const HubAccount& account)
        : desk(std::move(made))
        , runner(desk->path(), centre.domain(), clock, 77)
    {
        done(desk->saveLocalValue(u"sync.hub"_s, account.url));
        const HubLogin login = room.server().login(account.password);
        MemberKeys keys;
        keys.hubPassword = login.password;
        keys.hubCertificate = login.certificate;
        runner.setKeys(keys);
        runner.setHubOpener([login](Store& store, const QString& url, const auto&) {
            return openHub(url, login, store.logId());
        });
        QObject::connect(desk.store.get(), &Store::changed, &runner, [this](const Announcement& news) {
            if (!news.foreign)
                runner.noticeChange();
        });
        QObject::connect(&runner, &SyncRunner::turned, desk.store.get(), &Store::lookForForeignChanges);
        runner.start();
    }
    SyncDesk desk;
    SyncRunner runner;
};

void wait(std::chrono::milliseconds duration)
{
    QEventLoop loop;
    QTimer::singleShot(duration, &loop, &QEventLoop::quit);
    loop.exec();
}

/// From an Action at one desk to the announcement in the other one's window.
void benchPush(PostgresServer& server)
{
    SyncCentre centre;
    const ServerRoom room(server, centre.log().logId);
    Window one(centre, centre.clock(), centre.desk(u"Desk 1"_s), room, room.first());
    Window two(centre, centre.clock(), centre.desk(u"Desk 2"_s), room, room.login(Role::Desk));
    wait(3s); // both listen
    Series times;
    for (int i = 0; i < 200; ++i) {
        QEventLoop loop;
        const auto heard = QObject::connect(two.desk.store.get(), &Store::changed, &loop, &QEventLoop::quit);
        QTimer::singleShot(20s, &loop, [&loop] { loop.exit(1); });
        QElapsedTimer timer;
        timer.start();
        one.desk.add(u"category"_s, {{u"name"_s, u"category %1"_s.arg(i)}});
        if (loop.exec() != 0) {
            std::fprintf(stderr, "nothing arrived\n");
            std::exit(3);
        }
        times.milliseconds.push_back(elapsedMs(timer));
        QObject::disconnect(heard);
        wait(std::chrono::milliseconds(50 + i % 7 * 60)); // at no fixed beat
    }
    print(u"an Action at one desk to its announcement at the other, p50 / p95 / longest of 200"_s,
          threeOf(times), u"100 ms"_s);
    one.runner.stop();
    two.runner.stop();
}

/// How fast entries can be put behind each other: the functions, and the same rows without them.
void benchAppends(PostgresServer& server)
{
    for (const int batch : {1, 100}) {
        const ServerRoom room(server);
        const auto hub = room.open();
        Chain chain(room.logId());
        Series through;
        QElapsedTimer all;
        all.start();
        for (int i = 0; i < 300; ++i) {
            const LogPosition at = chain.at();
            const auto entries = chain.next(batch, 300);
            QElapsedTimer timer;
            timer.start();
            (void)valueOf(hub->append(at, entries));
            through.milliseconds.push_back(elapsedMs(timer));
        }
        print(u"appends of %1 entries a second, one after the other; p50 / p95 / longest"_s.arg(batch),
              u"%1; "_s.arg(300'000.0 / elapsedMs(all), 0, 'f', 0) + threeOf(through));
        ServerConnection bare(*ServerUrl::from(server.ownerUrl()), server.owner());
        done(bare.run(
            "CREATE TABLE IF NOT EXISTS public.bare (n bigint, hash bytea, header bytea, body bytea)"));
        Series plain;
        all.start();
        for (int i = 0; i < 300; ++i) {
            QList<QByteArray> headers;
            QList<QByteArray> bodies;
            for (const PackedEntry& entry : chain.next(batch, 300)) {
                headers << entry.header;
                bodies << entry.body;
            }
            QElapsedTimer timer;
            timer.start();
            (void)valueOf(bare.ask("INSERT INTO public.bare SELECT $1, NULL, header, body FROM unnest($2, "
                                   "$3) AS e (header, body)",
                                   {qint64(i), headers, bodies}));
            plain.milliseconds.push_back(elapsedMs(timer));
        }
        print(u"... the same rows by a bare INSERT; p50 / p95 / longest"_s,
              u"%1; "_s.arg(300'000.0 / elapsedMs(all), 0, 'f', 0) + threeOf(plain));
    }
}

/// What many desks found out together.
struct Crowd {
    std::mutex mutex;
    Series meetings;
    qint64 actions = 0;
    qint64 appends = 0;
    int problems = 0;
};

/// One desk of many: works, meets, rests.
void workAtDesk(const SyncDesk& desk, Crowd& crowd, const QDeadlineTimer& deadline, int pause, int number)
{
    std::this_thread::sleep_for(std::chrono::milliseconds(number * pause / 50));
    for (int i = 0; !deadline.hasExpired(); ++i) {
        desk.add(u"category"_s, {{u"name"_s, u"%1-%2"_s.arg(number).arg(i)}});
        QElapsedTimer timer;
        timer.start();
        const auto report = desk.sync();
        const double took = elapsedMs(timer);
        {
            const std::lock_guard lock(crowd.mutex);
            crowd.meetings.milliseconds.push_back(took);
            crowd.actions += 1;
            crowd.appends += report && report->sent > 0 ? 1 : 0;
            if (!report && crowd.problems++ < 5)
                std::fprintf(stderr, "%s\n", qUtf8Printable(report.error().sentence));
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(pause));
    }
}

void benchCrowd(PostgresServer& server, int files, int secondsLong, int pause)
{
    SyncCentre centre;
    const ServerRoom room(server, centre.log().logId);
    std::vector<SyncDesk> desks;
    for (int file = 0; file < files; ++file) {
        desks.push_back(centre.desk(u"Desk %1"_s.arg(file)));
        desks.back().session.reset();
        desks.back().hub = room.open(file == 0 ? room.first() : room.login(Role::Desk));
        desks.back().forget();
    }
    Crowd crowd;
    const QDeadlineTimer deadline(std::chrono::seconds{secondsLong});
    std::vector<std::thread> threads;
    for (int file = 0; file < files; ++file)
        threads.emplace_back(
            [&, file] { workAtDesk(desks[static_cast<size_t>(file)], crowd, deadline, pause, file); });
    for (std::thread& thread : threads)
        thread.join();
    print(u"%1 files for %2 s, one Action each every %3 ms: appends a second"_s.arg(files)
              .arg(secondsLong)
              .arg(pause),
          QString::number(static_cast<double>(crowd.appends) / secondsLong, 'f', 1));
    print(u"... a whole meeting (read on, turn, send, cards), p50 / p95 / longest"_s,
          threeOf(crowd.meetings));
    print(u"... Actions, meetings with a problem"_s, u"%1, %2"_s.arg(crowd.actions).arg(crowd.problems));
    for (int round = 0; round < 2; ++round) {
        for (const SyncDesk& desk : desks)
            (void)valueOf(desk.sync());
    }
    const Contents first = contentsOf(*desks.front().store);
    const bool equal = std::all_of(desks.begin(), desks.end(),
                                   [&](const SyncDesk& desk) { return contentsOf(*desk.store) == first; });
    print(u"... at the end: all equal, entries in the log"_s,
          u"%1, %2"_s.arg(equal ? u"yes"_s : u"NO"_s).arg(valueOf(desks.front().hub->head()).seq));
}

void benchSnapshot(Hub& hub, const QString& what, const QString& big, const QString& folder)
{
    QElapsedTimer timer;
    timer.start();
    done(hub.storeSnapshot({}, big, {}));
    const double stored = elapsedMs(timer);
    const SnapshotInfo info = *valueOf(hub.newestSnapshot());
    timer.start();
    const QString fetched = folder + u"/fetched.kitcamp"_s;
    QFile::remove(fetched);
    done(hub.fetchSnapshot(info, fetched, {}));
    print(
        u"snapshot of a file of %1 MB %2: stored, fetched, MB there"_s.arg(QFileInfo(big).size() / 1'000'000)
            .arg(what),
        u"%1, %2, %3"_s.arg(seconds(stored), seconds(elapsedMs(timer))).arg(info.size / 1'000'000));
    QFile::remove(fetched);
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2 || !PostgresServer::whyNot().isEmpty()) {
        std::fprintf(stderr, "hub_bench FOLDER [--seconds N] [--files N] [--pause MS] [--big FILE] %s\n",
                     qUtf8Printable(PostgresServer::whyNot()));
        return 2;
    }
    const QString folder = QFileInfo(arguments.at(1)).absoluteFilePath();
    QDir().mkpath(folder);
    PostgresServer server(PostgresServer::Disk::Careful);
    if (const QString problem = server.make(); !problem.isEmpty()) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(problem));
        return 3;
    }
    // The desks' files would have disks of their own; here they must not wait for the server's.
    if (QFileInfo(u"/dev/shm"_s).isWritable())
        qputenv("TMPDIR", "/dev/shm");
    std::printf("| what | measured | budget |\n|---|---|---|\n");
    benchPush(server);
    benchAppends(server);
    benchCrowd(server, option(arguments, u"--files"_s, 50), option(arguments, u"--seconds"_s, 300),
               option(arguments, u"--pause"_s, 2000));
    if (const qsizetype big = arguments.indexOf(u"--big"_s); big > 0) {
        // A snapshot's path is made beside the file: the packed copy needs room there.
        const QString file = folder + u"/big.kitcamp"_s;
        QFile::remove(file);
        if (!QFile::copy(arguments.value(big + 1), file))
            return 3;
        const ServerRoom room(server);
        benchSnapshot(*room.open(), u"at the server"_s, file, folder);
        QDir(folder + u"/hub"_s).removeRecursively();
        FolderHub hub(folder + u"/hub"_s);
        done(hub.make(room.logId(), 1'700'000'000));
        benchSnapshot(hub, u"in a folder"_s, file, folder);
        QDir(folder + u"/hub"_s).removeRecursively();
        QFile::remove(file);
    }
    return 0;
}
