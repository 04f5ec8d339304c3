// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/besidewindows.h"
#include "app/language.h"
#include "app/mainwindow.h"
#include "app/pastwindows.h"
#include "models/store/domain.h"
#include "views/common/preferences.h"
#include "views/common/speakertones.h"
#include "views/common/theme.h"

#include <QPointer>
#include <QSettings>

class QApplication;

namespace kitcamp {

class StartWindow;

/// Which windows there are: the main window of the open file, or the first start. Opens, makes and remembers
/// files.
class Windows : public QObject
{
    Q_OBJECT
public:
    explicit Windows(QApplication& application);
    ~Windows() override;

    /// Opens \p path; where that fails (or it is empty) the start page says why and what to do.
    void start(const QString& path);
    /// Speaks \p language, until the program ends or another one is chosen.
    void speak(const QString& language) { m_language.use(language); }
    [[nodiscard]] MainWindow* mainWindow() const { return m_main.get(); }
    [[nodiscard]] BesideWindows& beside() { return m_beside; }
    [[nodiscard]] QString lastFile() const;

private:
    void open(const QString& path);
    void showStart(const QString& problem);
    void takeStore(std::unique_ptr<Store> store);
    void openSample();
    void askForFile();
    void connectJoin();
    void connectMain();
    void connectBeside();
    void chooseFirstOperator(Store& store);

    QSettings m_settings;
    Preferences m_preferences;
    Language m_language;
    Theme m_theme;
    SpeakerTones m_tones;
    Domain m_domain;
    SystemClock m_clock;
    std::unique_ptr<StartWindow> m_start;
    std::unique_ptr<MainWindow> m_main;
    OperatorId m_proposed; ///< worked here last, and has a password
    BesideWindows m_beside;
    PastWindows m_past; ///< goes before what its windows work with
};

} // namespace kitcamp
