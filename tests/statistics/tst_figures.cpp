// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/statistics/factlist.h"
#include "tests/statistics/oddcentre.h"
#include "tests/testkit/verify.h"

#include <QtTest/QtTest>

#include <cmath>

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

namespace {

using Place = QPair<QString, QString>;
using Expected = QMap<Place, std::optional<double>>;

} // namespace

/// Every measure by every dimension against a count row by row, on rows that nobody would enter so.
class TestFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void everyMeasureByEveryDimension();
    void academicYearsBeginInSeptember();
    void randomQuestionsAreAnsweredAlike();
    void cumulatedValuesCountEachPersonOnce();
    void whatStandsBehindIsAsManyAsTheValue();
    void restIsCountedAnew();
    void yearBeforeIsComparedMonthByMonth();
    void openPeriodIsComparedUntilToday();
    void periodBeforeHasAsManyMonths();
    void cancelledCountingIsToldSo();

private:
    [[nodiscard]] FigureScope scope() const { return {m_centre->now(), m_centre->zone(), {}}; }
    [[nodiscard]] const QList<CountedThing>& things(const FigureQuestion& question);
    [[nodiscard]] bool isMeant(const CountedThing& thing, const FigureQuestion& question) const;
    [[nodiscard]] std::optional<double> valueOf(const QList<const CountedThing*>& things,
                                                const QString& measure) const;
    [[nodiscard]] Expected expected(const FigureQuestion& question, std::optional<double>& total);
    [[nodiscard]] QString difference(const FigureQuestion& question);
    [[nodiscard]] QString any(const QStringList& words)
    {
        return words[int(m_random.bounded(int(words.size())))];
    }
    [[nodiscard]] FigureQuestion randomQuestion();

    std::unique_ptr<OddCentre> m_centre;
    std::unique_ptr<RowByRow> m_rows;
    QByteArray m_zone;
    QHash<QString, QList<CountedThing>> m_things;
    QRandomGenerator m_random{7};
};

void TestFigures::initTestCase_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<quint32>("seed");
    QTest::newRow("Shanghai") << QByteArray("Asia/Shanghai") << quint32(11);
    QTest::newRow("Los Angeles") << QByteArray("America/Los_Angeles") << quint32(12);
    QTest::newRow("UTC") << QByteArray("UTC") << quint32(13);
}

void TestFigures::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    QFETCH_GLOBAL(QByteArray, zone);
    QFETCH_GLOBAL(quint32, seed);
    if (m_zone == zone)
        return;
    m_zone = zone;
    m_centre = std::make_unique<OddCentre>(zone, seed);
    m_rows = std::make_unique<RowByRow>(m_centre->reader(), m_centre->zone(), m_centre->now());
    m_things.clear();
}

const QList<CountedThing>& TestFigures::things(const FigureQuestion& question)
{
    QStringList named = question.by;
    for (const FigureFilter& filter : question.where)
        named << filter.dimension;
    const QString key =
        u"%1/%2/%3"_s.arg(question.measure).arg(named.contains(u"role"_s)).arg(named.contains(u"state"_s));
    if (!m_things.contains(key))
        m_things.insert(key, m_rows->things(question.measure, named));
    return m_things[key];
}

bool TestFigures::isMeant(const CountedThing& thing, const FigureQuestion& question) const
{
    const FigurePeriod& period = question.period;
    if ((period.from.isValid() || period.until.isValid()) && !thing.day.isValid())
        return false;
    if ((period.from.isValid() && thing.day < period.from)
        || (period.until.isValid() && thing.day > period.until))
        return false;
    for (const FigureFilter& filter : question.where) {
        bool found = false;
        for (const QString& key : m_rows->keys(thing, filter.dimension, question.academicYears))
            found = found || filter.keys.contains(key);
        if (found == filter.except)
            return false;
    }
    return true;
}

