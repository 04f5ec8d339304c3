// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/importing/importplan.h"
#include "models/store/rowlookup.h"

namespace kitcamp {

/// Whose a list may be as a whole, where it does not say so itself (ImportPlan::Request::chosen): the judges of
/// marks, the cloud resource of accounts.
[[nodiscard]] Result<QList<NamedRow>> importChoices(Connection& connection, ImportKind kind, qint64 activity);

} // namespace kitcamp
