// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/booking/machineday.h"

#include "models/lending/booking/bookingledger.h"
#include "models/lending/booking/bookingnames.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

MachineDay::MachineDay(Store& store, QObject* parent)
    : QAbstractTableModel(parent)
    , m_store(store)
{
    m_reload.setSingleShot(true);
    m_reload.setInterval(0);
    connect(&m_reload, &QTimer::timeout, this, &MachineDay::reload);
    connect(&m_store, &Store::changed, this, [this](const Announcement& announcement) {
        for (const char* table :
             {"reservation", "device", "model", "opening_hours", "person", "session", "activity"}) {
            if (announcement.rows.contains(QLatin1String(table)))
                m_reload.start();
        }
    });
}

void MachineDay::showDay(QDate day)
{
    m_day = day;
    reload();
}

void MachineDay::reload()
{
    beginResetModel();
    m_machines.clear();
    const auto done = m_day.isValid() ? read() : Result<void>();
    endResetModel();
    if (!done)
        Q_EMIT failed(done.error().sentence);
}

/// An hour before the desk opens to an hour after it closes; without hours from 8 to 22.
Result<void> MachineDay::readHours()
{
    m_opens = 8 * 60;
    m_closes = 22 * 60;
    return m_store.reader().each(
        "SELECT min(opens), max(closes) FROM opening_hours", [&](const Statement& row) {
            if (row.isNull(0))
                return;
            m_opens = std::max(0, static_cast<int>(row.integer(0)) / 60 * 60 - 60);
            m_closes = std::min(24 * 60, (static_cast<int>(row.integer(1)) + 59) / 60 * 60 + 60);
        });
}

Result<void> MachineDay::read()
{
    KITCAMP_TRY(readHours());
    Connection& file = m_store.reader();
    KITCAMP_TRY(file.each("SELECT d.id, d.asset_tag, m.name FROM device AS d JOIN model AS m ON m.id=d.model "
                          "WHERE d.stays_here=1 AND "
                          "d.archived=0 ORDER BY m.name, d.folded_tag",
                          [&](const Statement& row) {
                              m_machines << Machine{row.integer(0), row.text(1), row.text(2), {}};
                          }));
    const BookingSpan day = bookingDays(m_day, m_day);
    KITCAMP_ASSIGN(const BookingMinute now, BookingLedger(file, m_store.clock().now()).now());
    for (Machine& machine : m_machines) {
        KITCAMP_TRY(readTimed(machine, day, now));
        KITCAMP_TRY(readUntimed(machine, day));
        KITCAMP_TRY(finish(machine, day));
    }
    return {};
}

Result<void> MachineDay::readTimed(Machine& machine, BookingSpan day, BookingMinute now)
{
    return m_store.reader().each(
        "SELECT r.id, r.starts, r.ends, r.started_at IS NOT NULL, r.ended_at IS NOT NULL FROM "
        "reservation AS r LEFT JOIN "
        "session AS s ON s.id=r.session WHERE r.device=?1 AND r.state='held' AND r.starts<?2 AND "
        "(r.ends>?3 OR (r.started_at IS NOT NULL AND r.ended_at IS NULL)) AND "
        "coalesce(s.state, '')<>'cancelled' ORDER BY r.starts",
        [&](const Statement& row) {
            const bool ended = row.integer(4) != 0;
            const bool runs = row.integer(3) != 0 && !ended;
            BookingSpan span{bookingMinute(row.text(1)), bookingMinute(row.text(2))};
            if (runs) // somebody is at it longer than was booked
                span.until = std::max(span.until, now + 1);
            if (span.overlaps(day))
                machine.bookings << Booking{span, row.integer(0), {}, runs, ended};
        },
        machine.device, bookingText(day.until), bookingText(day.from));
}

