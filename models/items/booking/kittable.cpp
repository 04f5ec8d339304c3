// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/booking/kittable.h"

#include "models/items/centretime.h"
#include "models/lending/teamkits.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

KitTable::KitTable(Store& store, QObject* parent)
    : QAbstractTableModel(parent)
    , m_store(store)
{
    m_reload.setSingleShot(true);
    m_reload.setInterval(0);
    connect(&m_reload, &QTimer::timeout, this, &KitTable::reload);
    connect(&m_store, &Store::changed, this, [this](const Announcement& announcement) {
        for (const char* table : {"kit_item", "team", "loan", "device", "model", "reservation", "activity"}) {
            if (announcement.rows.contains(QLatin1String(table)))
                m_reload.start();
        }
    });
}

void KitTable::showActivity(qint64 activity)
{
    m_activity = activity;
    m_asked = 0;
    reload();
}

void KitTable::setTeams(int teams)
{
    if (m_asked == teams)
        return;
    m_asked = teams;
    reload();
}

void KitTable::reload()
{
    beginResetModel();
    m_rows.clear();
    m_demand.clear();
    const auto done = read();
    endResetModel();
    if (done) {
        summarise();
    } else {
        m_summary = done.error().sentence;
        m_tone = Tone::Bad;
    }
    Q_EMIT summaryChanged();
}

Result<void> KitTable::read()
{
    Connection& file = m_store.reader();
    CentreTime time(m_store.clock());
    time.readZone(file);
    const qint64 now = m_store.clock().now();
    KITCAMP_ASSIGN(const int there, teamsOfCamp(file, m_activity));
    m_teams = m_asked > 0 ? m_asked : there;
    KITCAMP_ASSIGN(m_demand, kitDemandOf(file, now, m_activity, m_teams));
    KITCAMP_ASSIGN(const auto lastDay, file.text("SELECT ends_on FROM activity WHERE id=?", m_activity));
    m_isOver = lastDay && *lastDay < time.today().toString(Qt::ISODate);
    KITCAMP_TRY(file.each(
        "SELECT id, number, name, name_en FROM team WHERE activity=? AND "
        "archived=0 ORDER BY number",
        [this](const Statement& row) {
            m_rows << TeamRow{row.integer(0), teamWords(row.integer(1), row.text(2), row.text(3))};
        },
        m_activity));
    return readHeld();
}

Result<void> KitTable::readHeld()
{
    for (TeamRow& team : m_rows) {
        QStringList people;
        KITCAMP_TRY(m_store.reader().each(
            "SELECT d.model, p.name FROM loan AS l JOIN device AS d ON d.id=l.device JOIN person AS p ON "
            "p.id=l.borrower WHERE l.team=? AND l.returned_at IS NULL ORDER BY l.lent_at",
            [&](const Statement& row) {
                ++team.held[row.integer(0)];
                if (!people.contains(row.text(1)))
                    people << row.text(1);
            },
            team.id));
        team.spokesman = people.join(u", "_s);
        for (auto it = team.held.begin(); it != team.held.end(); ++it) {
            const auto line = std::ranges::find(m_demand, ModelId{it.key()}, &KitDemand::model);
            team.beyond += line == m_demand.end() ? it.value() : std::max(0, it.value() - line->each);
        }
    }
    return {};
}

int KitTable::missingOf(const TeamRow& row) const
{
    int missing = 0;
    for (const KitDemand& line : m_demand)
        missing += std::max(0, line.each - row.held.value(line.model.value));
    return missing;
}

