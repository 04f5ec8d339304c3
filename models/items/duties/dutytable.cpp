// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/duties/dutytable.h"

#include <QCoreApplication>
#include <QLocale>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

QString dayText(const PlannedSpan& span)
{
    const QDate day = QDate::fromString(plannedText(span.from).left(10), Qt::ISODate);
    return u"%1 %2"_s.arg(QLocale().dayName(day.dayOfWeek(), QLocale::ShortFormat),
                          day.toString(Qt::ISODate));
}

} // namespace

QString dutyKindName(const QString& kind)
{
    if (kind == "mentoring"_L1)
        return QCoreApplication::translate("kitcamp::Record", "mentoring");
    if (kind == "supervision"_L1)
        return QCoreApplication::translate("kitcamp::Record", "supervision");
    return QCoreApplication::translate("kitcamp::Record", "other");
}

DutyTable::DutyTable(Store& store, QObject* parent)
    : QAbstractTableModel(parent)
    , m_store(store)
{
    m_reload.setSingleShot(true);
    m_reload.setInterval(0);
    connect(&m_reload, &QTimer::timeout, this, &DutyTable::reload);
    connect(&m_store, &Store::changed, this, [this](const Announcement& announcement) {
        for (const char* table :
             {"camp_duty", "session", "session_staff", "session_member", "team", "team_place", "team_project",
              "project_case", "room", "room_closure", "person", "participation", "activity"}) {
            if (announcement.rows.contains(QLatin1String(table)))
                m_reload.start();
        }
    });
}

void DutyTable::showActivity(qint64 activity, Order order)
{
    m_activity = activity;
    m_order = order;
    reload();
}

void DutyTable::reload()
{
    beginResetModel();
    takePlan(dutyPlanOf(m_store.reader(), m_activity));
    endResetModel();
    Q_EMIT planChanged();
}

void DutyTable::takePlan(Result<DutyPlan> plan)
{
    m_failure = plan ? QString() : plan.error().sentence;
    m_plan = plan ? *std::move(plan) : DutyPlan();
    sortDuties();
    m_clashes.clear();
    for (const Duty& duty : std::as_const(m_plan.duties))
        m_clashes << clashesOf(duty, m_plan);
    m_unwatched = unwatchedTimes(m_plan);
}

void DutyTable::sortDuties()
{
    const auto by = [this](const Duty& duty) {
        return m_order == Order::Person ? duty.personName
            : m_order == Order::Room    ? duty.roomName
                                        : QString();
    };
    std::ranges::stable_sort(m_plan.duties, [&](const Duty& a, const Duty& b) {
        const int order = QString::localeAwareCompare(by(a), by(b));
        return order != 0 ? order < 0 : a.span.from < b.span.from;
    });
}

const Duty* DutyTable::dutyAt(int row) const
{
    return row >= 0 && row < m_plan.duties.size() ? &m_plan.duties.at(row) : nullptr;
}

const UnwatchedTime* DutyTable::unwatchedAt(int row) const
{
    const auto place = row - m_plan.duties.size();
    return place >= 0 && place < m_unwatched.size() ? &m_unwatched.at(place) : nullptr;
}

int DutyTable::rowOf(qint64 duty) const
{
    const auto found = std::ranges::find(m_plan.duties, duty, &Duty::id);
    return found == m_plan.duties.end() ? -1 : static_cast<int>(found - m_plan.duties.begin());
}

QString DutyTable::summary() const
{
    if (!m_failure.isEmpty())
        return m_failure;
    QStringList parts{tr("%n duty(s)", nullptr, static_cast<int>(m_plan.duties.size()))};
    const auto clashing = std::ranges::count_if(m_clashes, [](const auto& one) { return !one.isEmpty(); });
    if (clashing > 0)
        parts << tr("%n clash(es)", nullptr, static_cast<int>(clashing));
    if (!m_unwatched.isEmpty())
        parts << tr("%n time(s) with nobody in a room", nullptr, static_cast<int>(m_unwatched.size()));
    return parts.join(u" · "_s);
}

