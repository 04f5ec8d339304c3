// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// kitcamp_bench FOLDER [loans [PART ...]]: makes the file of a large centre in FOLDER (once) and prints what the desk, the lists
// and the imports cost on it, each beside the bare alternative. Not a test: it says what it measured.
#include "bigfile.h"

#include "app/domain.h"
#include "models/exchange/importing/importplan.h"
#include "models/exchange/tablereader.h"
#include "models/items/finder.h"
#include "models/items/loanlist.h"
#include "models/items/personlist.h"
#include "models/lending/desk.h"
#include "models/people/text/searchtext.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>

#include <sqlite3.h>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace kitcamp;

namespace {

struct Series {
    std::vector<double> milliseconds;
    [[nodiscard]] double at(double share)
    {
        std::sort(milliseconds.begin(), milliseconds.end());
        return milliseconds.empty() ? 0 : milliseconds[std::min(milliseconds.size() - 1, static_cast<size_t>(share * static_cast<double>(milliseconds.size())))];
    }
};

double elapsedMs(const QElapsedTimer& timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void print(const QString& what, const QString& figure, const QString& budget)
{
    std::printf("| %s | %s | %s |\n", qUtf8Printable(what), qUtf8Printable(figure), qUtf8Printable(budget));
    std::fflush(stdout);
}

QString ms(double value)
{
    return u"%1 ms"_s.arg(value, 0, 'f', value < 10 ? 2 : 0);
}

[[noreturn]] void fail(const Error& error)
{
    std::fprintf(stderr, "%s [%s]\n", qUtf8Printable(error.sentence), qUtf8Printable(error.detail));
    std::exit(3);
}

template<typename T>
T valueOf(Result<T> result)
{
    if (!result)
        fail(result.error());
    return *std::move(result);
}

double residentMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

/// The same row in the same durability, without journal, recorder, invariants and search: what SQLite alone takes.
Series bareTransactions(const QString& path, int count)
{
    Series series;
    sqlite3* handle = nullptr;
    sqlite3_open(QFile::encodeName(path).constData(), &handle);
    const auto run = [&](const char* sql) {
        if (sqlite3_exec(handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            std::fprintf(stderr, "bare SQLite: %s\n", sqlite3_errmsg(handle));
    };
    run("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE t(id INTEGER PRIMARY KEY, a INTEGER, b INTEGER, c INTEGER, d TEXT) STRICT; CREATE INDEX ta ON t(a); CREATE INDEX tb ON t(b)");
    for (int i = 0; i < count; ++i) {
        QElapsedTimer timer;
        timer.start();
        run("BEGIN IMMEDIATE");
        run(u"INSERT INTO t(a, b, c, d) VALUES(%1, %2, 3, '2026-11-22T18:00')"_s.arg(i).arg(i % 97).toUtf8().constData());
        run("COMMIT");
        series.milliseconds.push_back(elapsedMs(timer));
    }
    sqlite3_close(handle);
    return series;
}

void benchScans(Store& store, const QString& folder)
{
    Desk desk(store);
    Series scans;
    QStringList tags;
    const auto read = store.reader().each("SELECT asset_tag FROM device AS d WHERE NOT EXISTS (SELECT 1 FROM loan WHERE device=d.id AND returned_at IS NULL) LIMIT 1000",
                                          [&](const Statement& row) { tags << row.text(0); });
    if (!read)
        fail(read.error());
    int done = 0;
    for (int round = 0; round < 2; ++round) {
        for (qsizetype i = 0; i < tags.size(); ++i) {
            if (i % 2 == 0 && round == 0)
                (void)desk.scan(u"52%1"_s.arg(i * 61, 10, 10, QChar(u'0')));
            QElapsedTimer timer;
            timer.start();
            const DeskOutcome outcome = desk.scan(tags[i]);
            scans.milliseconds.push_back(elapsedMs(timer));
            done += outcome.event == DeskEvent::Lent || outcome.event == DeskEvent::Returned ? 1 : 0;
        }
    }
    Series bare = bareTransactions(folder + u"/bare.db"_s, 2000);
    print(u"scan to durable commit (%1 of %2 lent or returned), p50"_s.arg(done).arg(scans.milliseconds.size()), ms(scans.at(0.5)), u""_s);
    print(u"scan to durable commit, p95"_s, ms(scans.at(0.95)), u"30 ms"_s);
    print(u"bare SQLite transaction in the same folder, p50"_s, ms(bare.at(0.5)), u""_s);
    print(u"an Action above the bare transaction, p50"_s, ms(scans.at(0.5) - bare.at(0.5)), u"1 ms"_s);
    QFile::remove(folder + u"/bare.db"_s);
}

/// Sleeps between events as the program does: a loop that asks all the time would take the worker's core.
template<typename Signal, typename Done>
void waitFor(PagedModel& model, Signal signal, Done done)
{
    QEventLoop loop;
    QObject::connect(&model, signal, &loop, &QEventLoop::quit);
    QTimer::singleShot(60'000, &loop, &QEventLoop::quit);
    if (!done())
        loop.exec();
}

template<typename Model, typename Change>
double firstRows(Model& model, Change change)
{
    QSignalSpy spy(&model, &PagedModel::firstRowsArrived);
    QElapsedTimer timer;
    timer.start();
    change();
    waitFor(model, &PagedModel::firstRowsArrived, [&] { return !spy.isEmpty(); });
    for (int column = 0; column < model.columnCount() && model.rowCount() > 0; ++column)
        (void)model.data(model.index(0, column));
    return elapsedMs(timer);
}

void waitUntilComplete(PagedModel& model)
{
    waitFor(model, &PagedModel::completed, [&] { return !model.isBusy(); });
}

/// Each word is typed when the list of the one before is complete, and then once more before it is.
Series keystrokes(PagedModel& list, const QStringList& words)
{
    Series keys;
    for (const QString& word : words) {
        keys.milliseconds.push_back(firstRows(list, [&] { list.setSearch(word); }));
        waitUntilComplete(list);
    }
    for (const QString& word : words)
        keys.milliseconds.push_back(firstRows(list, [&] { list.setSearch(word); }));
    return keys;
}

void printKeystrokes(const QString& list, Series keys)
{
    print(u"search in the list of %1: keystroke to first rows, p50"_s.arg(list), ms(keys.at(0.5)), u"30 ms"_s);
    print(u"search in the list of %1: worst of %2 keystrokes"_s.arg(list).arg(keys.milliseconds.size()), ms(keys.at(1)), u"30 ms"_s);
}

void benchLists(Store& store)
{
    SearchText::warmUp(); // as the program does after its start
    SearchText searchText;
    const auto fold = [&](const QString& query) { return searchText.foldQuery(query); };
    LoanList loans(store, fold, nullptr);
    print(u"loan list: first page"_s, ms(firstRows(loans, [&] { loans.load(); })), u"150 ms"_s);
    waitUntilComplete(loans);
    double worst = 0;
    QString worstColumn;
    for (int column = 0; column < loans.columnCount(); ++column) {
        if (loans.spec().columns[column].order.isEmpty())
            continue;
        const double time = firstRows(loans, [&] { loans.sort(column, Qt::AscendingOrder); });
        waitUntilComplete(loans);
        print(u"loan list: first page sorted by %1"_s.arg(loans.spec().columns[column].key), ms(time), u"150 ms"_s);
        if (time > worst) {
            worst = time;
            worstColumn = loans.spec().columns[column].key;
        }
    }
    for (const FilterChip& chip : loans.spec().chips) {
        if (chip.key == loans.chip())
            continue;
        const double time = firstRows(loans, [&] { loans.setChip(chip.key); });
        print(u"loan list: first page with filter %1"_s.arg(chip.key), ms(time), u"150 ms"_s);
        waitUntilComplete(loans);
    }
    print(u"loan list: rows held"_s, QString::number(loans.rowCount()), u""_s);
    PersonList persons(store, fold, nullptr);
    persons.load();
    waitUntilComplete(persons);
    printKeystrokes(u"people"_s, keystrokes(persons, {u"z"_s, u"zh"_s, u"zha"_s, u"zhang"_s, u"zl"_s, u"张"_s, u"张伟"_s, u"8831"_s}));
    printKeystrokes(u"loans"_s, keystrokes(loans, {u"z"_s, u"zhang"_s, u"张伟"_s, u"dev-0012"_s, u"8831"_s}));
    Finder finder(store, fold, nullptr);
    Series found;
    for (const QString& word : {u"z"_s, u"zh"_s, u"zhang"_s, u"zl"_s, u"张伟"_s, u"dev-0"_s, u"8831"_s}) {
        QElapsedTimer timer;
        timer.start();
        finder.setQuery(word);
        found.milliseconds.push_back(elapsedMs(timer));
    }
    print(u"finder (Ctrl+K): keystroke, p50"_s, ms(found.at(0.5)), u"30 ms"_s);
    print(u"finder (Ctrl+K): worst keystroke"_s, ms(found.at(1)), u"30 ms"_s);
    print(u"memory with these lists open"_s, u"%1 MB"_s.arg(residentMegabytes(), 0, 'f', 0), u"200 MB"_s);
}

void benchImport(const Domain& domain, const Clock& clock)
{
    QTemporaryDir folder;
    QFile csv(folder.filePath(u"students.csv"_s));
    if (!csv.open(QIODevice::WriteOnly))
        return;
    csv.write(bench::studentRows(100'000));
    csv.close();
    auto store = valueOf(Store::create(folder.filePath(u"import.kitcamp"_s), domain, clock, 1));
    QElapsedTimer timer;
    timer.start();
    ImportPlan::Request request;
    request.table = valueOf(readTable(csv.fileName()));
    const double read = elapsedMs(timer);
    request.columns = guessColumns(ImportKind::People, request.table.header);
    request.sourceName = u"students.csv"_s;
    const ImportPlan plan = valueOf(ImportPlan::make(*store, request));
    const double planned = elapsedMs(timer);
    (void)valueOf(store->perform(plan.action()));
    const double done = elapsedMs(timer);
    print(u"import of 100,000 rows (reading %1, planning %2, writing %3)"_s.arg(ms(read), ms(planned - read), ms(done - planned)), ms(done), u"6,000 ms"_s);
}

void benchStart(const QString& file)
{
    Series starts;
    for (int i = 0; i < 5; ++i) {
        QProcess process;
        QElapsedTimer timer;
        timer.start();
        process.start(QCoreApplication::applicationDirPath() + u"/start_bench"_s, {file});
        process.waitForReadyRead(30'000);
        starts.milliseconds.push_back(elapsedMs(timer));
        process.waitForFinished();
        if (process.exitCode() != 0)
            std::fprintf(stderr, "%s", process.readAllStandardError().constData());
    }
    print(u"start of the program to a usable desk, median of 5"_s, ms(starts.at(0.5)), u"500 ms"_s);
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        std::fprintf(stderr, "kitcamp_bench FOLDER [loans [start|scans|lists|import ...]]\n");
        return 2;
    }
    const QString folder = arguments.at(1);
    QDir().mkpath(folder);
    const Domain domain = fullDomain();
    SystemClock clock;
    bench::BigFileSize size;
    if (arguments.size() > 2)
        size.loans = arguments.at(2).toInt();
    const QString file = folder + u"/big-%1.kitcamp"_s.arg(size.loans);
    std::printf("| what | measured | budget |\n|---|---|---|\n");
    if (!QFile::exists(file)) {
        QElapsedTimer timer;
        timer.start();
        auto store = valueOf(Store::create(file, domain, clock, 1));
        if (const auto filled = bench::fillBigFile(*store, size); !filled)
            fail(filled.error());
        print(u"making the file (%1 persons, %2 devices, %3 loans)"_s.arg(size.persons).arg(size.devices).arg(size.loans), u"%1 s"_s.arg(timer.elapsed() / 1000), u""_s);
    }
    const QStringList parts = arguments.mid(3);
    const auto wanted = [&](const QString& part) { return parts.isEmpty() || parts.contains(part); };
    if (wanted(u"start"_s))
        benchStart(file);
    auto store = valueOf(Store::open(file, domain, clock, 2));
    if (wanted(u"scans"_s))
        benchScans(*store, folder);
    if (wanted(u"lists"_s))
        benchLists(*store);
    if (wanted(u"import"_s))
        benchImport(domain, clock);
    return 0;
}
