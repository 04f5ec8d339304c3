// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mainwindow.h"

#include <QPointer>

namespace kitcamp {

/// The windows of other files beside the main one: an alliance's file beside the centre's. A camp goes from
/// one to the other through them. Each lives until it is closed, whatever the main window opens meanwhile.
class BesideWindows : public QObject
{
    Q_OBJECT
public:
    /// \p domain and \p clock must outlive this.
    BesideWindows(const Domain& domain, const Clock& clock, const MainWindow::Surroundings& surroundings,
                  QObject* parent = nullptr);
    ~BesideWindows() override;

    /// What is done to a file before its window stands: who works with it.
    void setPreparation(std::function<void(Store& store)> prepare) { m_prepare = std::move(prepare); }
    /// \p window is one of those that camps go between; asks for files to open beside it.
    void join(MainWindow& window);
    /// The window of \p path, opened where it is not open yet.
    [[nodiscard]] Result<MainWindow*> open(const QString& path);
    /// Asks over \p window which file to open.
    void ask(MainWindow& window);
    /// All that stand open, the main one first.
    [[nodiscard]] QList<MainWindow*> all() const;

Q_SIGNALS:
    void opened(kitcamp::MainWindow* window);

private:
    void forget(const MainWindow* window);
    void speakAnew(const MainWindow* after);

    const Domain& m_domain;
    const Clock& m_clock;
    MainWindow::Surroundings m_surroundings;
    std::function<void(Store& store)> m_prepare;
    QPointer<MainWindow> m_main;
    std::vector<std::unique_ptr<MainWindow>> m_windows;
};

} // namespace kitcamp
