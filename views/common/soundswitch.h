// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

class QPushButton;

namespace kitcamp {

class Preferences;

/// Lets a button say whether scans are heard, and change it for good: the preference KEY (on where nobody
/// chose).
class SoundSwitch
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::SoundSwitch)
public:
    /// \p preferences must outlive \p button.
    static void make(QPushButton* button, Preferences& preferences, const QString& key);

private:
    static void show(QPushButton* button, bool on);
};

} // namespace kitcamp
