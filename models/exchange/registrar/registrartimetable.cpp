// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/registrar/registrartimetable.h"

#include "models/exchange/registrar/timetableparts.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownOfCell = 40; ///< characters of a wrong cell in a sentence

struct TimetableWords {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::RegistrarTimetable)
};

/// "A", "Z", "AA", as spreadsheets call their columns.
QString columnLetters(int column)
{
    QString letters;
    for (int rest = column; rest >= 0; rest = rest / 26 - 1)
        letters.prepend(QChar(char16_t(u'A' + rest % 26)));
    return letters;
}

SheetRows rowsOf(const Table& table)
{
    SheetRows rows{{table.headerRow, table.header}};
    for (const TableRow& row : table.rows)
        rows.push_back({row.sourceRow, row.cells});
    return rows;
}

void noteOwners(RegistrarTimetable& timetable)
{
    const bool owned =
        std::ranges::none_of(timetable.lines, [](const TimetableLine& line) { return line.owner.isEmpty(); });
    if (!owned)
        timetable.notes.append(TimetableWords::tr(
            "The file does not say whose timetable it is: choose the person or the class."));
    if (timetable.unscheduled > 0)
        timetable.notes.append(
            TimetableWords::tr("%n course(s) without a time were left out.", nullptr, timetable.unscheduled));
}

bool sameCourse(const TimetableLine& left, const TimetableLine& right)
{
    return left.owner == right.owner && left.title == right.title && left.weekday == right.weekday
        && left.weeks == right.weeks && left.periods.has_value() == right.periods.has_value();
}

/// Takes \p line into \p joined where they meet.
bool join(TimetableLine& joined, const TimetableLine& line)
{
    if (!sameCourse(joined, line))
        return false;
    if (!joined.periods)
        return joined.clock == line.clock;
    if (line.periods->first > joined.periods->last + 1 || line.periods->last < joined.periods->first - 1)
        return false;
    joined.periods = PeriodRange{std::min(joined.periods->first, line.periods->first),
                                 std::max(joined.periods->last, line.periods->last)};
    return true;
}

QString ownerKey(const TimetableLine& line)
{
    const QStringList parts{line.owner.number,
                            line.owner.name,
                            line.owner.className,
                            line.title,
                            QString::number(line.weekday),
                            QString::number(line.weeks.bits())};
    return parts.join(u'\x1F');
}

} // namespace

QString TimetableProblem::sentence() const
{
    const QString shown = cell.size() > shownOfCell ? cell.left(shownOfCell) + u'…' : cell;
    const QString place =
        TimetableWords::tr("Row %1, column %2").arg(QString::number(row), columnLetters(column));
    if (shown.isEmpty())
        return TimetableWords::tr("%1: %2", "place in a sheet, what is wrong").arg(place, reason);
    return TimetableWords::tr("%1 (“%2”): %3", "place in a sheet, its text, what is wrong")
        .arg(place, QString(shown).replace(u'\n', u' '), reason);
}

void joinLines(std::vector<TimetableLine>& lines)
{
    QMap<QString, std::vector<size_t>> places; // in `kept`, by course
    std::vector<TimetableLine> kept;
    for (const TimetableLine& line : lines) {
        auto& same = places[ownerKey(line)];
        const bool taken = std::ranges::any_of(same, [&](size_t place) { return join(kept[place], line); });
        if (taken)
            continue;
        same.push_back(kept.size());
        kept.push_back(line);
    }
    lines = std::move(kept);
}

Result<RegistrarTimetable> timetableOf(const Table& table)
{
    RegistrarTimetable timetable;
    const SheetRows rows = rowsOf(table);
    if (std::ranges::any_of(rows, [](const SheetRow& row) { return !weekdayColumns(row).isEmpty(); }))
        readGrid(rows, timetable);
    else if (!readList(rows, timetable))
        return Error{
            .code = ErrorCode::File,
            .sentence = TimetableWords::tr(
                "This is no timetable: there is neither a row of weekdays (星期一, 星期二 ...) nor columns "
                "of weeks (周次), weekday (星期) and periods (节次).")};
    joinLines(timetable.lines);
    noteOwners(timetable);
    return timetable;
}

Result<RegistrarTimetable> readRegistrarTimetable(const QString& path, const TableOptions& options)
{
    KITCAMP_ASSIGN(Table table, readTable(path, options));
    // The reader takes the fullest row for the head; whose timetable it is stands above it.
    TableOptions above = options;
    for (above.headerRow = 1; options.headerRow == 0 && above.headerRow < table.headerRow;
         ++above.headerRow) {
        if (auto whole = readTable(path, above)) {
            table = *std::move(whole);
            break;
        }
    }
    return timetableOf(table);
}

} // namespace kitcamp
