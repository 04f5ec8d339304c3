// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/roles.h"

#include <QColor>
#include <QPalette>

namespace kitcamp {

enum class Scheme { Light, Dark };

/// The colours of the house, all of them: nothing else in the program writes a colour.
/// Each text colour reads on each ground with a contrast of at least 4.5 (proven by tst_palette).
struct Palette {
    // grounds
    QColor page; ///< behind the panels
    QColor side; ///< navigation
    QColor surface; ///< panels, lists, fields
    QColor chip; ///< badges, keys, hovered rows
    QColor accentSoft; ///< the selected row
    QColor okSoft;
    QColor warnSoft;
    QColor badSoft;
    // lines
    QColor line; ///< thin lines and frames
    QColor edge; ///< frames of what can be typed into or dragged
    // texts and signs
    QColor text;
    QColor muted;
    QColor accent;
    QColor onAccent; ///< text on a ground of accent: the main button
    QColor ok;
    QColor warn;
    QColor bad;

    [[nodiscard]] static Palette of(Scheme scheme);
    /// The tokens that belong to a widget's palette: the palette is how the scheme travels to widgets, so
    /// that one part of a window (a student screen, a page for paper) may have another scheme.
    [[nodiscard]] static Palette of(const QPalette& palette);
    [[nodiscard]] static Scheme schemeOf(const QPalette& palette);

    [[nodiscard]] QColor strong(Tone tone) const; ///< for text and signs
    [[nodiscard]] QColor soft(Tone tone) const; ///< for grounds; surface where the tone has none
    [[nodiscard]] QColor disabled() const; ///< text of what cannot be used now
    [[nodiscard]] QPalette toQPalette() const;
};

} // namespace kitcamp
