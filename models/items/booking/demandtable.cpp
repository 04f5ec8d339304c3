// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/booking/demandtable.h"

#include "models/lending/booking/bookingnames.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

DemandTable::DemandTable(Store& store, QObject* parent)
    : QAbstractTableModel(parent)
    , m_store(store)
{
    m_reload.setSingleShot(true);
    m_reload.setInterval(0);
    connect(&m_reload, &QTimer::timeout, this, &DemandTable::reload);
    connect(&m_store, &Store::changed, this, [this](const Announcement& announcement) {
        for (const char* table : {"reservation", "loan", "device", "session", "activity", "participation",
                                  "course_need", "session_member", "model"}) {
            if (announcement.rows.contains(QLatin1String(table)))
                m_reload.start();
        }
    });
}

void DemandTable::showActivity(qint64 activity)
{
    m_activity = activity;
    reload();
}

void DemandTable::reload()
{
    beginResetModel();
    auto lines = demandOf(m_store.reader(), m_store.clock().now(), m_activity);
    m_lines = lines ? *std::move(lines) : QList<DemandLine>();
    endResetModel();
    if (lines) {
        summarise();
    } else {
        m_summary = lines.error().sentence;
        m_tone = Tone::Bad;
    }
    Q_EMIT summaryChanged();
}

void DemandTable::summarise()
{
    const DemandLine* first = nullptr;
    int open = 0;
    for (const DemandLine& line : std::as_const(m_lines)) {
        if (line.missing > 0 && !first)
            first = &line;
        open += line.needed != line.booked ? 1 : 0;
    }
    m_tone = first ? Tone::Bad : open > 0 ? Tone::Warn : Tone::Ok;
    if (m_lines.isEmpty())
        m_summary.clear();
    else if (first)
        m_summary = tr("%1: %n missing on %2", "%1: model, %2: time", first->missing)
                        .arg(first->modelName, bookingText(first->span.from).replace(u'T', u' '));
    else
        m_summary = open > 0 ? tr("%n session(s) to book for", nullptr, open)
                             : tr("All is booked, and enough is there");
}

Tone DemandTable::toneOf(const DemandLine& line)
{
    if (line.missing > 0)
        return Tone::Bad;
    return line.needed == line.booked ? Tone::Ok : Tone::Warn;
}

int DemandTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int DemandTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DemandTable::textOf(const DemandLine& line, int column) const
{
    switch (column) {
    case SessionColumn:
        if (!line.title.isEmpty())
            return line.number > 0 ? u"%1 · %2"_s.arg(line.number).arg(line.title) : line.title;
        return line.number > 0 ? tr("Session %1").arg(line.number) : tr("Session");
    case TimeColumn:
        return line.span.isEmpty() ? tr("to place") : spanWords(line.span);
    case ModelColumn:
        return line.modelName;
    case NeededColumn:
        return QString::number(line.needed);
    case BookedColumn:
        return QString::number(line.booked);
    case StateColumn:
        if (line.missing > 0)
            return tr("%n missing", nullptr, line.missing);
        if (line.booked == line.needed)
            return tr("booked");
        return line.booked == 0 ? tr("to book") : tr("booked for other numbers");
    default:
        return {};
    }
}

QVariant DemandTable::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DemandLine& line = m_lines.at(index.row());
    const bool isNumber = index.column() == NeededColumn || index.column() == BookedColumn;
    switch (role) {
    case Qt::DisplayRole:
        return textOf(line, index.column());
    case IdRole:
        return line.session;
    case ToneRole:
        return static_cast<int>(index.column() == StateColumn ? toneOf(line) : Tone::Plain);
    case Qt::TextAlignmentRole:
        return isNumber ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    default:
        return {};
    }
}

QVariant DemandTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    static const QStringList keys{u"session"_s, u"time"_s, u"model"_s, u"needed"_s, u"booked"_s, u"state"_s};
    if (orientation != Qt::Horizontal)
        return {};
    if (role == ColumnKeyRole)
        return keys.value(section);
    if (role == ColumnStretchRole)
        return section == SessionColumn;
    if (role == Qt::TextAlignmentRole)
        return section == NeededColumn || section == BookedColumn
            ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter))
            : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SessionColumn:
        return tr("Session");
    case TimeColumn:
        return tr("Time, with setting up");
    case ModelColumn:
        return tr("Model");
    case NeededColumn:
        return tr("Needed");
    case BookedColumn:
        return tr("Booked");
    default:
        return tr("State");
    }
}

} // namespace kitcamp
