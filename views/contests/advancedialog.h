// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/contests/contestranking.h"
#include "views/common/dialogframe.h"

class QSpinBox;

namespace kitcamp {

class TextLabel;

/// Who goes on to the next round: the best so many, with whoever shares the last rank.
class AdvanceDialog : public DialogFrame
{
    Q_OBJECT
public:
    AdvanceDialog(const ContestSheet& sheet, qint64 round, QWidget* parent);

Q_SIGNALS:
    void chosen(const QList<qint64>& results);

private:
    void preview();
    [[nodiscard]] QList<qint64> best() const;
    void decide();

    ContestSheet m_sheet;
    qint64 m_round;
    QList<ContestPlace> m_places;
    QSpinBox* m_count = nullptr;
    TextLabel* m_preview = nullptr;
};

} // namespace kitcamp
