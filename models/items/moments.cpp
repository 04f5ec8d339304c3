// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/moments.h"

#include "models/lending/rules/localmoment.h"

#include <QCoreApplication>
#include <QLocale>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct Moments {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::Moments)
};

QString clockText(QTime time)
{
    return time.toString(u"HH:mm"_s);
}

} // namespace

QString dayText(QDate day, QDate today)
{
    switch (today.daysTo(day)) {
    case -1:
        return Moments::tr("yesterday");
    case 0:
        return Moments::tr("today");
    case 1:
        return Moments::tr("tomorrow");
    default:
        break;
    }
    return QLocale().toString(day,
                              day.year() == today.year()
                                  ? Moments::tr("ddd d MMM", "format of a day in this year")
                                  : Moments::tr("ddd d MMM yyyy", "format of a day in another year"));
}

QString momentText(const QString& local, QDate today)
{
    if (const auto moment = localMomentFromIso(local))
        return Moments::tr("%1 %2", "%1: day, %2: time of day")
            .arg(dayText(moment->date, today), clockText(moment->time));
    const QDate day = QDate::fromString(local, Qt::ISODate);
    return day.isValid() ? dayText(day, today) : local;
}

QString instantText(qint64 instant, const QTimeZone& zone, QDate today)
{
    const QDateTime at = QDateTime::fromSecsSinceEpoch(instant, zone);
    if (at.date() == today)
        return clockText(at.time());
    return Moments::tr("%1 %2", "%1: day, %2: time of day")
        .arg(dayText(at.date(), today), clockText(at.time()));
}

} // namespace kitcamp