std::optional<double> TestFigures::valueOf(const QList<const CountedThing*>& all,
                                           const QString& measure) const
{
    QSet<QString> different;
    double amount = 0;
    double over = 0;
    for (const CountedThing* one : all) {
        amount += one->amount;
        over += one->over;
        if (!one->thing.isEmpty())
            different << one->thing;
    }
    if (RowByRow::countsDifferentThings(measure))
        return double(different.size());
    if (!RowByRow::divides(measure))
        return amount;
    if (over == 0)
        return std::nullopt;
    return amount / over * (measureOf(measure)->unit == FigureUnit::Percent ? 100.0 : 1.0);
}

Expected TestFigures::expected(const FigureQuestion& question, std::optional<double>& total)
{
    QMap<Place, QList<const CountedThing*>> groups;
    QList<const CountedThing*> all;
    const auto keys = [&](const CountedThing& thing, int at) {
        if (at >= question.by.size())
            return QStringList{QString()};
        QStringList found = m_rows->keys(thing, question.by[at], question.academicYears);
        for (const FigureFilter& filter : question.where) {
            if (filter.dimension == question.by[at] && !filter.except)
                found.removeIf([&](const QString& key) { return !filter.keys.contains(key); });
        }
        return found;
    };
    for (const CountedThing& thing : things(question)) {
        if (!isMeant(thing, question))
            continue;
        all << &thing;
        for (const QString& first : keys(thing, 0)) {
            for (const QString& second : keys(thing, 1))
                groups[{first, second}] << &thing;
        }
    }
    total = valueOf(all, question.measure);
    Expected values;
    for (auto group = groups.begin(); group != groups.end(); ++group)
        values[group.key()] = valueOf(group.value(), question.measure);
    return values;
}

/// Empty where the engine and the loops agree.
QString TestFigures::difference(const FigureQuestion& question)
{
    const auto answer = ask(m_centre->reader(), question, scope());
    if (!answer)
        return QString::fromUtf8(why(answer));
    std::optional<double> total;
    Expected values = expected(question, total);
    const auto same = [](const std::optional<double>& a, const std::optional<double>& b) {
        return a.has_value() == b.has_value() && (!a || std::abs(*a - *b) < 1e-6);
    };
    const auto text = [](const std::optional<double>& value) {
        return value ? QString::number(*value) : u"none"_s;
    };
    if (!same(answer->total, total))
        return u"total %1 instead of %2"_s.arg(text(answer->total), text(total));
    for (qsizetype i = 0; i < (answer->axes.isEmpty() ? 0 : answer->axes[0].groups.size()); ++i) {
        for (qsizetype j = 0; j < (answer->axes.size() < 2 ? 1 : answer->axes[1].groups.size()); ++j) {
            const Place place{answer->axes[0].groups[i].key,
                              answer->axes.size() < 2 ? QString() : answer->axes[1].groups[j].key};
            const bool known = values.contains(place);
            const std::optional<double> wanted = known ? values.take(place)
                : RowByRow::divides(question.measure)  ? std::nullopt
                                                       : std::optional(0.0);
            if (!same(answer->at(i, j), wanted))
                return u"%1, %2: %3 instead of %4"_s.arg(place.first, place.second, text(answer->at(i, j)),
                                                         text(wanted));
        }
    }
    for (auto left = values.begin(); left != values.end(); ++left) {
        if (!answer->axes.isEmpty() && left.value().value_or(0.0) != 0.0)
            return u"%1, %2 is missing"_s.arg(left.key().first, left.key().second);
    }
    return {};
}

void TestFigures::everyMeasureByEveryDimension()
{
    for (const QString& measure : RowByRow::measures()) {
        const auto known = measureOf(measure);
        QVERIFY2(known, qPrintable(measure));
        FigureQuestion question;
        question.measure = measure;
        QCOMPARE(difference(question), QString());
        for (const QString& dimension : known->dimensions) {
            question.by = {dimension};
            const QString found = difference(question);
            QVERIFY2(found.isEmpty(), qPrintable(measure + u" by "_s + dimension + u": "_s + found));
            const auto groups = groupsOf(m_centre->reader(), measure, dimension, scope());
            QVERIFY2(groups.ok(), qPrintable(measure + u' ' + dimension));
        }
    }
}

