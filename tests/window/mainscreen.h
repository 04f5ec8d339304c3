// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mainwindow.h"
#include "tests/common/recordedtones.h"
#include "tests/lending/deskcentre.h"
#include "views/common/theme.h"

#include <QSettings>

namespace kitcamp {

/// The real main window on a file of its own. The small centre that made the file stays open beside it: what
/// it writes comes from another window.
class MainScreen
{
public:
    MainScreen();
    ~MainScreen();

    DeskCentre centre;
    RecordedTones tones;

    [[nodiscard]] MainWindow& window() { return *m_window; }
    [[nodiscard]] Preferences& preferences() { return m_preferences; }
    [[nodiscard]] Theme& theme() { return m_theme; }
    /// Another main window on the same file.
    [[nodiscard]] std::unique_ptr<MainWindow> secondWindow();
    /// Opens the window anew, as after a restart of the program.
    void reopen();
    [[nodiscard]] OperatorId addOperator(const QString& name, const QString& card = {});
    [[nodiscard]] QString operatorName();

    /// A key as the window gets it from the keyboard: shortcuts included.
    void key(Qt::Key key, Qt::KeyboardModifiers held = Qt::NoModifier);
    void type(const QString& text);
    /// What a scanner sends.
    void scan(const QString& text);
    /// Runs the action of a menu; fails where it is missing or not enabled.
    void trigger(const QString& action);
    void clickPage(const QString& title);

    /// The one of that name that is to be seen; null where there is none.
    template <typename W = QWidget>
    [[nodiscard]] W* seen(const QString& name)
    {
        for (W* one : m_window->findChildren<W*>(name))
            if (one->isVisible())
                return one;
        return nullptr;
    }
    /// The text of a label that is to be seen; empty else.
    [[nodiscard]] QString text(const QString& label);
    [[nodiscard]] QString pageTitle() { return text(QStringLiteral("pageTitle")); }
    [[nodiscard]] QStringList navigation();
    [[nodiscard]] QDialog* dialog();
    void waitForDialog(); ///< until it has the keyboard
    void waitForNoDialog(); ///< and gives the keyboard back, as a desktop does
    /// The first column of the list page that is to be seen.
    [[nodiscard]] QStringList listed();

private:
    [[nodiscard]] std::unique_ptr<MainWindow> open();

    QTemporaryDir m_folder;
    QSettings m_settings;
    Preferences m_preferences;
    Theme m_theme;
    Language m_language;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace kitcamp
