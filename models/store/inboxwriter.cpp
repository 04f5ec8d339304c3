// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/inboxwriter.h"

#include <QJsonArray>

namespace kitcamp {

using namespace Qt::StringLiterals;

void InboxWriter::collectNamed(const QJsonValue& value, QSet<int>& items) const
{
    if (value.isString()) {
        items |= m_byKey.value(value.toString());
    } else if (value.isArray()) {
        const QJsonArray elements = value.toArray();
        for (const QJsonValue& element : elements)
            collectNamed(element, items);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            collectNamed(*it, items);
    }
}

Result<QSet<int>> InboxWriter::neededBy(const OwnEntry& own) const
{
    QSet<int> items;
    if (m_items.isEmpty())
        return items;
    KITCAMP_ASSIGN(const QSet<RowName> rows, rowsConcerned(m_tools, own.entry.changeset));
    for (const RowName& row : rows)
        items |= m_byRow.value(row);
    collectNamed(own.entry.action.parameters, items);
    return items;
}

Result<void> InboxWriter::add(const OwnEntry& own, const Misfitting& misfitting,
                              const std::optional<OpId>& theirs)
{
    KITCAMP_ASSIGN(const QSet<int> needs, neededBy(own));
    const int place = static_cast<int>(m_items.size());
    m_items << Item{own, misfitting, theirs, needs, false, false};
    m_byOpId.insert(own.entry.opId.bytes, place);
    for (const RowTouch& row : own.rows) {
        m_byRow[{row.table, row.key}] << place;
        m_byKey[row.key] << place;
    }
    return {};
}

bool InboxWriter::followsTarget(const OwnEntry& own) const
{
    return own.entry.undoes.isValid() && m_byOpId.contains(own.entry.undoes.bytes);
}

void InboxWriter::addTaker(const OwnEntry& own)
{
    // Undo and redo in turn: what counts is whether the item itself is wanted in the end.
    int target = m_byOpId.value(own.entry.undoes.bytes);
    while (m_items[target].taker)
        target = m_byOpId.value(m_items[target].own.entry.undoes.bytes);
    m_items[target].undone = !m_items[target].undone;
    m_byOpId.insert(own.entry.opId.bytes, static_cast<int>(m_items.size()));
    m_items << Item{own, {}, {}, {}, true, false};
}

QList<OpId> InboxWriter::opIds() const
{
    QList<OpId> ids;
    for (const Item& item : m_items)
        ids << item.own.entry.opId;
    return ids;
}

std::optional<int> InboxWriter::rootOf(const Item& item) const
{
    QList<int> needs = item.needs.values();
    std::sort(needs.begin(), needs.end());
    for (const int place : std::as_const(needs)) {
        const auto further = rootOf(m_items[place]);
        if (further)
            return further;
        if (!m_items[place].undone)
            return place;
    }
    return std::nullopt;
}

Result<void> InboxWriter::write(qint64 now)
{
    for (const Item& item : std::as_const(m_items))
        KITCAMP_TRY(writeItem(item, now));
    return {};
}

Result<void> InboxWriter::writeItem(const Item& item, qint64 now)
{
    const Entry& entry = item.own.entry;
    const bool undone = item.taker || item.undone;
    const auto root = undone ? std::nullopt : rootOf(item);
    const QString reason = undone ? u"undone"_s : (root ? u"waits"_s : item.misfitting.reason);
    const auto blob = [](const std::optional<OpId>& opId) {
        return opId ? std::optional(opId->bytes) : std::nullopt;
    };
    const auto undoes = entry.undoes.isValid() ? std::optional(entry.undoes) : std::nullopt;
    const auto waitsFor = root ? std::optional(m_items[*root].own.entry.opId) : std::nullopt;
    const Misfitting& why = item.misfitting;
    // It waited here before, and was sent all the same: after the hub was set back.
    KITCAMP_TRY(m_tools.writer.execute("DELETE FROM inbox WHERE op_id=?", entry.opId));
    return m_tools.writer.execute(
        "INSERT INTO inbox(op_id, author, operator, at, kind, undoes, body, came_at, reason, tbl, "
        "key, columns, theirs, waits_for, rule, sentence) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
        entry.opId, entry.author, entry.operatorId.value, entry.at, entry.action.kind, blob(undoes),
        item.own.body, now, reason, why.table, why.key, why.columns.join(u','), blob(item.theirs),
        blob(waitsFor), why.error.rule, why.error.sentence);
}

} // namespace kitcamp
