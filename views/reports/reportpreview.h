// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/reports/reportmaking.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace kitcamp {

class BusyBar;
class EmptyState;
class InlineMessage;
class PageView;

/// The pages of the report as they will be printed, with how far its making is and what went wrong.
class ReportPreview : public QWidget
{
    Q_OBJECT
public:
    explicit ReportPreview(QWidget* parent);

    void showReport(const std::shared_ptr<const MadeReport>& report);
    /// Says why there is nothing to be seen, and what to do; with \p action a button asks for it again.
    void showNothing(const QString& title, const QString& hint, const QString& action = {});
    /// Something could not be done with the report that is shown.
    void showError(const Error& error);
    void showDone(const QString& sentence);
    [[nodiscard]] BusyBar* busyBar() const { return m_busy; }

Q_SIGNALS:
    void againRequested();

private:
    void buildLayout();
    [[nodiscard]] QWidget* buildTurning();
    void connectSignals();
    void updateTurning();

    BusyBar* m_busy = nullptr;
    InlineMessage* m_message = nullptr;
    QStackedWidget* m_stack = nullptr;
    PageView* m_view = nullptr;
    EmptyState* m_empty = nullptr;
    QWidget* m_turning = nullptr;
    QPushButton* m_previous = nullptr;
    QPushButton* m_next = nullptr;
    QPushButton* m_zoom = nullptr;
    QLabel* m_page = nullptr;
};

} // namespace kitcamp
