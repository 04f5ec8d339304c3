// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/judging/judgingreader.h"
#include "models/items/roles.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace kitcamp {

/// The sheet of one judge in one round: a line for each team, a column for each criterion, the total as it
/// grows, and what is still missing.
class ScoreModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr int TeamColumn = 0;
    static constexpr int FirstCriterion = 1;

    ScoreModel(JudgingReader& reader, const QLocale& locale, QObject* parent);

    void show(qint64 round, qint64 judge);
    [[nodiscard]] const JudgingRound* round() const;
    [[nodiscard]] const Judge* judge() const;
    [[nodiscard]] int totalColumn() const { return FirstCriterion + criteria(); }
    [[nodiscard]] int stateColumn() const { return totalColumn() + 1; }
    [[nodiscard]] bool isMark(const QModelIndex& index) const;
    /// The cell that Enter goes on to; invalid after the last.
    [[nodiscard]] QModelIndex following(const QModelIndex& index) const;
    /// The first cell without points; the first one where all have some.
    [[nodiscard]] QModelIndex firstOpen() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Reads points as they are typed; the file changes by markWanted() alone.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

Q_SIGNALS:
    /// Points were typed; none: they are taken back.
    void markWanted(qint64 team, qint64 criterion, std::optional<qint64> points,
                    std::optional<qint64> before);
    /// What was typed is no number of points; says what to do.
    void refused(const QString& sentence);

private:
    void onSheetChanged();
    [[nodiscard]] QList<qint64> shape() const;
    [[nodiscard]] int criteria() const;
    [[nodiscard]] const JudgedTeam& team(int row) const { return m_reader.sheet().teams.at(row); }
    [[nodiscard]] const RubricCriterion* criterion(int column) const;
    [[nodiscard]] std::optional<qint64> points(const QModelIndex& index) const;
    [[nodiscard]] QString textOf(const QModelIndex& index) const;
    [[nodiscard]] QString totalText(const JudgedTeam& team) const;
    [[nodiscard]] QString stateText(const JudgedTeam& team) const;
    [[nodiscard]] QString secondLine(const JudgedTeam& team) const;
    [[nodiscard]] Tone toneOf(const QModelIndex& index) const;

    JudgingReader& m_reader;
    QLocale m_locale;
    qint64 m_round = 0;
    qint64 m_judge = 0;
    QList<qint64> m_shape; ///< teams and criteria that are shown
};

} // namespace kitcamp
