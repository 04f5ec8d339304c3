// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked about units, demand, faults and bookings against counts that go day by day.
#include "models/lending/booking/reservationactions.h"
#include "models/lending/loanactions.h"
#include "models/store/recordactions.h"
#include "tests/statistics/figurecheck.h"
#include "tests/statistics/lendingcentre.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

namespace {

struct Life {
    QDate from;
    QDate left; ///< the first day without it; invalid: it is still there
    QDate unusable;
};

bool lives(QDate day, QDate from, QDate end)
{
    return day >= from && (!end.isValid() || day < end);
}

FigureQuestion questionOf(const QString& measure, const QStringList& by = {})
{
    FigureQuestion question;
    question.measure = measure;
    question.by = by;
    return question;
}

} // namespace

class TestLendingDevices : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<int>("seed");
        QTest::newRow("no changes of clocks") << QByteArray("Asia/Shanghai") << 11;
        QTest::newRow("changes of clocks") << QByteArray("America/Los_Angeles") << 12;
    }
    void init()
    {
        QFETCH_GLOBAL(QByteArray, zone);
        QFETCH_GLOBAL(int, seed);
        if (!m_centre || m_seed != seed)
            m_centre = std::make_unique<LendingCentre>(zone, static_cast<quint64>(seed));
        m_seed = seed;
    }

    void utilisationIsTheShareOfDays_data()
    {
        QTest::addColumn<QStringList>("by");
        QTest::addColumn<bool>("weekdays");
        for (const bool weekdays : {false, true}) {
            for (const char* one :
                 {"year", "month", "weekday", "day", "category", "model", "device", "place"})
                QTest::addRow("%s %d", one, weekdays) << QStringList{QString::fromLatin1(one)} << weekdays;
            QTest::addRow("nothing %d", weekdays) << QStringList{} << weekdays;
            QTest::addRow("month, weekday %d", weekdays) << QStringList{u"month"_s, u"weekday"_s} << weekdays;
        }
    }
    void utilisationIsTheShareOfDays()
    {
        QFETCH(QStringList, by);
        QFETCH(bool, weekdays);
        FigureQuestion question = questionOf(weekdays ? u"utilisation_weekdays"_s : u"utilisation"_s, by);
        question.period = {QDate(2025, 2, 20), QDate(2026, 12, 31)};
        PlainCells there;
        PlainCells out;
        eachUnitDay(question.period, [&](const PlainDevice& device, QDate day, bool isOut) {
            if (weekdays && day.dayOfWeek() > 5)
                return;
            for (const PlainPlace& place : placesOf(question, device, day)) {
                there[place] += 1;
                out[place] += isOut ? 1 : 0;
            }
        });
        PlainCells shares;
        for (auto cell = there.begin(); cell != there.end(); ++cell)
            shares[cell.key()] = out[cell.key()] / *cell * 100;
        compareFigures(m_centre->store(), question, m_centre->scope(), shares, true);
    }

    void idleUnitsAndAllUnitsAreCounted_data()
    {
        QTest::addColumn<QStringList>("by");
        for (const char* one : {"year", "month", "category", "model"})
            QTest::newRow(one) << QStringList{QString::fromLatin1(one)};
        QTest::newRow("nothing") << QStringList{};
    }
    void idleUnitsAndAllUnitsAreCounted()
    {
        QFETCH(QStringList, by);
        QHash<PlainPlace, QSet<qint64>> there;
        QHash<PlainPlace, QSet<qint64>> out;
        const FigureQuestion idle = questionOf(u"idle_devices"_s, by);
        eachUnitDay({}, [&](const PlainDevice& device, QDate day, bool isOut) {
            for (const PlainPlace& place : placesOf(idle, device, day)) {
                there[place] << device.id;
                if (isOut)
                    out[place] << device.id;
            }
        });
        PlainCells units;
        PlainCells idleUnits;
        for (auto cell = there.begin(); cell != there.end(); ++cell) {
            units[cell.key()] = double(cell->size());
            idleUnits[cell.key()] = double(cell->size() - out[cell.key()].size());
        }
        compareFigures(m_centre->store(), questionOf(u"units"_s, by), m_centre->scope(), units);
        compareFigures(m_centre->store(), idle, m_centre->scope(), idleUnits);
        compareRows(m_centre->store(), idle, m_centre->scope());
        compareRows(m_centre->store(), questionOf(u"units"_s, by), m_centre->scope());
    }

    void theInventoryIsThatOfTheEnd_data()
    {
        QTest::addColumn<QStringList>("by");
        for (const char* one : {"year", "month", "category", "condition", "place"})
            QTest::newRow(one) << QStringList{QString::fromLatin1(one)};
        QTest::newRow("nothing") << QStringList{};
    }
    void theInventoryIsThatOfTheEnd()
    {
        QFETCH(QStringList, by);
        const FigureQuestion question = questionOf(u"devices"_s, by);
        const QDate today = m_centre->local(m_centre->now()).date();
        PlainCells devices;
        PlainCells value;
        for (QDate day(2024, 1, 1); day <= today; day = day.addDays(1)) {
            // The last day of its group, or today.
            const QString key = by.isEmpty() || !isTime(by.first()) ? u"all"_s : timeKey(day, by.first());
            const QString next =
                by.isEmpty() || !isTime(by.first()) ? u"all"_s : timeKey(day.addDays(1), by.first());
            if (day != today && key == next)
                continue;
            for (const PlainDevice& device : m_centre->devices()) {
                const Life life = lifeOf(device);
                if (!lives(day, life.from, life.left))
                    continue;
                for (const PlainPlace& place : placesOf(question, device, day)) {
                    devices[place] += 1;
                    value[place] += double(device.price) / 100;
                }
            }
        }
        compareFigures(m_centre->store(), question, m_centre->scope(), devices);
        compareFigures(m_centre->store(), questionOf(u"device_value"_s, by), m_centre->scope(), value);
        compareRows(m_centre->store(), question, m_centre->scope());
    }

    void pricesOfSeveralCurrenciesAreNotAddedUp()
    {
        const qint64 device = m_centre->devices().constFirst().id;
        VERIFY_DONE(m_centre->store().perform(EditRecords{u"device"_s,
                                                          {device},
                                                          {{"currency"_L1, u"EUR"_s},
                                                           {"price_minor"_L1, u"4200"_s},
                                                           {"archived"_L1, u"0"_s},
                                                           {"condition"_L1, u"good"_s}}}));
        const auto mixed = ask(m_centre->store().reader(), questionOf(u"device_value"_s), m_centre->scope());
        VERIFY_DONE(mixed);
        QVERIFY(!mixed->total);
        const auto answer = ask(m_centre->store().reader(), questionOf(u"device_value"_s, {u"currency"_s}),
                                m_centre->scope());
        VERIFY_DONE(answer);
        QCOMPARE(answer->axes[0].groups.size(), 2);
        VERIFY_DONE(m_centre->store().undo());
    }

    void notesOnDevicesAreCounted()
    {
        PlainCells lost;
        PlainCells damaged;
        for (const PlainDevice& device : m_centre->devices()) {
            if (!device.markedAt)
                continue;
            const PlainPlace place(timeKey(m_centre->local(*device.markedAt).date(), u"month"_s), {});
            lost[place] += device.condition == "lost"_L1 ? 1 : 0;
            damaged[place] += device.condition == "broken"_L1 || device.condition == "withdrawn"_L1 ? 1 : 0;
        }
        compareFigures(m_centre->store(), questionOf(u"losses"_s, {u"month"_s}), m_centre->scope(), lost);
        compareFigures(m_centre->store(), questionOf(u"damages"_s, {u"month"_s}), m_centre->scope(), damaged);
        compareRows(m_centre->store(), questionOf(u"damages"_s, {u"month"_s}), m_centre->scope());
    }

    void aRepairEndsTheDamageBeforeIt()
    {
        const qint64 now = m_centre->now();
        const PlainDevice& device = m_centre->devices().constLast();
        mark(device.id, u"broken"_s, now - 10 * 86400);
        mark(device.id, u"broken"_s, now - 8 * 86400);
        mark(device.id, u"good"_s, now - 4 * 86400);
        mark(device.id, u"good"_s, now - 3 * 86400); // was well already
        FigureQuestion repairs = questionOf(u"repairs"_s);
        repairs.where = {{u"device"_s, {device.tag}}};
        compareFigures(m_centre->store(), repairs, m_centre->scope(), {{{}, 1.0}});
        repairs.measure = u"repair_time"_s;
        compareFigures(m_centre->store(), repairs, m_centre->scope(), {{{}, 6.0}}, true);
        for (int i = 0; i < 4; ++i)
            VERIFY_DONE(m_centre->store().undo());
    }

    void bookingsAreCountedByWhatBecameOfThem();
    void aModelThatRanOutIsToBeBought();

