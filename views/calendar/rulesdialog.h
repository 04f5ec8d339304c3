// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/rules.h"
#include "views/common/dialogframe.h"
#include "views/common/workplace.h"

#include <QHash>

class QComboBox;

namespace kitcamp {

/// What follows where a rule of the plan is broken: forbidden, not to be published, a warning, nothing. The
/// centre's own, saved as one step.
class RulesDialog : public DialogFrame
{
    Q_OBJECT
public:
    RulesDialog(Workplace& workplace, QWidget* parent);

Q_SIGNALS:
    void saved(const QString& sentence);

private:
    void buildForm();
    void show(const planning::Rules& rules);
    void save();

    Workplace& m_workplace;
    planning::Rules m_before;
    QHash<planning::Rule, QComboBox*> m_levels;
};

} // namespace kitcamp
