// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/attendance/completion.h"
#include "models/items/roles.h"

#include <QAbstractTableModel>

namespace kitcamp {

/// What the rule proposes for each student, to be looked through before it is taken: the verdict can be set
/// otherwise line by line.
class CompletionModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { PersonColumn, VerdictColumn, ReasonColumn, NowColumn, ColumnCount };
    using Verdict = CompletionProposal::Verdict;

    using QAbstractTableModel::QAbstractTableModel;

    void setProposals(const QList<CompletionProposal>& proposals);
    void setVerdict(int row, Verdict verdict);
    [[nodiscard]] Verdict verdictAt(int row) const { return m_lines.at(row).verdict; }
    /// Participations of a verdict whose state would change by it.
    [[nodiscard]] QList<qint64> changing(Verdict verdict) const;
    [[nodiscard]] int count(Verdict verdict) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Line {
        CompletionProposal proposal;
        Verdict verdict = Verdict::Open;
    };

    [[nodiscard]] static QString textOf(const Line& line, int column);
    [[nodiscard]] static QString reasonOf(const Line& line);

    QList<Line> m_lines;
};

} // namespace kitcamp