private:
    static bool isTime(const QString& dimension)
    {
        return QStringList{u"year"_s, u"month"_s, u"weekday"_s, u"day"_s}.contains(dimension);
    }
    static QString timeKey(QDate day, const QString& dimension)
    {
        return LendingCentre::timeKey(QDateTime(day, QTime(12, 0), Qt::UTC), dimension);
    }
    QList<PlainPlace> placesOf(const FigureQuestion& question, const PlainDevice& device, QDate day) const
    {
        const auto keysOf = [&](qsizetype axis) {
            if (axis >= question.by.size())
                return QStringList{QString()};
            return isTime(question.by[axis]) ? QStringList{timeKey(day, question.by[axis])}
                                             : m_centre->keys(device, question.by[axis]);
        };
        QList<PlainPlace> places;
        for (const QString& a : keysOf(0)) {
            for (const QString& b : keysOf(1))
                places << PlainPlace(a, b);
        }
        return places;
    }
    Life lifeOf(const PlainDevice& device) const
    {
        const QDate today = m_centre->local(m_centre->now()).date();
        Life life{device.bought.isEmpty() ? today : QDate::fromString(device.bought, Qt::ISODate), {}, {}};
        QDate lastBack;
        for (const PlainLoan& loan : m_centre->loans()) {
            if (loan.device != device.id)
                continue;
            life.from = std::min(life.from, m_centre->local(loan.lentAt).date());
            if (loan.returnedAt)
                lastBack = std::max(lastBack, m_centre->local(*loan.returnedAt).date());
        }
        const bool gone = QStringList{u"broken"_s, u"lost"_s, u"withdrawn"_s}.contains(device.condition);
        if (!gone && !device.archived)
            return life;
        const QDate marked = device.archived ? today : m_centre->local(*device.markedAt).date();
        life.unusable = std::max(marked, lastBack).addDays(1);
        if (device.archived || device.condition != "broken"_L1)
            life.left = life.unusable;
        return life;
    }
    /// Calls \p visit(device, day, is it out) for each day of each unit that is to be lent, since the first
    /// loan.
    template <typename Visit>
    void eachUnitDay(const FigurePeriod& period, Visit&& visit) const
    {
        QDate first;
        for (const PlainLoan& loan : m_centre->loans()) {
            const QDate day = m_centre->local(loan.lentAt).date();
            first = first.isValid() ? std::min(first, day) : day;
        }
        if (period.from.isValid())
            first = std::max(first, period.from);
        QDate last = m_centre->local(m_centre->now()).date();
        if (period.until.isValid())
            last = std::min(last, period.until);
        for (const PlainDevice& device : m_centre->devices()) {
            const Life life = lifeOf(device);
            if (!device.lendable || device.staysHere)
                continue;
            for (QDate day = first; day <= last; day = day.addDays(1)) {
                if (!lives(day, life.from, life.unusable))
                    continue;
                const bool isOut = std::any_of(
                    m_centre->loans().begin(), m_centre->loans().end(), [&](const PlainLoan& loan) {
                        const QDate back = loan.returnedAt ? m_centre->local(*loan.returnedAt).date() : last;
                        return loan.device == device.id && m_centre->local(loan.lentAt).date() <= day
                            && day <= back;
                    });
                visit(device, day, isOut);
            }
        }
    }
    void mark(qint64 device, const QString& condition, qint64 at)
    {
        MarkDevice note;
        note.note = m_centre->store().ids().nextValue();
        note.device = DeviceId{device};
        note.at = at;
        note.condition = condition;
        note.text = u"seen"_s;
        VERIFY_DONE(m_centre->store().perform(note));
    }

    std::unique_ptr<LendingCentre> m_centre;
    int m_seed = 0;
};

