// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked about loans.
#include "models/statistics/factparts.h"
#include "models/statistics/lending/lendingfacts.h"
#include "models/statistics/lending/lendingrows.h"
#include "models/statistics/lending/loancount.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct LoanWords {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::LendingFigures)
};

QString aboutLoans()
{
    return LoanWords::tr("Loans", "heading of measures");
}

FactMeasure measure(const QString& key, const QString& title, const QString& definition, FactAmount amount,
                    FigureUnit unit = FigureUnit::Count)
{
    return {key, title, definition, aboutLoans(), unit, std::move(amount)};
}

QList<FactMeasure> lentMeasures()
{
    FactMeasure loans = measure(
        u"loans"_s, LoanWords::tr("Loans"),
        LoanWords::tr(
            "Loans by the time at which they began: each device lent is one. Renewals are no new loans. "
            "Loans taken over from an earlier register count too; ask by \"taken over\" to tell them apart."),
        counted(u"loans"_s, countLoans, loansLent));
    FactMeasure borrowers = measure(
        u"borrowers"_s, LoanWords::tr("Borrowers"),
        LoanWords::tr(
            "Different persons to whom something was lent, each counted once. Of what a team has, the one "
            "who answers for it counts."),
        counted(u"loans"_s, countBorrowers, borrowersOfLoans, false));
    borrowers.table = u"person"_s;
    FactMeasure devices =
        measure(u"devices_lent"_s, LoanWords::tr("Devices lent"),
                LoanWords::tr("Different devices that were lent at least once, each counted once."),
                counted(u"loans"_s, countLentDevices, devicesOfLoans, false));
    devices.table = u"device"_s;
    return {loans, borrowers, devices};
}

QList<FactMeasure> runningMeasures()
{
    FactMeasure days = measure(
        u"days_lent"_s, LoanWords::tr("Days lent"),
        LoanWords::tr(
            "For how long devices were out, in days of 24 hours, added up over all loans. Of a loan only "
            "the part within the time asked about counts; what is out still counts until now."),
        counted(u"running"_s, sumDaysLent, loansRunning), FigureUnit::Days);
    FactMeasure peak = measure(u"peak_out"_s, LoanWords::tr("Most devices out at once"),
                               LoanWords::tr("The largest number of devices that were out at one time."),
                               counted(u"running"_s, findPeak, loansAtPeak, false));
    peak.cumulates = false;
    peak.lacks = {u"weekday"_s};
    return {days, peak};
}

QList<FactMeasure> dueMeasures()
{
    FactMeasure rate = measure(
        u"overdue_rate"_s, LoanWords::tr("Loans overdue"),
        LoanWords::tr(
            "Of the loans that had to be back by now, by when they were due, the share that came back later "
            "or is still out. Loans without a due time are left out; a renewed one is due at its new time."),
        counted(u"dues"_s, countLate, loansLate), FigureUnit::Percent);
    rate.over = counted(u"dues"_s, countDue, nullptr);
    FactMeasure days = measure(
        u"days_overdue"_s, LoanWords::tr("Days overdue"),
        LoanWords::tr(
            "By how many days of 24 hours loans came back late, added up, by when they were due; what is "
            "overdue now counts until now."),
        counted(u"dues"_s, sumDaysLate, loansLate), FigureUnit::Days);
    FactMeasure mean = days;
    mean.key = u"lateness"_s;
    mean.title = LoanWords::tr("Days late, on average");
    mean.definition =
        LoanWords::tr("Of the loans that came back late or are overdue now, by how many days on average, "
                      "by when they were due.");
    mean.over = counted(u"dues"_s, countLate, nullptr);
    return {rate, days, mean};
}

QList<FactMeasure> decisionMeasures()
{
    return {measure(u"renewals"_s, LoanWords::tr("Renewals"),
                    LoanWords::tr("How often the due time of a loan was moved, by when that was done."),
                    factparts::count(u"renewals"_s)),
            measure(u"overrides"_s, LoanWords::tr("Rules overruled"),
                    LoanWords::tr(
                        "Loans and renewals that a rule forbade and that somebody allowed with a reason, by "
                        "when that was done."),
                    factparts::count(u"overrides"_s))};
}

} // namespace

FactAmount counted(const QString& source, Result<FactCells> (*count)(const FactTask&),
                   Result<QList<qint64>> (*rows)(const FactTask&), bool additive)
{
    FactAmount amount;
    amount.source = source;
    amount.kind = FactAmount::Kind::Function;
    amount.count = count;
    amount.additive = additive;
    if (rows)
        amount.rows = rowsFunction(rows);
    return amount;
}

QList<FactMeasure> loanMeasures()
{
    return lentMeasures() + runningMeasures() + dueMeasures() + decisionMeasures();
}

QList<FactMeasure> deskMeasures()
{
    const QString about = LoanWords::tr("At the desk today", "heading of measures");
    FactMeasure out{
        u"out_now"_s,
        LoanWords::tr("Out now"),
        LoanWords::tr("Loans that did not come back yet, by when they began. For all of them ask without a "
                      "period."),
        about,
        FigureUnit::Count,
        factparts::count(u"open_loans"_s)};
    out.cumulates = false;
    FactMeasure overdue{
        u"overdue_now"_s,
        LoanWords::tr("Overdue now"),
        LoanWords::tr("Loans that are out although they were due, by when they were. For all of them ask "
                      "without a period."),
        about,
        FigureUnit::Count,
        factparts::count(u"open_dues"_s, u"ln.due<@nowLocal"_s)};
    overdue.cumulates = false;
    FactMeasure due{u"due_today"_s,
                    LoanWords::tr("Due today"),
                    LoanWords::tr("Loans that are out and have to come back in the course of today."),
                    about,
                    FigureUnit::Count,
                    factparts::count(u"open_dues"_s, u"ln.due>=@today AND ln.due<date(@today,'+1 day')"_s)};
    due.cumulates = false;
    return {out, due, overdue};
}

} // namespace kitcamp
