// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"
#include "models/store/erasedwords.h"
#include "models/store/erasurerules.h"

#include <functional>

namespace kitcamp {

/// A text of a row in which an erased word still stands: a note about somebody else, say. The word itself is
/// not repeated.
struct WordPlace {
    QString table;
    QString row; ///< its key
    QString column;
    QByteArray last; ///< op id of the entry that wrote it
};

/// Where \p words stand in the texts that \p rules name, at most \p most places. \p step ends it with its
/// Error.
[[nodiscard]] Result<QList<WordPlace>> placesOfWords(Connection& connection, const ErasureRules& rules,
                                                     const ErasedWords& words, int most,
                                                     const std::function<Result<void>()>& step);

} // namespace kitcamp
