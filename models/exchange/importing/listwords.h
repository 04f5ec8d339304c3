// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kitcamp {

// What the words of lists mean, as the file stores it; empty where a word is not known.
[[nodiscard]] QString genderOf(const QString& written);
[[nodiscard]] QString degreeLevelOf(const QString& written);
[[nodiscard]] QString conditionOf(const QString& written);
[[nodiscard]] QString participationStateOf(const QString& written);
[[nodiscard]] QString participationRoleOf(const QString& written);
[[nodiscard]] QString seatOf(const QString& written);

} // namespace kitcamp
