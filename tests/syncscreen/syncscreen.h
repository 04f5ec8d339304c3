// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mainwindow.h"
#include "tests/common/recordedtones.h"
#include "tests/syncscreen/twodesks.h"
#include "views/common/theme.h"

#include <QSettings>

namespace kitcamp {

/// The real main window on the file "here" of two desks, with its sync running.
class SyncScreen
{
public:
    /// \p prepare works on the files before the window is opened.
    explicit SyncScreen(const std::function<void(TwoDesks&)>& prepare, const QString& language = {});
    ~SyncScreen();

    TwoDesks desks;

    [[nodiscard]] MainWindow& window() { return *m_window; }
    [[nodiscard]] Theme& theme() { return m_theme; }
    [[nodiscard]] Store& store() { return m_window->store(); }
    /// A key as the window gets it from the keyboard.
    void key(Qt::Key key, Qt::KeyboardModifiers held = Qt::NoModifier);
    void scan(const QString& text);
    /// What stands in the status bar for some seconds.
    [[nodiscard]] QString said();
    /// The texts of a table's column, or of a list, from top to bottom.
    [[nodiscard]] QStringList texts(const QString& view, int column = 0);
    /// Things to touch without a name; the cross in a search field is Qt's own.
    [[nodiscard]] static QStringList nameless(const QWidget& root);
    [[nodiscard]] bool isPossible(const QString& button);

private:
    QTemporaryDir m_folder;
    QSettings m_settings;
    Preferences m_preferences;
    Theme m_theme;
    Language m_language;
    RecordedTones m_tones;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace kitcamp
