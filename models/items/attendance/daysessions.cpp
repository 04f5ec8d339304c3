// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/attendance/daysessions.h"

#include "models/items/desk/listdiff.h"

#include <QHash>

namespace kitcamp {

using namespace Qt::StringLiterals;

/// Makes the narrow calls by which the list becomes the one in the file.
class DaySessions::Differ : public ListDiff<Line>
{
public:
    explicit Differ(DaySessions& model)
        : m_model(model)
    {
    }

protected:
    void removeAt(qsizetype row) override
    {
        m_model.beginRemoveRows({}, static_cast<int>(row), static_cast<int>(row));
        m_model.m_lines.removeAt(row);
        m_model.endRemoveRows();
    }
    void insertAt(qsizetype row, const Line& fresh) override
    {
        m_model.beginInsertRows({}, static_cast<int>(row), static_cast<int>(row));
        m_model.m_lines.insert(row, fresh);
        m_model.endInsertRows();
    }
    void replaceAt(qsizetype row, const Line& fresh) override
    {
        m_model.m_lines[row] = fresh;
        const QModelIndex index = m_model.index(static_cast<int>(row));
        Q_EMIT m_model.dataChanged(index, index);
    }

private:
    DaySessions& m_model;
};

DaySessions::DaySessions(Store& store, QObject* parent)
    : QAbstractListModel(parent)
    , m_store(store)
{
    connect(&m_store, &Store::changed, this, &DaySessions::onStoreChanged);
}

void DaySessions::setDay(QDate day)
{
    if (m_day == day)
        return;
    m_day = day;
    reload();
}

qint64 DaySessions::sessionAt(int row) const
{
    return row >= 0 && row < m_lines.size() ? m_lines.at(row).facts.id : 0;
}

int DaySessions::rowOf(qint64 session) const
{
    for (int row = 0; row < m_lines.size(); ++row) {
        if (m_lines.at(row).facts.id == session)
            return row;
    }
    return -1;
}

void DaySessions::timePassed()
{
    if (!m_lines.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void DaySessions::onStoreChanged(const Announcement& announcement)
{
    for (const QString& table : {u"attendance"_s, u"participation"_s, u"session"_s, u"session_member"_s,
                                 u"activity"_s, u"room"_s, u"setting"_s}) {
        if (announcement.rows.contains(table)) {
            reload();
            return;
        }
    }
}

/// Counts all sessions of the day in one query.
Result<QList<DaySessions::Line>> DaySessions::read() const
{
    KITCAMP_ASSIGN(const QList<SessionFacts> sessions, sessionsOfDay(m_store.reader(), m_day));
    QList<Line> lines;
    QHash<qint64, qsizetype> places;
    for (const SessionFacts& facts : sessions) {
        places.insert(facts.id, lines.size());
        lines << Line{facts};
    }
    KITCAMP_TRY(m_store.reader().each(
        "SELECT s.id, count(*) FILTER (WHERE r.role IN ('student','accompanying') AND r.state IN "
        "('confirmed','completed','not_completed') AND member), count(*) FILTER (WHERE a.state IN "
        "('present','late')), count(*) FILTER (WHERE a.state IS NULL AND member AND r.role IN "
        "('student','accompanying') AND r.state IN ('confirmed','completed','not_completed')) FROM (SELECT "
        "s.id, s.activity, r.id AS participation, s.some_members=0 OR EXISTS (SELECT 1 FROM session_member "
        "AS m WHERE m.session=s.id AND m.participation=r.id) AS member FROM session AS s JOIN participation "
        "AS r ON r.activity=s.activity WHERE s.starts>=?1 AND s.starts<?2) AS s JOIN participation AS r ON "
        "r.id=s.participation LEFT JOIN attendance AS a ON a.session=s.id AND a.participation=r.id GROUP BY "
        "s.id",
        [&](const Statement& row) {
            const qsizetype place = places.value(row.integer(0), -1);
            if (place < 0)
                return;
            lines[place].expected = static_cast<int>(row.integer(1));
            lines[place].in = static_cast<int>(row.integer(2));
            lines[place].unmarked = static_cast<int>(row.integer(3));
        },
        m_day.toString(Qt::ISODate), m_day.addDays(1).toString(Qt::ISODate)));
    return lines;
}

void DaySessions::reload()
{
    const auto fresh = read();
    if (fresh)
        Differ(*this).become(m_lines, *fresh, [](const Line& line) { return line.facts.id; });
}

int DaySessions::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant DaySessions::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line& line = m_lines.at(index.row());
    const bool open = line.facts.isOpen(m_store.clock().now());
    switch (role) {
    case Qt::DisplayRole:
        return line.facts.clockText() + u"  "_s + line.facts.name;
    case SecondLineRole:
        return secondLineOf(line);
    case ToneRole:
        return static_cast<int>(line.facts.cancelled ? Tone::Muted : open ? Tone::Ok : Tone::Plain);
    case IdRole:
        return line.facts.id;
    case Qt::AccessibleTextRole:
        return data(index, Qt::DisplayRole).toString() + u"; "_s + secondLineOf(line);
    default:
        return {};
    }
}

QString DaySessions::secondLineOf(const Line& line) const
{
    QStringList words;
    if (!line.facts.roomName.isEmpty())
        words << line.facts.roomName;
    else if (!line.facts.onlineLink.isEmpty())
        words << tr("online");
    words << standing(line);
    if (!line.facts.cancelled)
        words << tr("%1 of %2 in", "%1: how many came, %2: how many are expected")
                     .arg(line.in)
                     .arg(line.expected);
    return words.join(u" · "_s);
}

QString DaySessions::standing(const Line& line) const
{
    const qint64 now = m_store.clock().now();
    if (line.facts.cancelled)
        return tr("cancelled");
    if (line.facts.hasEnded(now))
        return line.unmarked > 0 ? tr("over, %n not marked", nullptr, line.unmarked) : tr("over");
    if (line.facts.startsAt <= now)
        return tr("running");
    return line.facts.isOpen(now) ? tr("door is open") : tr("later");
}

} // namespace kitcamp