Tone DutyTable::summaryTone() const
{
    Tone tone = m_unwatched.isEmpty() ? Tone::Muted : Tone::Warn;
    for (int row = 0; row < m_plan.duties.size(); ++row) {
        if (toneOf(row) == Tone::Bad)
            return Tone::Bad;
        if (toneOf(row) == Tone::Warn)
            tone = Tone::Warn;
    }
    return m_failure.isEmpty() ? tone : Tone::Bad;
}

int DutyTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_plan.duties.size() + m_unwatched.size());
}

int DutyTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DutyTable::unwatchedText(const UnwatchedTime& time, int column) const
{
    switch (column) {
    case DayColumn:
        return dayText(time.span);
    case TimeColumn:
        return hoursText(time.span);
    case PersonColumn:
        return tr("nobody");
    case KindColumn:
        return dutyKindName(u"supervision"_s);
    case RoomColumn:
        return time.roomName;
    case ClashColumn:
        return tr("Nobody looks after the room: %1", "%1: session").arg(time.session);
    default:
        return {};
    }
}

QString DutyTable::textOf(int row, int column) const
{
    const Duty* duty = dutyAt(row);
    if (!duty)
        return unwatchedText(*unwatchedAt(row), column);
    switch (column) {
    case DayColumn:
        return dayText(duty->span);
    case TimeColumn:
        return hoursText(duty->span);
    case PersonColumn:
        return duty->personName;
    case KindColumn:
        return dutyKindName(duty->kind);
    case TeamColumn:
        return m_plan.teamTitle(duty->team);
    case RoomColumn:
        return duty->roomName;
    case NoteColumn:
        return duty->note;
    default:
        break;
    }
    QStringList sentences;
    for (const DutyClash& clash : m_clashes.at(row))
        sentences << clash.sentence;
    return sentences.join(u". "_s);
}

Tone DutyTable::toneOf(int row) const
{
    if (!dutyAt(row))
        return Tone::Warn;
    const QList<DutyClash>& clashes = m_clashes.at(row);
    if (clashes.isEmpty())
        return Tone::Plain;
    return std::ranges::all_of(clashes, &DutyClash::possible) ? Tone::Warn : Tone::Bad;
}

QVariant DutyTable::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Tone tone = toneOf(index.row());
    const Duty* duty = dutyAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(index.row(), index.column());
    case Qt::ToolTipRole:
        return index.column() == ClashColumn ? textOf(index.row(), ClashColumn) : QString();
    case ToneRole:
        if (index.column() != ClashColumn)
            return static_cast<int>(Tone::Plain);
        return static_cast<int>(tone == Tone::Plain ? Tone::Muted : tone); // without a sign
    case RowToneRole:
        return tone == Tone::Plain ? QVariant() : QVariant(static_cast<int>(tone));
    case IdRole:
        return duty ? duty->id : qint64(0);
    default:
        return {};
    }
}

QVariant DutyTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    static const QStringList keys{u"day"_s,  u"time"_s, u"person"_s, u"kind"_s,
                                  u"team"_s, u"room"_s, u"note"_s,   u"clash"_s};
    if (orientation != Qt::Horizontal)
        return {};
    const QStringList titles{tr("Day"),  tr("Time"), tr("Person"), tr("Kind"),
                             tr("Team"), tr("Room"), tr("Note"),   tr("What is against it")};
    switch (role) {
    case Qt::DisplayRole:
        return titles.value(section);
    case ColumnKeyRole:
        return keys.value(section);
    case ColumnStretchRole:
        return section == ClashColumn;
    case ColumnRankRole:
        return section == NoteColumn ? 2 : section == KindColumn ? 1 : 0;
    default:
        return {};
    }
}

} // namespace kitcamp
