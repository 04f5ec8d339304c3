// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"
#include "models/store/erasedwords.h"

#include <functional>

namespace kitcamp {

/// A text of a row in which an erased word still stands: a note about somebody else, say. The word itself is
/// not repeated.
struct WordPlace {
    QString table;
    QString row; ///< its key
    QString column;
};

/// Where \p words stand in the synced tables of \p connection, at most \p most places; \p left names columns
/// that do not count ("person.name": others have the same one). \p step ends it with its Error.
[[nodiscard]] Result<QList<WordPlace>> placesOfWords(Connection& connection, const ErasedWords& words,
                                                     const QSet<QString>& left, int most,
                                                     const std::function<Result<void>()>& step);

} // namespace kitcamp
