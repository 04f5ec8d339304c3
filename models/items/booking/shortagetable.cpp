// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/booking/shortagetable.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

bool isNumberColumn(int column)
{
    return column == ShortageTable::MissingColumn || column == ShortageTable::UsableColumn
        || column == ShortageTable::LoanColumn || column == ShortageTable::WantedColumn;
}

} // namespace

ShortageTable::ShortageTable(Store& store, QObject* parent)
    : QAbstractTableModel(parent)
    , m_store(store)
{
    m_reload.setSingleShot(true);
    m_reload.setInterval(0);
    connect(&m_reload, &QTimer::timeout, this, &ShortageTable::reload);
    connect(&m_store, &Store::changed, this, [this](const Announcement& announcement) {
        for (const char* table :
             {"reservation", "loan", "device", "session", "activity", "model", "course_need"}) {
            if (announcement.rows.contains(QLatin1String(table)))
                m_reload.start();
        }
    });
}

void ShortageTable::showDays(QDate first, QDate last)
{
    m_first = first;
    m_last = last;
    reload();
}

void ShortageTable::setTeams(qint64 course, int teams)
{
    m_course = course;
    m_teams = teams;
    reload();
}

void ShortageTable::reload()
{
    beginResetModel();
    m_lines.clear();
    m_summary.clear();
    const auto done = m_first.isValid() && m_last >= m_first ? read() : Result<void>();
    endResetModel();
    if (!done) {
        m_summary = done.error().sentence;
        m_tone = Tone::Bad;
    }
    Q_EMIT summaryChanged();
}

Result<void> ShortageTable::read()
{
    Connection& file = m_store.reader();
    const qint64 at = m_store.clock().now();
    KITCAMP_ASSIGN(const BookingMinute now, BookingLedger(file, at).now());
    BookingSpan span = bookingDays(m_first, m_last);
    span.from = std::max(span.from, std::min(now, span.until - 1));
    WantedUnits wanted;
    if (asksMore()) {
        KITCAMP_ASSIGN(wanted, unitsForTeams(file, m_course, m_teams));
    }
    KITCAMP_ASSIGN(m_lines, shortagesIn(file, at, span, wanted));
    int missing = 0;
    for (const ModelShortage& line : m_lines)
        missing += line.shortage.missing;
    m_tone = m_lines.isEmpty() ? Tone::Ok : Tone::Bad;
    if (asksMore() && wanted.isEmpty()) {
        m_summary = tr("This course lists no devices: enter what it needs on the page Courses.");
        m_tone = Tone::Warn;
    } else if (m_lines.isEmpty()) {
        m_summary =
            asksMore() ? tr("Enough for %n more team(s).", nullptr, m_teams) : tr("Enough for all bookings.");
    } else {
        m_summary = tr("%n device(s) to buy or borrow, first short on %1.", "%1: day", missing)
                        .arg(bookingMoment(m_lines.constFirst().shortage.from).date.toString(Qt::ISODate));
    }
    return {};
}

int ShortageTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ShortageTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ShortageTable::textOf(const ModelShortage& line, int column) const
{
    switch (column) {
    case ModelColumn:
        return line.name;
    case MissingColumn:
        return QString::number(line.shortage.missing);
    case FirstColumn:
        return bookingText(line.shortage.from).replace(u'T', u' ');
    case UsableColumn:
        return QString::number(line.usable);
    case LoanColumn:
        return line.onLoan > 0 ? QString::number(line.onLoan) : QString();
    case WantedColumn:
        return line.wanted > 0 ? QString::number(line.wanted) : QString();
    case HoldersColumn:
        return line.holders;
    default:
        return {};
    }
}

QVariant ShortageTable::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ModelShortage& line = m_lines.at(index.row());
    const bool isNumber = isNumberColumn(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(line, index.column());
    case IdRole:
        return line.model.value;
    case ToneRole:
        return static_cast<int>(index.column() == MissingColumn ? Tone::Bad : Tone::Plain);
    case Qt::TextAlignmentRole:
        return isNumber ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    default:
        return {};
    }
}

QVariant ShortageTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    static const QStringList keys{u"model"_s,   u"to_buy"_s,      u"first_short"_s, u"usable"_s,
                                  u"on_loan"_s, u"wanted_more"_s, u"holders"_s};
    if (orientation != Qt::Horizontal)
        return {};
    if (role == ColumnKeyRole)
        return keys.value(section);
    if (role == ColumnRankRole)
        return section;
    if (role == ColumnStretchRole)
        return section == HoldersColumn;
    if (role == Qt::TextAlignmentRole)
        return isNumberColumn(section) ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ModelColumn:
        return tr("Model");
    case MissingColumn:
        return tr("To buy");
    case FirstColumn:
        return tr("First short");
    case UsableColumn:
        return tr("We have");
    case LoanColumn:
        return tr("On loan then");
    case WantedColumn:
        return tr("Asked besides");
    default:
        return tr("Booked then for");
    }
}

} // namespace kitcamp
