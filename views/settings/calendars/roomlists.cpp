// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/calendars/roomlists.h"

#include "views/settings/calendars/resourcedialogs.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct RoomLists {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::RoomLists)
};

void answer(RecordListPanel& panel, const Result<QString>& done)
{
    if (done)
        Q_EMIT panel.said(Tone::Ok,
                          RoomLists::tr("%1. Ctrl+Z takes it back.", "%1: what was done").arg(*done));
    else
        Q_EMIT panel.said(Tone::Bad, done.error().sentence);
}

RecordListOptions rooms(Workplace& workplace)
{
    RecordListOptions options;
    options.rows.table = u"room"_s;
    options.rows.columns = {u"name"_s, u"building"_s, u"seats"_s, u"name_en"_s, u"note"_s};
    options.pastText = RoomLists::tr("Show archi&ved");
    options.heading = RoomLists::tr("Rooms");
    options.context = RoomLists::tr("where sessions are held");
    options.addText = RoomLists::tr("A&dd…");
    options.emptyTitle = RoomLists::tr("No rooms yet");
    options.emptyHint = RoomLists::tr("Add the rooms in which you teach, with their seats.");
    options.away = [&workplace](RecordListPanel& panel, const QList<qint64>& ids, bool past) {
        changeOrAsk(
            workplace, RoomLists::tr("Archive rooms"),
            [ids, past](const CalendarDesk& desk) { return roomsChange(desk, ids, !past); }, &panel,
            [&panel](const Result<QString>& done) { answer(panel, done); });
    };
    return options;
}

RecordListOptions features()
{
    RecordListOptions options;
    options.rows.table = u"room_feature"_s;
    options.rows.columns = {u"feature"_s};
    options.rows.owner = u"room"_s;
    options.heading = RoomLists::tr("Equipment");
    options.addText = RoomLists::tr("A&dd…");
    options.emptyTitle = RoomLists::tr("No equipment noted");
    options.emptyHint =
        RoomLists::tr("Projector, soldering stations, a race track: what a session may need in its room.");
    options.inTab = true;
    options.removable = true;
    return options;
}

RecordListOptions closures(Workplace& workplace)
{
    RecordListOptions options;
    options.rows.table = u"room_closure"_s;
    options.rows.columns = {u"starts"_s, u"ends"_s, u"reason"_s};
    options.rows.owner = u"room"_s;
    options.heading = RoomLists::tr("Closed times");
    options.addText = RoomLists::tr("A&dd…");
    options.emptyTitle = RoomLists::tr("Never closed");
    options.emptyHint =
        RoomLists::tr("Choose a room above; add when it is painted, rented out, examined in.");
    options.inTab = true;
    options.removable = true;
    options.dialog = [&workplace](qint64 id, QWidget* parent) -> DialogFrame* {
        auto* panel = qobject_cast<RecordListPanel*>(parent);
        auto* dialog = new ClosureDialog(workplace, panel ? panel->owner() : 0, id, parent);
        if (panel)
            QObject::connect(dialog, &ChangeDialog::changed, panel,
                             [panel](const QString& sentence) { answer(*panel, sentence); });
        return dialog;
    };
    return options;
}

} // namespace

QList<RecordListOptions> roomLists(Workplace& workplace)
{
    return {rooms(workplace), features(), closures(workplace)};
}

} // namespace kitcamp