/// Before the camp: whether the units are there. During it: who has the kit. After it: what is still out.
void KitTable::summarise()
{
    int out = 0;
    int complete = 0;
    for (const TeamRow& row : std::as_const(m_rows)) {
        for (const int held : row.held)
            out += held;
        complete += missingOf(row) == 0 ? 1 : 0;
    }
    if (m_isOver && out > 0) {
        m_tone = Tone::Bad;
        m_summary = tr("The camp is over: %n device(s) of the teams are still out", nullptr, out);
    } else if (m_isOver) {
        m_tone = Tone::Ok;
        m_summary = tr("The camp is over, and everything has come back");
    } else if (m_demand.isEmpty()) {
        m_tone = Tone::Plain;
        m_summary.clear();
    } else if (out > 0) {
        m_tone = complete == m_rows.size() ? Tone::Ok : Tone::Warn;
        m_summary = tr("%1 of %n team(s) have their whole kit", nullptr, static_cast<int>(m_rows.size()))
                        .arg(complete);
    } else {
        summariseDemand();
    }
}

void KitTable::summariseDemand()
{
    QStringList missing;
    BookingMinute first = bookingForever;
    bool allBooked = true;
    for (const KitDemand& line : std::as_const(m_demand)) {
        allBooked = allBooked && line.booked == line.needed;
        if (line.missing > 0) {
            missing << u"%1 × %2"_s.arg(line.missing).arg(line.modelName);
            first = std::min(first, line.from);
        }
    }
    if (!missing.isEmpty()) {
        m_tone = Tone::Bad;
        m_summary = tr("Missing for %n team(s): %1, from %2 on", "%1: 4 × ESP32, %2: day", m_teams)
                        .arg(missing.join(u", "_s), bookingText(first).left(10));
        return;
    }
    m_tone = allBooked ? Tone::Ok : Tone::Warn;
    m_summary = allBooked ? tr("The kits of %n team(s) are booked, and enough is there", nullptr, m_teams)
                          : tr("Enough is there for %n team(s), but not booked yet", nullptr, m_teams);
}

int KitTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int KitTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : stateColumn() + 1;
}

QString KitTable::stateOf(const TeamRow& row) const
{
    const int missing = missingOf(row);
    const bool hasSomething = !row.held.isEmpty();
    if (m_isOver)
        return hasSomething ? tr("still out") : tr("all back");
    if (!hasSomething)
        return tr("nothing taken");
    const QString words = missing == 0 ? tr("complete") : tr("%n missing", nullptr, missing);
    return row.beyond == 0 ? words : tr("%1, %n more than the kit", nullptr, row.beyond).arg(words);
}

Tone KitTable::toneOf(const TeamRow& row) const
{
    if (m_isOver)
        return row.held.isEmpty() ? Tone::Ok : Tone::Bad;
    if (row.held.isEmpty())
        return Tone::Plain;
    return missingOf(row) == 0 ? Tone::Ok : Tone::Warn;
}

QString KitTable::textOf(const TeamRow& row, int column) const
{
    if (column == 0)
        return row.words;
    if (column == stateColumn())
        return stateOf(row);
    if (column == stateColumn() - 1)
        return row.spokesman;
    const KitDemand& line = m_demand.at(column - 1);
    return tr("%1 of %2", "devices that a team has, of those of its kit")
        .arg(row.held.value(line.model.value))
        .arg(line.each);
}

QVariant KitTable::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TeamRow& row = m_rows.at(index.row());
    const bool isCount = index.column() > 0 && index.column() < stateColumn() - 1;
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, index.column());
    case IdRole:
        return row.id;
    case ToneRole:
        return static_cast<int>(index.column() == stateColumn() ? toneOf(row) : Tone::Plain);
    case Qt::TextAlignmentRole:
        return isCount ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    default:
        return {};
    }
}

QVariant KitTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const bool isCount = section > 0 && section < stateColumn() - 1;
    if (role == ColumnKeyRole) {
        if (isCount)
            return u"model_%1"_s.arg(m_demand.at(section - 1).model.value);
        return section == 0 ? u"team"_s : section == stateColumn() ? u"state"_s : u"with"_s;
    }
    if (role == ColumnStretchRole)
        return section == 0;
    if (role == Qt::TextAlignmentRole)
        return isCount ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    if (isCount)
        return m_demand.at(section - 1).modelName;
    if (section == 0)
        return tr("Team");
    return section == stateColumn() ? tr("Kit") : tr("Who answers for it");
}

} // namespace kitcamp
