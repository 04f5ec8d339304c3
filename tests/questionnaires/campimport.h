// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/importing/campcolumns.h"
#include "models/exchange/importing/importplan.h"
#include "models/exchange/tablereader.h"
#include "tests/camps/campcentre.h"
#include "tests/testkit/verify.h"

#include <QFile>
#include <QTest>

namespace kitcamp {

/// Lists of a camp taken into a small centre, as the dialog and the command do.
class CampImport : public CampCentre
{
public:
    [[nodiscard]] static QString sample(const char* name)
    {
        return QStringLiteral(KITCAMP_TEST_DATA "/camps/") + QLatin1String(name);
    }
    [[nodiscard]] static Table tableFrom(ImportKind kind, const QString& path)
    {
        const auto table = readTable(path);
        if (!table)
            qFatal("%s", qPrintable(table.error().sentence));
        return tableOf(kind, *table);
    }
    [[nodiscard]] static Table tableFromText(ImportKind kind, const QByteArray& csv)
    {
        const auto table = readTextTable(csv);
        if (!table)
            qFatal("%s", qPrintable(table.error().sentence));
        return tableOf(kind, *table);
    }
    [[nodiscard]] QList<ColumnGuess> columns(ImportKind kind, const Table& table, qint64 object = 0)
    {
        const auto own = ownFields(store().reader(), kind, camp, object);
        const auto known = knownColumns(store().reader(), kind);
        return own && known ? guessedColumns(kind, table, *own, *known) : QList<ColumnGuess>();
    }
    [[nodiscard]] ImportPlan::Request request(ImportKind kind, const Table& table, qint64 object = 0)
    {
        ImportPlan::Request request;
        request.kind = kind;
        request.sourceName = QStringLiteral("list.csv");
        request.table = table;
        request.columns = columns(kind, table, object);
        request.enrolment.activity = camp;
        request.enrolment.state = QStringLiteral("applied");
        request.object = object;
        return request;
    }
    [[nodiscard]] ImportPlan plan(const ImportPlan::Request& request)
    {
        auto plan = ImportPlan::make(store(), request);
        if (!plan)
            qFatal("%s", qPrintable(plan.error().sentence));
        return *std::move(plan);
    }
    [[nodiscard]] ImportPlan planFile(ImportKind kind, const char* name, qint64 object = 0)
    {
        return plan(request(kind, tableFrom(kind, sample(name)), object));
    }
    [[nodiscard]] QString perform(const ImportPlan& plan)
    {
        const auto done = plan.perform(store());
        return done ? QString() : done.error().sentence + done.error().detail;
    }
    [[nodiscard]] qint64 count(const char* sql)
    {
        const auto found = store().reader().integer(sql);
        return found ? found->value_or(-1) : -2;
    }
    [[nodiscard]] QString text(const char* sql)
    {
        const auto found = store().reader().text(sql);
        return found ? found->value_or(QString()) : found.error().detail;
    }
};

/// "New Same Wrong": the states of the rows, in order.
[[nodiscard]] inline QString statesOf(const ImportPlan& plan)
{
    static const QStringList names{QStringLiteral("New"),       QStringLiteral("Changed"),
                                   QStringLiteral("Same"),      QStringLiteral("Replaced"),
                                   QStringLiteral("Duplicate"), QStringLiteral("Doubtful"),
                                   QStringLiteral("Wrong")};
    QStringList states;
    for (const PlannedRow& row : plan.rows())
        states << names.value(static_cast<int>(row.state));
    return states.join(u' ');
}

[[nodiscard]] inline QString detailsOf(const ImportPlan& plan, int sourceRow)
{
    for (const PlannedRow& row : plan.rows()) {
        if (row.sourceRow == sourceRow)
            return row.details.join(u' ');
    }
    return {};
}

} // namespace kitcamp
