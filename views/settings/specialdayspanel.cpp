// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/specialdayspanel.h"

#include "models/exchange/tablereader.h"
#include "models/items/centretime.h"
#include "models/items/settings/openingrecords.h"
#include "models/lending/rules/calendarimport.h"
#include "views/settings/specialdaydialog.h"

#include <QFileInfo>
#include <QPushButton>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int namedRows = 5; // as many as a message bears

RecordListOptions specialDays(Workplace& workplace)
{
    RecordListOptions options;
    options.rows.table = u"opening_exception"_s;
    options.rows.columns = {u"day"_s, u"note"_s};
    options.rows.computed = {{u"what"_s, SpecialDaysPanel::tr("What it is"),
                              [](Store&, const QJsonObject& values) { return specialDayText(values); }}};
    options.rows.isPast = [&workplace](const QJsonObject& values) {
        CentreTime time(workplace.store.clock());
        time.readZone(workplace.store.reader());
        return values.value("day"_L1).toString() < time.today().toString(Qt::ISODate);
    };
    options.heading = SpecialDaysPanel::tr("Special days");
    options.addText = SpecialDaysPanel::tr("A&dd…");
    options.emptyTitle = SpecialDaysPanel::tr("No special days ahead");
    options.emptyHint =
        SpecialDaysPanel::tr("Add holidays and working weekends, or import the year's list with 休 and 班.");
    options.pastText = SpecialDaysPanel::tr("Show &past");
    options.removable = true;
    options.dialog = [&workplace](qint64 id, QWidget* parent) -> DialogFrame* {
        return new SpecialDayDialog(workplace, id, parent);
    };
    return options;
}

/// The rows of the file as they stand: what the reader takes for the header may be a day.
struct FileRows {
    QList<QStringList> cells;
    QList<int> sourceRows;
};

FileRows rowsOf(const Table& table)
{
    FileRows rows{{table.header}, {table.headerRow}};
    for (const TableRow& row : table.rows) {
        rows.cells << row.cells;
        rows.sourceRows << row.sourceRow;
    }
    return rows;
}

QString problemsSentence(const QList<CalendarRowProblem>& problems, const FileRows& rows)
{
    QStringList sentences;
    for (const CalendarRowProblem& problem : problems.mid(0, namedRows))
        sentences << SpecialDaysPanel::tr("Row %1: %2")
                         .arg(rows.sourceRows.value(problem.row - 1, problem.row))
                         .arg(problem.reason);
    if (problems.size() > namedRows)
        sentences << SpecialDaysPanel::tr("And %n more row(s).", nullptr,
                                          static_cast<int>(problems.size()) - namedRows);
    return sentences.join(u'\n');
}

} // namespace

SpecialDaysPanel::SpecialDaysPanel(Workplace& workplace, QWidget* parent)
    : RecordListPanel(workplace, specialDays(workplace), parent)
    , m_workplace(workplace)
{
    auto* importButton = new QPushButton(tr("&Import…"), this);
    importButton->setObjectName(u"importSpecialDays"_s);
    addToHeading(importButton);
    connect(importButton, &QPushButton::clicked, this, &SpecialDaysPanel::importFile);
}

void SpecialDaysPanel::importFile()
{
    const QString path = m_workplace.askForFile(this,
                                                {tr("Choose a list of special days"),
                                                 tr("Lists (*.csv *.txt *.xlsx *.xls);;All files (*)"),
                                                 {},
                                                 false});
    if (!path.isEmpty())
        takeFile(path);
}

void SpecialDaysPanel::takeFile(const QString& path)
{
    TableOptions options;
    options.headerRow = 1;
    const auto table = readTable(path, options);
    if (!table) {
        Q_EMIT said(Tone::Bad, table.error().sentence);
        return;
    }
    const FileRows rows = rowsOf(*table);
    const CalendarImport days = importCalendar(rows.cells);
    const auto batch = specialDaysChange(m_workplace.store, days.exceptions, QFileInfo(path).fileName());
    const auto done = batch ? m_workplace.store.perform(*batch) : Result<Performed>(batch.error());
    if (!done) {
        Q_EMIT said(Tone::Bad, done.error().sentence);
        return;
    }
    const QString taken = tr("%n special day(s) of the list are in the calendar.", nullptr,
                             static_cast<int>(days.exceptions.size()));
    if (days.problems.isEmpty())
        Q_EMIT said(Tone::Ok, taken);
    else
        Q_EMIT said(Tone::Warn, taken + u'\n' + problemsSentence(days.problems, rows));
}

} // namespace kitcamp
