// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/dialogframe.h"
#include "views/common/workplace.h"

class QLineEdit;

namespace kitcamp {

/// Asks how a report of the centre's own is called, and keeps it: a new one, or another name.
class ReportNameDialog : public DialogFrame
{
    Q_OBJECT
public:
    /// \p layout 0: a new report.
    ReportNameDialog(Workplace& workplace, qint64 layout, QWidget* parent);

Q_SIGNALS:
    void kept(qint64 layout);

private:
    void buildLayout();
    void keep();

    Workplace& m_workplace;
    qint64 m_layout;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_nameEn = nullptr;
};

} // namespace kitcamp