void TestLendingDevices::bookingsAreCountedByWhatBecameOfThem()
{
    Store& store = m_centre->store();
    const QString person = QString::number(m_centre->persons().constFirst().id);
    const QString model = QString::number(m_centre->models().constFirst());
    const auto book = [&](const QString& starts, const QString& ends, const QString& state) {
        const qint64 id = store.ids().nextValue();
        const auto added = store.perform(AddRecord{u"reservation"_s,
                                                   id,
                                                   {{"model"_L1, model},
                                                    {"person"_L1, person},
                                                    {"starts"_L1, starts},
                                                    {"ends"_L1, ends},
                                                    {"state"_L1, state}}});
        if (!added)
            qFatal("%s %s", qPrintable(added.error().sentence), qPrintable(added.error().detail));
        return id;
    };
    (void)book(u"2026-08-01T09:00"_s, u"2026-08-02T09:00"_s, u"held"_s);
    (void)book(u"2026-08-01T10:00"_s, u"2026-08-02T09:00"_s, u"cancelled"_s);
    (void)book(u"2027-01-05T09:00"_s, u"2027-01-06T09:00"_s, u"held"_s);
    const qint64 kept = book(u"2026-08-10T09:00"_s, u"2026-08-12T09:00"_s, u"held"_s);
    const PlainLoan& loan = m_centre->loans().constFirst();
    VERIFY_DONE(
        store.perform(EditRecords{u"loan"_s, {loan.id}, {{"reservation"_L1, QString::number(kept)}}}));
    compareFigures(store, questionOf(u"reservations"_s, {u"outcome"_s}), m_centre->scope(),
                   {{{u"unfulfilled"_s, {}}, 1},
                    {{u"cancelled"_s, {}}, 1},
                    {{u"open"_s, {}}, 1},
                    {{u"fulfilled"_s, {}}, 1}});
    compareFigures(store, questionOf(u"reservations"_s, {u"year"_s}), m_centre->scope(),
                   {{{u"2026"_s, {}}, 2}, {{u"2027"_s, {}}, 1}});
    compareFigures(store, questionOf(u"reservations_fulfilled"_s), m_centre->scope(), {{{}, 1}});
    compareFigures(store, questionOf(u"reservations_unfulfilled"_s), m_centre->scope(), {{{}, 1}});
    // The booking was made now, by the clock of the test.
    compareFigures(store, questionOf(u"waiting"_s), m_centre->scope(),
                   {{{}, double(loan.lentAt - m_centre->now()) / 86400}}, true);
    compareRows(store, questionOf(u"reservations"_s, {u"outcome"_s}), m_centre->scope());
    for (int i = 0; i < 5; ++i)
        VERIFY_DONE(store.undo());
}