void TestFigures::academicYearsBeginInSeptember()
{
    for (const QString& measure : {u"participants"_s, u"applications"_s, u"persons"_s, u"hours"_s}) {
        FigureQuestion question{measure, {u"year"_s}};
        question.academicYears = true;
        QCOMPARE(difference(question), QString());
        question.where = {{u"year"_s, {u"2023-2024"_s}, false}};
        QCOMPARE(difference(question), QString());
        question.where = {{u"year"_s, {u"2023-2024"_s, u"2025-2026"_s}, true}};
        QCOMPARE(difference(question), QString());
    }
}

FigureQuestion TestFigures::randomQuestion()
{
    FigureQuestion question;
    question.measure = any(RowByRow::measures());
    const QStringList dimensions = measureOf(question.measure)->dimensions;
    for (int i = int(m_random.bounded(3)); i > 0; --i)
        question.by << any(dimensions);
    question.by.removeDuplicates();
    for (int i = int(m_random.bounded(3)); i > 0; --i) {
        FigureFilter filter{any(dimensions), {}, m_random.bounded(2) == 0};
        const auto& all = things(question);
        for (int key = int(1 + m_random.bounded(3)); key > 0 && !all.isEmpty(); --key)
            filter.keys += m_rows->keys(all[int(m_random.bounded(int(all.size())))], filter.dimension, false);
        if (!filter.keys.isEmpty())
            question.where << filter;
    }
    if (m_random.bounded(3) == 0)
        question.period.from = QDate(2023, 1, 1).addDays(int(m_random.bounded(700)));
    if (m_random.bounded(3) == 0)
        question.period.until = QDate(2025, 1, 1).addDays(int(m_random.bounded(700)));
    return question;
}

void TestFigures::randomQuestionsAreAnsweredAlike()
{
    for (int i = 0; i < 250; ++i) {
        const FigureQuestion question = randomQuestion();
        const QString found = difference(question);
        QVERIFY2(found.isEmpty(),
                 qPrintable(found + u' ' + QString::fromUtf8(QJsonDocument(toJson(question)).toJson())));
    }
}

void TestFigures::cumulatedValuesCountEachPersonOnce()
{
    for (const QString& measure :
         {u"persons"_s, u"universities"_s, u"participants"_s, u"completion"_s, u"hours"_s}) {
        for (const QString& time : {u"year"_s, u"month"_s}) {
            FigureQuestion question{measure, {time}};
            question.cumulated = true;
            const auto answer = ask(m_centre->reader(), question, scope());
            VERIFY_DONE(answer);
            const QList<FigureGroup>& groups = answer->axes[0].groups;
            QVERIFY(!groups.isEmpty());
            for (qsizetype i = 0; i < groups.size(); ++i) {
                QList<const CountedThing*> before;
                for (const CountedThing& thing : things(question)) {
                    const QString key = m_rows->keys(thing, time, false).first();
                    if (!key.isEmpty() && key <= groups[i].key)
                        before << &thing;
                }
                const auto wanted = valueOf(before, measure);
                QCOMPARE(answer->at(i).has_value(), wanted.has_value());
                QVERIFY2(!wanted || std::abs(*answer->at(i) - *wanted) < 1e-6,
                         qPrintable(measure + groups[i].key));
                const auto rows = rowsBehind(m_centre->reader(), question, {groups[i].key}, scope());
                VERIFY_DONE(rows);
                if (RowByRow::countsDifferentThings(measure))
                    QCOMPARE(double(rows->ids.size()), *answer->at(i));
            }
        }
    }
    FigureQuestion crossed{u"persons"_s, {u"kind"_s, u"year"_s}};
    crossed.cumulated = true;
    const auto answer = ask(m_centre->reader(), crossed, scope());
    VERIFY_DONE(answer);
    for (qsizetype i = 0; i < answer->axes[0].groups.size(); ++i) {
        for (qsizetype j = 1; j < answer->axes[1].groups.size(); ++j)
            QVERIFY(*answer->at(i, j) >= *answer->at(i, j - 1));
    }
}

