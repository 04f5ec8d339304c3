// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace kitcamp {

/// The house's drawings (resources/icons) in the colours of the theme: an icon made once follows every
/// change of theme, because it is tinted when it is painted.
class Icon
{
public:
    enum class Ink {
        Text,
        Muted,
        Accent,
        OnAccent, ///< on the main button
    };

    /// NAME is the file's name without ".svg"; an unknown name gives a null icon.
    [[nodiscard]] static QIcon named(const QString& name, Ink ink = Ink::Text);
    /// The program's own icon, in its own colours.
    [[nodiscard]] static QIcon application();
    [[nodiscard]] static QStringList names();
};

} // namespace kitcamp
