// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kitcamp {

/// The id of a row that is known by what it says: the same on each computer and each time, so that what is
/// taken twice stands once. It lies before every id that a clock makes.
[[nodiscard]] qint64 rowIdOfContent(const QString& content);

} // namespace kitcamp
