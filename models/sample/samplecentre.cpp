// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sample/samplecentre.h"

#include "models/sample/samplecamps.h"
#include "models/sample/samplecontests.h"
#include "models/sample/sampledevices.h"
#include "models/sample/samplehonours.h"
#include "models/sample/samplehouse.h"
#include "models/sample/samplelending.h"
#include "models/sample/samplemachines.h"
#include "models/sample/samplenextcamp.h"
#include "models/sample/sampleweek.h"
#include "models/store/backup.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct SampleCentre {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::SampleCentre)
};

/// Where thousands of small commits cost least: the file appears at its place as a whole at the end.
QString workFolder()
{
    const QFileInfo memory(u"/dev/shm"_s);
    return (memory.isDir() && memory.isWritable() ? memory.filePath() : QDir::tempPath())
        + u"/kitcamp-sample-XXXXXX"_s;
}

Result<void> play(SampleStage& stage)
{
    SamplePeople people(stage);
    SampleDevices devices(stage);
    SampleDesk desk(stage);
    SampleCalendar calendar(stage);
    SampleActivities activities(stage, people);
    SampleClasses classes(activities, calendar);
    SampleWeek week(activities, classes, calendar);
    SampleContests contests(activities);
    SampleHonours honours(stage);
    SampleMachines machines(activities, calendar);
    SampleCamps camps(activities, desk);
    SampleNextCamp nextCamp(activities);
    SampleLending lending(stage, desk);
    KITCAMP_TRY(furnishSampleHouse(stage));
    scheduleSampleHouse(stage);
    people.schedule();
    devices.schedule();
    calendar.schedule();
    classes.schedule();
    contests.schedule();
    honours.schedule();
    week.schedule();
    machines.schedule();
    camps.schedule();
    nextCamp.schedule();
    lending.scheduleVisits();
    lending.scheduleTroubles();
    lending.scheduleOpenLoans();
    lending.scheduleToday();
    return stage.script.play(stage.clock, stage.end);
}

Result<void> build(const QString& path, const Domain& domain, qint64 end, quint32 seed)
{
    KITCAMP_ASSIGN(SampleData data, SampleData::read());
    SettableClock clock;
    clock.set(dateOf(data.centre.value("opensOn"_L1)).startOfDay(Qt::UTC));
    if (end < clock.now() + 30 * 86400)
        return Error{ErrorCode::Refused,
                     SampleCentre::tr(
                         "The sample centre begins in September 2017, and this computer's clock says that "
                         "this is still to come. Set the clock right."),
                     {},
                     u"clock-too-early"_s};
    KITCAMP_ASSIGN(const auto store, Store::create(path, domain, clock, seed));
    SampleStage stage(*store, clock, std::move(data), end, seed);
    return play(stage);
}

} // namespace

Result<void> makeSampleCentre(const QString& path, const Domain& domain, const Clock& clock, quint32 seed)
{
    {
        // Says what is wrong with the place before the work, and keeps the name.
        KITCAMP_ASSIGN(const auto reserved, Store::create(path, domain, clock, seed));
    }
    const QTemporaryDir folder(workFolder());
    const QString work = folder.filePath(u"sample.kitcamp"_s);
    auto made = build(work, domain, clock.now(), seed);
    if (made)
        made = backUp(work, path);
    if (!made)
        QFile::remove(path);
    return made;
}

} // namespace kitcamp
