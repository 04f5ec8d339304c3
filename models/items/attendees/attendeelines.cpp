// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/attendees/attendeelines.h"

#include "models/activities/attendees/listparts.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct Lines {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::AttendeeLines)
};

Line::Cell text(const QString& shown, Tone tone = Tone::Plain)
{
    return {.text = shown, .tone = tone};
}

/// "9:02", with its day where that is another one than \p today.
QString moment(qint64 at, const QTimeZone& zone)
{
    return at == 0 ? QString() : QDateTime::fromSecsSinceEpoch(at, zone).toString(u"yyyy-MM-dd HH:mm"_s);
}

Line::Cell standing(const TrainingLine& line, int modules)
{
    if (line.overdue > 0) {
        Line::Cell cell = text(Lines::tr("%n module(s) past due", nullptr, line.overdue), Tone::Bad);
        cell.sort = -line.overdue;
        return cell;
    }
    if (line.behind)
        return {.text = Lines::tr("behind"), .tone = Tone::Warn, .sort = 0};
    const bool all = line.done == modules;
    return {.text = all ? Lines::tr("finished") : Lines::tr("on the way"),
            .tone = all ? Tone::Ok : Tone::Muted,
            .sort = all ? 2 : 1};
}

Line::Cell progress(int percent)
{
    Line::Cell cell = text(percent < 0 ? u"–"_s : Lines::tr("%1 %", "percent").arg(percent),
                           percent < 0 ? Tone::Muted : Tone::Plain);
    cell.percent = std::max(percent, 0);
    cell.sort = percent;
    return cell;
}

} // namespace

LineTable trainingTable(const TrainingSheet& sheet)
{
    LineTable table;
    table.columns = {{u"person"_s, Lines::tr("Student"), 0, true},
                     {u"state"_s, Lines::tr("State"), 0, false},
                     {u"overall"_s, Lines::tr("Required"), 1, false}};
    for (const TrainingModule& module : sheet.modules)
        table.columns << LineColumn{u"module%1"_s.arg(module.id), module.title, 2, false};
    for (const TrainingLine& one : sheet.lines) {
        Line line{
            .id = one.student.participation, .group = one.student.organizationName, .marked = one.lags()};
        line.cells << Line::Cell{.text = one.student.name, .secondLine = one.student.organizationName}
                   << standing(one, static_cast<int>(sheet.modules.size())) << progress(one.overall());
        for (const int percent : one.percents)
            line.cells << progress(percent);
        table.lines << line;
    }
    return table;
}

LineTable accountTable(const QList<CloudAccount>& accounts, const CloudResource& resource,
                       const QTimeZone& zone)
{
    LineTable table;
    table.columns = {
        {u"login"_s, Lines::tr("Account"), 0, false},
        {u"holder"_s, resource.perTeam ? Lines::tr("Team") : Lines::tr("Student"), 0, true},
        {u"state"_s, Lines::tr("State"), 0, false},
        {u"secret"_s, Lines::tr("Password"), 2, false},
        {u"quota"_s,
         resource.unit.isEmpty() ? Lines::tr("Quota") : Lines::tr("Quota (%1)").arg(resource.unit), 1, false},
        {u"note"_s, Lines::tr("Note"), 3, false}};
    for (const CloudAccount& one : accounts) {
        Line line{.id = one.id, .marked = one.isFree()};
        const std::optional<qint64> quota = one.quota ? one.quota : resource.quotaEach;
        line.cells << text(one.login) << Line::Cell{.text = one.holder, .secondLine = one.holderDetail};
        if (one.isFree())
            line.cells << text(Lines::tr("free"), Tone::Muted);
        else if (one.handedAt != 0)
            line.cells << text(Lines::tr("handed out %1", "an instant").arg(moment(one.handedAt, zone)),
                               Tone::Ok);
        else
            line.cells << text(Lines::tr("to hand out"), Tone::Warn);
        line.cells << text(one.sealedSecret.isEmpty() ? QString() : u"••••••"_s, Tone::Muted);
        Line::Cell amount = text(quota ? QLocale().toString(*quota) : QString());
        amount.sort = quota.value_or(0);
        line.cells << amount << text(one.note, Tone::Muted);
        table.lines << line;
    }
    return table;
}

