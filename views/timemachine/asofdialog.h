// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/past/pastrun.h"
#include "views/common/dialogframe.h"

class QHBoxLayout;

namespace kitcamp {

class BusyBar;
class DayCalendar;
class DayEdit;
class Store;

/// Asks for a day and makes the file as of that day beside the window: by keyboard, in the calendar, or one
/// of the days that are often asked for.
class AsOfDialog : public DialogFrame
{
    Q_OBJECT
public:
    AsOfDialog(Store& store, QWidget* parent);

    [[nodiscard]] QDate day() const; ///< not valid where none is written
    void setDay(QDate day);

Q_SIGNALS:
    /// It is there; the dialog has closed.
    void made(const std::shared_ptr<const kitcamp::PastCopy>& copy);

private:
    void buildLayout();
    void addPresets(QHBoxLayout* line);
    void connectSignals();
    void follow(QDate day);
    void start();
    void finish();
    void refuse(const Error& error);

    Store& m_store;
    QDate m_today; ///< at the centre
    DayEdit* m_day = nullptr;
    DayCalendar* m_calendar = nullptr;
    QWidget* m_fields = nullptr;
    BusyBar* m_busy = nullptr;
    QPushButton* m_open = nullptr;
    PastRun m_run;
};

} // namespace kitcamp
