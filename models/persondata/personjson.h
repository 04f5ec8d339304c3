// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/persondata/persondata.h"

#include <QJsonObject>

namespace kitcamp {

/// The format that README.md of this folder tells; its number grows when a key gets another meaning.
inline constexpr int personJsonVersion = 1;

[[nodiscard]] QJsonObject personJson(const PersonData& data);

} // namespace kitcamp
