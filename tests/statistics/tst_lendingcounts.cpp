// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Loans, borrowers, days, peaks and overdue loans against counts that go through each loan by itself.
#include "models/statistics/lending/figurememory.h"
#include "models/statistics/lending/loantable.h"
#include "tests/statistics/figurecheck.h"
#include "tests/statistics/lendingcentre.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

namespace {

using Things = QSet<qint64>;

bool inPeriod(const QDate& day, const FigurePeriod& period)
{
    return (!period.from.isValid() || day >= period.from) && (!period.until.isValid() || day <= period.until);
}

bool passes(const QStringList& keys, const FigureFilter& filter)
{
    const bool any =
        std::any_of(keys.begin(), keys.end(), [&](const QString& key) { return filter.keys.contains(key); });
    return any != filter.except;
}

bool isTime(const QString& dimension)
{
    return QStringList{u"year"_s, u"month"_s, u"weekday"_s, u"hour"_s, u"day"_s}.contains(dimension);
}

/// The places in which something at that local time with those groups counts.
QList<PlainPlace> placesOf(const FigureQuestion& question, const QDateTime& local,
                           const LendingCentre& centre, const PlainLoan& loan)
{
    const auto keysOf = [&](const QString& dimension) {
        return isTime(dimension) ? QStringList{LendingCentre::timeKey(local, dimension)}
                                 : centre.keys(loan, dimension);
    };
    QList<PlainPlace> places;
    for (const FigureFilter& filter : question.where) {
        if (!passes(keysOf(filter.dimension), filter))
            return {};
    }
    const QStringList first = question.by.isEmpty() ? QStringList{QString()} : keysOf(question.by[0]);
    const QStringList second = question.by.size() < 2 ? QStringList{QString()} : keysOf(question.by[1]);
    for (const QString& a : first) {
        for (const QString& b : second)
            places << PlainPlace(a, b);
    }
    return places;
}

FigureQuestion questionOf(const QString& measure, const QStringList& by = {})
{
    FigureQuestion question;
    question.measure = measure;
    question.by = by;
    return question;
}

} // namespace

