// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"

namespace kitcamp {

/// How people read a stored value of a choice: "no_show" of participation.state -> "did not come".
[[nodiscard]] QString choiceTitle(const Store& store, const QString& table, const QString& column,
                                  const QString& value);
/// The values that the column may have, in the order to offer them.
[[nodiscard]] QList<FieldChoice> choicesOf(const Store& store, const QString& table, const QString& column);

} // namespace kitcamp
