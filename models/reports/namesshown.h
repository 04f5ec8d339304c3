// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

#include <QDate>
#include <QSet>

namespace kitcamp {

/// The name, or "(erased)" where the file has no details of the person any more.
[[nodiscard]] QString nameOrErased(const QString& name, bool isErased);

/// Awards whose person may not be named where everybody reads: under age on \p day, without a consent to
/// publication that holds then.
[[nodiscard]] Result<QSet<qint64>> personsNotToName(Connection& file, QDate day);

} // namespace kitcamp
