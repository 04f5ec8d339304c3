// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

#include <QDate>
#include <QList>

namespace kitcamp {

/// A day that is often asked for.
struct PastDay {
    QString key; ///< "month", "term", "year"
    QString title; ///< translated: "End of last month"
    QDate day;
};

/// The end of the last month, of the last term of the file (none where it has no terms) and of the last year
/// before \p today.
[[nodiscard]] QList<PastDay> pastDays(Connection& file, QDate today);

} // namespace kitcamp
