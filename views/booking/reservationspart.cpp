// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/booking/reservationspart.h"

#include "models/items/booking/bookinglookups.h"
#include "models/items/booking/reservationlist.h"
#include "views/booking/bookingdialog.h"
#include "views/booking/bookingtabs.h"
#include "views/booking/pickingof.h"
#include "views/common/pageheader.h"
#include "views/common/searchfield.h"
#include "views/common/tableframe.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTableView>

namespace kitcamp {

using namespace Qt::StringLiterals;

ReservationsPart::ReservationsPart(Workplace& workplace, QWidget* parent)
    : ListPage(workplace,
               {u"bookings"_s,
                tr("Bookings"),
                tr("Nothing is booked"),
                tr("Book devices for a person here, or for all sessions of a class on its tab Devices."),
                tr("Make a booking…"),
                {}},
               new ReservationList(workplace.store, workplace.foldQuery, nullptr), parent)
{
    setObjectName(u"bookingsList"_s);
    placeTabs();
    QPushButton* book = header()->addMainButton(u"newBooking"_s, tr("&Book…"));
    book->setShortcut(QKeySequence::New);
    connect(book, &QPushButton::clicked, this, [this] { openDialog(0); });
    QAction* change = addRowAction(u"changeBooking"_s, tr("Change…"), [this] {
        if (const QList<qint64> ids = selectedIds(); ids.size() == 1)
            openDialog(ids.constFirst());
    });
    change->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
    change->setShortcutContext(Qt::WidgetShortcut);
    table()->view()->addAction(change);
    connect(table()->view(), &QTableView::doubleClicked, change, &QAction::trigger);
    addRowAction(u"pickingList"_s, tr("Picking list"), [this] { printPickingList(); });
    addRowAction(u"cancelBookings"_s, tr("Cancel what is selected"), [this] { cancelSelected(); });
}

/// Where the other parts have them, so that they stay in place when one goes from part to part.
void ReservationsPart::placeTabs()
{
    auto* tabs = new BookingTabs(u"list"_s, this);
    header()->addControl(tabs);
    auto* search = findChild<SearchField*>();
    for (QHBoxLayout* line : header()->findChildren<QHBoxLayout*>()) {
        const int place = search ? line->indexOf(search) : -1;
        if (place < 0)
            continue;
        line->removeWidget(tabs);
        line->insertWidget(place, tabs);
    }
}

void ReservationsPart::onEmptyAction()
{
    openDialog(0);
}

void ReservationsPart::openDialog(qint64 reservation)
{
    ReservationWish start;
    start.id = ReservationId{reservation};
    auto* dialog = new BookingDialog(workplace(), start, this);
    connect(dialog, &BookingDialog::booked, this,
            [this](const QString& sentence) { say(Tone::Ok, sentence); });
    dialog->present();
}

void ReservationsPart::cancelSelected()
{
    CancelReservations action;
    for (const qint64 id : selectedIds())
        action.reservations << ReservationId{id};
    if (action.reservations.isEmpty())
        return;
    const auto done = workplace().store.perform(action);
    say(done ? Tone::Ok : Tone::Bad, done ? workplace().store.sentence(done->opId) : done.error().sentence);
}

void ReservationsPart::printPickingList()
{
    const QList<qint64> ids = selectedIds();
    const auto group = groupOfBooking(workplace().store.reader(), ReservationId{ids.value(0)});
    if (!group)
        return say(Tone::Bad, group.error().sentence);
    if (group->activity == 0) {
        say(Tone::Warn, tr("A picking list is for a session or an activity: choose one of their bookings."));
        return;
    }
    const auto paper = pickingPaperOf(workplace(), group->activity, group->session);
    if (paper)
        workplace().preview(*paper);
    else
        say(Tone::Bad, paper.error().sentence);
}

} // namespace kitcamp