void TestLendingDevices::aModelThatRanOutIsToBeBought()
{
    Store& store = m_centre->store();
    const auto addOf = [&](const QString& table, const QJsonObject& values) {
        const qint64 id = store.ids().nextValue();
        const auto added = store.perform(AddRecord{table, id, values});
        if (!added)
            qFatal("%s %s", qPrintable(added.error().sentence), qPrintable(added.error().detail));
        return id;
    };
    const QString model = QString::number(addOf(u"model"_s, {{"name"_L1, "Rare"_L1}}));
    for (const char* tag : {"R-1", "R-2"})
        (void)addOf(u"device"_s,
                    {{"asset_tag"_L1, QString::fromLatin1(tag)},
                     {"model"_L1, model},
                     {"purchased_on"_L1, "2025-01-01"_L1}});
    FigureQuestion scarce = questionOf(u"scarce_models"_s);
    scarce.where = {{u"model"_s, {model}}};
    FigureQuestion missing = scarce;
    missing.measure = u"missing_units"_s;
    compareFigures(store, scarce, m_centre->scope(), {{{}, 0}});
    (void)addOf(u"reservation"_s,
                {{"model"_L1, model},
                 {"count"_L1, "2"_L1},
                 {"person"_L1, QString::number(m_centre->persons().constFirst().id)},
                 {"starts"_L1, "2026-10-01T09:00"_L1},
                 {"ends"_L1, "2026-10-03T09:00"_L1}});
    compareFigures(store, scarce, m_centre->scope(), {{{}, 1}});
    compareFigures(store, missing, m_centre->scope(), {{{}, 0}});
    (void)addOf(u"reservation"_s,
                {{"model"_L1, model},
                 {"count"_L1, "3"_L1},
                 {"person"_L1, QString::number(m_centre->persons().constLast().id)},
                 {"starts"_L1, "2026-10-02T09:00"_L1},
                 {"ends"_L1, "2026-10-02T10:00"_L1}});
    compareFigures(store, missing, m_centre->scope(), {{{}, 3}});
    missing.by = {u"month"_s};
    compareFigures(store, missing, m_centre->scope(), {{{u"2026-10"_s, {}}, 3}});
    missing.by = {};
    const auto rows = rowsBehind(store.reader(), missing, {}, m_centre->scope());
    VERIFY_DONE(rows);
    QCOMPARE(rows->table, u"model"_s);
    QCOMPARE(rows->ids, QList<qint64>{model.toLongLong()});
    for (int i = 0; i < 5; ++i)
        VERIFY_DONE(store.undo());
}

QTEST_MAIN(TestLendingDevices)
#include "tst_lendingdevices.moc"
