// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mainwindow.h"

namespace kitcamp {

class PastCopy;

/// The windows beside the main one that show the file as of an earlier day. Each holds its copy and lets it
/// go when it is closed.
class PastWindows : public QObject
{
    Q_OBJECT
public:
    /// \p domain must outlive this.
    PastWindows(const Domain& domain, const MainWindow::Surroundings& surroundings,
                QObject* parent = nullptr);
    ~PastWindows() override;

    /// Asks for the day over \p window and opens the window of that day.
    void ask(MainWindow& window);
    /// Shows \p copy, with the page \p page if there is one.
    void show(const std::shared_ptr<const PastCopy>& copy, const QString& page, MainWindow& beside);
    void closeAll();
    [[nodiscard]] MainWindow* newest() const;

private:
    void forget(const MainWindow* window);

    const Domain& m_domain;
    MainWindow::Surroundings m_surroundings;
    std::vector<std::unique_ptr<MainWindow>> m_windows;
};

/// The line above the pages of such a window: which day it is, that nothing can be changed, what that day
/// does not know yet, and the way back.
[[nodiscard]] QWidget* makePastBanner(const PastCopy& copy, QWidget* window);

} // namespace kitcamp
