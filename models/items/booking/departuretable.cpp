// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/booking/departuretable.h"

#include "models/lending/teamkits.h"

#include <QMap>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

// Personal loans and those of her team that are in her name; who hosts is no guest.
constexpr auto everybodyOf =
    "SELECT w.id, w.name, coalesce(nullif(o.name, ''), o.name_en, ''), t.number, "
    "t.name, t.name_en, d.departs, (SELECT group_concat(tag, char(10)) FROM (SELECT "
    "e.asset_tag AS tag FROM loan AS l JOIN device AS e ON e.id=l.device WHERE l.borrower=w.id AND "
    "l.returned_at "
    "IS NULL ORDER BY e.asset_tag)) AS tags, EXISTS (SELECT 1 FROM activity_host AS h WHERE "
    "h.activity=r.activity "
    "AND "
    "h.organization=w.organization) FROM participation AS r JOIN person AS w ON w.id=r.person JOIN activity "
    "AS a "
    "ON a.id=r.activity LEFT JOIN organization AS o ON o.id=w.organization LEFT JOIN team_place AS p ON "
    "p.team_plan=a.team_plan AND p.participation=r.id LEFT JOIN team AS t ON t.id=p.team LEFT JOIN "
    "attendee_detail AS d ON d.participation=r.id WHERE r.activity=? AND (r.state='confirmed' OR "
    "r.state='completed' OR r.state='not_completed') GROUP BY w.id ORDER BY tags IS NULL, 3, d.departs, "
    "w.name, "
    "w.id";

} // namespace

DepartureTable::DepartureTable(Store& store, QObject* parent)
    : QAbstractTableModel(parent)
    , m_store(store)
{
    m_reload.setSingleShot(true);
    m_reload.setInterval(0);
    connect(&m_reload, &QTimer::timeout, this, &DepartureTable::reload);
    connect(&m_store, &Store::changed, this, [this](const Announcement& announcement) {
        for (const char* table : {"loan", "participation", "team", "team_place", "activity", "activity_host",
                                  "person", "organization", "attendee_detail"}) {
            if (announcement.rows.contains(QLatin1String(table)))
                m_reload.start();
        }
    });
}

void DepartureTable::showActivity(qint64 activity)
{
    m_activity = activity;
    reload();
}

void DepartureTable::setOnlyOpen(bool only)
{
    if (m_onlyOpen == only)
        return;
    m_onlyOpen = only;
    reload();
}

qint64 DepartureTable::personAt(int row) const
{
    return m_rows.value(row).person;
}

void DepartureTable::reload()
{
    beginResetModel();
    m_rows.clear();
    const auto done = read();
    const int everybody = static_cast<int>(m_rows.size());
    if (m_onlyOpen)
        m_rows.removeIf([](const PersonRow& row) { return row.tags.isEmpty(); });
    endResetModel();
    summarise(everybody);
    if (!done) {
        m_summary = done.error().sentence;
        m_tone = Tone::Bad;
    }
    Q_EMIT summaryChanged();
}

Result<void> DepartureTable::read()
{
    return m_store.reader().each(
        everybodyOf,
        [this](const Statement& row) {
            m_rows << PersonRow{row.integer(0),
                                row.text(1),
                                row.text(2),
                                row.isNull(3) ? QString()
                                              : teamWords(row.integer(3), row.text(4), row.text(5)),
                                row.text(6).replace(u'T', u' '),
                                row.text(7).split(u'\n', Qt::SkipEmptyParts),
                                row.integer(8) == 0};
        },
        m_activity);
}

void DepartureTable::summarise(int everybody)
{
    int persons = 0;
    int devices = 0;
    QMap<QString, int> organizations;
    for (const PersonRow& row : std::as_const(m_rows)) {
        if (row.tags.isEmpty())
            continue;
        ++persons;
        devices += static_cast<int>(row.tags.size());
        organizations[row.organization] += static_cast<int>(row.tags.size());
    }
    m_tone = persons == 0 ? Tone::Ok : Tone::Bad;
    if (everybody == 0) {
        m_tone = Tone::Plain;
        m_summary = tr("Nobody takes part yet");
    } else if (persons == 0) {
        m_summary = tr("Nobody of %n has anything of ours", nullptr, everybody);
    } else {
        QStringList parts;
        for (auto it = organizations.cbegin(); it != organizations.cend(); ++it)
            parts << u"%1 %2"_s.arg(it.key().isEmpty() ? tr("no university") : it.key()).arg(it.value());
        m_summary = tr("%1 of %2 still have %n device(s): %3", "%3: Tongji 2, Fudan 1", devices)
                        .arg(QString::number(persons), QString::number(everybody), parts.join(u", "_s));
    }
}

int DepartureTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DepartureTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Tone DepartureTable::toneOf(const PersonRow& row) const
{
    if (row.tags.isEmpty())
        return Tone::Ok;
    return row.isGuest ? Tone::Bad : Tone::Warn;
}

QString DepartureTable::textOf(const PersonRow& row, int column) const
{
    switch (column) {
    case PersonColumn:
        return row.name;
    case OrganizationColumn:
        return row.organization;
    case TeamColumn:
        return row.team;
    case LeavesColumn:
        return row.leaves;
    case HasColumn:
        return row.tags.join(u", "_s);
    default:
        if (row.tags.isEmpty())
            return tr("may leave");
        return row.isGuest ? tr("guest: %n to return", nullptr, static_cast<int>(row.tags.size()))
                           : tr("%n to return", nullptr, static_cast<int>(row.tags.size()));
    }
}

QVariant DepartureTable::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PersonRow& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, index.column());
    case IdRole:
        return row.person;
    case ToneRole:
        return static_cast<int>(index.column() == StateColumn ? toneOf(row) : Tone::Plain);
    case RowToneRole:
        return static_cast<int>(toneOf(row) == Tone::Bad ? Tone::Bad : Tone::Plain);
    default:
        return {};
    }
}

QVariant DepartureTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    static const QStringList keys{u"person"_s, u"organization"_s, u"team"_s,
                                  u"leaves"_s, u"has"_s,          u"state"_s};
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == ColumnKeyRole)
        return keys.value(section);
    if (role == ColumnStretchRole)
        return section == HasColumn;
    if (role != Qt::DisplayRole)
        return {};
    const QStringList titles{tr("Name"), tr("University"), tr("Team"), tr("Leaves"), tr("Has"), tr("State")};
    return titles.value(section);
}

} // namespace kitcamp
