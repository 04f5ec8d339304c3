// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/booking/unitcalendar.h"

#include "models/lending/booking/bookingnames.h"

#include <QLocale>

namespace kitcamp {

using namespace Qt::StringLiterals;

UnitCalendar::UnitCalendar(Store& store, QObject* parent)
    : QAbstractTableModel(parent)
    , m_store(store)
{
    m_reload.setSingleShot(true);
    m_reload.setInterval(0);
    connect(&m_reload, &QTimer::timeout, this, &UnitCalendar::reload);
    connect(&m_store, &Store::changed, this, [this](const Announcement& announcement) {
        for (const char* table :
             {"reservation", "loan", "device", "session", "activity", "model", "setting"}) {
            if (announcement.rows.contains(QLatin1String(table)))
                m_reload.start();
        }
    });
}

void UnitCalendar::showModel(ModelId model)
{
    m_model = model;
    reload();
}

void UnitCalendar::showDays(QDate first, int days)
{
    m_first = first;
    m_days = days;
    reload();
}

void UnitCalendar::reload()
{
    beginResetModel();
    m_lines.clear();
    m_free.clear();
    m_units = 0;
    m_summary.clear();
    if (m_model && m_first.isValid()) {
        if (const auto done = read(); !done) {
            m_summary = done.error().sentence;
            m_tone = Tone::Bad;
        }
    }
    endResetModel();
    Q_EMIT summaryChanged();
}

Result<void> UnitCalendar::read()
{
    Connection& file = m_store.reader();
    BookingLedger ledger(file, m_store.clock().now());
    const BookingSpan span = bookingDays(m_first, m_first.addDays(m_days - 1));
    KITCAMP_ASSIGN(const BookingMinute now, ledger.now());
    const BookingSpan read{std::min(now, span.from), std::max(now + 1, span.until)};
    KITCAMP_ASSIGN(const ModelAvailability all, ledger.availability(m_model, read));
    m_units = static_cast<int>(all.units().size());
    for (int day = 0; day < m_days; ++day) {
        const BookingMinute begin = span.from + day * bookingDay;
        m_free << all.freeIn({begin, begin + bookingDay});
    }
    std::vector<UnitClaim> anyUnit = all.claims();
    std::erase_if(anyUnit, [](const UnitClaim& claim) { return claim.device != 0; });
    if (!anyUnit.empty()) {
        KITCAMP_ASSIGN(const Line line, lineOf(tr("Booked"), 0, anyUnit));
        m_lines << line;
    }
    for (const qint64 unit : all.units()) {
        KITCAMP_ASSIGN(const auto tag, file.text("SELECT asset_tag FROM device WHERE id=?", unit));
        KITCAMP_ASSIGN(const Line line, lineOf(tag.value_or(QString()), unit, all.claimsOn(unit, span)));
        m_lines << line;
    }
    summarise(all, now);
    return {};
}

Result<UnitCalendar::Line> UnitCalendar::lineOf(const QString& name, qint64 device,
                                                const std::vector<UnitClaim>& claims)
{
    Line line{name, device, {}};
    const BookingMinute begin = bookingDays(m_first, m_first).from;
    for (int day = 0; day < m_days; ++day) {
        KITCAMP_ASSIGN(const Cell cell,
                       cellOf(claims, {begin + day * bookingDay, begin + (day + 1) * bookingDay}));
        line.cells << cell;
    }
    return line;
}

Result<QString> UnitCalendar::holderOf(const UnitClaim& claim)
{
    if (claim.loan == 0)
        return bookingHolder(m_store.reader(), ReservationId{claim.reservation});
    KITCAMP_ASSIGN(
        const auto name,
        m_store.reader().text("SELECT p.name FROM loan AS l JOIN person AS p ON p.id=l.borrower WHERE l.id=?",
                              claim.loan));
    return name.value_or(QString());
}

Result<UnitCalendar::Cell> UnitCalendar::cellOf(const std::vector<UnitClaim>& claims, BookingSpan day)
{
    Cell cell;
    int units = 0;
    QStringList whole;
    QStringList names;
    for (const UnitClaim& claim : claims) {
        if (!claim.span.overlaps(day))
            continue;
        KITCAMP_ASSIGN(const QString holder, holderOf(claim));
        units += claim.units;
        cell.isLoan = claim.loan != 0;
        if (!names.contains(holder))
            names << holder;
        const QString until = claim.span.until == bookingForever
            ? QString()
            : bookingText(claim.span.until).replace(u'T', u' ');
        whole << (claim.loan != 0
                      ? tr("Lent to %1 until %2", "%1: person, %2: day and time").arg(holder, until)
                      : tr("%1 × booked for %2, %3", "%1: number, %2: who, %3: time")
                            .arg(QString::number(claim.units), holder, spanWords(claim.span)));
    }
    if (whole.isEmpty())
        return cell;
    const bool isOne = claims.front().device != 0;
    cell.text = isOne ? names.join(u", "_s) : QString::number(units);
    cell.whole = whole.join(u'\n');
    return cell;
}

void UnitCalendar::summarise(const ModelAvailability& all, BookingMinute now)
{
    const auto shortage =
        all.shortage({now, std::max(now + 1, bookingDays(m_first, m_first.addDays(m_days - 1)).until)});
    m_summary = tr("%1 of %n free now", "%1: number", m_units).arg(std::max(0, all.freeAt(now)));
    m_tone = shortage ? Tone::Bad : Tone::Plain;
    if (shortage)
        m_summary += u" · "_s
            + tr("%n missing, first on %1", "%1: day and time", shortage->missing)
                  .arg(bookingText(shortage->from).replace(u'T', u' '));
}

int UnitCalendar::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_free.isEmpty() ? 0 : static_cast<int>(m_lines.size()) + 1;
}

int UnitCalendar::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_days;
}

QVariant UnitCalendar::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == DayRole)
        return m_first.addDays(index.column());
    if (role == UnitsRole)
        return m_units;
    if (index.row() == 0) {
        const int free = m_free.value(index.column());
        if (role == FreeRole)
            return free;
        if (role == Qt::DisplayRole)
            return free < 0 ? tr("−%1", "missing").arg(-free) : QString::number(free);
        if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
            return free < 0 ? tr("%n missing", nullptr, -free) : tr("%1 of %2 free").arg(free).arg(m_units);
        if (role == ToneRole)
            return static_cast<int>(free < 0 ? Tone::Bad : free == 0 ? Tone::Warn : Tone::Plain);
        return {};
    }
    const Line& line = m_lines.at(index.row() - 1);
    const Cell cell = line.cells.value(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::ToolTipRole:
        return cell.whole;
    case Qt::AccessibleTextRole:
        return cell.whole.isEmpty() ? tr("free") : cell.whole;
    case ObjectRole:
        return line.device;
    case RowToneRole:
        return static_cast<int>(cell.text.isEmpty() ? Tone::Plain : cell.isLoan ? Tone::Warn : Tone::Ok);
    case ToneRole:
        return static_cast<int>(cell.text.isEmpty() ? Tone::Muted : cell.isLoan ? Tone::Warn : Tone::Ok);
    default:
        return {};
    }
}

QVariant UnitCalendar::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal) {
        const QDate day = m_first.addDays(section);
        if (role == Qt::DisplayRole)
            return QLocale().standaloneDayName(day.dayOfWeek(), QLocale::ShortFormat) + u'\n'
                + day.toString(u"MM-dd"_s);
        return role == ColumnKeyRole ? day.toString(Qt::ISODate) : QVariant();
    }
    if (role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Free") : m_lines.value(section - 1).name;
}

} // namespace kitcamp
