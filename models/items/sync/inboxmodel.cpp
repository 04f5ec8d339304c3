// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/sync/inboxmodel.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

/// An item with what tells it from the same item of before.
struct InboxRow {
    InboxItem item;
    QStringList seen; ///< all texts of it

    friend bool operator==(const InboxRow& a, const InboxRow& b)
    {
        return a.item.n == b.item.n && a.seen == b.seen;
    }
};

namespace {

InboxRow rowOfItem(const InboxItem& item)
{
    QStringList seen{item.sentence, sideLineOf(item, true), sideLineOf(item, false)};
    return {item, seen + item.waiting};
}

} // namespace

QString sideHeadOf(const InboxSide& side)
{
    QStringList words{side.who, side.operatorName, side.when};
    words.removeAll(QString());
    return words.join(u" · "_s);
}

QString sideLineOf(const InboxItem& item, bool mine)
{
    const InboxSide& side = mine ? item.mine : item.theirs;
    QStringList words{sideHeadOf(side), side.deed};
    for (const InboxValue& value : item.values)
        words << u"%1: %2"_s.arg(value.title, mine ? value.mine : value.theirs);
    words.removeAll(QString());
    return words.join(u"; "_s);
}

InboxModel::InboxModel(Store& store, QObject* parent)
    : QAbstractTableModel(parent)
    , m_store(store)
{
}

InboxModel::~InboxModel() = default;

void InboxModel::reload()
{
    const auto items = Inbox(m_store).items(Inbox::Which::Open);
    if (!items) {
        Q_EMIT failed(items.error().sentence);
        return;
    }
    QList<InboxRow> fresh;
    for (const InboxItem& item : *items)
        fresh << rowOfItem(item);
    become(m_rows, fresh, [](const InboxRow& row) { return row.item.n; });
    Q_EMIT reloaded();
}

InboxItem InboxModel::itemAt(int row) const
{
    return m_rows.value(row).item;
}

int InboxModel::rowOf(qint64 n) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const InboxRow& row) { return row.item.n == n; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void InboxModel::removeAt(qsizetype row)
{
    beginRemoveRows({}, static_cast<int>(row), static_cast<int>(row));
    m_rows.removeAt(row);
    endRemoveRows();
}

void InboxModel::insertAt(qsizetype row, const InboxRow& fresh)
{
    beginInsertRows({}, static_cast<int>(row), static_cast<int>(row));
    m_rows.insert(row, fresh);
    endInsertRows();
}

void InboxModel::replaceAt(qsizetype row, const InboxRow& fresh)
{
    m_rows[row] = fresh;
    Q_EMIT dataChanged(index(static_cast<int>(row), 0), index(static_cast<int>(row), ColumnCount - 1));
}

int InboxModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int InboxModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant InboxModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const InboxItem& item = m_rows.at(index.row()).item;
    if (role == IdRole)
        return item.n;
    if (role == ToneRole && index.column() == SentenceColumn)
        return static_cast<int>(Tone::Warn);
    if (role == SecondLineRole && index.column() == SentenceColumn && !item.waiting.isEmpty())
        return tr("%n later change(s) of yours wait for it", nullptr, static_cast<int>(item.waiting.size()));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case SentenceColumn:
        return item.sentence;
    case MineColumn:
        return sideLineOf(item, true);
    case TheirsColumn:
        return sideLineOf(item, false);
    default:
        return item.waiting.join(u'\n');
    }
}

QVariant InboxModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == ColumnKeyRole)
        return QStringList{u"sentence"_s, u"mine"_s, u"theirs"_s, u"waiting"_s}.value(section);
    if (role == ColumnStretchRole)
        return section == SentenceColumn;
    if (role != Qt::DisplayRole)
        return {};
    return QStringList{tr("To decide"), tr("Yours"), tr("Theirs"), tr("What waits for it")}.value(section);
}

} // namespace kitcamp
