// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

QT_FORWARD_DECLARE_CLASS(QFileDialog)
QT_FORWARD_DECLARE_CLASS(QWidget)

namespace kitcamp {

// Dialogs that name files and never open one. Qt's and the desktop's own look into each file of a folder to
// find out its type, also into the centre's that is open: POSIX forgets all locks of a process on a file when
// it closes any handle to it, and from then on another program could write over SQLite's pages
// (sqlite.org/howtocorrupt.html, 2.2).

/// Asks for a file to open; empty where the person cancelled.
[[nodiscard]] QString fileToOpen(QWidget* parent, const QString& title, const QString& start,
                                 const QString& filter);
/// Asks where to save; asks again before a file is replaced. Empty where the person cancelled.
[[nodiscard]] QString fileToSave(QWidget* parent, const QString& title, const QString& start,
                                 const QString& filter);
/// Asks for a folder; empty where the person cancelled.
[[nodiscard]] QString folderToUse(QWidget* parent, const QString& title, const QString& start = {});
/// Makes a dialog of the caller's own one that opens no file.
void keepFilesClosed(QFileDialog& dialog);

} // namespace kitcamp
