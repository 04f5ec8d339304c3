// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/judging/judgingactions.h"
#include "models/activities/judging/judgingsheet.h"
#include "views/common/dialogframe.h"

class QRadioButton;

namespace kitcamp {

/// A person judged the same teams in two roles: which of the two sheets counts?
class ScoredTwiceDialog : public DialogFrame
{
    Q_OBJECT
public:
    ScoredTwiceDialog(const JudgingSheet& sheet, const JudgingRound& round, const ScoredTwice& twice,
                      QWidget* parent);

Q_SIGNALS:
    /// The marks of the other sheet are taken back, for the teams that both have.
    void decided(const kitcamp::GiveMarks& takenBack);

private:
    void decide();
    [[nodiscard]] GiveMarks takenBack(const Judge& judge) const;
    [[nodiscard]] QString totalsOf(const Judge& judge) const;

    JudgingSheet m_sheet;
    JudgingRound m_round;
    ScoredTwice m_twice;
    QRadioButton* m_first = nullptr;
    QRadioButton* m_second = nullptr;
};

} // namespace kitcamp