void TestFigures::whatStandsBehindIsAsManyAsTheValue()
{
    for (const QString& measure : RowByRow::measures()) {
        if (RowByRow::divides(measure) || measure == "hours"_L1)
            continue;
        const QStringList dimensions = measureOf(measure)->dimensions;
        for (const QString& dimension : dimensions) {
            const FigureQuestion question{measure, {dimension}};
            const auto answer = ask(m_centre->reader(), question, scope());
            VERIFY_DONE(answer);
            const auto behindTotal = rowsBehind(m_centre->reader(), question, {}, scope());
            VERIFY_DONE(behindTotal);
            QCOMPARE(double(behindTotal->rows.size()), *answer->total);
            for (qsizetype i = 0; i < qMin<qsizetype>(answer->axes[0].groups.size(), 5); ++i) {
                const auto rows =
                    rowsBehind(m_centre->reader(), question, {answer->axes[0].groups[i].key}, scope());
                VERIFY_DONE(rows);
                QVERIFY2(double(rows->rows.size()) == *answer->at(i),
                         qPrintable(u"%1 by %2 %3: %4 rows, %5"_s
                                        .arg(measure, dimension, answer->axes[0].groups[i].key)
                                        .arg(rows->rows.size())
                                        .arg(*answer->at(i))));
                QCOMPARE(rows->ids.size(), rows->rows.size());
                QVERIFY(!rows->title.isEmpty());
                for (const QVariantList& row : rows->rows)
                    QCOMPARE(row.size(), rows->header.size());
            }
        }
    }
    const auto few = rowsBehind(m_centre->reader(), {u"participants"_s, {}}, {}, scope(), 3);
    VERIFY_DONE(few);
    QCOMPARE(few->rows.size(), 3);
    QVERIFY(few->isCut);
}

void TestFigures::restIsCountedAnew()
{
    for (const QString& measure : {u"persons"_s, u"participants"_s, u"activities"_s}) {
        for (const QString& dimension : {u"activity"_s, u"host"_s, u"kind"_s}) {
            FigureQuestion question{measure, {dimension}};
            question.most = 2;
            const auto answer = ask(m_centre->reader(), question, scope());
            VERIFY_DONE(answer);
            const QList<FigureGroup> groups = answer->axes[0].groups;
            QCOMPARE(groups.size(), 3);
            QVERIFY(groups[2].isRest && !groups[1].isRest);
            FigureQuestion others{measure, {}, {{dimension, {groups[0].key, groups[1].key}, true}}};
            const auto rest = ask(m_centre->reader(), others, scope());
            VERIFY_DONE(rest);
            QCOMPARE(answer->at(2), rest->total);
            question.by << u"year"_s;
            others.by = {u"year"_s};
            const auto crossed = ask(m_centre->reader(), question, scope());
            const auto restByYear = ask(m_centre->reader(), others, scope());
            VERIFY_DONE(crossed);
            for (qsizetype i = 0; i < restByYear->axes[0].groups.size(); ++i) {
                for (qsizetype j = 0; j < crossed->axes[1].groups.size(); ++j) {
                    if (crossed->axes[1].groups[j].key == restByYear->axes[0].groups[i].key)
                        QCOMPARE(crossed->at(2, j), restByYear->at(i));
                }
            }
        }
    }
}

