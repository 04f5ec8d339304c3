// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/attendees/pretraining.h"

#include "models/people/shownname.h"

#include <algorithm>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr double allowance = 0.25; ///< of a module's work that may be behind the days that passed

Result<QList<TrainingModule>> modulesOf(Connection& connection, qint64 activity)
{
    QList<TrainingModule> modules;
    KITCAMP_TRY(connection.each(
        "SELECT id, title, title_en, opens_on, due_on, required, pass_percent FROM pretraining_module"
        " WHERE activity=? ORDER BY place_in_order, id",
        [&](const Statement& row) {
            modules << TrainingModule{row.integer(0),
                                      shownName(row.text(1), row.text(2)),
                                      QDate::fromString(row.text(3), Qt::ISODate),
                                      QDate::fromString(row.text(4), Qt::ISODate),
                                      row.integer(5) != 0,
                                      static_cast<int>(row.integer(6))};
        },
        activity));
    return modules;
}

bool isBehind(const TrainingModule& module, int percent, QDate today)
{
    if (!module.required || !module.opens.isValid() || !module.due.isValid() || today < module.opens
        || module.due <= module.opens)
        return false;
    const double passed = static_cast<double>(module.opens.daysTo(today))
        / static_cast<double>(module.opens.daysTo(module.due));
    return std::max(percent, 0) / double(module.passPercent) < passed - allowance;
}

void judge(TrainingLine& line, const QList<TrainingModule>& modules, QDate today)
{
    for (qsizetype i = 0; i < modules.size(); ++i) {
        const TrainingModule& module = modules[i];
        line.required << module.required;
        if (line.percents[i] >= module.passPercent)
            ++line.done;
        else if (module.required && module.due.isValid() && module.due < today)
            ++line.overdue;
        else
            line.behind = line.behind || isBehind(module, line.percents[i], today);
    }
    line.behind = line.behind && line.overdue == 0;
}

} // namespace

int TrainingLine::overall() const
{
    int sum = 0;
    int count = 0;
    for (qsizetype i = 0; i < percents.size(); ++i) {
        if (!required.value(i))
            continue;
        sum += std::max(percents[i], 0);
        ++count;
    }
    return count == 0 ? 0 : sum / count;
}

int TrainingSheet::lagging() const
{
    return static_cast<int>(
        std::count_if(lines.begin(), lines.end(), [](const TrainingLine& line) { return line.lags(); }));
}

int TrainingSheet::finished() const
{
    return static_cast<int>(std::count_if(lines.begin(), lines.end(), [this](const TrainingLine& line) {
        for (qsizetype i = 0; i < modules.size(); ++i) {
            if (modules[i].required && line.percents[i] < modules[i].passPercent)
                return false;
        }
        return true;
    }));
}

Result<TrainingSheet> trainingSheet(Connection& connection, qint64 activity, QDate today)
{
    TrainingSheet sheet;
    KITCAMP_ASSIGN(sheet.modules, modulesOf(connection, activity));
    KITCAMP_ASSIGN(const QList<Attendee> all, attendeesOf(connection, activity));
    QHash<std::pair<qint64, qint64>, int> percents;
    KITCAMP_TRY(connection.each(
        "SELECT g.participation, g.module, g.percent FROM pretraining_progress AS g JOIN pretraining_module "
        "AS m"
        " ON m.id=g.module WHERE m.activity=?",
        [&](const Statement& row) {
            percents.insert({row.integer(0), row.integer(1)}, static_cast<int>(row.integer(2)));
        },
        activity));
    for (const Attendee& one : all) {
        if (!one.isStudent())
            continue;
        TrainingLine line{.student = one};
        for (const TrainingModule& module : std::as_const(sheet.modules))
            line.percents << percents.value({one.participation, module.id}, -1);
        judge(line, sheet.modules, today);
        sheet.lines << line;
    }
    return sheet;
}

} // namespace kitcamp
