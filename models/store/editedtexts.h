// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/erasurerules.h"
#include "models/store/textcuts.h"
#include "models/store/wordplaces.h"

namespace kitcamp {

/// The entry that gave \p column of a row its present value: op id, empty where none did.
[[nodiscard]] Result<QByteArray> lastChangeOf(Connection& connection, const QString& table,
                                              const QString& row, const QString& column);
/// Whether the text still stands as it was found. Nobody wrote down what it was: the history knows.
[[nodiscard]] Result<bool> stillStands(Connection& connection, const WordPlace& place);
/// For texts that were left when somebody was erased and that somebody has changed since: what they were
/// before goes from the history as a whole, for the words that it was about are forgotten.
[[nodiscard]] Result<TextCuts> cutsOfEdited(Connection& connection, const ErasureRules& rules,
                                            const QList<WordPlace>& places);

} // namespace kitcamp
