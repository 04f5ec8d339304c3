// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tourbookings.h"

#include "models/lending/booking/reservationactions.h"
#include "models/store/store.h"
#include "views/booking/bookingdialog.h"
#include "views/booking/bookingspage.h"
#include "views/records/referenceedit.h"

#include <QSpinBox>
#include <QTableView>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// Books a machine for two hours from the next hour on, for whoever borrowed last, and the scarcest model too
/// often.
Result<void> bookSomething(Store& store)
{
    Connection& file = store.reader();
    KITCAMP_ASSIGN(
        const auto machine,
        file.integer("SELECT id FROM device WHERE stays_here=1 AND archived=0 ORDER BY folded_tag LIMIT 1"));
    KITCAMP_ASSIGN(const auto person, file.integer("SELECT borrower FROM loan ORDER BY id DESC LIMIT 1"));
    KITCAMP_ASSIGN(
        const auto model,
        file.integer("SELECT model FROM device WHERE archived=0 AND lendable=1 AND stays_here=0 AND "
                     "(condition='good' OR condition='worn') GROUP BY model ORDER BY count(*) DESC LIMIT 1"));
    KITCAMP_ASSIGN(const BookingMinute now, BookingLedger(file, store.clock().now()).now());
    if (!person || !machine || !model)
        return {};
    const BookingMinute hour = (now / 60 + 1) * 60;
    MakeReservations action{.at = store.clock().now(), .overrideReason = u"…"_s};
    action.wishes << ReservationWish{.id = store.ids().next<ReservationId>(),
                                     .device = DeviceId{*machine},
                                     .person = PersonId{*person},
                                     .starts = bookingText(hour),
                                     .ends = bookingText(hour + 120)};
    const BookingMinute day = (now / bookingDay + 3) * bookingDay;
    action.wishes << ReservationWish{.id = store.ids().next<ReservationId>(),
                                     .model = ModelId{*model},
                                     .count = 80,
                                     .person = PersonId{*person},
                                     .starts = bookingText(day + 13 * 60),
                                     .ends = bookingText(day + 17 * 60)};
    const auto done = store.perform(action);
    return done ? Result<void>() : Result<void>(done.error());
}

Result<void> keepMachine(BookingsPage& page, Workplace& workplace, const KeepPicture& keep)
{
    page.showPart(u"machines"_s);
    KITCAMP_TRY(keep(u"bookings-machines"_s));
    auto* dialog = new BookingDialog(workplace, {}, &page);
    dialog->present();
    const auto model = workplace.store.reader().integer(
        "SELECT model FROM reservation WHERE model IS NOT NULL AND state='held' ORDER BY id DESC LIMIT 1");
    if (model && *model)
        dialog->findChild<ReferenceEdit*>(u"bookingModel"_s)->setId(**model);
    dialog->findChild<QSpinBox*>(u"bookingCount"_s)->setValue(90);
    const auto kept = keep(u"bookings-dialog"_s);
    dialog->reject();
    return kept;
}

Result<void> keepTeams(BookingsPage& page, Store& store, const KeepPicture& keep)
{
    page.showPart(u"shortages"_s);
    const auto course = store.reader().integer("SELECT n.course FROM course_need AS n JOIN activity AS a ON "
                                               "a.course=n.course GROUP BY n.course ORDER BY "
                                               "max(a.starts_on) DESC LIMIT 1");
    if (course && *course) {
        auto* field = page.findChild<ReferenceEdit*>(u"teamsCourse"_s);
        field->setId(**course);
        page.findChild<QSpinBox*>(u"moreTeams"_s)->setValue(40);
        Q_EMIT field->editingFinished();
    }
    return keep(u"bookings-shortages"_s);
}

} // namespace

Result<void> tourBookings(Page& page, Workplace& workplace, const KeepPicture& keep)
{
    auto* bookings = qobject_cast<BookingsPage*>(&page);
    if (!bookings)
        return {};
    KITCAMP_TRY(bookSomething(workplace.store));
    bookings->showPart(u"calendar"_s);
    KITCAMP_TRY(keep(u"bookings-calendar"_s));
    KITCAMP_TRY(keepMachine(*bookings, workplace, keep));
    const auto kept = keepTeams(*bookings, workplace.store, keep);
    bookings->showPart(u"list"_s);
    return kept;
}

} // namespace kitcamp
