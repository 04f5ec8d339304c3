// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/plan/plandeeds.h"
#include "views/common/dialogframe.h"
#include "views/common/workplace.h"

class QComboBox;
class QLineEdit;

namespace kitcamp {

/// Calls sessions off that people know of: why, and how far in the series it reaches.
class CancelDialog : public DialogFrame
{
    Q_OBJECT
public:
    CancelDialog(Workplace& workplace, const QList<qint64>& sessions, QWidget* parent);

Q_SIGNALS:
    void done(const kitcamp::PlanDone& done, const QList<qint64>& cancelled);

private:
    void buildForm();
    void save();
    [[nodiscard]] bool isOfSeries() const;

    Workplace& m_workplace;
    QList<qint64> m_sessions;
    QLineEdit* m_reason = nullptr;
    QComboBox* m_scope = nullptr;
};

} // namespace kitcamp
