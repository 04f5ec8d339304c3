// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/judging/ranking.h"
#include "models/items/judging/judgingreader.h"
#include "models/items/roles.h"

#include <QAbstractTableModel>
#include <QLocale>
#include <QSet>

namespace kitcamp {

/// Who is first: a line for each team, its rounds, its total, and how it got there.
class RankingModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { RankColumn, TeamColumn, FirstRound };

    RankingModel(JudgingReader& reader, const QLocale& locale, QObject* parent);

    /// 0: all rounds by their weights.
    void showRound(qint64 round);
    [[nodiscard]] const Ranking& ranking() const { return m_ranking; }
    [[nodiscard]] qint64 teamAt(int row) const;
    [[nodiscard]] int rowOf(qint64 team) const;
    /// Where there is only one round, its points are the total.
    [[nodiscard]] int totalColumn() const { return FirstRound + shownRounds(); }
    [[nodiscard]] int decidedColumn() const { return totalColumn() + 1; }
    /// What decides, in a sentence: the rounds with their weights, the rule for equal teams.
    [[nodiscard]] QString ruleText() const;
    [[nodiscard]] QStringList exportHeader() const;
    [[nodiscard]] QStringList exportRow(int row) const;
    /// Which columns of the export are numbers.
    [[nodiscard]] QSet<int> exportNumbers() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void ranked();

private:
    void refresh();
    [[nodiscard]] int shownRounds() const
    {
        return m_ranking.rounds.size() > 1 ? static_cast<int>(m_ranking.rounds.size()) : 0;
    }
    [[nodiscard]] QString textOf(const RankedTeam& line, int column) const;
    [[nodiscard]] QString decidedText(int row) const;
    [[nodiscard]] QString roundText(const RankedTeam& line, int round) const;
    [[nodiscard]] QString secondLine(qint64 team) const;

    JudgingReader& m_reader;
    QLocale m_locale;
    qint64 m_round = 0;
    Ranking m_ranking;
};

} // namespace kitcamp
