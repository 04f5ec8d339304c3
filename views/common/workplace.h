// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

class QWidget;

namespace kitcamp {

class Desk;
class KeyHolder;
class Paper;
class Preferences;
class Store;
class SyncRunner;
class Theme;
class TonePlayer;

/// What every page is given: the open file, the desk's interpreter and the ways out of a page. Owned by the
/// main window; outlives all pages. Pages are made anew when the language changes, so none keeps texts up to
/// date itself.
struct Workplace {
    Store& store;
    Desk& desk;
    Theme& theme;
    TonePlayer& tones;
    Preferences& preferences;
    QLocale locale; ///< of the texts now on the screen
    /// Splits a search into folded words, as lists and the finder take them.
    std::function<QStringList(const QString& query)> foldQuery;
    /// Goes to the page that shows the object: ("device", id), ("person", id), ("loan", id), ("journal", seq)
    /// ...
    std::function<void(const QString& table, qint64 id)> showObject;
    /// Goes to a page by its key: "desk", "devices", "people", "loans", "history", "sync", "settings".
    std::function<void(const QString& page)> showPage;
    /// Shows a paper in the preview, from where it is printed or saved.
    std::function<void(std::shared_ptr<const Paper> paper)> preview;
    /// Asks for a file name to open or save; empty where the person cancelled. Tests answer instead of the
    /// person.
    struct FileQuestion {
        QString title;
        QString filter;
        QString suggestion;
        bool toSave = false;
        bool folder = false; ///< a folder is asked for
    };
    std::function<QString(QWidget* parent, const FileQuestion& question)> askForFile;
    /// Says in the status bar what was done; may be empty.
    std::function<void(const QString& sentence)> say;
    /// Keeps the file in step with the other computers; null where nobody does.
    SyncRunner* sync = nullptr;
    /// The keys of this computer; null where nobody looks for them.
    KeyHolder* keys = nullptr;
};

} // namespace kitcamp
