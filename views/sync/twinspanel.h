// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/panel.h"
#include "views/common/workplace.h"

class QPushButton;

namespace kitcamp {

class TextLabel;
class TwinProposals;

/// Says how many persons, organizations and models two computers seem to have entered each for itself, and
/// opens the pairs. Not there while there are none.
class TwinsPanel : public Panel
{
    Q_OBJECT
public:
    TwinsPanel(Workplace& workplace, QWidget* parent);

    /// Looks for them in the background, the first time; later it follows by itself.
    void load();

private:
    void update();
    void look();

    Workplace& m_workplace;
    TwinProposals* m_proposals = nullptr;
    TextLabel* m_sentence = nullptr;
};

} // namespace kitcamp
