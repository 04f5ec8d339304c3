// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>

#include <functional>

class QAction;
class QMenu;
class QWidget;

namespace kitcamp {

class Preferences;
class Theme;

/// Adds an action with its name for tests, its key and what it does.
QAction* addMenuAction(QMenu* menu, const QString& name, const QString& text, const QKeySequence& key,
                       std::function<void()> run);
/// Light, dark, as the desktop; remembered.
void addThemeMenu(QMenu* menu, Theme& theme, Preferences& preferences);
/// English and Chinese, each in its own words.
void addLanguageMenu(QMenu* menu, const QString& current,
                     const std::function<void(const QString& code)>& use);
/// Version, licence, what it is made with.
void showAboutDialog(QWidget* parent);

} // namespace kitcamp
