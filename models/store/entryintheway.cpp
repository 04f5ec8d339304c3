// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/entryintheway.h"

#include "models/store/keyholder.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

EntryInTheWay::Found EntryInTheWay::find(const OwnEntry& own, const Misfitting& misfitting)
{
    if (m_upTo <= m_from)
        return std::optional<OpId>();
    std::optional<OpId> found;
    if (misfitting.reason == "changed"_L1 || misfitting.reason == "gone"_L1) {
        KITCAMP_ASSIGN(found, touching(misfitting.table, misfitting.key, misfitting.columns));
    } else if (misfitting.reason == "taken"_L1) {
        KITCAMP_ASSIGN(found, holderOfKey(own));
    }
    return found ? Found(found) : aboutTheSame(own);
}

EntryInTheWay::Found EntryInTheWay::touching(const QString& table, const QString& key,
                                             const QStringList& columns)
{
    Journal journal(m_tools.writer);
    KITCAMP_ASSIGN(const QList<EntryHead> heads, journal.touching(table, key, m_from));
    for (const EntryHead& head : heads) {
        if (head.seq > m_upTo)
            continue;
        KITCAMP_ASSIGN(const bool undone, journal.isUndone(head.opId));
        KITCAMP_ASSIGN(const bool same, changed(head.seq, {table, key}, columns));
        if (!undone && same)
            return std::optional(head.opId);
    }
    return std::optional<OpId>();
}

Result<bool> EntryInTheWay::changed(qint64 seq, const RowName& row, const QStringList& columns)
{
    if (columns.isEmpty())
        return true;
    KITCAMP_ASSIGN(const Entry entry, Journal(m_tools.writer).read(seq));
    KITCAMP_ASSIGN(const QStringList names, m_tools.shapes.columnNames(m_tools.writer, row.first));
    KITCAMP_ASSIGN(const QList<RowChange> rows, entry.changeset.rows());
    for (const RowChange& change : rows) {
        if (RowName(change.table, change.key) != row)
            continue;
        for (const QString& column : columns) {
            if (change.operation != RowOperation::Update
                || change.after.value(static_cast<int>(names.indexOf(column))).isValid())
                return true;
        }
    }
    return false;
}

EntryInTheWay::Found EntryInTheWay::holderOfKey(const OwnEntry& own)
{
    KITCAMP_ASSIGN(const QList<RowChange> rows, own.entry.changeset.rows());
    for (const RowChange& row : rows) {
        if (row.operation == RowOperation::Delete)
            continue;
        KITCAMP_ASSIGN(const auto holder, kitcamp::holderOfKey(m_tools.writer, row));
        if (holder)
            return touching(row.table, *holder, {});
    }
    return std::optional<OpId>();
}

Result<void> EntryInTheWay::readConcerns()
{
    m_concernsRead = true;
    Journal journal(m_tools.writer);
    for (qint64 seq = m_from + 1; seq <= m_upTo; ++seq) {
        KITCAMP_ASSIGN(const Entry entry, journal.read(seq));
        KITCAMP_ASSIGN(QSet<RowName> rows, rowsConcerned(m_tools, entry.changeset));
        if (const auto subject = subjectOf(m_tools.domain, entry.action))
            rows.insert(*subject);
        for (const RowName& row : std::as_const(rows))
            m_concerning[row] << static_cast<int>(m_candidates.size());
        m_candidates << Candidate{seq, entry.opId, entry.author};
    }
    return {};
}

EntryInTheWay::Found EntryInTheWay::aboutTheSame(const OwnEntry& own)
{
    if (!m_concernsRead)
        KITCAMP_TRY(readConcerns());
    constexpr int weightOfSubject = 100;
    KITCAMP_ASSIGN(QSet<RowName> rows, rowsConcerned(m_tools, own.entry.changeset));
    rows.insert({u"operator"_s, QString::number(own.entry.operatorId.value)}); // may have been taken away
    QHash<int, int> weights;
    for (const RowName& row : rows) {
        for (const int candidate : m_concerning.value(row))
            ++weights[candidate];
    }
    if (const auto subject = subjectOf(m_tools.domain, own.entry.action)) {
        for (const int candidate : m_concerning.value(*subject))
            weights[candidate] += weightOfSubject;
    }
    int best = -1;
    for (auto it = weights.cbegin(); it != weights.cend(); ++it) {
        if (m_candidates[it.key()].author == own.entry.author)
            continue;
        const bool heavier = best < 0 || *it > weights[best];
        if (heavier || (*it == weights[best] && it.key() > best))
            best = it.key();
    }
    return best < 0 ? std::optional<OpId>() : std::optional(m_candidates[best].opId);
}

} // namespace kitcamp
