// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/calendars/hitsmodel.h"

#include "models/items/roles.h"

#include <QHash>

namespace kitcamp {

using namespace Qt::StringLiterals;
using Way = SessionHit::Way;

void HitsModel::show(std::vector<SessionHit> hits)
{
    QHash<qint64, Way> before;
    for (size_t i = 0; i < m_hits.size(); ++i)
        before.insert(m_hits[i].session, m_decided[qsizetype(i)]);
    beginResetModel();
    m_hits = std::move(hits);
    m_decided.clear();
    for (const SessionHit& hit : m_hits) {
        const Way first = hit.ways.isEmpty() ? Way::Keep : hit.ways.constFirst();
        const Way known = before.value(hit.session, first);
        m_decided << (hit.ways.contains(known) ? known : first);
    }
    endResetModel();
}

void HitsModel::decide(const QList<int>& rows, Way way)
{
    for (const int row : rows) {
        if (!m_hits[size_t(row)].ways.contains(way))
            continue;
        m_decided[row] = way;
        Q_EMIT dataChanged(index(row, Then), index(row, Then));
    }
}

QList<Way> HitsModel::waysOf(const QList<int>& rows) const
{
    QList<Way> ways;
    for (const int row : rows) {
        for (const Way way : m_hits[size_t(row)].ways) {
            if (!ways.contains(way))
                ways << way;
        }
    }
    return ways;
}

int HitsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_hits.size());
}

int HitsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString HitsModel::text(const QModelIndex& index) const
{
    const SessionHit& hit = m_hits[size_t(index.row())];
    switch (index.column()) {
    case Session:
        return hit.name;
    case Now:
        return hit.time.startText().replace(u'T', u' ');
    case Then:
        return wayTitle(m_decided[index.row()], hit);
    case Why:
        return hit.sentence;
    default:
        return {};
    }
}

QVariant HitsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(index);
    return {};
}

QVariant HitsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == ColumnStretchRole)
        return section == Why; // it wraps where there is no room
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Session:
        return tr("Session");
    case Now:
        return tr("Now");
    case Then:
        return tr("Then");
    case Why:
        return tr("Why");
    default:
        return {};
    }
}

} // namespace kitcamp
