// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/calendar/skippeddays.h"
#include "models/store/store.h"
#include "views/common/dialogframe.h"
#include "views/common/workplace.h"

class QComboBox;

namespace kitcamp {

/// The days that the series of an activity left out, offered again: each on its own date, where that is free
/// now, or on another day.
class SkippedDialog : public DialogFrame
{
    Q_OBJECT
public:
    SkippedDialog(Workplace& workplace, qint64 activity, QWidget* parent);

Q_SIGNALS:
    void done(const kitcamp::Result<kitcamp::Performed>& performed);

private:
    struct Choice {
        qint64 series = 0;
        QDate day;
        QComboBox* box = nullptr;
    };
    [[nodiscard]] Result<void> buildLayout();
    void addOffer(QWidget* parent, qint64 series, const OfferedDay& offer);
    void save();

    Workplace& m_workplace;
    qint64 m_activity;
    QList<Choice> m_choices;
};

} // namespace kitcamp
