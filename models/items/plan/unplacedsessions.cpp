// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/plan/unplacedsessions.h"

#include "models/activities/sessions/sessionreading.h"
#include "models/items/plan/sessionreading.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

UnplacedSessions::UnplacedSessions(Store& store, QObject* parent)
    : QAbstractListModel(parent)
    , m_store(store)
{
    read();
    connect(&m_store, &Store::changed, this, &UnplacedSessions::onChanged);
}

void UnplacedSessions::setHiddenKinds(const QSet<QString>& kinds)
{
    if (std::exchange(m_hiddenKinds, kinds) != kinds)
        read();
}

int UnplacedSessions::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sessions.size());
}

QVariant UnplacedSessions::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ShownSession& one = m_sessions[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return one.name;
    case Qt::AccessibleTextRole:
        return tr("%1, %2", "a session, its length and what it needs").arg(one.name, secondLine(one));
    case SecondLineRole:
        return secondLine(one);
    case IdRole:
        return one.id;
    case ToPlaceMinutesRole:
        return one.minutes;
    default:
        return {};
    }
}

Qt::ItemFlags UnplacedSessions::flags(const QModelIndex& index) const
{
    return index.isValid() ? Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsDragEnabled
                           : Qt::ItemFlags(Qt::NoItemFlags);
}

int UnplacedSessions::rowOf(qint64 session) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_sessions[row].id == session)
            return row;
    }
    return -1;
}

QString UnplacedSessions::secondLine(const ShownSession& session)
{
    QStringList parts{tr("%n min", "length of a session", session.minutes)};
    const QString where = SessionReading::whereText(session);
    parts.append(where.isEmpty() ? sessionKindTitle(session.kind) : where);
    return parts.join(u"  •  "_s);
}

void UnplacedSessions::onChanged(const Announcement& announcement)
{
    for (const auto* table : {"session", "session_staff", "activity", "room", "published_session"}) {
        if (announcement.reordered || announcement.rows.contains(QLatin1StringView(table)))
            return read();
    }
}

void UnplacedSessions::read()
{
    auto found = SessionReading(m_store.reader()).toPlace();
    if (!found) {
        Q_EMIT failed(found.error().sentence);
        return;
    }
    found->removeIf([this](const ShownSession& one) { return m_hiddenKinds.contains(one.activityKind); });
    merge(*found);
}

void UnplacedSessions::merge(const QList<ShownSession>& fresh)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        const auto same = [&](const ShownSession& one) { return one.id == m_sessions[row].id; };
        if (std::any_of(fresh.begin(), fresh.end(), same))
            continue;
        beginRemoveRows({}, row, row);
        m_sessions.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < fresh.size(); ++row) {
        const int was = rowOf(fresh[row].id);
        if (was < 0) {
            beginInsertRows({}, row, row);
            m_sessions.insert(row, fresh[row]);
            endInsertRows();
            continue;
        }
        if (was != row) { // never before: those are in their places
            beginMoveRows({}, was, was, {}, row);
            m_sessions.move(was, row);
            endMoveRows();
        }
        if (!(m_sessions[row] == fresh[row])) {
            m_sessions[row] = fresh[row];
            Q_EMIT dataChanged(index(row), index(row));
        }
    }
}

} // namespace kitcamp
