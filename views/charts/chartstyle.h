// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartink.h"
#include "views/common/palette.h"

#include <QFont>

namespace kitcamp {

/// Letters, colours and the measure of lines of a chart, for a screen or a paper.
struct ChartStyle {
    QFont font;
    QFont strong; ///< the value that matters most
    QFont large; ///< an answer that is one number
    double pixel = 1.0; ///< the thickness of a thin line, in units of the device
    ChartInk ink = ChartInk::Light;
    bool isPaper = false; ///< letters are laid out without a device, so that they are as wide as measured
    ChartColours colours;

    [[nodiscard]] static ChartStyle onScreen(const QFont& body, Scheme scheme);
    [[nodiscard]] static ChartStyle onPaper(ChartInk ink); ///< in paper units

    [[nodiscard]] double px(double pixels) const { return pixels * pixel; }
    [[nodiscard]] double line() const; ///< height of a line of text
    [[nodiscard]] double width(const QString& text) const;
    [[nodiscard]] double strongWidth(const QString& text) const;
    /// A star that points to a footnote is not cut off.
    [[nodiscard]] QString elided(const QString& text, double width) const;
    [[nodiscard]] QColor series(int number) const;
    /// Series are told apart by hatches and signs, not by colour alone.
    [[nodiscard]] bool hasPatterns(qsizetype series) const { return ink == ChartInk::Print || series > 3; }
};

} // namespace kitcamp
