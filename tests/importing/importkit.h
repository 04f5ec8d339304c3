// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/importing/importplan.h"
#include "models/exchange/tablereader.h"
#include "models/lending/inventory/inventory.h"
#include "models/lending/loanactions.h"
#include "models/people/people.h"
#include "tests/people/centrefile.h"

#include <QFile>
#include <QTest>

namespace kitcamp {

/// A centre with people, inventory and lending, into which lists are imported; it is 2026-03-10.
class ImportCentre : public CentreFile
{
public:
    ImportCentre()
        : CentreFile({registerPeople, registerInventory, registerLending})
    {
    }

    [[nodiscard]] ImportPlan planTable(ImportKind kind, const Table& table, ImportDecisions decisions = {})
    {
        auto plan = ImportPlan::make(
            store(),
            {kind, QStringLiteral("list.csv"), table, guessColumns(kind, table.header), decisions, {}});
        if (!plan)
            qFatal("%s", qPrintable(plan.error().sentence));
        return *std::move(plan);
    }
    [[nodiscard]] static Table tableOf(const char* csv)
    {
        auto table = readTextTable(QByteArray(csv));
        if (!table)
            qFatal("%s", qPrintable(table.error().sentence));
        return *std::move(table);
    }
    [[nodiscard]] ImportPlan planCsv(ImportKind kind, const char* csv, const ImportDecisions& decisions = {})
    {
        return planTable(kind, tableOf(csv), decisions);
    }
    /// Makes the plan's Action; what it says where it is refused.
    [[nodiscard]] QString perform(const ImportPlan& plan)
    {
        const auto done = store().perform(plan.action());
        return done ? QString() : done.error().sentence + done.error().detail;
    }
    [[nodiscard]] QString importCsv(ImportKind kind, const char* csv) { return perform(planCsv(kind, csv)); }
    [[nodiscard]] qint64 count(const char* sql)
    {
        const auto found = rows().integer(sql);
        return found ? found->value_or(-1) : -2;
    }
    [[nodiscard]] QString text(const char* sql)
    {
        const auto found = rows().text(sql);
        return found ? found->value_or(QString()) : found.error().detail;
    }
};

/// "New Same Wrong": the states of the rows, in order.
[[nodiscard]] inline QString statesOf(const ImportPlan& plan)
{
    QStringList states;
    for (const PlannedRow& row : plan.rows()) {
        switch (row.state) {
        case PlannedRow::State::New:
            states << QStringLiteral("New");
            break;
        case PlannedRow::State::Changed:
            states << QStringLiteral("Changed");
            break;
        case PlannedRow::State::Same:
            states << QStringLiteral("Same");
            break;
        case PlannedRow::State::Replaced:
            states << QStringLiteral("Replaced");
            break;
        case PlannedRow::State::Duplicate:
            states << QStringLiteral("Duplicate");
            break;
        case PlannedRow::State::Doubtful:
            states << QStringLiteral("Doubtful");
            break;
        case PlannedRow::State::Wrong:
            states << QStringLiteral("Wrong");
            break;
        }
    }
    return states.join(u' ');
}

[[nodiscard]] inline QString sharedPeerFile(const char* name)
{
    return QStringLiteral(KITCAMP_SHARED_DATA "/peers/") + QLatin1String(name);
}

} // namespace kitcamp
