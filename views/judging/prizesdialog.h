// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/judging/awards.h"
#include "views/common/dialogframe.h"

#include <QLocale>

class QGridLayout;
class QLineEdit;
class QSpinBox;

namespace kitcamp {

class TextLabel;

/// Prizes by rank: how they are called, how many teams get each, and who that is.
class PrizesDialog : public DialogFrame
{
    Q_OBJECT
public:
    /// \p given: awards by rank that the teams have already.
    PrizesDialog(const JudgingSheet& sheet, const Ranking& ranking, int given, QWidget* parent);

Q_SIGNALS:
    void decided(const QList<kitcamp::PrizeForTeam>& prizes, const QList<kitcamp::PrizeLine>& lines);

private:
    struct Row {
        QLineEdit* title = nullptr;
        QLineEdit* titleEn = nullptr;
        QSpinBox* teams = nullptr;
    };
    void buildLayout();
    void addRow(QGridLayout* grid, const PrizeLine& line);
    [[nodiscard]] QList<PrizeLine> lines() const;
    void preview();
    void decide();

    JudgingSheet m_sheet;
    Ranking m_ranking;
    QList<Row> m_rows;
    TextLabel* m_preview = nullptr;
};

} // namespace kitcamp
