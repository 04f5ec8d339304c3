// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tourbookings.h"

#include "app/mainwindow.h"
#include "models/lending/booking/reservationactions.h"
#include "models/store/store.h"
#include "views/booking/bookingdialog.h"
#include "views/booking/bookingspage.h"
#include "views/booking/pickingof.h"
#include "views/records/referenceedit.h"

#include <QSpinBox>
#include <QTableView>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

using Picture = std::function<Result<void>(const QString& name)>;

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

Result<void> keepDialog(BookingsPage& page, Workplace& workplace, const TourKeeper& keep)
{
    auto* dialog = new BookingDialog(workplace, {}, &page);
    dialog->present();
    const auto model = workplace.store.reader().integer(
        "SELECT model FROM reservation WHERE model IS NOT NULL AND state='held' ORDER BY id DESC LIMIT 1");
    if (model && *model)
        dialog->findChild<ReferenceEdit*>(u"bookingModel"_s)->setId(**model);
    dialog->findChild<QSpinBox*>(u"bookingCount"_s)->setValue(90);
    const auto kept = keep.picture(*dialog, u"bookings-dialog"_s);
    dialog->reject();
    return kept;
}

Result<void> keepTeams(BookingsPage& page, Store& store, const Picture& keep)
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

/// Of the next session that has booked something.
Result<void> keepPickingList(Workplace& workplace, const TourKeeper& keep)
{
    qint64 session = 0;
    qint64 activity = 0;
    KITCAMP_TRY(workplace.store.reader().each("SELECT s.id, s.activity FROM session AS s JOIN reservation AS "
                                              "r ON r.session=s.id WHERE r.state='held' AND "
                                              "s.state='planned' ORDER BY s.starts DESC LIMIT 1",
                                              [&](const Statement& row) {
                                                  session = row.integer(0);
                                                  activity = row.integer(1);
                                              }));
    if (session == 0)
        return {};
    KITCAMP_ASSIGN(const auto list, pickingPaperOf(workplace, activity, session));
    return keep.paper(list, u"picking-list"_s);
}

} // namespace

Result<void> tourBookings(MainWindow& window, const TourKeeper& keep)
{
    window.showPage(u"bookings"_s);
    auto* page = qobject_cast<BookingsPage*>(window.page(u"bookings"_s));
    if (!page)
        return {};
    const Picture picture = [&](const QString& name) { return keep.picture(window, name); };
    KITCAMP_TRY(bookSomething(window.store()));
    page->showPart(u"calendar"_s);
    KITCAMP_TRY(picture(u"bookings-calendar"_s));
    page->showPart(u"machines"_s);
    KITCAMP_TRY(picture(u"bookings-machines"_s));
    KITCAMP_TRY(keepDialog(*page, window.workplace(), keep));
    KITCAMP_TRY(keepTeams(*page, window.store(), picture));
    page->showPart(u"list"_s);
    return keepPickingList(window.workplace(), keep);
}

} // namespace kitcamp
