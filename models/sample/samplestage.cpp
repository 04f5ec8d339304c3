// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sample/samplestage.h"

#include "models/store/recordactions.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {
constexpr int saturday = 6;
constexpr int morningMinutes = 180; // 9:00 to 12:00
constexpr int eveningMinutes = 445; // 13:30 to 20:55
constexpr int weekendMinutes = 265; // 13:30 to 17:55
} // namespace

SampleStage::SampleStage(Store& theStore, SettableClock& theClock, SampleData theData, qint64 theEnd,
                         quint32 seed)
    : store(theStore)
    , clock(theClock)
    , data(std::move(theData))
    , zone(data.centre.value("settings"_L1).toObject().value("zone"_L1).toString().toLatin1())
    , end(theEnd)
    , random(seed)
{
}

qint64 SampleStage::at(QDate day, QTime time) const
{
    return QDateTime(day, time, zone).toSecsSinceEpoch();
}

QDate SampleStage::dayOf(qint64 at) const
{
    return QDateTime::fromSecsSinceEpoch(at, zone).date();
}

bool SampleStage::isOpen(QDate day) const
{
    const bool holiday = (day.month() == 10 && day.day() <= 7) || (day.month() == 1 && day.day() <= 3)
        || (day.month() == 5 && day.day() <= 5);
    if (holiday)
        return false;
    for (const QJsonValue& value :
         data.centre.value("specialDays"_L1).toObject().value("days"_L1).toArray()) {
        const QJsonObject special = value.toObject();
        const QDate from = dateOf(special.value("from"_L1));
        const QDate until = special.contains("until"_L1) ? dateOf(special.value("until"_L1)) : from;
        if (special.value("kind"_L1) == "closed"_L1 && day >= from && day <= until)
            return false;
    }
    return true;
}

qint64 SampleStage::openMoment(QDate day)
{
    while (!isOpen(day))
        day = day.addDays(1);
    const bool weekend = day.dayOfWeek() >= saturday;
    const int minute = below(weekend ? weekendMinutes : morningMinutes + eveningMinutes);
    const QTime begin = weekend || minute >= morningMinutes ? QTime(13, 30) : QTime(9, 0);
    const int after = weekend || minute < morningMinutes ? minute : minute - morningMinutes;
    return at(day, begin.addSecs(after * 60 + below(60)));
}

QString SampleStage::reference(const QString& table, const QString& key) const
{
    const qint64 id = ids.value(table + u'/' + key);
    return id ? QString::number(id) : QString();
}

qint64 SampleStage::addTo(RecordBatch& batch, const QString& table, const QString& key,
                          const QJsonObject& values)
{
    const qint64 id = store.ids().nextValue();
    batch.add(table, id, values);
    if (!key.isEmpty())
        ids.insert(table + u'/' + key, id);
    return id;
}

void SampleStage::plan(QDate day, QTime time, SampleScript::Step step)
{
    script.add(std::max(at(day, time), at(opensOn().addDays(1), QTime(9, 0))), std::move(step));
}

void SampleStage::changeOperator()
{
    if (operators.empty())
        return;
    const QDateTime local = QDateTime::fromSecsSinceEpoch(clock.now(), zone);
    const auto shift =
        static_cast<size_t>(local.date().toJulianDay() * 2 + (local.time().hour() >= 13 ? 1 : 0));
    store.setOperator(operators[shift % operators.size()]);
}

Result<void> SampleStage::perform(const Action& action)
{
    changeOperator();
    KITCAMP_TRY(store.performAction(action));
    return {};
}

} // namespace kitcamp
