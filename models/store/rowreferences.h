// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/turntools.h"

namespace kitcamp {

/// A row by table and key.
using RowName = std::pair<QString, QString>;

/// The rows that \p changeset touches and those that these refer to.
[[nodiscard]] Result<QSet<RowName>> rowsConcerned(TurnTools& tools, const Changeset& changeset);
/// The row that an Action is mainly about, where its kind tells.
[[nodiscard]] std::optional<RowName> subjectOf(const Domain& domain, const Action& action);

} // namespace kitcamp
