// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/selection/proposal.h"
#include "models/items/roles.h"
#include "models/items/selection/selectionkeeper.h"

#include <QAbstractTableModel>

namespace kitcamp {

/// What is decided for somebody in a preview.
enum class Decision { Offer, Wait, Decline };

/// A proposed selection that a person changes before it is applied: who is offered a seat, who waits in which
/// order, who is declined.
class ProposalModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { PlaceColumn, PersonColumn, ScoreColumn, DecisionColumn, ReasonColumn, ColumnCount };

    ProposalModel(SelectionKeeper& keeper, QObject* parent);

    void show(const SelectionProposal& proposal);
    void clear() { show({}); }
    void decide(const QList<qint64>& participations, Decision decision);

    [[nodiscard]] QList<qint64> decided(Decision decision) const; ///< who waits: in their order
    [[nodiscard]] int changedByHand() const;
    /// Quotas and seats that the preview breaks as it stands, in words.
    [[nodiscard]] QStringList broken() const;
    [[nodiscard]] int rowOf(qint64 participation) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void decisionsChanged();

private:
    struct Line {
        qint64 participation = 0;
        QString name;
        QString university;
        int score = 0;
        int byScore = 0;
        QString reason;
        Decision proposed = Decision::Wait;
        Decision decision = Decision::Wait;
    };
    [[nodiscard]] QString textOf(int row, int column) const;

    SelectionKeeper& m_keeper;
    QList<Line> m_lines;
    int m_free = 0;
};

} // namespace kitcamp
