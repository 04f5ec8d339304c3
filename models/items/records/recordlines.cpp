// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/records/recordlines.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

RecordLines::RecordLines(PagedModel* list, QObject* parent)
    : QIdentityProxyModel(parent)
    , m_list(list)
{
    setSourceModel(list);
}

void RecordLines::show(const Wanted& wanted)
{
    m_wanted = wanted;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

int RecordLines::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant RecordLines::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return cell(index.row(), m_wanted.first, role);
    case SecondLineRole:
        return secondLine(index.row());
    case ToneRole:
        return cell(index.row(), m_wanted.tone, role);
    case Qt::TextAlignmentRole:
        return {};
    default:
        return QIdentityProxyModel::data(index, role);
    }
}

QVariant RecordLines::cell(int row, const QString& key, int role) const
{
    const int column = m_list->spec().columnOf(key);
    return column < 0 ? QVariant() : m_list->index(row, column).data(role);
}

QString RecordLines::secondLine(int row) const
{
    QStringList words;
    for (const QString& key : m_wanted.second)
        words << cell(row, key, Qt::DisplayRole).toString();
    words.removeAll(QString());
    return words.join(u" · "_s);
}

} // namespace kitcamp
