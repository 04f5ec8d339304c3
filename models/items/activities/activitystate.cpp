// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/activities/activitystate.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct ActivityWords {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::ActivityWords)
};

QString daySql(const QString& alias, QLatin1StringView column, QLatin1StringView outermost)
{
    return u"coalesce(%1.%2,(SELECT substr(%3(ds.starts),1,10) FROM session AS ds WHERE ds.activity=%1.id "
           u"AND "
           "ds.state='planned'))"_s.arg(alias, column, outermost);
}

} // namespace

ActivityState activityState(const QString& stored, const QString& from, const QString& until, QDate today)
{
    if (stored == "cancelled"_L1)
        return ActivityState::Cancelled;
    if (stored != "published"_L1)
        return ActivityState::Draft;
    const QString day = today.toString(Qt::ISODate);
    if (!until.isEmpty() && until < day)
        return ActivityState::Finished;
    return !from.isEmpty() && from <= day ? ActivityState::Running : ActivityState::Published;
}

QString activityStateTitle(ActivityState state)
{
    switch (state) {
    case ActivityState::Draft:
        return ActivityWords::tr("Draft");
    case ActivityState::Published:
        return ActivityWords::tr("Published");
    case ActivityState::Running:
        return ActivityWords::tr("Running");
    case ActivityState::Finished:
        return ActivityWords::tr("Finished");
    case ActivityState::Cancelled:
        return ActivityWords::tr("Cancelled");
    }
    return {};
}

Tone activityStateTone(ActivityState state)
{
    switch (state) {
    case ActivityState::Draft:
        return Tone::Warn;
    case ActivityState::Running:
        return Tone::Ok;
    case ActivityState::Cancelled:
        return Tone::Bad;
    case ActivityState::Finished:
        return Tone::Muted;
    case ActivityState::Published:
        break;
    }
    return Tone::Plain;
}

QString firstDaySql(const QString& alias)
{
    return daySql(alias, "starts_on"_L1, "min"_L1);
}

QString lastDaySql(const QString& alias)
{
    return daySql(alias, "ends_on"_L1, "max"_L1);
}

QString activityDays(const QString& from, const QString& until)
{
    if (from.isEmpty() || until.isEmpty() || from == until)
        return from.isEmpty() ? until : from;
    return u"%1 – %2"_s.arg(from, until);
}

} // namespace kitcamp
