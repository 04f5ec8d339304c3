// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/outcomewords.h"
#include "models/items/roles.h"
#include "models/store/ids.h"

#include <QAbstractTableModel>
#include <QTimeZone>

namespace kitcamp {

/// What happened with each scan, newest first, for any kind of outcome (of the desk, of a door): one row per
/// outcome, with its offers while they stand, whether it was taken back and whether it held. What a row shows
/// is the heir's. Outcome has at (Unix seconds), opId, offers, firstOffer, further and sentence().
template <typename Outcome>
class OutcomeRowsModel : public QAbstractTableModel
{
public:
    static constexpr int mostRows = 200;
    /// The columns that every heir has at these places.
    enum SharedColumn { WhenColumn = 0, SubjectColumn = 1, SentenceColumn = 2 };

    using QAbstractTableModel::QAbstractTableModel;

    void lapseOffers();
    /// The Action was taken back (or done again): its row says so and has no Undo any more.
    void setUndone(const OpId& opId, bool undone);
    /// The Action no longer fitted on what other computers did: its row says where it waits, and has no Undo.
    void setInConflict(const OpId& opId);
    /// The Actions behind the rows that stand.
    [[nodiscard]] QList<OpId> standing() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;

protected:
    struct Row {
        Outcome outcome;
        bool offersStand = true;
        bool undone = false;
        bool inConflict = false;
        [[nodiscard]] bool stands() const { return !undone && !inConflict; }
    };

    /// Puts the outcome itself, where \p own, and the further ones of the same scan on top. The offers before
    /// it lapse.
    void addRows(const Outcome& outcome, bool own);
    [[nodiscard]] const Row& rowAt(int row) const { return m_rows.at(row); }
    [[nodiscard]] QString timeOf(const Row& row, const QTimeZone& zone) const;
    [[nodiscard]] QString sentenceOf(const Row& row) const;
    /// Below the sentence: that it did not hold, else \p offers while they stand.
    [[nodiscard]] QString belowSentence(const Row& row, const QString& offers) const;
    /// "Alt+1" ... of the offers that stand.
    [[nodiscard]] QStringList keysOf(const Row& row) const;
    /// OpId as text; empty where nothing is to be taken back.
    [[nodiscard]] QString undoableOf(const Row& row) const;
    /// For screen readers: the cell and what stands below in it.
    [[nodiscard]] QString spoken(const QModelIndex& index) const;
    void everythingChanged();

private:
    void insertOnTop(const Outcome& outcome);
    void dropOldest();
    void rowChanged(int row) { Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1)); }

    QList<Row> m_rows;
};

template <typename Outcome>
void OutcomeRowsModel<Outcome>::addRows(const Outcome& outcome, bool own)
{
    lapseOffers();
    if (own)
        insertOnTop(outcome);
    for (const Outcome& one : outcome.further)
        insertOnTop(one);
    dropOldest();
}

template <typename Outcome>
void OutcomeRowsModel<Outcome>::insertOnTop(const Outcome& outcome)
{
    beginInsertRows({}, 0, 0);
    m_rows.prepend({outcome});
    m_rows.first().outcome.further.clear(); // rows of their own
    endInsertRows();
}

template <typename Outcome>
void OutcomeRowsModel<Outcome>::dropOldest()
{
    if (rowCount() <= mostRows)
        return;
    beginRemoveRows({}, mostRows, rowCount() - 1);
    m_rows.resize(mostRows);
    endRemoveRows();
}

template <typename Outcome>
void OutcomeRowsModel<Outcome>::lapseOffers()
{
    for (int row = 0; row < rowCount(); ++row) {
        if (!std::exchange(m_rows[row].offersStand, false) || m_rows.at(row).outcome.offers.isEmpty())
            continue;
        const QModelIndex cell = index(row, SentenceColumn);
        Q_EMIT dataChanged(cell, cell, {SecondLineRole, KeysRole});
    }
}

template <typename Outcome>
void OutcomeRowsModel<Outcome>::setUndone(const OpId& opId, bool undone)
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_rows.at(row).outcome.opId == opId && std::exchange(m_rows[row].undone, undone) != undone)
            rowChanged(row);
    }
}

template <typename Outcome>
void OutcomeRowsModel<Outcome>::setInConflict(const OpId& opId)
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_rows.at(row).outcome.opId == opId && !std::exchange(m_rows[row].inConflict, true))
            rowChanged(row);
    }
}

template <typename Outcome>
QList<OpId> OutcomeRowsModel<Outcome>::standing() const
{
    QList<OpId> entries;
    for (const Row& row : m_rows) {
        if (row.stands() && row.outcome.opId.isValid())
            entries << row.outcome.opId;
    }
    return entries;
}

template <typename Outcome>
int OutcomeRowsModel<Outcome>::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

template <typename Outcome>
QString OutcomeRowsModel<Outcome>::timeOf(const Row& row, const QTimeZone& zone) const
{
    return clockTimeText(row.outcome.at, zone);
}

template <typename Outcome>
QString OutcomeRowsModel<Outcome>::sentenceOf(const Row& row) const
{
    return row.undone ? takenBackText(row.outcome.sentence()) : row.outcome.sentence();
}

template <typename Outcome>
QString OutcomeRowsModel<Outcome>::belowSentence(const Row& row, const QString& offers) const
{
    if (row.inConflict)
        return didNotHoldText();
    return row.offersStand && !row.undone ? offers : QString();
}

template <typename Outcome>
QStringList OutcomeRowsModel<Outcome>::keysOf(const Row& row) const
{
    QStringList keys;
    for (qsizetype i = 0; row.offersStand && row.stands() && i < row.outcome.offers.size(); ++i)
        keys << offerKey(row.outcome.firstOffer + static_cast<int>(i));
    return keys;
}

template <typename Outcome>
QString OutcomeRowsModel<Outcome>::undoableOf(const Row& row) const
{
    return row.stands() && row.outcome.opId.isValid() ? row.outcome.opId.text() : QString();
}

template <typename Outcome>
QString OutcomeRowsModel<Outcome>::spoken(const QModelIndex& index) const
{
    using namespace Qt::StringLiterals;
    const QString text = index.data().toString();
    const QString below = index.data(SecondLineRole).toString();
    return below.isEmpty() ? text : text + u"; "_s + below;
}

template <typename Outcome>
void OutcomeRowsModel<Outcome>::everythingChanged()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

} // namespace kitcamp
