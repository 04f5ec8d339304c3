// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/past/pastrun.h"
#include "views/common/dialogframe.h"

class QCalendarWidget;
class QDateEdit;
class QHBoxLayout;

namespace kitcamp {

class BusyBar;
class Store;

/// Asks for a day and makes the file as of that day beside the window: by keyboard, in the calendar, or one
/// of the days that are often asked for.
class AsOfDialog : public DialogFrame
{
    Q_OBJECT
public:
    AsOfDialog(Store& store, QWidget* parent);

    [[nodiscard]] QDate day() const;
    void setDay(QDate day);

Q_SIGNALS:
    /// It is there; the dialog has closed.
    void made(const std::shared_ptr<const kitcamp::PastCopy>& copy);

private:
    void buildLayout();
    void dressCalendar();
    void addPresets(QHBoxLayout* line);
    void connectSignals();
    void start();
    void finish();
    void refuse(const Error& error);

    Store& m_store;
    QDate m_today; ///< at the centre
    QDateEdit* m_day = nullptr;
    QCalendarWidget* m_calendar = nullptr;
    QWidget* m_fields = nullptr;
    BusyBar* m_busy = nullptr;
    QPushButton* m_open = nullptr;
    PastRun m_run;
};

} // namespace kitcamp