class TestLendingCounts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<int>("seed");
        QTest::newRow("no changes of clocks") << QByteArray("Asia/Shanghai") << 1;
        QTest::newRow("changes at two in the morning") << QByteArray("America/Los_Angeles") << 2;
        QTest::newRow("changes at midnight") << QByteArray("Africa/Cairo") << 3;
    }
    void init()
    {
        QFETCH_GLOBAL(QByteArray, zone);
        QFETCH_GLOBAL(int, seed);
        if (!m_centre || m_seed != seed)
            m_centre = std::make_unique<LendingCentre>(zone, static_cast<quint64>(seed));
        m_seed = seed;
    }

    void whatWasLentIsCountedByEachDimension_data()
    {
        QTest::addColumn<QStringList>("by");
        for (const char* one : {"year", "month", "day", "weekday", "hour", "category", "main_category",
                                "model", "maker", "place", "device", "organization", "gender", "degree",
                                "entry_year", "study_year", "group", "rule", "imported"})
            QTest::newRow(one) << QStringList{QString::fromLatin1(one)};
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("weekday, hour") << QStringList{u"weekday"_s, u"hour"_s};
        QTest::newRow("month, category") << QStringList{u"month"_s, u"category"_s};
        QTest::newRow("group, category") << QStringList{u"group"_s, u"category"_s};
        QTest::newRow("gender, year") << QStringList{u"gender"_s, u"year"_s};
    }
    void whatWasLentIsCountedByEachDimension()
    {
        QFETCH(QStringList, by);
        compareCounts(questionOf(u"loans"_s, by));
        compareCounts(questionOf(u"borrowers"_s, by));
        compareCounts(questionOf(u"devices_lent"_s, by));
    }

    void filtersAndPeriodsHold()
    {
        const QString category = QString::number(m_centre->categories(m_centre->models().at(2)).last());
        FigureQuestion question = questionOf(u"loans"_s, {u"month"_s});
        question.period = {QDate(2025, 3, 9), QDate(2025, 11, 2)};
        question.where = {{u"category"_s, {category}}, {u"gender"_s, {u"f"_s, u""_s}}};
        compareCounts(question);
        question.where = {
            {u"category"_s, {category}, true}, {u"group"_s, {u""_s}, true}, {u"weekday"_s, {u"1"_s, u"7"_s}}};
        compareCounts(question);
        question.measure = u"borrowers"_s;
        question.where = {{u"hour"_s, {u"8"_s, u"9"_s, u"23"_s}}, {u"rule"_s, {u""_s}}};
        compareCounts(question);
        question.by = {u"category"_s};
        question.where = {{u"category"_s, {category}}};
        VERIFY_DONE(ask(m_centre->store().reader(), question, m_centre->scope()));
        QCOMPARE(ask(m_centre->store().reader(), question, m_centre->scope())->axes[0].groups.size(), 1);
    }

    void theRestIsCountedAnewAndCumulatedBorrowersOnce()
    {
        FigureQuestion question = questionOf(u"borrowers"_s, {u"device"_s});
        question.most = 2;
        const auto answer = ask(m_centre->store().reader(), question, m_centre->scope());
        VERIFY_DONE(answer);
        QVERIFY(answer->axes[0].groups.last().isRest);
        QStringList shown;
        for (const FigureGroup& group : answer->axes[0].groups)
            shown << group.key;
        Things rest;
        for (const PlainLoan& loan : m_centre->loans()) {
            if (!shown.contains(m_centre->device(loan.device).tag))
                rest << loan.borrower;
        }
        QCOMPARE(*answer->values.last(), double(rest.size()));

        question = questionOf(u"borrowers"_s, {u"month"_s});
        question.cumulated = true;
        const auto grown = ask(m_centre->store().reader(), question, m_centre->scope());
        VERIFY_DONE(grown);
        for (qsizetype i = 0; i < grown->values.size(); ++i) {
            Things until;
            for (const PlainLoan& loan : m_centre->loans()) {
                if (LendingCentre::timeKey(m_centre->local(loan.lentAt), u"month"_s)
                    <= grown->axes[0].groups[i].key)
                    until << loan.borrower;
            }
            QCOMPARE(*grown->values[i], double(until.size()));
        }
    }

    void daysLentAreSpreadOverTime_data()
    {
        QTest::addColumn<QStringList>("by");
        for (const char* one : {"year", "month", "weekday", "category", "organization", "device"})
            QTest::newRow(one) << QStringList{QString::fromLatin1(one)};
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("month, category") << QStringList{u"month"_s, u"category"_s};
    }
    void daysLentAreSpreadOverTime()
    {
        QFETCH(QStringList, by);
        for (const FigurePeriod& period :
             {FigurePeriod(), FigurePeriod{QDate(2025, 3, 9), QDate(2026, 4, 24)}}) {
            FigureQuestion question = questionOf(u"days_lent"_s, by);
            question.period = period;
            PlainCells expected;
            for (const PlainLoan& loan : m_centre->loans()) {
                const qint64 end = loan.returnedAt.value_or(m_centre->now());
                for (QDate day = m_centre->local(loan.lentAt).date(); m_centre->beginOf(day) < end;
                     day = day.addDays(1)) {
                    const qint64 seconds = std::min(end, m_centre->beginOf(day.addDays(1)))
                        - std::max(loan.lentAt, m_centre->beginOf(day));
                    if (!inPeriod(day, period) || seconds <= 0)
                        continue;
                    const QDateTime noon(day, QTime(12, 0), m_centre->zone());
                    for (const PlainPlace& place : placesOf(question, noon, *m_centre, loan))
                        expected[place] += double(seconds) / 86400;
                }
            }
            compareFigures(m_centre->store(), question, m_centre->scope(), expected);
        }
    }

    void thePeakIsTheMostAtOneTime_data()
    {
        QTest::addColumn<QStringList>("by");
        for (const char* one : {"year", "month", "day", "category", "gender"})
            QTest::newRow(one) << QStringList{QString::fromLatin1(one)};
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("category, month") << QStringList{u"category"_s, u"month"_s};
    }
    void thePeakIsTheMostAtOneTime()
    {
        QFETCH(QStringList, by);
        FigureQuestion question = questionOf(u"peak_out"_s, by);
        question.period = {QDate(2024, 12, 1), QDate(2026, 2, 10)};
        // It can only rise where a loan begins, or where a day does.
        QSet<qint64> moments;
        for (const PlainLoan& loan : m_centre->loans())
            moments << loan.lentAt;
        for (QDate day = question.period.from; day <= question.period.until; day = day.addDays(1))
            moments << m_centre->beginOf(day);
        PlainCells expected;
        for (const qint64 moment : moments) {
            if (!inPeriod(m_centre->local(moment).date(), question.period))
                continue;
            PlainCells now;
            for (const PlainLoan& loan : m_centre->loans()) {
                if (loan.lentAt > moment || loan.returnedAt.value_or(m_centre->now()) <= moment)
                    continue;
                for (const PlainPlace& place : placesOf(question, m_centre->local(moment), *m_centre, loan))
                    now[place] += 1;
            }
            for (auto cell = now.begin(); cell != now.end(); ++cell)
                expected[cell.key()] = std::max(expected[cell.key()], *cell);
        }
        compareFigures(m_centre->store(), question, m_centre->scope(), expected);
    }

    void overdueLoansAreThoseThatCameLate_data()
    {
        QTest::addColumn<QStringList>("by");
        for (const char* one : {"year", "month", "weekday", "hour", "category", "rule", "organization"})
            QTest::newRow(one) << QStringList{QString::fromLatin1(one)};
        QTest::newRow("nothing") << QStringList{};
    }
    void overdueLoansAreThoseThatCameLate()
    {
        QFETCH(QStringList, by);
        const QString format = u"yyyy-MM-ddTHH:mm"_s;
        const QString now = m_centre->local(m_centre->now()).toString(format);
        FigureQuestion rate = questionOf(u"overdue_rate"_s, by);
        PlainCells late;
        PlainCells due;
        PlainCells days;
        for (const PlainLoan& loan : m_centre->loans()) {
            if (loan.due.isEmpty() || loan.due >= now)
                continue;
            const QString back = loan.returnedAt ? m_centre->local(*loan.returnedAt).toString(format) : now;
            const auto wall = [&](const QString& text) {
                return QDateTime(QDate::fromString(text.left(10), Qt::ISODate),
                                 QTime::fromString(text.mid(11), u"HH:mm"_s), Qt::UTC);
            };
            for (const PlainPlace& place : placesOf(rate, wall(loan.due), *m_centre, loan)) {
                due[place] += 1;
                late[place] += back > loan.due ? 1 : 0;
                days[place] += back > loan.due ? double(wall(loan.due).secsTo(wall(back))) / 86400 : 0;
            }
        }
        PlainCells rates;
        for (auto cell = due.begin(); cell != due.end(); ++cell)
            rates[cell.key()] = late[cell.key()] / *cell * 100;
        compareFigures(m_centre->store(), rate, m_centre->scope(), rates, true);
        compareFigures(m_centre->store(), questionOf(u"days_overdue"_s, by), m_centre->scope(), days);
    }

    void rowsBehindAreAsManyAsTheValueSays_data()
    {
        QTest::addColumn<QString>("measure");
        QTest::addColumn<QStringList>("by");
        for (const char* measure : {"loans", "borrowers", "devices_lent"}) {
            for (const char* by : {"month", "category", "group", "study_year", "hour"})
                QTest::addRow("%s by %s", measure, by)
                    << QString::fromLatin1(measure) << QStringList{QString::fromLatin1(by)};
        }
        QTest::newRow("loans by weekday and hour") << u"loans"_s << QStringList{u"weekday"_s, u"hour"_s};
        QTest::newRow("peak by month") << u"peak_out"_s << QStringList{u"month"_s};
    }
    void rowsBehindAreAsManyAsTheValueSays()
    {
        QFETCH(QString, measure);
        QFETCH(QStringList, by);
        compareRows(m_centre->store(), questionOf(measure, by), m_centre->scope());
    }

    void whatIsOpenAndOverdueNowIsCounted()
    {
        const QString now = m_centre->local(m_centre->now()).toString(u"yyyy-MM-ddTHH:mm"_s);
        PlainCells out;
        PlainCells overdue;
        PlainCells today;
        for (const PlainLoan& loan : m_centre->loans()) {
            if (loan.returnedAt)
                continue;
            out[{}] += 1;
            overdue[{}] += !loan.due.isEmpty() && loan.due < now ? 1 : 0;
            today[{}] += loan.due.left(10) == now.left(10) ? 1 : 0;
        }
        compareFigures(m_centre->store(), questionOf(u"out_now"_s), m_centre->scope(), out);
        compareFigures(m_centre->store(), questionOf(u"overdue_now"_s), m_centre->scope(), overdue);
        compareFigures(m_centre->store(), questionOf(u"due_today"_s), m_centre->scope(), today);
    }

    void overruledRulesAreCounted()
    {
        PlainCells expected;
        for (const PlainLoan& loan : m_centre->loans()) {
            if (loan.overridden)
                expected[{m_centre->timeKey(m_centre->local(loan.lentAt), u"year"_s), {}}] += 1;
        }
        compareFigures(m_centre->store(), questionOf(u"overrides"_s, {u"year"_s}), m_centre->scope(),
                       expected);
    }

    void whatWasReadServesUntilSomebodyWrites()
    {
        const auto scope = FigureScope::of(m_centre->store().reader(), m_centre->now());
        VERIFY_DONE(scope);
        QVERIFY(scope->memory);
        const auto before = ask(m_centre->store().reader(), questionOf(u"loans"_s), *scope);
        VERIFY_DONE(before);
        QCOMPARE(*before->total, double(m_centre->loans().size()));
        const PlainLoan& loan = m_centre->loans().constFirst();
        const qint64 added = m_centre->store().ids().nextValue();
        AddRecord again{u"loan"_s,
                        added,
                        {{"device"_L1, QString::number(loan.device)},
                         {"borrower"_L1, QString::number(loan.borrower)},
                         {"visit"_L1, "1"_L1},
                         {"lent_at"_L1, QString::number(loan.lentAt - 10)},
                         {"returned_at"_L1, QString::number(loan.lentAt - 5)}}};
        VERIFY_DONE(m_centre->store().perform(again));
        QCOMPARE(*ask(m_centre->store().reader(), questionOf(u"loans"_s), *scope)->total, *before->total + 1);
        VERIFY_DONE(m_centre->store().undo());
        QCOMPARE(*ask(m_centre->store().reader(), questionOf(u"loans"_s), *scope)->total, *before->total);
    }

    void whatIsWrittenWhileLoansAreReadIsNotMissed()
    {
        Connection& reader = m_centre->store().reader();
        FigureMemory memory;
        const auto state = FigureMemory::stateOf(reader);
        VERIFY_DONE(state);
        const auto read = LoanTable::read(reader, {});
        VERIFY_DONE(read);
        const PlainLoan& loan = m_centre->loans().constFirst();
        const AddRecord again{u"loan"_s,
                              m_centre->store().ids().nextValue(),
                              {{"device"_L1, QString::number(loan.device)},
                               {"borrower"_L1, QString::number(loan.borrower)},
                               {"visit"_L1, "1"_L1},
                               {"lent_at"_L1, QString::number(loan.lentAt - 10)},
                               {"returned_at"_L1, QString::number(loan.lentAt - 5)}}};
        VERIFY_DONE(m_centre->store().perform(again));
        memory.keep(*state, *read);
        QVERIFY(memory.loans(*state) == *read);
        QVERIFY(!memory.loans(*FigureMemory::stateOf(reader)));
        VERIFY_DONE(m_centre->store().undo());
    }

    void whoCancelsIsHeard()
    {
        FigureScope scope = m_centre->scope();
        scope.isCancelled = [] { return true; };
        VERIFY_FAILS(ask(m_centre->store().reader(), questionOf(u"days_lent"_s), scope),
                     ErrorCode::Cancelled);
    }

private:
    void compareCounts(const FigureQuestion& question)
    {
        QHash<PlainPlace, Things> met;
        for (const PlainLoan& loan : m_centre->loans()) {
            const QDateTime local = m_centre->local(loan.lentAt);
            if (!inPeriod(local.date(), question.period))
                continue;
            const qint64 thing = question.measure == "loans"_L1 ? loan.id
                : question.measure == "borrowers"_L1            ? loan.borrower
                                                                : loan.device;
            for (const PlainPlace& place : placesOf(question, local, *m_centre, loan))
                met[place] << thing;
        }
        PlainCells expected;
        for (auto cell = met.begin(); cell != met.end(); ++cell)
            expected[cell.key()] = double(cell->size());
        compareFigures(m_centre->store(), question, m_centre->scope(), expected);
    }

    std::unique_ptr<LendingCentre> m_centre;
    int m_seed = 0;
};

QTEST_MAIN(TestLendingCounts)
#include "tst_lendingcounts.moc"
