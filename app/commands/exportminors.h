// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"

#include <QStringList>

namespace kitcamp {

/// A condition over \p person, the alias of a person's row: she may be handed on, being of age or with a
/// consent for partners, \p activity's own included.
[[nodiscard]] QString handedOnSql(Store& store, const QString& person, qint64 activity = 0);
/// How many people are under age and not in a list of people that leaves them out.
[[nodiscard]] Result<qint64> minorsLeftOut(Store& store);
/// What is said where so many rows of people are not in the file; empty: none.
[[nodiscard]] QString leftOutRemark(qint64 persons);
/// What is said where so many rows do not say whom they are about; empty: none.
[[nodiscard]] QString notNamedRemark(qint64 rows);

} // namespace kitcamp
