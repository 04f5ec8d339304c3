// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/roles.h"
#include "views/common/dialogframe.h"
#include "views/common/workplace.h"

class QComboBox;

namespace kitcamp {

/// Saves the scores of an activity as the registrar takes them: points, five grades, letters, or passed.
class ScoresDialog : public DialogFrame
{
    Q_OBJECT
public:
    ScoresDialog(Workplace& workplace, qint64 activity, QWidget* parent);

Q_SIGNALS:
    void saved(kitcamp::Tone tone, const QString& sentence);

private:
    void describe();
    void save();

    Workplace& m_workplace;
    qint64 m_activity;
    QComboBox* m_form = nullptr;
};

} // namespace kitcamp