LineTable listTable(const AttendeeList& list)
{
    // The university stands below the name, so that all else finds room beside them.
    const qsizetype university = list.columns.indexOf(ListWork::tr("University"));
    LineTable table;
    for (int i = 0; i < list.columns.size(); ++i) {
        const bool person = i + 1 == university;
        if (i != university)
            table.columns << LineColumn{person ? u"person"_s
                                               : u"%1%2"_s.arg(attendeeListKey(list.kind)).arg(i),
                                        list.columns[i], i < 4 ? 0 : i, person};
    }
    for (int row = 0; row < list.rows.size(); ++row) {
        const qint64 participation = list.participations.value(row);
        Line line{.id = participation != 0 ? participation : -1 - row};
        const QStringList& cells = list.rows[row];
        for (int i = 0; i < cells.size(); ++i) {
            Line::Cell cell = text(cells[i]);
            if (list.numbers.contains(i))
                cell.sort = cells[i].toInt();
            if (i + 1 == university)
                cell.secondLine = cells.value(static_cast<int>(university));
            if (i == university)
                line.group = cells[i];
            else
                line.cells << cell;
        }
        table.lines << line;
    }
    return table;
}

LineTable arrivalTable(const QList<Attendee>& attendees, const QTimeZone& zone)
{
    LineTable table;
    table.columns = {{u"person"_s, Lines::tr("Here"), 0, true},
                     {u"time"_s, Lines::tr("Since"), 0, false},
                     {u"team"_s, Lines::tr("Team"), 1, false},
                     {u"room"_s, Lines::tr("Room"), 1, false},
                     {u"given"_s, Lines::tr("Not given yet"), 2, false}};
    QList<Attendee> here;
    std::copy_if(attendees.begin(), attendees.end(), std::back_inserter(here),
                 [](const Attendee& one) { return one.checkIn != 0; });
    std::stable_sort(here.begin(), here.end(),
                     [](const Attendee& a, const Attendee& b) { return a.arrivedAt > b.arrivedAt; });
    for (const Attendee& one : std::as_const(here)) {
        Line line{.id = one.participation, .group = one.organizationName};
        QStringList open;
        if (!one.badgeGiven)
            open << Lines::tr("badge");
        if (!one.slipGiven && one.accounts > 0)
            open << Lines::tr("account slip");
        const QString time = one.leftAt != 0
            ? Lines::tr("left %1", "an instant").arg(moment(one.leftAt, zone))
            : moment(one.arrivedAt, zone);
        line.cells << Line::Cell{.text = one.name, .secondLine = one.organizationName}
                   << text(time, one.leftAt != 0 ? Tone::Muted : Tone::Ok)
                   << text(one.teamNumber ? QString::number(one.teamNumber) : QString()) << text(one.roomName)
                   << text(open.join(u", "_s), Tone::Warn);
        table.lines << line;
    }
    return table;
}

LineTable missingTable(const QList<Attendee>& attendees)
{
    LineTable table;
    table.columns = {{u"holder"_s, Lines::tr("Missing"), 0, true},
                     {u"missing"_s, Lines::tr("How many"), 0, false}};
    struct Group {
        int all = 0;
        QStringList missing;
    };
    QStringList order;
    QHash<QString, Group> groups;
    for (const Attendee& one : attendees) {
        if (!one.isStudent())
            continue;
        if (!groups.contains(one.organizationName))
            order << one.organizationName;
        Group& group = groups[one.organizationName];
        ++group.all;
        if (one.checkIn == 0)
            group.missing << one.name;
    }
    qint64 id = 0;
    for (const QString& university : std::as_const(order)) {
        const Group& group = groups[university];
        ++id;
        if (group.missing.isEmpty())
            continue;
        Line line{.id = id, .group = university};
        Line::Cell count =
            text(Lines::tr("%1 of %2", "missing people of all").arg(group.missing.size()).arg(group.all));
        count.sort = static_cast<int>(group.missing.size());
        line.cells << Line::Cell{.text =
                                     university.isEmpty() ? Lines::tr("University not known") : university,
                                 .secondLine = group.missing.join(u", "_s)}
                   << count;
        table.lines << line;
    }
    return table;
}

} // namespace kitcamp
