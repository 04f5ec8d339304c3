// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// figures_bench FOLDER [loans [PART ...]]: what figures, dashboards and the year report cost on the file of a
// large centre that kitcamp_bench made in FOLDER, beside the bare SQL. Parts: measures, boards, report, past.
// Not a test: it says what it measured: work, in brackets the time that passed.
#include "app/domain.h"
#include "models/items/figures/figureblock.h"
#include "models/reports/reports.h"
#include "models/statistics/figures.h"
#include "models/store/backup.h"
#include "models/store/pastcopy.h"
#include "models/store/recordactions.h"
#include "tests/bench/figures.h"
#include "views/documents/documentoutput.h"

#include <QApplication>
#include <QDir>
#include <QFile>

#include <ctime>
#include <random>

using namespace kitcamp;
using namespace kitcamp::bench;
using namespace Qt::StringLiterals;

namespace {

/// The last day of the loans of the large file; "today" is a day later.
const QDate lastDay(2023, 3, 1);

qint64 nowOfFile()
{
    return QDateTime(lastDay.addDays(1), QTime(10, 0), Qt::UTC).toSecsSinceEpoch();
}

/// Without the pages of the file that SQLite maps: those belong to the system.
double ownMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("RssAnon:"))
            return line.mid(8).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

/// Work of this thread and time that passed: on a busy computer the second says little.
class Watch
{
public:
    Watch() { m_timer.start(); }
    [[nodiscard]] QString taken() const
    {
        const double busy = static_cast<double>(std::clock() - m_begin) * 1e3 / CLOCKS_PER_SEC;
        return u"%1 (%2)"_s.arg(ms(busy), ms(elapsedMs(m_timer)));
    }

private:
    QElapsedTimer m_timer;
    std::clock_t m_begin = std::clock();
};

QList<qint64> idsOf(Store& store, const char* sql)
{
    QList<qint64> ids;
    done(store.reader().each(sql, [&](const Statement& row) { ids << row.integer(0); }));
    return ids;
}

