// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/judging/ranking.h"
#include "models/items/judging/judgingreader.h"
#include "models/items/roles.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace kitcamp {

/// The judges of a round: who has finished how much, and how each judges beside the others.
class JudgeModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, FinishedColumn, MeanColumn, DifferenceColumn, ColumnCount };

    JudgeModel(JudgingReader& reader, const QLocale& locale, QObject* parent);

    void showRound(qint64 round);
    /// Also teachers and mentors who have not marked anything yet: somebody chooses among them who judges.
    void setOffersAll(bool all);
    [[nodiscard]] qint64 judgeAt(int row) const;
    [[nodiscard]] int rowOf(qint64 judge) const;
    /// Judges who have not finished all teams.
    [[nodiscard]] int unfinished() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Line {
        Judge judge;
        JudgeSpread spread;
        bool expected = true; ///< a judge by role, or one who gave a mark
    };
    void refresh();
    [[nodiscard]] QList<Line> lines() const;
    [[nodiscard]] QString textOf(const Line& line, int column) const;
    [[nodiscard]] Tone toneOf(const Line& line, int column) const;

    JudgingReader& m_reader;
    QLocale m_locale;
    qint64 m_round = 0;
    bool m_all = false;
    QList<Line> m_lines;
};

} // namespace kitcamp
