// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/publishing/publishchangesmodel.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

void PublishChangesModel::setRows(QList<PublishRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    for (PublishRow& row : m_rows)
        row.chosen = row.chosen && row.blockers.isEmpty();
    endResetModel();
    Q_EMIT chosenChanged();
}

QList<PlanChange> PublishChangesModel::chosen() const
{
    QList<PlanChange> changes;
    for (const PublishRow& row : m_rows) {
        if (row.chosen)
            changes << row.change;
    }
    return changes;
}

int PublishChangesModel::blockedCount() const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(),
                                          [](const PublishRow& row) { return !row.blockers.isEmpty(); }));
}

void PublishChangesModel::chooseAll(bool chosen)
{
    for (PublishRow& row : m_rows)
        row.chosen = chosen && row.blockers.isEmpty();
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, WordColumn), index(rowCount() - 1, WordColumn), {Qt::CheckStateRole});
    Q_EMIT chosenChanged();
}

int PublishChangesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PublishChangesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PublishChangesModel::text(const PublishRow& row, int column) const
{
    switch (column) {
    case WordColumn:
        return row.word;
    case SessionColumn:
        return row.session;
    case SentenceColumn:
        return row.sentence;
    case PeopleColumn:
        return row.concerned;
    default:
        return {};
    }
}

QVariant PublishChangesModel::secondLine(const PublishRow& row, int column) const
{
    if (column == SessionColumn && !m_shownOnly)
        return row.activity;
    if (column == SentenceColumn && !row.blockers.isEmpty())
        return tr("Not to be published: %1", "%1: sentences that say why").arg(row.blockers.join(u' '));
    return {};
}

QVariant PublishChangesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PublishRow& row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::CheckStateRole:
        return index.column() == WordColumn && !m_shownOnly
            ? QVariant(static_cast<int>(row.chosen ? Qt::Checked : Qt::Unchecked))
            : QVariant();
    case SecondLineRole:
        return secondLine(row, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == PeopleColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case ToneRole:
        return static_cast<int>(row.blockers.isEmpty() || index.column() != SentenceColumn ? Tone::Plain
                                                                                           : Tone::Bad);
    case RowToneRole:
        return static_cast<int>(row.blockers.isEmpty() ? Tone::Plain : Tone::Bad);
    case IdRole:
        return row.change.session;
    default:
        return {};
    }
}

bool PublishChangesModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    m_rows[index.row()].chosen = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT chosenChanged();
    return true;
}

Qt::ItemFlags PublishChangesModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Qt::ItemFlags usual = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const bool canBeTicked =
        index.column() == WordColumn && !m_shownOnly && m_rows[index.row()].blockers.isEmpty();
    return canBeTicked ? usual | Qt::ItemIsUserCheckable : usual;
}

QVariant PublishChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == ColumnStretchRole)
        return section == SentenceColumn;
    if (role == ColumnRankRole)
        return section == PeopleColumn ? 1 : 0;
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WordColumn:
        return tr("Change");
    case SessionColumn:
        return tr("Session");
    case SentenceColumn:
        return tr("What is new");
    case PeopleColumn:
        return tr("People");
    default:
        return {};
    }
}

Result<QList<PublishRow>> publishRows(Connection& connection, const QList<PlanChange>& changes,
                                      const QHash<qint64, QStringList>& blockers)
{
    const ChangeWords words(connection, languageOfWindow());
    QList<PublishRow> rows;
    for (const PlanChange& change : changes) {
        KITCAMP_ASSIGN(const QList<ConcernedPerson> concerned, concernedBy(connection, change));
        rows << PublishRow{change,
                           words.word(change),
                           words.activity(change.activity),
                           words.label(change),
                           words.sentence(change),
                           static_cast<int>(concerned.size()),
                           blockers.value(change.session),
                           true};
    }
    return rows;
}

} // namespace kitcamp