void TestFigures::yearBeforeIsComparedMonthByMonth()
{
    for (const QString& measure : {u"applications"_s, u"persons"_s, u"hours"_s}) {
        FigureQuestion question{measure, {u"month"_s}};
        question.period = {{2024, 3, 1}, {2025, 2, 28}};
        question.comparison = FigureComparison::PreviousYear;
        const auto answer = ask(m_centre->reader(), question, scope());
        VERIFY_DONE(answer);
        FigureQuestion before{measure, {u"month"_s}};
        before.period = {{2023, 3, 1}, {2024, 2, 29}};
        std::optional<double> total;
        const Expected wanted = expected(before, total);
        QVERIFY(std::abs(*answer->earlierTotal - *total) < 1e-6);
        double sum = 0;
        for (qsizetype i = 0; i < answer->axes[0].groups.size(); ++i) {
            const QDate month = QDate::fromString(answer->axes[0].groups[i].key + u"-01"_s, Qt::ISODate);
            const auto value = wanted.value({month.addYears(-1).toString(u"yyyy-MM"_s), {}}, 0.0);
            QVERIFY(std::abs(*answer->earlier[i] - *value) < 1e-6);
            sum += *value;
        }
        if (measure != "persons"_L1)
            QVERIFY(std::abs(sum - *total) < 1e-6);
    }
}

void TestFigures::openPeriodIsComparedUntilToday()
{
    FigureQuestion question{u"applications"_s, {u"year"_s}};
    question.period.from = {2025, 1, 1};
    question.comparison = FigureComparison::PreviousYear;
    const QDate today = QDateTime::fromSecsSinceEpoch(m_centre->now(), m_centre->zone()).date();
    const auto answer = ask(m_centre->reader(), question, scope());
    VERIFY_DONE(answer);
    FigureQuestion plain{u"applications"_s, {u"year"_s}};
    plain.period = {{2025, 1, 1}, today};
    std::optional<double> total;
    const Expected now = expected(plain, total);
    QCOMPARE(answer->total, total);
    plain.period = {{2024, 1, 1}, today.addYears(-1)};
    const Expected before = expected(plain, total);
    QCOMPARE(answer->earlierTotal, total);
    QCOMPARE(answer->axes[0].groups.size(), 2);
    for (qsizetype i = 0; i < 2; ++i) {
        const QString key = answer->axes[0].groups[i].key;
        QCOMPARE(answer->at(i), now.value({key, {}}));
        QCOMPARE(answer->earlier[i], before.value({QString::number(key.toInt() - 1), {}}));
        const auto rows = rowsBehind(m_centre->reader(), question, {key}, scope());
        VERIFY_DONE(rows);
        QCOMPARE(double(rows->ids.size()), *answer->at(i));
    }
}

void TestFigures::periodBeforeHasAsManyMonths()
{
    FigureQuestion question{u"participants"_s, {u"organization"_s}};
    question.period = {{2024, 7, 1}, {2024, 12, 31}};
    question.comparison = FigureComparison::PreviousPeriod;
    FigureQuestion before{u"participants"_s, {u"organization"_s}};
    before.period = {{2024, 1, 1}, {2024, 6, 30}};
    const auto answer = ask(m_centre->reader(), question, scope());
    VERIFY_DONE(answer);
    std::optional<double> total;
    const Expected wanted = expected(before, total);
    QCOMPARE(answer->earlierTotal, total);
    for (qsizetype i = 0; i < answer->axes[0].groups.size(); ++i)
        QCOMPARE(answer->earlier[i], wanted.value({answer->axes[0].groups[i].key, {}}, 0.0));
    // Ten days: the ten days before.
    question.period = {{2024, 9, 1}, {2024, 9, 10}};
    before.period = {{2024, 8, 22}, {2024, 8, 31}};
    [[maybe_unused]] const Expected unused = expected(before, total);
    QCOMPARE(ask(m_centre->reader(), question, scope())->earlierTotal, total);
}

void TestFigures::cancelledCountingIsToldSo()
{
    FigureScope cancelled = scope();
    cancelled.isCancelled = [] { return true; };
    VERIFY_FAILS(ask(m_centre->reader(), {u"participants"_s, {u"year"_s}}, cancelled), ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestFigures)
#include "tst_figures.moc"
