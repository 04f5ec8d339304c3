// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/roles.h"

#include <QColor>
#include <QList>
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

/// The colours of charts. Series differ for eyes of every kind, after Okabe and Ito, darkened or lightened
/// until each stands out from the ground by 3 to 1 (tst_palette); hatches and signs say the same once more.
struct ChartColours {
    QColor ground;
    QColor text;
    QColor muted;
    QColor grid;
    QColor accent; ///< the last or chosen bar, a single line
    QColor onAccent;
    QColor soft; ///< the other bars, the ground below a line, the least of a heat map
    QColor softEdge; ///< around soft bars; on screens the same as soft
    QColor earlier; ///< what is compared with
    QList<QColor> series;

    [[nodiscard]] static ChartColours of(Scheme scheme);
    [[nodiscard]] static ChartColours onPaper();
    /// From soft (0) to accent (1).
    [[nodiscard]] QColor heat(double share) const;
    /// What reads best on a ground: text, or the ground of charts.
    [[nodiscard]] QColor textOn(const QColor& fill) const;
};

} // namespace kitcamp
