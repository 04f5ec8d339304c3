// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <QStringView>

namespace kitcamp {

/// Typing errors between two texts: letters left out, added, changed, or two neighbours swapped (optimal
/// string alignment, the restricted Damerau-Levenshtein distance), in UTF-16 units. Above `bound` the answer
/// is bound + 1, found without more work.
[[nodiscard]] int editDistance(QStringView a, QStringView b, int bound);

/// The positions of the candidates within `bound` typing errors, nearest first, in their order where equally
/// near.
[[nodiscard]] QList<qsizetype> nearestTexts(QStringView wanted, const QStringList& candidates, int bound,
                                            qsizetype limit);

} // namespace kitcamp
