// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked about devices: how much they are used, what is missing, what became of them.
#include "models/statistics/factparts.h"
#include "models/statistics/lending/demandcount.h"
#include "models/statistics/lending/lendingfacts.h"
#include "models/statistics/lending/lendingrows.h"
#include "models/statistics/lending/unittable.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct DeviceWords {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::LendingFigures)
};

QString aboutDevices()
{
    return DeviceWords::tr("Devices", "heading of measures");
}

/// In all definitions that divide by units.
QString whichUnits()
{
    return DeviceWords::tr("A unit counts from the day on which it was bought, or else first named in the "
                           "file or lent, until it was "
                           "broken for good, lost, withdrawn or archived. Machines that stay here, parts of "
                           "kits and what is not lent "
                           "are left out, and so is all time before the first loan.");
}

FactMeasure measure(const QString& key, const QString& title, const QString& definition, FactAmount amount,
                    FigureUnit unit = FigureUnit::Count)
{
    return {key, title, definition, aboutDevices(), unit, std::move(amount)};
}

QList<FactMeasure> useMeasures()
{
    FactMeasure all = measure(
        u"utilisation"_s, DeviceWords::tr("Devices in use"),
        DeviceWords::tr(
            "Of the days for which there were units to lend, the share on which they were out; a unit is "
            "out on a day if it was so at any hour of it.")
            + u' ' + whichUnits(),
        counted(u"units"_s, sumUseDays, lendableUnits), FigureUnit::Percent);
    all.over = counted(u"units"_s, sumUnitDays, nullptr);
    FactMeasure weekdays = measure(
        u"utilisation_weekdays"_s, DeviceWords::tr("Devices in use, weekdays"),
        DeviceWords::tr(
            "As \"devices in use\", but only from Monday to Friday and without days on which the desk is "
            "closed.")
            + u' ' + whichUnits(),
        counted(u"units"_s, sumUseWeekdays, lendableUnits), FigureUnit::Percent);
    weekdays.over = counted(u"units"_s, sumUnitWeekdays, nullptr);
    FactMeasure perUnit =
        measure(u"loans_per_unit"_s, DeviceWords::tr("Loans per unit"),
                DeviceWords::tr("Wear: loans that began, divided by the units that there were to lend.")
                    + u' ' + whichUnits(),
                counted(u"loans"_s, countLoans, loansLent), FigureUnit::Points);
    perUnit.over = counted(u"units"_s, countLendableUnits, nullptr, false);
    FactMeasure days = perUnit;
    days.key = u"days_per_unit"_s;
    days.title = DeviceWords::tr("Days lent per unit");
    days.definition = DeviceWords::tr("Wear: for how many days of 24 hours a unit was out on average.") + u' '
        + whichUnits();
    days.unit = FigureUnit::Days;
    days.amount = counted(u"running"_s, sumDaysLent, loansRunning);
    for (FactMeasure* wear : {&perUnit, &days}) {
        wear->lacks = {u"weekday"_s};
        wear->cumulates = false;
    }
    return {all, weekdays, perUnit, days};
}

QList<FactMeasure> stockMeasures()
{
    FactMeasure devices = measure(
        u"devices"_s, DeviceWords::tr("Devices"),
        DeviceWords::tr(
            "All devices that the centre had at the end of the time asked about, at the latest now: also "
            "machines that stay here and parts of kits, and what is broken; without what was lost, "
            "withdrawn or archived by then."),
        counted(u"inventory"_s, countInventory, inventoryUnits));
    FactMeasure value = measure(
        u"device_value"_s, DeviceWords::tr("Value of devices"),
        DeviceWords::tr(
            "What was paid for the devices that the centre had at the end of the time asked about, at the "
            "latest now, in whole units of the currency. Devices without a price count as nothing. What "
            "stands in several currencies cannot be added up: ask by currency."),
        counted(u"inventory"_s, sumInventoryValue, inventoryUnits));
    value.over = counted(u"inventory"_s, hasOneCurrency, nullptr, false);
    FactMeasure idle = measure(u"idle_devices"_s, DeviceWords::tr("Devices that nobody borrowed"),
                               DeviceWords::tr("Units to lend that were never out in the time asked about.")
                                   + u' ' + whichUnits(),
                               counted(u"units"_s, countIdleUnits, idleUnits));
    FactMeasure lendable =
        measure(u"units"_s, DeviceWords::tr("Units to lend"),
                DeviceWords::tr("Units that could be lent at some time asked about.") + u' ' + whichUnits(),
                counted(u"units"_s, countLendableUnits, lendableUnits));
    QList<FactMeasure> measures{devices, value, idle, lendable};
    for (FactMeasure& one : measures) {
        one.amount.additive = false;
        one.cumulates = false;
        one.lacks = {u"weekday"_s};
    }
    return measures;
}

QList<FactMeasure> demandMeasures()
{
    FactMeasure scarce = measure(
        u"scarce_models"_s, DeviceWords::tr("Models that ran out"),
        DeviceWords::tr(
            "Models of which at some time no unit was free: all were out, or booked. Bookings that are "
            "still to come count too."),
        counted(u"demand"_s, countScarceModels, scarceModels, false));
    FactMeasure missing = measure(
        u"missing_units"_s, DeviceWords::tr("Units to buy"),
        DeviceWords::tr(
            "How many more units it would have taken to serve all loans and bookings when most were wanted, "
            "model by model. Bookings that are still to come count too."),
        counted(u"demand"_s, sumMissingUnits, modelsToBuy, false));
    scarce.cumulates = false;
    missing.cumulates = false;
    return {scarce, missing};
}

QList<FactMeasure> faultMeasures()
{
    // The first damage since the last time that it was well.
    const QString damaged = u"(SELECT min(dx.at) FROM device_note AS dx WHERE dx.device=dn.device AND "
                            u"dx.kind='damaged' AND dx.at<=dn.at "
                            "AND dx.at>coalesce((SELECT max(dy.at) FROM device_note AS dy WHERE "
                            "dy.device=dn.device AND dy.kind='repaired' "
                            "AND dy.at<dn.at),-1))"_s;
    const QString repaired = u"dn.kind='repaired' AND %1 IS NOT NULL"_s.arg(damaged);
    FactMeasure repairTime = measure(
        u"repair_time"_s, DeviceWords::tr("Days to repair"),
        DeviceWords::tr(
            "From the day on which a device was noted as damaged until it was well again, on average, by "
            "when it was well."),
        factparts::sum(u"notes"_s, u"(dn.at-%1)/86400.0"_s.arg(damaged), repaired), FigureUnit::Days);
    repairTime.over = factparts::count(u"notes"_s, repaired);
    return {measure(u"losses"_s, DeviceWords::tr("Devices lost"),
                    DeviceWords::tr(
                        "How often a device was noted as lost, by when. One that was found again counts all "
                        "the same."),
                    factparts::count(u"notes"_s, u"dn.kind='lost'"_s)),
            measure(u"damages"_s, DeviceWords::tr("Damage"),
                    DeviceWords::tr("How often a device was noted as damaged or withdrawn, by when."),
                    factparts::count(u"notes"_s, u"dn.kind='damaged'"_s)),
            measure(u"repairs"_s, DeviceWords::tr("Repairs"),
                    DeviceWords::tr("How often a damaged device was noted to be well again, by when."),
                    factparts::count(u"notes"_s, repaired)),
            repairTime};
}

} // namespace

QList<FactMeasure> deviceMeasures()
{
    return useMeasures() + stockMeasures() + demandMeasures() + faultMeasures();
}

} // namespace kitcamp
