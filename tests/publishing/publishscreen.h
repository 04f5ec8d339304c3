// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lending/desk.h"
#include "models/people/text/searchtext.h"
#include "tests/common/recordedtones.h"
#include "tests/publishing/publishkit.h"
#include "views/common/preferences.h"
#include "views/common/theme.h"
#include "views/common/workplace.h"

#include <QSettings>
#include <QWidget>

namespace kitcamp {

/// A screen over the small plan, in a window of its own; the test answers where a person would choose a file.
class PublishScreen
{
public:
    PublishScreen();
    ~PublishScreen();

    PublishKit kit;
    RecordedTones tones;
    QStringList fileAnswers;
    QStringList shownObjects; ///< "person 42"
    QList<std::shared_ptr<const Paper>> papers;

    [[nodiscard]] Workplace& workplace() { return m_workplace; }
    [[nodiscard]] Theme& theme() { return m_theme; }
    [[nodiscard]] QString filePath(const QString& name) const { return m_folder.filePath(name); }
    /// Fills the window with \p screen, whose parent it becomes, and shows it.
    void show(QWidget* screen);
    [[nodiscard]] QWidget* window() { return m_window.get(); }

private:
    QTemporaryDir m_folder;
    QSettings m_settings;
    Preferences m_preferences;
    Theme m_theme;
    Desk m_desk;
    SearchText m_searchText;
    Workplace m_workplace;
    std::unique_ptr<QWidget> m_window;
};

} // namespace kitcamp