/// Gives the large file what figures are asked by: a tree of categories, organizations, genders, groups,
/// rules.
void enrich(Store& store)
{
    std::mt19937 random(11);
    RecordBatch batch{u"import"_s, u"bench"_s, u"category"_s, {}};
    const auto add = [&](const QString& table, const QJsonObject& values) {
        const qint64 id = store.ids().nextValue();
        batch.add(table, id, values);
        return QString::number(id);
    };
    QStringList categories;
    for (int i = 0; i < 40; ++i) {
        QJsonObject values{{"name"_L1, u"Category %1"_s.arg(i)}};
        if (i >= 8)
            values.insert("parent"_L1, categories[i % 8]);
        categories << add(u"category"_s, values);
    }
    QStringList organizations;
    for (int i = 0; i < 25; ++i)
        organizations << add(u"organization"_s, {{"name"_L1, u"University %1"_s.arg(i)}});
    const QString group = add(u"borrower_group"_s, {{"name"_L1, "Staff"_L1}});
    for (const qint64 model : idsOf(store, "SELECT id FROM model"))
        batch.edit(u"model"_s, model, {{"category"_L1, categories[static_cast<qsizetype>(random() % 40)]}});
    (void)valueOf(store.perform(batch));
    const QList<qint64> persons = idsOf(store, "SELECT id FROM person");
    for (qsizetype from = 0; from < persons.size(); from += 10'000) {
        batch = {u"import"_s, u"bench"_s, u"person"_s, {}};
        for (const qint64 person : persons.mid(from, 10'000)) {
            batch.edit(u"person"_s, person,
                       {{"organization"_L1, organizations[static_cast<qsizetype>(random() % 25)]},
                        {"gender"_L1, random() % 2 ? u"f"_s : u"m"_s},
                        {"entry_year"_L1, QString::number(2015 + random() % 8)}});
            if (random() % 10 == 0)
                (void)add(u"group_member"_s,
                          {{"borrower_group"_L1, group}, {"person"_L1, QString::number(person)}});
        }
        (void)valueOf(store.perform(batch));
    }
}

QString fileWithFigures(const QString& folder, int loans, const Domain& domain, const Clock& clock)
{
    const QString big = folder + u"/big-%1.kitcamp"_s.arg(loans);
    const QString file = folder + u"/figures-%1.kitcamp"_s.arg(loans);
    if (QFile::exists(file))
        return file;
    if (!QFile::exists(big)) {
        std::fprintf(stderr, "%s is not there: make it with kitcamp_bench\n", qPrintable(big));
        std::exit(3);
    }
    done(backUp(big, file));
    enrich(*valueOf(Store::open(file, domain, clock, 1)));
    return file;
}

struct Asked {
    QString measure;
    QStringList by;
    bool cumulated = false;
};

FigureQuestion questionOf(const Asked& asked)
{
    FigureQuestion question;
    question.measure = asked.measure;
    question.by = asked.by;
    question.cumulated = asked.cumulated;
    question.most = 12;
    return question;
}

void benchMeasures(const QString& file)
{
    const auto reader = valueOf(Store::openReader(file));
    const auto bare = [&](const QString& what, const char* sql) {
        done(reader->each(sql, [](const Statement&) {}));
        const Watch watch;
        done(reader->each(sql, [](const Statement&) {}));
        print(u"bare SQL: "_s + what, watch.taken(), u""_s);
    };
    bare(u"count all loans"_s, "SELECT count(*) FROM loan");
    bare(u"count all loans, looking at each row"_s,
         "SELECT count(*) FROM loan WHERE due IS NOT NULL AND imported=0");
    bare(u"loans by weekday and hour (UTC)"_s,
         "SELECT (lent_at/86400+3)%7, lent_at/3600%24, count(*) FROM loan GROUP BY 1, 2");
    bare(u"borrowers by 30 days and category"_s,
         "SELECT l.lent_at/2592000, m.category, count(DISTINCT l.borrower) FROM loan l JOIN device d ON "
         "d.id=l.device JOIN model m ON m.id=d.model GROUP BY 1, 2");
    const QList<Asked> all{{u"loans"_s, {}},
                           {u"loans"_s, {u"year"_s}},
                           {u"loans"_s, {u"weekday"_s, u"hour"_s}},
                           {u"loans"_s, {u"month"_s, u"category"_s}},
                           {u"loans"_s, {u"organization"_s, u"year"_s}},
                           {u"loans"_s, {u"device"_s}},
                           {u"loans"_s, {u"study_year"_s}},
                           {u"loans"_s, {u"activity"_s}},
                           {u"loans"_s, {u"operator"_s}},
                           {u"borrowers"_s, {u"month"_s, u"category"_s}},
                           {u"borrowers"_s, {u"month"_s}, true},
                           {u"devices_lent"_s, {u"month"_s}},
                           {u"days_lent"_s, {u"month"_s, u"category"_s}},
                           {u"peak_out"_s, {u"month"_s, u"main_category"_s}},
                           {u"overdue_rate"_s, {u"month"_s}},
                           {u"utilisation"_s, {u"month"_s, u"category"_s}},
                           {u"utilisation_weekdays"_s, {}},
                           {u"utilisation"_s, {u"weekday"_s}},
                           {u"idle_devices"_s, {u"year"_s}},
                           {u"scarce_models"_s, {u"month"_s}},
                           {u"missing_units"_s, {u"model"_s}},
                           {u"devices"_s, {u"year"_s, u"category"_s}},
                           {u"overrides"_s, {u"rule"_s}},
                           {u"out_now"_s, {}},
                           {u"overdue_now"_s, {}}};
    const FigureScope kept = valueOf(FigureScope::of(*reader, nowOfFile()));
    double most = 0;
    for (const Asked& asked : all) {
        const QString name =
            asked.measure + u" by "_s + asked.by.join(u", "_s) + (asked.cumulated ? u", cumulated"_s : u""_s);
        const Watch cold;
        (void)valueOf(ask(*reader, questionOf(asked), valueOf(FigureScope::of(*reader, nowOfFile()))));
        const QString alone = cold.taken();
        most = std::max(most, ownMegabytes());
        (void)valueOf(ask(*reader, questionOf(asked), kept));
        const Watch warm;
        (void)valueOf(ask(*reader, questionOf(asked), kept));
        print(name, u"%1 alone, %2 after others"_s.arg(alone, warm.taken()), u"500 ms"_s);
    }
    const Watch watch;
    (void)valueOf(rowsBehind(*reader, questionOf({u"loans"_s, {u"category"_s}}), {}, kept, 500));
    print(u"the first 500 rows behind all loans"_s, watch.taken(), u""_s);
    print(u"memory at most, without the mapped file"_s, u"%1 MB"_s.arg(most, 0, 'f', 0), u"300 MB"_s);
}

void benchBoards(const QString& file)
{
    const auto reader = valueOf(Store::openReader(file));
    BoardChoice choice;
    choice.period = {QDate(2022, 1, 1), QDate(2022, 12, 31)};
    choice.comparison = FigureComparison::PreviousYear;
    for (const FigureBoard& board : builtInBoards()) {
        if (!board.subject.isEmpty())
            continue;
        const FigureScope scope = valueOf(FigureScope::of(*reader, nowOfFile()));
        const Watch watch;
        QString first;
        for (const FigureBlock& block : board.blocks) {
            const auto answer = ask(*reader, questionOf(board, block, choice), scope);
            if (!answer)
                std::fprintf(stderr, "%s: %s\n", qPrintable(block.key), qPrintable(answer.error().sentence));
            if (first.isEmpty())
                first = watch.taken();
        }
        print(u"dashboard %1: first answer; all %2 blocks"_s.arg(board.key).arg(board.blocks.size()),
              first + u"; "_s + watch.taken(), u"300 ms"_s);
    }
}

void benchReport(const QString& file, const QString& folder, const Domain& domain)
{
    SettableClock clock(nowOfFile() * 1000);
    const auto store = valueOf(Store::open(file, domain, clock, 3));
    ReportWish wish;
    wish.key = u"year"_s;
    wish.period = yearPeriod(2022, false);
    const Watch watch;
    const ReportDocument document = valueOf(composeReport(*store, wish));
    const QString composed = watch.taken();
    done(saveDocument(document, {}, folder + u"/year.pdf"_s));
    print(u"year report: composed; with its PDF"_s, composed + u"; "_s + watch.taken(), u"5 s"_s);
}

/// A file whose history is long: one entry for each device that is added and renamed.
void benchPast(const QString& folder, const Domain& domain, int entries)
{
    const QString file = folder + u"/past-%1.kitcamp"_s.arg(entries);
    SettableClock clock;
    clock.set(QDateTime(QDate(2024, 1, 1), QTime(9, 0), Qt::UTC));
    if (!QFile::exists(file)) {
        const auto store = valueOf(Store::create(file, domain, clock, 1));
        for (int i = 0; i < entries; ++i) {
            clock.advanceSeconds(2LL * 365 * 86400 / entries);
            (void)valueOf(store->perform(
                AddRecord{u"place"_s, store->ids().nextValue(), {{"name"_L1, u"Shelf %1"_s.arg(i)}}}));
        }
    }
    clock.set(QDateTime(QDate(2026, 1, 1), QTime(9, 0), Qt::UTC));
    const Watch watch;
    const auto copy = valueOf(PastCopy::make({file, domain, clock}, QDate(2025, 1, 1)));
    print(u"the file a year earlier, of %1 entries"_s.arg(entries), watch.taken(), u"5 s"_s);
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        std::fprintf(stderr, "figures_bench FOLDER [loans [measures|boards|report|past ...]]\n");
        return 2;
    }
    const QString folder = arguments[1];
    const int loans = arguments.value(2, u"1000000"_s).toInt();
    const QStringList parts = arguments.mid(3);
    const auto wanted = [&](const QString& part) { return parts.isEmpty() || parts.contains(part); };
    const Domain domain = fullDomain();
    SystemClock clock;
    const QString file = fileWithFigures(folder, loans, domain, clock);
    std::printf("| what | measured | budget |\n|---|---|---|\n");
    if (wanted(u"measures"_s))
        benchMeasures(file);
    if (wanted(u"boards"_s))
        benchBoards(file);
    if (wanted(u"report"_s))
        benchReport(file, folder, domain);
    if (wanted(u"past"_s))
        benchPast(folder, domain, 200'000);
    return 0;
}
