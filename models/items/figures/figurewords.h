// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/figures/figureblock.h"
#include "models/items/roles.h"

namespace kitcamp {

/// "+214", "−0.8 points": how much more or less than before.
[[nodiscard]] QString figureChangeText(double change, FigureUnit unit);

/// What stands beside the number of a tile.
struct TileNote {
    QString text;
    Tone tone = Tone::Muted;
    bool isRise = false;
    bool isFall = false;
};
/// "214 this year" out of the growth by year, or how it stands to what it is compared with. \p growth may be
/// null.
[[nodiscard]] TileNote tileNoteOf(const FigureBlock& block, const FigureAnswer& answer,
                                  const FigureAnswer* growth, int thisYear);

/// "Students by year and form": a name for who has not thought of one.
[[nodiscard]] QString questionTitle(const FigureQuestion& question);
/// "kind is camp; 2026": what the question leaves out, in words. \p labels: of the keys that are known.
[[nodiscard]] QString questionContext(const FigureQuestion& question,
                                      const QHash<QString, QString>& labels = {});
/// A note and what belongs beside the figures as one line; without a full stop, for footnotes may follow.
[[nodiscard]] QString chartNote(const QString& note, const QStringList& remarks);
/// The same question on the command line: "kitcamp stats FILE participants --by activity ...".
[[nodiscard]] QString commandLineOf(const FigureQuestion& question, const QString& file);

} // namespace kitcamp
