// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/settings/openingrecords.h"

#include "models/items/records/recordvalues.h"

#include <QLocale>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct OpeningWords {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::OpeningWords)
};

QJsonObject stretchValues(int weekday, const OpenInterval& stretch)
{
    return {{"weekday"_L1, QString::number(weekday)},
            {"opens"_L1, QString::number(stretch.from)},
            {"closes"_L1, QString::number(stretch.until)}};
}

RecordBatch hoursBatch()
{
    return {u"save"_s, OpeningWords::tr("Opening hours"), u"opening_hours"_s, {}};
}

/// As the file keeps it: 540-720,810-1020.
QString storedHours(const DayHours& hours)
{
    QStringList stretches;
    for (const OpenInterval& stretch : hours)
        stretches << u"%1-%2"_s.arg(stretch.from).arg(stretch.until);
    return stretches.join(u',');
}

DayHours hoursOfStored(const QString& text)
{
    DayHours hours;
    for (const QString& stretch : text.split(u',', Qt::SkipEmptyParts))
        hours << OpenInterval{stretch.section(u'-', 0, 0).toInt(), stretch.section(u'-', 1, 1).toInt()};
    return tidied(hours);
}

} // namespace

Result<WeekHours> readWeekHours(Connection& connection)
{
    WeekHours week;
    KITCAMP_TRY(connection.each("SELECT weekday, opens, closes FROM opening_hours ORDER BY weekday, opens",
                                [&](const Statement& row) {
                                    week[static_cast<size_t>(row.integer(0) - 1)] << OpenInterval{
                                        static_cast<int>(row.integer(1)), static_cast<int>(row.integer(2))};
                                }));
    for (DayHours& hours : week)
        hours = tidied(hours);
    return week;
}

Result<RecordBatch> weekHoursChange(Store& store, const WeekHours& wanted)
{
    KITCAMP_ASSIGN(const WeekHours before, readWeekHours(store.reader()));
    RecordBatch batch = hoursBatch();
    KITCAMP_TRY(
        store.reader().each("SELECT id, weekday FROM opening_hours ORDER BY id", [&](const Statement& row) {
            const auto day = static_cast<size_t>(row.integer(1) - 1);
            if (before[day] != wanted[day])
                batch.remove(u"opening_hours"_s, row.integer(0));
        }));
    for (size_t day = 0; day < wanted.size(); ++day) {
        for (const OpenInterval& stretch : wanted[day]) {
            if (before[day] != wanted[day])
                batch.add(u"opening_hours"_s, store.ids().nextValue(), stretchValues(int(day) + 1, stretch));
        }
    }
    return batch;
}

RecordBatch newWeekHours(const WeekHours& week)
{
    RecordBatch batch = hoursBatch();
    for (size_t day = 0; day < week.size(); ++day) {
        for (const OpenInterval& stretch : week[day])
            batch.add(u"opening_hours"_s, 0, stretchValues(int(day) + 1, stretch));
    }
    return batch;
}

QJsonObject specialDayValues(QDate day, const DayException& exception)
{
    QJsonObject values{{"day"_L1, day.toString(Qt::ISODate)},
                       {"kind"_L1, "closed"_L1},
                       {"follows"_L1, QString()},
                       {"hours"_L1, QString()},
                       {"note"_L1, exception.note}};
    if (exception.kind == DayException::Kind::OtherHours) {
        values.insert("kind"_L1, "other"_L1);
        values.insert("hours"_L1, storedHours(exception.hours));
    } else if (exception.kind == DayException::Kind::AsWeekday) {
        values.insert("kind"_L1, "open"_L1);
        if (exception.weekday > 0)
            values.insert("follows"_L1, QString::number(exception.weekday));
    }
    return values;
}

Result<RecordBatch> specialDaysChange(Store& store, const DayExceptions& days, const QString& title)
{
    QHash<QString, qint64> known;
    KITCAMP_TRY(store.reader().each("SELECT day, id FROM opening_exception", [&](const Statement& row) {
        known.insert(row.text(0), row.integer(1));
    }));
    RecordBatch batch{u"save"_s, title, u"opening_exception"_s, {}};
    for (auto it = days.begin(); it != days.end(); ++it) {
        const QJsonObject values = specialDayValues(it.key(), *it);
        const qint64 id = known.value(values.value("day"_L1).toString());
        if (id == 0) {
            batch.add(u"opening_exception"_s, store.ids().nextValue(), values);
            continue;
        }
        KITCAMP_ASSIGN(const QJsonObject before, readRecord(store, u"opening_exception"_s, id));
        QJsonObject changes;
        for (auto value = values.begin(); value != values.end(); ++value) {
            if (before.value(value.key()) != *value)
                changes.insert(value.key(), *value);
        }
        if (!changes.isEmpty())
            batch.edit(u"opening_exception"_s, id, changes);
    }
    return batch;
}

QString specialDayText(const QJsonObject& values)
{
    const QString kind = values.value("kind"_L1).toString();
    if (kind == "closed"_L1)
        return OpeningWords::tr("closed", "a special day");
    if (kind == "other"_L1)
        return hoursText(hoursOfStored(values.value("hours"_L1).toString()));
    const int weekday = values.value("follows"_L1).toString().toInt();
    return weekday == 0 ? OpeningWords::tr("open", "a special day")
                        : OpeningWords::tr("open as on %1", "%1: a weekday")
                              .arg(QLocale().standaloneDayName(weekday, QLocale::LongFormat));
}

} // namespace kitcamp
