// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"
#include "views/common/panel.h"
#include "views/common/workplace.h"

class QLineEdit;

namespace kitcamp {

class LinkRows;

/// Who holds an activity, in the order in which papers and certificates name them.
class HostPanel : public Panel
{
    Q_OBJECT
public:
    HostPanel(Workplace& workplace, QWidget* parent);
    void showActivity(qint64 activity);

Q_SIGNALS:
    void answered(const kitcamp::Result<kitcamp::Performed>& done);

private:
    void addHost();
    /// Gives all hosts new places, with the one at \p from before the one at \p to.
    void move(qsizetype from, qsizetype to);

    Workplace& m_workplace;
    qint64 m_activity = 0;
    LinkRows* m_rows = nullptr;
};

/// What people wrote about a run of an activity, and figures that only an account gives.
class NotePanel : public Panel
{
    Q_OBJECT
public:
    NotePanel(Workplace& workplace, QWidget* parent);
    void showActivity(qint64 activity);

Q_SIGNALS:
    void answered(const kitcamp::Result<kitcamp::Performed>& done);

private:
    void addNote();

    Workplace& m_workplace;
    qint64 m_activity = 0;
    LinkRows* m_rows = nullptr;
    QLineEdit* m_text = nullptr;
};

} // namespace kitcamp
