// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/periodwords.h"

#include "models/reports/reports.h"

#include <QCoreApplication>
#include <QLocale>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::PeriodWords)
};

} // namespace

QString monthText(QDate day)
{
    return QLocale().toString(day, Words::tr("MMMM yyyy", "format of a month: July 2024"));
}

QString yearText(QDate first, bool academic)
{
    return academic ? u"%1-%2"_s.arg(first.year()).arg(first.year() + 1) : QString::number(first.year());
}

QString daysText(const QString& from, const QString& until)
{
    if (from.isEmpty() || until.isEmpty() || from == until)
        return from.isEmpty() ? until : from;
    return u"%1 – %2"_s.arg(from, until);
}

QString daysText(const FigurePeriod& period)
{
    const QString from = period.from.toString(Qt::ISODate);
    const QString until = period.until.toString(Qt::ISODate);
    if (from.isEmpty() && !until.isEmpty())
        return Words::tr("until %1", "%1: a day").arg(until);
    if (until.isEmpty() && !from.isEmpty())
        return Words::tr("from %1 on", "%1: a day").arg(from);
    return daysText(from, until);
}

FigurePeriod monthPeriod(int year, int month)
{
    const QDate first(year, month, 1);
    return {first, first.addMonths(1).addDays(-1)};
}

FigurePeriod yearPeriod(int year, bool academic)
{
    const QDate first(year, academic ? 9 : 1, 1);
    return {first, first.addYears(1).addDays(-1)};
}

} // namespace kitcamp