Result<void> MachineDay::readUntimed(Machine& machine, BookingSpan day)
{
    Connection& file = m_store.reader();
    QList<ReservationId> untimed;
    KITCAMP_TRY(file.each(
        "SELECT r.id FROM reservation AS r LEFT JOIN session AS s ON s.id=r.session LEFT JOIN activity AS a "
        "ON a.id=coalesce(s.activity, r.activity) WHERE r.device=? AND r.state='held' AND r.starts IS NULL "
        "AND coalesce(s.state, '')<>'cancelled' AND coalesce(a.state, '')<>'cancelled' ORDER BY r.id",
        [&](const Statement& row) { untimed << row.id<ReservationId>(0); }, machine.device));
    BookingLedger ledger(file, m_store.clock().now());
    for (const ReservationId reservation : untimed) {
        KITCAMP_ASSIGN(const BookingSpan span, ledger.spanOf(reservation));
        if (span.overlaps(day))
            machine.bookings << Booking{span, reservation.value, {}};
    }
    return {};
}

Result<void> MachineDay::finish(Machine& machine, BookingSpan day)
{
    for (Booking& booking : machine.bookings) {
        KITCAMP_ASSIGN(booking.holder, bookingHolder(m_store.reader(), ReservationId{booking.reservation}));
        const BookingMinute from = std::max(booking.span.from, day.from) - day.from;
        const BookingMinute until = std::min(booking.span.until, day.until) - day.from;
        m_opens = static_cast<int>(std::min<BookingMinute>(m_opens, from / 60 * 60));
        m_closes = static_cast<int>(std::max<BookingMinute>(m_closes, (until + 59) / 60 * 60));
    }
    return {};
}

BookingSpan MachineDay::slotAt(int row) const
{
    const BookingMinute from = bookingDays(m_day, m_day).from + m_opens + row * slotMinutes;
    return {from, from + slotMinutes};
}

int MachineDay::rowOf(BookingMinute moment) const
{
    const qint64 row = (moment - slotAt(0).from) / slotMinutes;
    return static_cast<int>(std::clamp<qint64>(row, 0, std::max(0, rowCount() - 1)));
}

int MachineDay::columnOf(qint64 device) const
{
    for (int column = 0; column < machines(); ++column) {
        if (m_machines.at(column).device == device)
            return column;
    }
    return -1;
}

const MachineDay::Booking* MachineDay::bookingAt(const Machine& machine, BookingSpan span) const
{
    const Booking* found = nullptr;
    for (const Booking& booking : machine.bookings) {
        if (booking.span.overlaps(span) && (!found || found->ended))
            found = &booking;
    }
    return found;
}

int MachineDay::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_machines.isEmpty() ? 0 : (m_closes - m_opens) / slotMinutes;
}

int MachineDay::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : machines();
}

QVariant MachineDay::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Machine& machine = m_machines.at(index.column());
    const BookingSpan slot = slotAt(index.row());
    const Booking* booking = bookingAt(machine, slot);
    const bool begins = booking && (booking->span.from >= slot.from || index.row() == 0);
    switch (role) {
    case DeviceRole:
        return machine.device;
    case ReservationRole:
        return booking ? booking->reservation : 0;
    case StartsRole:
        return bookingText(slot.from);
    case BeginsRole:
        return begins;
    case RunsRole:
        return booking && booking->runs;
    case Qt::DisplayRole:
        if (begins || !booking)
            return begins ? booking->holder : QString();
        // The half hour below says how it stands.
        if (index.row() == 0 || (index.row() > 1 && booking->span.from < slotAt(index.row() - 1).from))
            return QString();
        return booking->runs ? tr("in use") : booking->ended ? tr("done") : QString();
    case ToneRole:
    case RowToneRole:
        return static_cast<int>(!booking             ? Tone::Plain
                                    : booking->ended ? Tone::Muted
                                    : booking->runs  ? Tone::Ok
                                                     : Tone::Warn);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        if (!booking)
            return role == Qt::ToolTipRole ? QString()
                                           : tr("%1 free", "%1: time").arg(bookingText(slot.from).mid(11));
        return (booking->runs ? tr("In use: %1, %2", "%1: who, %2: time")
                              : tr("Booked: %1, %2", "%1: who, %2: time"))
            .arg(booking->holder, spanWords(booking->span));
    default:
        return {};
    }
}

QVariant MachineDay::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::ToolTipRole && orientation == Qt::Horizontal)
        return m_machines.at(section).modelName;
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return bookingText(slotAt(section).from).mid(11);
    const Machine& machine = m_machines.at(section);
    return machine.tag + u'\n' + machine.modelName;
}

} // namespace kitcamp
